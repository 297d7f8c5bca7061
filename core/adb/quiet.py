"""adbutils' connection without its habit of starting an adb daemon. Imported late: adbutils takes 0.1 s."""

import socket
from typing import Final

from adbutils import AdbConnection

_CONNECT_WAIT_S: Final = 3.0


class QuietConnection(AdbConnection):  # type: ignore[misc]  # adbutils ships no types
    """Connect or fail with OSError.

    adbutils runs `adb start-server` when the connection is refused, on port 5037 whatever port was asked for: a
    daemon nobody wanted, that outlives us. It also loses the refused socket.
    """

    def __init__(self, host: str, port: int) -> None:
        self._address = (host, port)
        super().__init__(host, port)

    def _safe_connect(self) -> socket.socket:
        return socket.create_connection(self._address, _CONNECT_WAIT_S)
