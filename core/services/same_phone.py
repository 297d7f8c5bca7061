"""A phone that counts as lost once another one answers in its place.

adb's serial names a socket or, on many cheap phones, a whole batch: between a look and a click, or between a change and
the second look, another phone may have taken its place. Nothing may be written to that one, nor proven by it.
"""

from collections.abc import Callable

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.commands import Command, Effect
from core.adb.phone import AdbPhone, Answer
from core.casebook.phone_identity import identity_of
from core.errors import PhoneGone
from core.model.phone import PhoneFacts
from core.parse.properties import parse_properties
from core.services.identity import raise_if_lost


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

    def write(self, *commands_: Command, cancel: Cancel | None = None) -> tuple[Answer, ...]:
        """Send WRITE or PROBE commands, as `AdbPhone.write`. Raises PhoneGone, with nothing written, for another phone.

        A PROBE changes nothing on any phone, so nobody is asked first.
        """
        if any(command.effect is Effect.WRITE for command in commands_):
            self._check(self._phone.run(commands.properties(), cancel=cancel)[0])
        return self._phone.write(*commands_, cancel=cancel)

    def write_after(
        self,
        asked: tuple[Command, ...],
        lines: Callable[[tuple[Answer, ...]], tuple[Command, ...]],
        cancel: Cancel | None = None,
    ) -> tuple[Answer, ...]:
        """Ask READ commands in the trip that asks who it is, and write what `lines` makes of the answers, if anything.

        Raises as `write`.
        """
        wanted = lines(self.run(*asked, cancel=cancel))
        return self._phone.write(*wanted, cancel=cancel) if wanted else ()

    def _check(self, who: Answer) -> None:
        raise_if_lost(who)
        if identity_of(parse_properties(who.text, who.command.line), self.serial) != self._who:
            raise PhoneGone("another phone")
