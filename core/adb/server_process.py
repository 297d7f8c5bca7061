"""An adb server of our own: a child in the foreground, ended by its process and never by `adb kill-server`."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, Final

from core.adb import keeper as keep_adb
from core.adb.binary import adb_binary
from core.adb.border import border
from core.adb.link import HOST, question
from core.errors import AdbMissing, AdbServerFailed, PhoneError
from core.model.text import clean_line

_STARTS_WITHIN_S: Final = 20.0
"""adb waits 3 s at its start where it finds no USB bus; a first start may meet a virus scanner."""
_ENDS_WITHIN_S: Final = 5.0
_EXCLUSIVE: Final[int | None] = getattr(socket, "SO_EXCLUSIVEADDRUSE", None)
_NO_NETWORK: Final = {"ADB_MDNS": "0", "ADB_EMU": "0"}
"""No mDNS on UDP 5353 of every address, no look at ports 5555 to 5585 (adb 36)."""
_NO_USB: Final = {"ADB_USB": "0", "ADB_LIBUSB": "0"}


class ServerProcess:
    """A running server on `port` of loopback; answers by the time it is made. Raises AdbMissing, AdbServerFailed.

    `home` holds its key pair, so that nothing is left outside our own folder.
    """

    def __init__(self, port: int, home: Path, *, usb: bool) -> None:
        self.port = port
        if not is_free(port):  # whatever answers there would be taken for ours
            raise AdbServerFailed(f"port {port} is in use")
        with tempfile.TemporaryFile() as log:
            self._keeper = _start(port, home, usb=usb, log=log)
            try:
                self._wait(log)
            except BaseException:
                self.close()
                raise

    def close(self) -> None:
        """End the server. May be called again."""
        if self._keeper.stdin:
            self._keeper.stdin.close()
        try:
            self._keeper.wait(_ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            self._keeper.kill()
            self._keeper.wait()

    def _wait(self, log: IO[bytes]) -> None:
        give_up_at = time.monotonic() + _STARTS_WITHIN_S
        while not answers(self.port):
            if self._keeper.poll() is not None or time.monotonic() > give_up_at:
                raise AdbServerFailed(_last_line(log))
            time.sleep(0.01)
        if self._keeper.poll() is not None:
            raise AdbServerFailed("another adb server was faster")


def is_free(port: int) -> bool:
    """Say whether a server of our own could listen there now."""
    with socket.socket() as probe:
        if os.name == "posix":  # else the port counts as taken for a minute after our last server; on Windows it shares
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        elif _EXCLUSIVE is not None:  # as adb does; else Windows lets us in beside whoever listens on every address
            probe.setsockopt(socket.SOL_SOCKET, _EXCLUSIVE, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def answers(port: int, wait_s: float = 2.0) -> bool:
    """Say whether an adb server answers there; whatever else listens does not count."""
    try:
        return int(question(port, "host:version", wait_s=wait_s), 16) > 0
    except (PhoneError, ValueError):
        return False


def _start(port: int, home: Path, *, usb: bool, log: IO[bytes]) -> "subprocess.Popen[bytes]":
    keeper = [sys.executable, "-I", keep_adb.__file__]  # by its path: it needs nothing of ours, wherever we stand
    server = [str(adb_binary()), "-P", str(port), "nodaemon", "server", "start"]
    with border(AdbMissing):
        home.mkdir(parents=True, exist_ok=True)
        return subprocess.Popen(
            [*keeper, *server],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=log,
            env=os.environ | _NO_NETWORK | ({} if usb else _NO_USB) | {"HOME": str(home), "USERPROFILE": str(home)},
            start_new_session=True,  # Ctrl-C is for us: the server ends when we say so
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
            | getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )


def _last_line(log: IO[bytes]) -> str:
    log.seek(0)
    lines = log.read(1 << 16).decode(errors="replace").split("\n")
    return clean_line(next((line for line in reversed(lines) if line.strip()), "the adb server did not start"))
