"""`sync:` for pulling only: STAT, STA2, LST2, RECV, QUIT (`file_sync_protocol.h` in adb). Nothing is ever taken in."""

import struct
from collections.abc import Mapping
from typing import Final

from core.practice.streams import Stream

_FILE_MODE: Final = 0o100644
_CHANGED_AT: Final = 1_700_000_000
_NO_SUCH_FILE: Final = 2
_PIECE: Final = 64 * 1024
_LONGEST_PATH: Final = 1024


class SyncService:
    """One opened sync service. `run` returns when the computer quits; raises Gone."""

    def __init__(self, stream: Stream, files: Mapping[str, bytes]) -> None:
        self._stream = stream
        self._files = files

    def run(self) -> None:
        while True:
            ident, size = struct.unpack("<4sI", self._stream.read(8))
            if ident == b"QUIT" or size > _LONGEST_PATH:
                return
            self._answer(ident, self._stream.read(size).decode("utf-8", "surrogateescape"))

    def _answer(self, ident: bytes, path: str) -> None:
        content = self._files.get(path)
        if ident == b"STAT":
            self._stat(content)
        elif ident in (b"STA2", b"LST2"):
            self._stat2(ident, content)
        elif ident == b"RECV" and content is not None:
            self._send(content)
        else:
            self._fail("open failed: No such file or directory" if ident == b"RECV" else "Permission denied")

    def _stat(self, content: bytes | None) -> None:
        facts = (0, 0, 0) if content is None else (_FILE_MODE, len(content), _CHANGED_AT)
        self._stream.write(struct.pack("<4sIII", b"STAT", *facts))

    def _stat2(self, ident: bytes, content: bytes | None) -> None:
        error, mode, size = (_NO_SUCH_FILE, 0, 0) if content is None else (0, _FILE_MODE, len(content))
        times = (_CHANGED_AT,) * 3
        self._stream.write(struct.pack("<4sIQQIIIIQqqq", ident, error, 1, 1, mode, 1, 0, 0, size, *times))

    def _send(self, content: bytes) -> None:
        for start in range(0, len(content), _PIECE):
            piece = content[start : start + _PIECE]
            self._stream.write(struct.pack("<4sI", b"DATA", len(piece)) + piece)
        self._stream.write(struct.pack("<4sI", b"DONE", 0))

    def _fail(self, text: str) -> None:
        self._stream.write(struct.pack("<4sI", b"FAIL", len(text)) + text.encode())
