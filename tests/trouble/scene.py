"""One phone, its cable, its adb server: where trouble strikes and is mended again."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from core.adb.cancel import Cancel
from core.adb.commands import Command
from core.adb.envelope import trips
from core.adb.phone import Answer
from core.adb.server import AdbServer
from core.errors import AdbServerFailed, PhoneError
from core.model.phone import DeviceState
from core.practice.daemon import PhoneDaemon
from core.practice.events import Event
from core.practice.faults import Faults
from tests.one_by_one import OneByOne
from tests.trouble.device import PatientDevice

_MARK = len(b"@@END 0123456789abcdef 0\n")
Strike = Callable[["Scene"], None]


class Server:
    """A private adb server that may be killed; `up` starts another one."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._running: AdbServer | None = None
        self._one = threading.Lock()
        """The phone's own thread kills it amid a trip."""

    def up(self) -> AdbServer:
        with self._one:
            if self._running is None:
                self._running = AdbServer.open_private(self._home)
            return self._running

    def kill(self) -> None:
        with self._one:
            if self._running is not None:
                self._running.close()
            self._running = None


@dataclass(frozen=True, slots=True)
class Trip:
    """One round trip of an undisturbed run: how many commands, and how many bytes its longest line brought."""

    commands: int
    size: int


class WatchedPhone(OneByOne):
    """A real phone that counts its round trips and lets trouble strike before one of them."""

    def __init__(self, port: int, serial: str, strikes: Callable[[int], None], idle_s: dict[int, float]) -> None:
        super().__init__(port, serial)
        self.made: list[Trip] = []
        self.felt: list[int] = []
        """Trips that had a hole, or raised."""
        self._strikes = strikes
        self._idle_s = idle_s

    def run(self, *commands: Command, cancel: Cancel | None = None) -> tuple[Answer, ...]:
        return self._watched(super().run, commands, cancel)

    def write(self, *commands: Command, cancel: Cancel | None = None) -> tuple[Answer, ...]:
        return self._watched(super().write, commands, cancel)

    def _watched(
        self, send: Callable[..., tuple[Answer, ...]], commands: tuple[Command, ...], cancel: Cancel | None
    ) -> tuple[Answer, ...]:
        number = len(self.made) + 1
        self.made.append(Trip(len(commands), 0))
        self._strikes(number)
        hasty = [replace(one, idle_s=self._idle_s.get(number, one.idle_s)) for one in commands]
        try:
            said = send(*hasty, cancel=cancel)
        except PhoneError:
            self.felt.append(number)
            raise
        if any(answer.hole for answer in said):
            self.felt.append(number)
        self.made[-1] = Trip(len(commands), _longest(commands, said))
        return tuple(replace(answer, command=one) for one, answer in zip(commands, said, strict=True))


def _longest(commands: tuple[Command, ...], said: tuple[Answer, ...]) -> int:
    """Measure the longest of the lines the commands were sent in."""
    left, sizes = list(said), []
    for line in trips(commands, "0" * 16):
        sizes.append(sum(len(answer.text.encode()) + _MARK for answer in left[: len(line)]))
        del left[: len(line)]
    return max(sizes, default=0)


@dataclass
class Scene:
    """A phone that is plugged in. `trip`: the one trouble is about to strike, as it is when undisturbed."""

    device: PatientDevice
    daemon: PhoneDaemon
    server: Server
    trip: Trip = Trip(0, 0)
    _knows: set[int] = field(default_factory=set)

    @property
    def serial(self) -> str:
        return f"127.0.0.1:{self.daemon.port}"

    def phone(
        self, strikes: Callable[[int], None] = lambda number: None, idle_s: dict[int, float] | None = None
    ) -> WatchedPhone:
        """Mend the cable, and give the phone into the hands of whoever is to use it."""
        self.daemon.set_faults(Faults())
        self.daemon.plug()
        port = self.server.up().port
        while self.state() is not DeviceState.DEVICE:
            self.attach()
        return WatchedPhone(port, self.serial, strikes, idle_s or {})

    def attach(self) -> None:
        """Plug the phone in anew and tap "Allow" where it asks."""
        server = self.server.up()
        with suppress(AdbServerFailed):
            server.disconnect(self.daemon.port)
        server.connect(self.daemon.port)
        if self.state() in (DeviceState.UNAUTHORIZED, DeviceState.AUTHORIZING):
            self.daemon.allow()
            time.sleep(0.01)

    def state(self) -> DeviceState | None:
        devices = self.server.up().devices()
        return next((device.state for device in devices if device.serial == self.serial), None)

    def happens(self, event: str) -> None:
        self.device.plan(Event.parse(event))

    def fault(self, spec: str) -> None:
        self.daemon.set_faults(Faults.parse(spec))
