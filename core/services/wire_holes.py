"""Ask a phone and get an answer to every command, even where the cable went: holes instead of exceptions."""

import time

from core.adb.cancel import Cancel
from core.adb.commands import Command
from core.adb.phone import AdbPhone, Answer
from core.errors import PhoneError, PhoneSilent
from core.model.facts import Gap, HoleReason


class Asking:
    """One phone during one scan; `phone_s` sums the seconds spent waiting for it.

    The first trip may raise (`must`); later ones may not (`try_to`): what was already learnt is kept.
    """

    def __init__(self, phone: AdbPhone, cancel: Cancel | None) -> None:
        self._phone = phone
        self._cancel = cancel
        self.phone_s = 0.0

    def must(self, *commands: Command) -> tuple[Answer, ...]:
        """Ask, or raise PhoneError when nothing could be asked at all, or Cancelled."""
        started = time.monotonic()
        try:
            return self._phone.run(*commands, cancel=self._cancel)
        finally:
            self.phone_s += time.monotonic() - started

    def try_to(self, *commands: Command) -> tuple[Answer, ...]:
        """Ask, or answer every command with a hole. Raises Cancelled only."""
        if not commands:
            return ()
        try:
            return self.must(*commands)
        except PhoneError as error:
            hole = HoleReason.TIMEOUT if isinstance(error, PhoneSilent) else HoleReason.PHONE_GONE
            return tuple(Answer(command, "", None, hole) for command in commands)


def gap_of(answer: Answer) -> tuple[Gap, ...]:
    """Name the answer's hole, if it has one."""
    return () if answer.hole is None else (Gap(answer.command.line, answer.hole),)
