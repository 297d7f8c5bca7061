"""Ask a phone and get an answer to every command, even where the cable went: holes instead of exceptions."""

import time

from core.adb.cancel import Cancel
from core.adb.commands import Command
from core.adb.envelope import unanswered
from core.adb.phone import AdbPhone, Answer, Answers, hole_after
from core.errors import PhoneError, PhoneGone, PhoneSilent
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
        return self.must_at_once(commands)[0]

    def must_at_once(self, *batches: tuple[Command, ...]) -> Answers:
        """Ask side by side, as `must`."""
        started = time.monotonic()
        try:
            return self._phone.run_at_once(*batches, cancel=self._cancel)
        finally:
            self.phone_s += time.monotonic() - started

    def try_to(self, *commands: Command) -> tuple[Answer, ...]:
        """Ask, or answer every command with a hole. Raises Cancelled only."""
        return self.try_at_once(commands)[0]

    def try_at_once(self, *batches: tuple[Command, ...]) -> Answers:
        """Ask side by side, as `try_to`; an empty batch asks nothing."""
        wanted = tuple(batch for batch in batches if batch)
        try:
            said = iter(self.must_at_once(*wanted))
        except PhoneError as error:
            said = iter([unanswered(batch, hole_after(error)) for batch in wanted])
        return tuple(next(said) if batch else () for batch in batches)


def gap_of(answer: Answer) -> tuple[Gap, ...]:
    """Name the answer's hole, if it has one."""
    return () if answer.hole is None else (Gap(answer.command.line, answer.hole),)


def raise_if_lost(properties: Answer) -> None:
    """Raise PhoneGone or PhoneSilent for an answer that is not whole: half a phone's identity is another phone's."""
    if properties.hole is HoleReason.TIMEOUT:
        raise PhoneSilent(properties.command.line)
    if properties.hole is not None:
        raise PhoneGone(properties.command.line)
