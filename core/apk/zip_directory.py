"""The archive's own lists: its end, its central directory, and where the bytes of an entry are.

As strict as Android (libziparchive `zip_archive.cc`, apksig `ApkUtils`): the last end mark counts and must end the
file, the directory ends where it begins, no name stands twice, no ZIP64. CRCs are not checked.
"""

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from core.apk.spans import NotReadable, Span
from core.model.details import DetailsProblem

MANIFEST: Final = b"AndroidManifest.xml"
RESOURCES: Final = b"resources.arsc"
_END: Final = b"PK\5\6"
_END_SIZE: Final = 22
SHORT_COMMENT: Final = 2048
LONGEST_COMMENT: Final = 65_535
_LOCATOR_SIZE: Final = 20
MOST_DIRECTORY: Final = 8 << 20
"""Bytes: 65,534 entries with names of 80 letters, more than any app has without ZIP64."""
_HEAD: Final = 46
_LOCAL: Final = 30
_USUAL_EXTRA: Final = 4096
"""How far zipalign pads what is read as a page; whoever pads more costs one more piece."""
_DEFLATED: Final = 8


@dataclass(frozen=True, slots=True)
class End:
    """Where the central directory is, and how many entries it claims."""

    start: int
    size: int
    count: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as the directory has it; `stored` bytes in the archive become `size`."""

    name: bytes
    offset: int
    stored: int
    size: int
    deflated: bool


def tail(file: int, size: int, comment: int) -> Span:
    """Name the piece that holds the end mark, with a comment of so many bytes at most. `size` of the file in bytes."""
    length = min(size, _END_SIZE + comment)
    return Span(file, size - length, length)


def find_end(untrusted_tail: bytes, size: int) -> End:
    """Read the end mark. Raises NotReadable."""
    at = untrusted_tail.rfind(_END)
    if at < 0 or at + _END_SIZE > len(untrusted_tail):
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    disk, first_disk, here, count, length, start, comment = struct.unpack_from("<4H2IH", untrusted_tail, at + 4)
    ends_at = size - len(untrusted_tail) + at
    zip64 = count == 0xFFFF or untrusted_tail[max(0, at - _LOCATOR_SIZE) : at].startswith(b"PK\6\7")
    whole = at + _END_SIZE + comment == len(untrusted_tail) and start + length == ends_at and here == count
    if disk or first_disk or zip64 or not whole or count * _HEAD > length:
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    return End(start, length, count)


class Directory:
    """The central directory of one file of the app. Raises NotReadable where it is not one."""

    def __init__(self, file: int, end: End, untrusted: bytes) -> None:
        self.file = file
        self.starts_at = end.start
        self._raw = untrusted
        self._places: dict[bytes, int] = {}
        at = 0
        for _ in range(end.count):
            if untrusted[at : at + 4] != b"PK\1\2":
                raise NotReadable(DetailsProblem.NOT_AN_APK)
            named, extra, comment = struct.unpack_from("<3H", untrusted, at + 28)
            name = untrusted[at + _HEAD : at + _HEAD + named]
            if len(name) != named or name in self._places:
                raise NotReadable(DetailsProblem.NOT_AN_APK)
            self._places[name] = at
            at += _HEAD + named + extra + comment
        if at > len(untrusted):
            raise NotReadable(DetailsProblem.NOT_AN_APK)

    @property
    def names(self) -> Iterable[bytes]:
        return self._places.keys()

    def entry(self, name: bytes, limit: int) -> Entry | None:
        """Find an entry of at most `limit` bytes, as stored and as unpacked; None: there is none by this name.

        Raises NotReadable. What is not deflated counts as stored, whatever its method says, as in Android's assets.
        """
        at = self._places.get(name)
        if at is None:
            return None
        (method,) = struct.unpack_from("<H", self._raw, at + 10)
        packed, size = struct.unpack_from("<2I", self._raw, at + 20)
        (offset,) = struct.unpack_from("<I", self._raw, at + 42)
        found = Entry(name, offset, packed if method == _DEFLATED else size, size, method == _DEFLATED)
        if max(found.stored, found.size) > limit:
            raise NotReadable(DetailsProblem.TOO_LARGE)
        if offset + _LOCAL + len(name) + found.stored > self.starts_at:
            raise NotReadable(DetailsProblem.NOT_AN_APK)
        return found

    def around(self, entry: Entry) -> Span:
        """Name the piece an entry most likely lies in: its local header, usual padding, and its bytes."""
        likely = _LOCAL + len(entry.name) + _USUAL_EXTRA + entry.stored
        return Span(self.file, entry.offset, min(likely, self.starts_at - entry.offset))

    def exactly(self, entry: Entry, untrusted_around: bytes) -> Span:
        """Name the bytes of an entry, from its local header. Raises NotReadable."""
        named, extra = struct.unpack_from("<2H", untrusted_around, 26)
        start = entry.offset + _LOCAL + named + extra
        local_name = untrusted_around[_LOCAL : _LOCAL + named]
        header_fits = untrusted_around.startswith(b"PK\3\4") and local_name == entry.name
        if not header_fits or start + entry.stored > self.starts_at:
            raise NotReadable(DetailsProblem.NOT_AN_APK)
        return Span(self.file, start, entry.stored)


def unpacked(entry: Entry, untrusted: bytes) -> bytes:
    """Unpack the bytes of an entry, never to more than it claims. Raises NotReadable when it is not that long."""
    content = untrusted
    if entry.deflated:
        try:
            content = zlib.decompressobj(-zlib.MAX_WBITS).decompress(untrusted, entry.size + 1)
        except zlib.error as error:
            raise NotReadable(DetailsProblem.NOT_AN_APK) from error
    if len(content) != entry.size:
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    return content
