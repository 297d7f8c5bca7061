"""One phone behind the adb server: commands of the closed list in, answers out."""

import secrets
from contextlib import suppress
from dataclasses import replace
from typing import Final, Protocol

from core.adb.allowance import Allowance
from core.adb.at_once import Work, at_once
from core.adb.border import border
from core.adb.cancel import Cancel
from core.adb.commands import Command, Effect
from core.adb.devices import parse_devices
from core.adb.envelope import Answer, answers, end_mark, shell_line, trips, unanswered
from core.adb.link import Link, Patience, question
from core.adb.shell import Reading, open_shell, read_shell, service_of
from core.errors import NoPhone, NotAllowedHere, PhoneError, PhoneGone, PhoneSilent
from core.model.facts import HoleReason
from core.model.phone import Device, DeviceState

__all__ = ["AdbPhone", "Answer", "Answers", "Batches", "hole_after", "list_devices"]

_LONGEST_TRIP_S: Final = 180.0
"""However many commands share it: the person waits."""


Batches = tuple[tuple[Command, ...], ...]
Answers = tuple[tuple[Answer, ...], ...]
_Said = tuple[tuple[Answer, ...] | PhoneError, ...]


class _Send(Protocol):
    def __call__(self, *commands: Command, cancel: Cancel | None) -> tuple[Answer, ...]: ...


def hole_after(error: PhoneError) -> HoleReason:
    """Name the hole that stands for answers which were never given."""
    return HoleReason.TIMEOUT if isinstance(error, PhoneSilent) else HoleReason.PHONE_GONE


def list_devices(port: int) -> tuple[Device, ...]:
    """Ask the server at `port` what is attached, in adb's order. Raises AdbServerFailed."""
    return parse_devices(question(port, "host:devices-l"))


class AdbPhone:
    """Stateless but for what the phone's adb can do; one round trip opens one connection. Any thread may use it.

    Nothing is said twice: a lost round trip is never repeated here, for a write may have happened.
    """

    def __init__(self, port: int, serial: str) -> None:
        self.serial = serial
        self._port = port
        self._has_v2: bool | None = None

    def run(self, *commands: Command, cancel: Cancel | None = None) -> tuple[Answer, ...]:
        """Send READ commands in as few round trips as fit; one answer each, in order.

        What stopped short is in the answers as `hole`, those behind it included. Raises NoPhone (with adb's word for
        its state), PhoneGone, PhoneSilent or AdbServerFailed when nothing could be asked at all; Cancelled;
        NotAllowedHere for a command that is no READ.
        """
        return self._send(commands, (Effect.READ,), cancel)

    def write(self, *commands: Command, cancel: Cancel | None = None) -> tuple[Answer, ...]:
        """Send WRITE or PROBE commands, never both at once; answers and errors as `run`. Answers prove nothing."""
        return self._send(commands, (Effect.WRITE, Effect.PROBE), cancel)

    def run_at_once(self, *batches: tuple[Command, ...], cancel: Cancel | None = None) -> Answers:
        """Send batches of READ commands side by side, each in order, and all answers as `run` would give them.

        A batch of which nothing could be asked is all holes; raises what `run` raises when that befell every one.
        """
        return _heard(batches, at_once([_sending(self.run, batch) for batch in batches], cancel))

    def write_at_once(self, *batches: tuple[Command, ...], cancel: Cancel | None = None) -> Answers:
        """Send batches of WRITE commands side by side, as `run_at_once`. No two may be about the same uid."""
        return _heard(batches, at_once([_sending(self.write, batch) for batch in batches], cancel))

    def _send(
        self, commands: tuple[Command, ...], allowed: tuple[Effect, ...], cancel: Cancel | None
    ) -> tuple[Answer, ...]:
        effects = {command.effect for command in commands}
        if len(effects) > 1 or not effects <= set(allowed):
            raise NotAllowedHere("commands of another effect: " + ", ".join(sorted(effect.name for effect in effects)))
        nonce = secrets.token_hex(8)
        said: list[Answer] = []
        for trip in trips(commands, nonce):
            hole = said[-1].hole if said else None
            said += unanswered(trip, hole) if hole else self._trip(trip, nonce, cancel, first=not said)
        return tuple(said)

    def _trip(
        self, commands: tuple[Command, ...], nonce: str, cancel: Cancel | None, *, first: bool
    ) -> tuple[Answer, ...]:
        try:
            reading = self._read(commands, nonce, cancel)
        except PhoneError:
            if first:
                raise
            return unanswered(commands, HoleReason.PHONE_GONE)
        said = answers(commands, nonce, reading.raw, reading.hole or HoleReason.CUT)
        if said[-1].hole is HoleReason.CUT and not self._is_there():
            return tuple(replace(a, hole=a.hole and HoleReason.PHONE_GONE) for a in said)
        return said

    def _read(self, commands: tuple[Command, ...], nonce: str, cancel: Cancel | None) -> Reading:
        total_s = min(sum(c.total_s for c in commands), _LONGEST_TRIP_S)
        patience = Patience(max(c.idle_s for c in commands), total_s, cancel)
        allowance = Allowance(end_mark(nonce), tuple(c.limit for c in commands))
        with border(PhoneGone), Link(self._port, patience) as link:
            try:
                v2 = self._speaks_v2()
                binary = any(command.binary for command in commands)
                open_shell(link, self.serial, service_of(shell_line(commands, nonce), v2, binary=binary))
            except PhoneGone as error:
                raise self._why_closed(error) from error
            return read_shell(link, v2, allowance)

    def _speaks_v2(self) -> bool:
        if self._has_v2 is None:
            features = question(self._port, f"host-serial:{self.serial}:features", PhoneGone)
            self._has_v2 = "shell_v2" in features.split(",")
        return self._has_v2

    def _why_closed(self, error: PhoneGone) -> PhoneError:
        state = self._state()
        return error if state in (None, DeviceState.DEVICE) else NoPhone((state.value,))

    def _is_there(self) -> bool:
        with suppress(PhoneError):
            return self._state() is DeviceState.DEVICE
        return False

    def _state(self) -> DeviceState | None:
        return next((device.state for device in list_devices(self._port) if device.serial == self.serial), None)


def _sending(send: _Send, batch: tuple[Command, ...]) -> Work[tuple[Answer, ...]]:
    return lambda stop: send(*batch, cancel=stop)


def _heard(batches: Batches, said: _Said) -> Answers:
    lost = [each for each in said if isinstance(each, PhoneError)]
    if lost and len(lost) == len(said):
        raise lost[0]
    return tuple(
        unanswered(batch, hole_after(each)) if isinstance(each, PhoneError) else each
        for batch, each in zip(batches, said, strict=True)
    )
