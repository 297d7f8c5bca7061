"""The pool of texts that binary XML and the resource table share (`ResStringPool` in AOSP's ResourceTypes.h)."""

import struct
from typing import Final

from core.apk.spans import NotReadable
from core.model.details import DetailsProblem

POOL: Final = 0x0001
_UTF8: Final = 0x100
_LONGEST: Final = 1024
"""Characters read of one text: many times what a name or a permission has, and no text is a way to fill memory."""

_MOST_IN_ALL: Final = 4 << 20
"""Characters: a million texts may be one and the same place in the file, and each would be kept for itself."""


class StringPool:
    """Texts by number, read when asked for. Raises NotReadable where there is no pool at `at` of `raw`."""

    def __init__(self, raw: bytes, at: int) -> None:
        kind, head, size, count, _, flags, start = struct.unpack_from("<HHIIIII", raw, at)
        if kind != POOL or head < 28 or at + size > len(raw) or head + 4 * count > size or start > size:
            raise NotReadable(DetailsProblem.RESOURCES)
        self.size = size
        self._raw = raw
        self._offsets, self._count = at + head, count
        self._start, self._end = at + start, at + size
        self._utf8 = bool(flags & _UTF8)
        self._read: dict[int, str] = {}
        self._left = _MOST_IN_ALL

    def get(self, number: int) -> str:
        """Read one text, at most 1024 characters of it; empty where there is none. Raises NotReadable for too many."""
        if number not in self._read:
            self._read[number] = self._text(number) if 0 <= number < self._count else ""
            self._left -= len(self._read[number])
            if self._left < 0:
                raise NotReadable(DetailsProblem.TOO_LARGE)
        return self._read[number]

    def _text(self, number: int) -> str:
        at = self._start + struct.unpack_from("<I", self._raw, self._offsets + 4 * number)[0]
        if at + 2 > self._end:
            return ""
        try:
            return self._utf8_at(at) if self._utf8 else self._utf16_at(at)
        except (struct.error, IndexError):
            return ""

    def _utf8_at(self, at: int) -> str:
        _, at = self._length8(at)
        size, at = self._length8(at)
        raw = self._raw[at : min(at + size, self._end, at + 3 * _LONGEST)]
        return _modified_utf8(raw)[:_LONGEST]

    def _length8(self, at: int) -> tuple[int, int]:
        first = self._raw[at]
        return ((first & 0x7F) << 8 | self._raw[at + 1], at + 2) if first & 0x80 else (first, at + 1)

    def _utf16_at(self, at: int) -> str:
        size, at = struct.unpack_from("<H", self._raw, at)[0], at + 2
        if size & 0x8000:
            size, at = (size & 0x7FFF) << 16 | struct.unpack_from("<H", self._raw, at)[0], at + 2
        return self._raw[at : min(at + 2 * size, self._end, at + 2 * _LONGEST)].decode("utf-16-le", "replace")


def _modified_utf8(raw: bytes) -> str:
    """Decode as aapt2 writes it: pictures and rare characters stand as two halves of three bytes each."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        halves = raw.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return raw.decode("utf-8", "replace")
    return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
