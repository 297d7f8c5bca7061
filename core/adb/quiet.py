"""adbutils' connection without its habit of starting an adb daemon. Imported late: adbutils takes 0.1 s."""

import socket

from adbutils import AdbConnection


class QuietConnection(AdbConnection):  # type: ignore[misc]  # adbutils ships no types
    """Connect or fail.

    adbutils runs `adb start-server` when the connection is refused, on port 5037 whatever port was asked for: a
    daemon nobody wanted, that outlives us.
    """

    def _safe_connect(self) -> socket.socket:
        made: socket.socket = self._create_socket()
        return made
