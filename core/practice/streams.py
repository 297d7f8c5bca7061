"""One stream of a connection: a service the computer opened, with adb's flow control (one WRTE, then its OKAY)."""

import threading
from typing import Final

from core.practice.packets import Gone, Kind, Packet, PacketSocket

_PIECE: Final = 64 * 1024


class Stream:
    """The connection's thread calls `take` and `hang_up`; the service's own thread everything else. Raises Gone."""

    def __init__(self, wire: PacketSocket, local: int, remote: int) -> None:
        self._wire = wire
        self._local = local
        self._remote = remote
        self._changed = threading.Condition()
        self._may_write = True
        self._closed = False
        self._inbox = bytearray()

    def take(self, packet: Packet) -> None:
        """Take note of a packet for this stream."""
        with self._changed:
            if packet.kind is Kind.OKAY:
                self._may_write = True
            elif packet.kind is Kind.WRTE:
                self._inbox += packet.data
            elif packet.kind is Kind.CLSE:
                self._closed = True
            self._changed.notify_all()
        if packet.kind is Kind.WRTE:
            self._send(Kind.OKAY)

    def hang_up(self) -> None:
        """Take note that the computer is gone."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def accept(self) -> None:
        self._send(Kind.OKAY)

    def refuse(self) -> None:
        """Answer the opening with a CLSE of nobody; the stream is over."""
        self.hang_up()
        self._wire.send(Packet(Kind.CLSE, 0, self._remote))

    def close(self) -> None:
        """Close in order: the last data must be acknowledged before."""
        self._wait_until_acknowledged()
        self._send(Kind.CLSE)

    def write(self, data: bytes) -> None:
        for start in range(0, len(data), _PIECE):
            self._wait_until_acknowledged()
            with self._changed:
                self._may_write = False
            self._send(Kind.WRTE, data[start : start + _PIECE])

    def read(self, size: int) -> bytes:
        """Wait for exactly `size` bytes from the computer."""
        with self._changed:
            self._changed.wait_for(lambda: len(self._inbox) >= size or self._closed)
            if len(self._inbox) < size:
                raise Gone
            data = bytes(self._inbox[:size])
            del self._inbox[:size]
            return data

    def pause(self, seconds: float) -> None:
        """Be slow, but end at once when the computer hangs up."""
        with self._changed:
            if self._changed.wait_for(lambda: self._closed, seconds):
                raise Gone

    def _wait_until_acknowledged(self) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._may_write or self._closed)
            if self._closed:
                raise Gone

    def _send(self, kind: Kind, data: bytes = b"") -> None:
        self._wire.send(Packet(kind, self._local, self._remote, data))
