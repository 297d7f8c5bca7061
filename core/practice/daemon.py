"""The phone's end of the wire: an adb daemon on loopback that the real adb server connects to."""

import os
import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Final, Self

from core.practice.auth import Door
from core.practice.connection import Connection
from core.practice.device_port import Device, Output
from core.practice.events import Event
from core.practice.faults import Faults
from core.practice.packets import PacketSocket

_HOST: Final = "127.0.0.1"
MODES: Final = ("device", "recovery", "sideload", "rescue", "bootloader")
"""What a phone can be started into, as its banner names it (adb.cpp, parse_banner)."""


class PhoneDaemon:
    """Listening while in its context. Methods may be called by any thread; the device by one at a time."""

    def __init__(self, device: Device, *, port: int = 0, locked: bool = False, faults: Faults | None = None) -> None:
        self.device = device
        self.door = Door(locked=locked)
        self.faults = faults or Faults()
        self.mode = MODES[0]
        self.port = port
        self._running = threading.Lock()
        self._state = threading.Lock()
        self._commands = 0
        self._listener: socket.socket | None = None
        self._connections: list[Connection] = []

    def __enter__(self) -> Self:
        self.plug()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.unplug()

    @property
    def has_shell_v2(self) -> bool:
        return self.device.has_shell_v2

    def plug(self) -> None:
        """Listen, at the same port as before."""
        with self._state:
            if self._listener is None:
                self._listener = _listen(self.port)
                self.port = self._listener.getsockname()[1]
                threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def unplug(self) -> None:
        """Pull the cable: drop every connection and accept no new one until `plug`."""
        with self._state:
            listener, self._listener = self._listener, None
            connections, self._connections = self._connections, []
        if listener is not None:
            _wake_and_close(listener)
        for connection in connections:
            connection.close()

    def boot(self, mode: str) -> None:
        """Start the phone anew into one of MODES: every connection is dropped, as by any restart."""
        if mode not in MODES:
            raise ValueError(f"no such mode: {mode}")
        self.mode = mode
        self._hang_up()

    def forbid(self) -> None:
        """Tap "Revoke USB debugging authorizations": every computer is out, and must ask again to come in."""
        self.door.forget()
        self._hang_up()

    def _hang_up(self) -> None:
        with self._state:
            connections, self._connections = self._connections, []
        for connection in connections:
            connection.close()

    def allow(self) -> None:
        """Tap "Allow": the computers that asked may come in, now and on reconnect."""
        self.door.allow()
        with self._running:
            self.device.press_allow()
        with self._state:
            asking = [connection for connection in self._connections if connection.knocked]
        for connection in asking:
            connection.let_in()

    def set_faults(self, faults: Faults) -> None:
        """Change what goes wrong from the next service on; commands are counted from 1 again."""
        with self._state:
            self.faults = faults
            self._commands = 0

    def count_command(self) -> int:
        with self._state:
            self._commands += 1
            return self._commands

    def run(self, argv: tuple[str, ...]) -> Output:
        with self._running:
            return self.device.run(argv)

    def switch(self, on: bool) -> None:
        """Turn the maker's switch."""
        with self._running:
            self.device.switch(on)

    def plan(self, event: Event) -> None:
        """Let something happen to the phone; commands are counted from now on."""
        with self._running:
            self.device.plan(event)

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                sock, _ = listener.accept()
            except OSError:  # unplugged
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection = Connection(PacketSocket(sock), self)
            with self._state:
                if self._listener is not listener:
                    connection.close()
                    return
                self._connections.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: Connection) -> None:
        connection.serve()
        with self._state:
            if connection in self._connections:
                self._connections.remove(connection)


def _listen(port: int) -> socket.socket:
    listener = socket.socket()
    if os.name == "posix":  # elsewhere this option would let two programs share a port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((_HOST, port))
    listener.listen(8)
    return listener


def _wake_and_close(listener: socket.socket) -> None:
    """Close so that a thread waiting in `accept` wakes up: on Linux by shutdown, on Windows by close."""
    with suppress(OSError):  # Windows and macOS refuse it on a listener
        listener.shutdown(socket.SHUT_RDWR)
    listener.close()
