"""adb's packets between server and phone (`protocol.txt` in packages/modules/adb)."""

import socket
import struct
import threading
from contextlib import suppress
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

_HEADER: Final = struct.Struct("<6I")
VERSION: Final = 0x01000001
"""From this version on checksums are not looked at."""
MAX_PAYLOAD: Final = 1 << 20
_MASK: Final = 0xFFFFFFFF


class Kind(IntEnum):
    CNXN = 0x4E584E43
    AUTH = 0x48545541
    OPEN = 0x4E45504F
    OKAY = 0x59414B4F
    CLSE = 0x45534C43
    WRTE = 0x45545257


_KINDS: Final = frozenset(Kind)


class Gone(Exception):
    """The computer went away, or the cable was pulled."""


@dataclass(frozen=True, slots=True)
class Packet:
    kind: Kind
    arg0: int
    arg1: int
    data: bytes = b""


class PacketSocket:
    """Whole packets over one socket. One thread reads; any may send. Raises Gone."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._sending = threading.Lock()

    def send(self, packet: Packet) -> None:
        checksum = sum(packet.data) & _MASK if packet.kind in (Kind.CNXN, Kind.AUTH) else 0
        head = _HEADER.pack(packet.kind, packet.arg0, packet.arg1, len(packet.data), checksum, packet.kind ^ _MASK)
        try:
            with self._sending:
                self._sock.sendall(head + packet.data)
        except OSError as error:
            raise Gone from error

    def receive(self) -> Packet:
        kind, arg0, arg1, size, _checksum, magic = _HEADER.unpack(self._exactly(_HEADER.size))
        if magic != kind ^ _MASK or size > MAX_PAYLOAD or kind not in _KINDS:
            raise Gone(f"no packet of ours: {kind:#x}")
        return Packet(Kind(kind), arg0, arg1, self._exactly(size))

    def close(self) -> None:
        """Drop the connection at once; a waiting reader wakes up with Gone. Any thread may call it."""
        with suppress(OSError):  # it may not be connected any more
            self._sock.shutdown(socket.SHUT_RDWR)
        self._sock.close()

    def _exactly(self, size: int) -> bytes:
        got = bytearray()
        while len(got) < size:
            try:
                part = self._sock.recv(size - len(got))
            except OSError as error:
                raise Gone from error
            if not part:
                raise Gone
            got += part
        return bytes(got)
