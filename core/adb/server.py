"""The adb server: one that is already there, or one of our own that ends with us.

We look at the port ourselves before anything else does: adbutils starts a daemon when nobody answers.
"""

import re
import socket
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from core.adb.link import HOST, question
from core.adb.phone import AdbPhone, list_devices
from core.adb.server_process import ServerProcess, answers
from core.errors import AdbServerFailed
from core.model.phone import Device, DeviceState

USUAL_PORT: Final = 5037
_TRIES: Final = 3
_CONNECT_WAIT_S: Final = 15.0


class AdbServer:
    """A server that answers at `port`. `close` ends it only if we started it. Any thread may use it."""

    def __init__(self, port: int, own: ServerProcess | None) -> None:
        self.port = port
        self._own = own

    @classmethod
    def join(cls, port: int) -> Self:
        """Use a server somebody else runs, and never end it. Raises AdbServerFailed when none answers there."""
        if not answers(port):
            raise AdbServerFailed(f"no adb server answers on port {port}")
        return cls(port, None)

    @classmethod
    def open_real(cls, data_dir: Path, port: int = USUAL_PORT) -> Self:
        """Take the server at `port` if there is one, else start our own there: two cannot share one cable.

        Raises AdbServerFailed (something that is no adb holds the port), AdbMissing.
        """
        if _taken(port):
            if not answers(port):
                raise AdbServerFailed(f"port {port} is in use by another program that is no adb server")
            return cls(port, None)
        try:
            return cls(port, ServerProcess(port, _home(data_dir), usb=True))
        except AdbServerFailed:
            if not answers(port):
                raise
            return cls(port, None)  # another program was faster

    @classmethod
    def open_private(cls, data_dir: Path) -> Self:
        """Start a server that sees practice phones only, on a free port. Raises AdbServerFailed, AdbMissing."""
        for _ in range(_TRIES - 1):
            try:
                return cls._private(data_dir)
            except AdbServerFailed:  # the free port was taken in the meantime
                continue
        return cls._private(data_dir)

    @classmethod
    def _private(cls, data_dir: Path) -> Self:
        port = _free_port()
        return cls(port, ServerProcess(port, _home(data_dir), usb=False))

    @property
    def is_ours(self) -> bool:
        """Say whether we started it and will end it."""
        return self._own is not None

    def version(self) -> int:
        """Ask for the number by which servers and clients know one another; 0: unreadable. Raises AdbServerFailed."""
        said = question(self.port, "host:version")
        return int(said, 16) if re.fullmatch(r"[0-9A-Fa-f]{1,8}", said) else 0

    def devices(self) -> tuple[Device, ...]:
        """List what is attached, ready or not. Raises AdbServerFailed."""
        return list_devices(self.port)

    def phone(self, serial: str) -> AdbPhone:
        return AdbPhone(self.port, serial)

    def connect(self, port: int) -> None:
        """Attach a practice phone of this computer; its state is then in `devices`. Raises AdbServerFailed.

        One whose cable was pulled is attached anew at once; by itself the server tries every ten seconds.
        """
        if (f"{HOST}:{port}", DeviceState.OFFLINE) in ((found.serial, found.state) for found in self.devices()):
            with suppress(AdbServerFailed):  # the server may have dropped it in the meantime
                self.disconnect(port)
        said = question(self.port, f"host:connect:{HOST}:{port:d}", wait_s=_CONNECT_WAIT_S)
        if said.startswith(("failed to connect", "cannot connect", "unable to connect")):
            raise AdbServerFailed(said)

    def disconnect(self, port: int) -> None:
        """Detach a practice phone. Raises AdbServerFailed when it is not attached."""
        question(self.port, f"host:disconnect:{HOST}:{port:d}")

    def close(self) -> None:
        """End our own server; leave anybody else's alone. May be called again."""
        if self._own:
            self._own.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _home(data_dir: Path) -> Path:
    return data_dir / "adb"


def _taken(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1.0)
        return probe.connect_ex((HOST, port)) == 0


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port
