"""The least there is between a program and a phone: one socket to the adb server, everything read and thrown away."""

import socket
from collections.abc import Iterable

_CHUNK = 1 << 18


def talk(port: int, serial: str, line: str) -> int:
    """Send one shell line to the phone and read to the end; count the bytes."""
    with socket.create_connection(("127.0.0.1", port)) as sock:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for service in (f"host:transport:{serial}", f"shell,v2,raw:{line}"):
            raw = service.encode()
            sock.sendall(b"%04x" % len(raw) + raw)
            assert sock.recv(4, socket.MSG_WAITALL) == b"OKAY"
        return sum(_pieces(sock))


def _pieces(sock: socket.socket) -> Iterable[int]:
    room = bytearray(_CHUNK)
    while size := sock.recv_into(room):
        yield size
