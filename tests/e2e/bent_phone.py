"""A practice phone some of whose answers are bent on their way out: what makers, cuts and moving phones do."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress

from core.adb.phone import AdbPhone
from core.adb.server import AdbServer
from core.errors import AdbServerFailed
from core.practice.daemon import PhoneDaemon
from core.practice.device import PracticeDevice
from core.practice.device_port import Device, Output
from core.practice.events import Event
from core.practice.faults import Faults
from core.practice.phones import build
from core.practice.state import PhoneSpec, PhoneState

Bend = Callable[[tuple[str, ...], bytes], bytes | Output]


def straight(argv: tuple[str, ...], text: bytes) -> bytes:
    """Bend nothing."""
    return text


class BentDevice:
    """Implements `device_port.Device`: asks a practice device and lets `bend` change what it printed."""

    def __init__(self, phone: str | tuple[PhoneSpec, PhoneState], bend: Bend = straight) -> None:
        self._device = PracticeDevice(*(build(phone) if isinstance(phone, str) else phone))
        self._bend = bend
        self.asked: list[str] = []

    @property
    def has_shell_v2(self) -> bool:
        return self._device.has_shell_v2

    @property
    def files(self) -> Mapping[str, bytes]:
        return self._device.files

    def banner(self) -> Mapping[str, str]:
        return self._device.banner()

    def run(self, argv: tuple[str, ...]) -> Output:
        self.asked.append(" ".join(argv))
        plain = self._device.run(argv)
        bent = self._bend(argv, plain.stdout)
        return bent if isinstance(bent, Output) else Output(bent, plain.stderr, plain.code)

    def press_allow(self) -> None:
        self._device.press_allow()

    def switch(self, on: bool) -> None:
        self._device.switch(on)

    def plan(self, event: Event) -> None:
        self._device.plan(event)

    @property
    def spec(self) -> PhoneSpec:
        return self._device.spec

    @property
    def state(self) -> PhoneState:
        return self._device.state


@contextmanager
def plugged(server: AdbServer, phone: Device | PhoneDaemon, fault: str = "") -> Iterator[AdbPhone]:
    """Attach the phone to the server; it listens in this process, which starts faster than one of its own."""
    with phone if isinstance(phone, PhoneDaemon) else PhoneDaemon(phone, faults=Faults.parse(fault)) as daemon:
        server.connect(daemon.port)
        try:
            yield server.phone(f"127.0.0.1:{daemon.port}")
        finally:
            with suppress(AdbServerFailed):  # the test may have pulled the cable
                server.disconnect(daemon.port)
