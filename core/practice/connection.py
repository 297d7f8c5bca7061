"""One connection of the computer's adb server: handshake, then streams, each served in a thread of its own."""

import itertools
import threading
from contextlib import suppress
from typing import Final, Protocol

from core.practice import shell_service
from core.practice.auth import AuthKind, Door
from core.practice.device_port import Device
from core.practice.packets import MAX_PAYLOAD, VERSION, Gone, Kind, Packet, PacketSocket
from core.practice.shell_service import BrokenOff, ShellService
from core.practice.streams import Stream
from core.practice.sync_service import SyncService

_FEATURES: Final = ("cmd", "stat_v2", "shell_v2")


class Phone(shell_service.Phone, Protocol):
    """What a connection sees of its phone."""

    @property
    def device(self) -> Device: ...

    @property
    def door(self) -> Door: ...

    @property
    def mode(self) -> str: ...


class Connection:
    """`serve` runs in a thread of its own until the computer goes away; `let_in` and `close` may come from any."""

    def __init__(self, wire: PacketSocket, phone: Phone) -> None:
        self._wire = wire
        self._phone = phone
        self.knocked = False
        """This computer asked to be allowed."""
        self._entering = threading.Lock()
        self._online = threading.Event()
        self._token = b""
        self._ids = itertools.count(1)
        self._streams: dict[int, Stream] = {}

    def serve(self) -> None:
        with suppress(Gone):
            while True:
                self._dispatch(self._wire.receive())
        for stream in tuple(self._streams.values()):
            stream.hang_up()
        self.close()

    def let_in(self) -> None:
        """Say that this computer may come in, once."""
        with self._entering:
            if self._online.is_set():
                return
            self._online.set()
        with suppress(Gone):
            self._wire.send(Packet(Kind.CNXN, VERSION, MAX_PAYLOAD, self._banner()))

    def close(self) -> None:
        self._wire.close()

    def _dispatch(self, packet: Packet) -> None:
        if packet.kind is Kind.CNXN:
            self._challenge() if self._phone.door.locked else self.let_in()
        elif packet.kind is Kind.AUTH:
            self._authenticate(packet)
        elif self._online.is_set() and packet.kind is Kind.OPEN:
            self._open(packet)
        elif packet.arg1 in self._streams:
            self._streams[packet.arg1].take(packet)

    def _challenge(self) -> None:
        self._token = self._phone.door.new_token()
        self._wire.send(Packet(Kind.AUTH, AuthKind.TOKEN, 0, self._token))

    def _authenticate(self, packet: Packet) -> None:
        """Let a known key in; a wrong signature gets a new token, upon which the computer tries its next key."""
        if packet.arg0 == AuthKind.SIGNATURE:
            self.let_in() if self._phone.door.knows(self._token, packet.data) else self._challenge()
        elif packet.arg0 == AuthKind.PUBLIC_KEY:
            self.knocked = True
            if self._phone.door.knock(packet.data):
                self.let_in()

    def _banner(self) -> bytes:
        properties = "".join(f"{name}={value};" for name, value in self._phone.device.banner().items())
        features = f"features={','.join(_FEATURES)}" if self._phone.has_shell_v2 else ""  # Android 6 names none
        return f"{self._phone.mode}::{properties}{features}".encode()

    def _open(self, packet: Packet) -> None:
        local = next(self._ids)
        stream = self._streams[local] = Stream(self._wire, local, packet.arg0)
        service = packet.data.rstrip(b"\0").decode("utf-8", "surrogateescape")
        threading.Thread(target=self._serve, args=(local, stream, service), daemon=True).start()

    def _serve(self, local: int, stream: Stream, service: str) -> None:
        try:
            with suppress(Gone, BrokenOff):
                self._run(stream, service)
        finally:
            with suppress(Gone):
                stream.close()
            self._streams.pop(local, None)

    def _run(self, stream: Stream, service: str) -> None:
        name, _, line = service.partition(":")
        base, *options = name.split(",")
        v2 = "v2" in options
        if base == "sync":
            stream.accept()
            SyncService(stream, self._phone.device.files).run()
        elif base in ("shell", "exec") and (self._phone.has_shell_v2 or not v2):
            stream.accept()
            terminal = base == "shell" and not self._phone.has_shell_v2
            ShellService(stream, self._phone, v2=v2, terminal=terminal).run(line)
        else:
            stream.refuse()
