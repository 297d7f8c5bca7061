"""resources.arsc -> the values of one resource, in every configuration (`LoadedArsc`, ResourceTypes.h in AOSP).

The chunks are indexed once; a value is then looked up in each, by number, without reading anything else.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from core.apk.binary_xml import STRING, Value, chunks
from core.apk.resource_config import Config, read_config
from core.apk.spans import NotReadable
from core.apk.string_pool import POOL, StringPool
from core.model.details import DetailsProblem

_TABLE: Final = 0x0002
_PACKAGE: Final = 0x0200
_TYPE: Final = 0x0201
_SPARSE: Final = 0x01
_SHORT_OFFSETS: Final = 0x02
_COMPLEX: Final = 0x01
_COMPACT: Final = 0x08
_NONE16: Final = 0xFFFF
_NONE32: Final = 0xFFFFFFFF
_MOST_CHUNKS: Final = 50_000
"""The system's own resources, in 90 languages, have 3,883."""
_MOST_CONFIGS: Final = 5000
"""Of one type; the system's own have 2,208, most of them for one network each."""


@dataclass(frozen=True, slots=True)
class _Type:
    """One type in one configuration: where its offsets and its entries are."""

    config: Config
    flags: int
    count: int
    offsets: int
    entries: int
    end: int


class ResourceTable:
    """One table. Raises NotReadable or struct.error where it is none."""

    def __init__(self, untrusted: bytes) -> None:
        self._raw = untrusted
        kind, head, size = struct.unpack_from("<HHI", untrusted)
        if kind != _TABLE or head < 12 or size > len(untrusted):
            raise NotReadable(DetailsProblem.RESOURCES)
        self._strings: StringPool | None = None
        self._types: dict[tuple[int, int], list[_Type]] = {}
        self._chunks = 0
        for kind, at, length in chunks(untrusted, head, size):
            self._count()
            if kind == POOL and self._strings is None:
                self._strings = StringPool(untrusted, at)
            elif kind == _PACKAGE:
                self._add_package(at, length)

    def values(self, resource: int) -> Iterator[tuple[Config, Value]]:
        """Give what one resource is in each configuration, plain ones first; bags of values are left out."""
        types = self._types.get((resource >> 24, resource >> 16 & 0xFF), [])
        for one in sorted(types, key=lambda of: not of.config.plain):
            place = self._offset(one, resource & 0xFFFF)
            value = None if place is None else self._value(one, one.entries + place)
            if value is not None:
                yield one.config, value

    def _count(self) -> None:
        self._chunks += 1
        if self._chunks > _MOST_CHUNKS:
            raise NotReadable(DetailsProblem.TOO_LARGE)

    def _add_package(self, at: int, length: int) -> None:
        head, _, number = struct.unpack_from("<HII", self._raw, at + 2)
        for kind, place, size in chunks(self._raw, at + head, at + length):
            self._count()
            if kind == _TYPE:
                self._add_type(number & 0xFF, place, size)

    def _add_type(self, package: int, at: int, length: int) -> None:
        head, _, number, flags, _, count, start = struct.unpack_from("<HIBBHII", self._raw, at + 2)
        width = 2 if flags & _SHORT_OFFSETS and not flags & _SPARSE else 4
        if head < 24 or head + count * width > length or start > length:
            raise NotReadable(DetailsProblem.RESOURCES)
        config = read_config(self._raw, at + 20, at + head)
        found = _Type(config, flags, count, at + head, at + start, at + length)
        same = self._types.setdefault((package, number), [])
        if len(same) >= _MOST_CONFIGS:
            raise NotReadable(DetailsProblem.TOO_LARGE)
        same.append(found)

    def _offset(self, one: _Type, entry: int) -> int | None:
        if one.flags & _SPARSE:
            return self._sparse_offset(one, entry)
        if entry >= one.count:
            return None
        if one.flags & _SHORT_OFFSETS:
            short: int = struct.unpack_from("<H", self._raw, one.offsets + 2 * entry)[0]
            return None if short == _NONE16 else short * 4
        offset: int = struct.unpack_from("<I", self._raw, one.offsets + 4 * entry)[0]
        return None if offset == _NONE32 else offset

    def _sparse_offset(self, one: _Type, entry: int) -> int | None:
        """Search by halves, as Android does: the numbers stand in order."""
        low, high = 0, one.count
        while low < high:
            middle = (low + high) // 2
            number, offset = struct.unpack_from("<HH", self._raw, one.offsets + 4 * middle)
            if number == entry:
                return int(offset) * 4
            low, high = (middle + 1, high) if number < entry else (low, middle)
        return None

    def _value(self, one: _Type, at: int) -> Value | None:
        if at + 8 > one.end:
            return None
        size, flags, data = struct.unpack_from("<HHI", self._raw, at)
        kind = flags >> 8
        if not flags & _COMPACT:  # compact since Android 14: kind and data stand where size and key would
            if flags & _COMPLEX or size < 8 or at + size + 8 > one.end:
                return None
            kind, data = struct.unpack_from("<BI", self._raw, at + size + 3)
        text = self._strings.get(data) if kind == STRING and self._strings else ""
        return Value(kind, data, text)
