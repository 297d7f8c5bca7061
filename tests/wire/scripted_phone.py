"""A phone that says what a test tells it to: the other end of the wire, not a stand-in for anything of ours."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.adb.commands import Command, Effect
from core.adb.phone import AdbPhone
from core.adb.server import AdbServer
from core.model.phone import DeviceState
from core.practice.daemon import PhoneDaemon
from core.practice.device_port import Output


def read(line: str, total_s: float = 20.0, idle_s: float = 15.0, limit: int = 1 << 20) -> Command:
    return Command(line, Effect.READ, total_s, idle_s, limit)


def write(line: str) -> Command:
    return Command(line, Effect.WRITE)


@dataclass
class ScriptedDevice:
    """Answers by the first word; remembers what it was asked."""

    says: Mapping[str, Output] = field(default_factory=dict)
    has_shell_v2: bool = True
    files: Mapping[str, bytes] = field(default_factory=dict)
    asked: list[tuple[str, ...]] = field(default_factory=list)

    def banner(self) -> Mapping[str, str]:
        return {"ro.product.name": "scripted", "ro.product.model": "Scripted One", "ro.product.device": "scripted"}

    def run(self, argv: tuple[str, ...]) -> Output:
        self.asked.append(argv)
        unknown = Output(stderr=f"/system/bin/sh: {argv[0]}: inaccessible or not found\n".encode(), code=127)
        return self.says.get(argv[0], unknown)

    def press_allow(self) -> None:
        self.asked.append(("press_allow",))

    def switch(self, on: bool) -> None:
        self.asked.append(("switch", str(on)))


@dataclass
class ScriptedPhone:
    device: ScriptedDevice
    daemon: PhoneDaemon
    server: AdbServer

    @property
    def serial(self) -> str:
        return f"127.0.0.1:{self.daemon.port}"

    @property
    def adb(self) -> AdbPhone:
        return self.server.phone(self.serial)

    @property
    def state(self) -> DeviceState | None:
        return next((device.state for device in self.server.devices() if device.serial == self.serial), None)
