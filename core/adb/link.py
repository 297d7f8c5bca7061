"""One connection to the adb server: ask for a service, read its bytes with patience and no longer.

Raises adbutils' and the system's exceptions; callers stand behind `core.adb.border`.
"""

import socket
import time
from types import TracebackType
from typing import Final, Self

from core.adb.border import border
from core.adb.cancel import Cancel
from core.errors import AdbServerFailed, PhoneError

HOST: Final = "127.0.0.1"
_GLANCE_S: Final = 0.03
"""How often a waiting read looks whether it was cancelled: shutting a socket down does not wake it on every system."""
CHUNK: Final = 1 << 18


class Patience:
    """How long to wait: `idle_s` for the next byte, `total_s` from now for everything."""

    def __init__(self, idle_s: float, total_s: float, cancel: Cancel | None = None) -> None:
        self._idle_s = idle_s
        self._ends_at = time.monotonic() + total_s
        self._cancel = cancel or Cancel()

    def receive(self, sock: socket.socket) -> bytes:
        """Return the next bytes, empty at the end. Raises TimeoutError, Cancelled, OSError."""
        give_up_at = min(time.monotonic() + self._idle_s, self._ends_at)
        while True:
            self._cancel.check()
            left = give_up_at - time.monotonic()
            if left <= 0:
                raise TimeoutError("no answer in time")
            sock.settimeout(min(left, _GLANCE_S))
            try:
                return sock.recv(CHUNK)
            except TimeoutError:
                continue


class Link:
    """A context: connected on entry, closed on exit."""

    def __init__(self, port: int, patience: Patience) -> None:
        self._port = port
        self._patience = patience
        self._inbox = bytearray()

    def __enter__(self) -> Self:
        from core.adb.quiet import QuietConnection  # noqa: PLC0415 - see quiet.py

        with border(AdbServerFailed):
            self._connection = QuietConnection(HOST, self._port)
        self._sock: socket.socket = self._connection.conn
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._sock.close()  # adbutils' own close sleeps

    def ask(self, service: str) -> None:
        """Open a service. Raises AdbError with the server's words when it refuses."""
        from adbutils.errors import AdbError  # noqa: PLC0415 - see quiet.py

        raw = service.encode()
        self._sock.settimeout(5)
        self._sock.sendall(b"%04x" % len(raw) + raw)
        status = self.exactly(4)
        if status != b"OKAY":
            raise AdbError(self.block().decode(errors="replace") if status == b"FAIL" else "this is no adb server")

    def exactly(self, size: int) -> bytes:
        """Read `size` bytes. Raises EOFError when the stream ends before."""
        while len(self._inbox) < size:
            self._fill()
        return self._take(size)

    def part(self, at_most: int) -> bytes:
        """Read at least one byte. Raises EOFError at the end of the stream."""
        if not self._inbox:
            self._fill()
        return self._take(at_most)

    def block(self) -> bytes:
        """Read one block with four hex digits of length; a shortened one is an error, never a shorter answer."""
        return self.exactly(int(self.exactly(4), 16))

    def _fill(self) -> None:
        chunk = self._patience.receive(self._sock)
        if not chunk:
            raise EOFError("the connection ended")
        self._inbox += chunk

    def _take(self, size: int) -> bytes:
        taken = bytes(self._inbox[:size])
        del self._inbox[:size]
        return taken


def question(port: int, service: str, lost: type[PhoneError] = AdbServerFailed, wait_s: float = 5.0) -> str:
    """Ask the adb server for one block of text. Raises `lost`, or AdbServerFailed when it cannot be reached."""
    with border(lost), Link(port, Patience(wait_s, wait_s)) as link:
        link.ask(service)
        return link.block().decode(errors="replace")
