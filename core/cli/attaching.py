"""From the options to one phone behind one adb server; what we started ends with the `with` block."""

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.adb import commands
from core.adb.phone import AdbPhone
from core.adb.server import AdbServer
from core.casebook.changes import ChangeBook
from core.casebook.details_store import DetailsStore
from core.casebook.looks import LookBook
from core.cli.arguments import Options
from core.errors import NoPhone, SeveralPhones
from core.model.phone import Device, DeviceState
from core.parse.properties import parse_properties
from core.practice.process import PracticeProcess
from core.services.since.since_last import Kept

_LOOPBACK: Final = "127.0.0.1:"
_PRACTICE_SERIAL: Final = "PRACTICE-"
"""How the hardware serial of every practice phone begins; no real phone's does."""
_SETTLE_S: Final = 2.0
_STEP_S: Final = 0.1
_UNSETTLED: Final = (DeviceState.CONNECTING, DeviceState.AUTHORIZING)


@dataclass(frozen=True, slots=True)
class Attached:
    """`practice`: everything on the phone is invented, and so is the lender list to use."""

    phone: AdbPhone
    practice: bool
    data: Path

    def book(self, data: Path) -> ChangeBook:
        """Open the book of changes; practice phones have one of their own, the window's too."""
        return practice_book(data) if self.practice else ChangeBook(data)

    def kept(self, *, keep: bool) -> Kept:
        """Open what is kept of changes and looks. `keep`: this look may be kept, too."""
        folder = self.data / "practice" if self.practice else self.data
        return Kept(ChangeBook(folder), LookBook(folder), keep)

    def details_store(self) -> DetailsStore:
        """Open what is kept of apps' names, for practice phones beside their book."""
        return DetailsStore(self.data / "practice" if self.practice else self.data)


def practice_book(data: Path) -> ChangeBook:
    """Open the book of practice phones: nothing of it may mix with what is kept for a real phone."""
    return ChangeBook(data / "practice")


@contextmanager
def server_for(options: Options) -> Iterator[AdbServer]:
    """Open the adb server the options mean, with the practice phone they name attached to it."""
    with ExitStack() as stack:
        data = Path(options.data)
        if options.practice is not None:
            phone = stack.enter_context(PracticeProcess.start(options.practice, data))
            server = stack.enter_context(AdbServer.open_private(data))
            server.connect(phone.port)
        elif options.adb_port is not None:
            server = stack.enter_context(AdbServer.join(options.adb_port))
        else:
            server = stack.enter_context(AdbServer.open_real(data))
        yield server


@contextmanager
def attached(options: Options) -> Iterator[Attached]:
    """Open the one phone that is meant. Raises NoPhone, SeveralPhones, AdbServerFailed, AdbMissing, DataError."""
    with server_for(options) as server:
        serial = _choose(settled(server), options.serial)
        phone = server.phone(serial)
        yield Attached(phone, options.practice is not None or _is_practice(phone), Path(options.data))


def settled(server: AdbServer) -> tuple[Device, ...]:
    """List what is attached, giving a server that has just started a moment to find it."""
    give_up = time.monotonic() + _SETTLE_S
    while True:
        devices = server.devices()
        found = any(device.state not in _UNSETTLED for device in devices)
        if found or time.monotonic() > give_up:
            return devices
        time.sleep(_STEP_S)


def _choose(devices: tuple[Device, ...], serial: str | None) -> str:
    asked = tuple(device for device in devices if serial in (None, device.serial))
    ready = tuple(device.serial for device in asked if device.state is DeviceState.DEVICE)
    if not ready:
        raise NoPhone(tuple(device.state for device in asked))
    if len(ready) > 1:
        raise SeveralPhones(ready)
    return ready[0]


def _is_practice(phone: AdbPhone) -> bool:
    """Ask a phone on loopback what it is; one behind a cable is never a practice phone."""
    if not phone.serial.startswith(_LOOPBACK):
        return False
    answer = phone.run(commands.properties())[0]
    serial = parse_properties(answer.text, answer.command.line).hardware_serial or ""
    return serial.startswith(_PRACTICE_SERIAL)
