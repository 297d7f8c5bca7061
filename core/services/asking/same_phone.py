"""A phone that counts as lost once another one answers in its place.

adb's serial names a socket or, on many cheap phones, a whole batch: between a look and a click, or between a change and
the second look, another phone may have taken its place. Nothing may be written to that one, nor proven by it.
"""

from collections.abc import Callable

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.commands import Command, Effect
from core.adb.phone import AdbPhone, Answer, Answers, Batches
from core.casebook.phone_identity import identity_of
from core.errors import PhoneGone
from core.model.phone import PhoneFacts
from core.parse.properties import parse_properties
from core.services.asking.wire_holes import raise_if_lost


class SamePhone(AdbPhone):
    """Asks who it is in the trip of every look, and right before every write."""

    def __init__(self, phone: AdbPhone, facts: PhoneFacts) -> None:
        self.serial = phone.serial
        self._phone = phone
        self._who = identity_of(facts, phone.serial)

    def run(self, *commands_: Command, cancel: Cancel | None = None) -> tuple[Answer, ...]:
        """Send READ commands, as `AdbPhone.run`. Raises PhoneGone for the answers of another phone."""
        who, *said = self._phone.run(commands.properties(), *commands_, cancel=cancel)
        self._check(who)
        return tuple(said)

    def run_at_once(self, *batches: tuple[Command, ...], cancel: Cancel | None = None) -> Answers:
        """Send READ commands side by side, as `AdbPhone.run_at_once`, each batch with the question who answers it.

        A later one that did not hear it is holes throughout. Raises as `run`, PhoneGone if any was another phone.
        """
        asked = tuple((commands.properties(), *batch) for batch in batches)
        said = self._phone.run_at_once(*asked, cancel=cancel)
        self._check(said[0][0])
        for who, *_ in said[1:]:
            if who.hole is None:
                self._check(who)
        return tuple(answers[1:] for answers in said)

    def write(self, *commands_: Command, cancel: Cancel | None = None) -> tuple[Answer, ...]:
        """Send WRITE or PROBE commands, as `AdbPhone.write`. Raises PhoneGone, with nothing written, for another phone.

        A PROBE changes nothing on any phone, so nobody is asked first.
        """
        if any(command.effect is Effect.WRITE for command in commands_):
            self._check(self._phone.run(commands.properties(), cancel=cancel)[0])
        return self._phone.write(*commands_, cancel=cancel)

    def write_at_once(self, *batches: tuple[Command, ...], cancel: Cancel | None = None) -> Answers:
        """Send WRITE commands side by side, as `AdbPhone.write_at_once`. Raises as `write`."""
        return self.write_after((), lambda answers: batches, cancel)

    def write_after(
        self,
        asked: tuple[Command, ...],
        batches: Callable[[tuple[Answer, ...]], Batches],
        cancel: Cancel | None = None,
    ) -> Answers:
        """Ask READ commands in the trip that asks who it is; write, side by side, what `batches` makes of the answers.

        Raises as `write`.
        """
        return self._phone.write_at_once(*batches(self.run(*asked, cancel=cancel)), cancel=cancel)

    def _check(self, who: Answer) -> None:
        raise_if_lost(who)
        if identity_of(parse_properties(who.text, who.command.line), self.serial) != self._who:
            raise PhoneGone("another phone")
