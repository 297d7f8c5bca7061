"""Compiled XML -> its elements in order, with their depth (`ResXMLTree` in AOSP's ResourceTypes.h)."""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from core.apk.spans import NotReadable
from core.apk.string_pool import POOL, StringPool
from core.model.details import DetailsProblem

REFERENCE: Final = 0x01
STRING: Final = 0x03
DYNAMIC_REFERENCE: Final = 0x07
_RESOURCE_IDS: Final = 0x0180
_START: Final = 0x0102
_STOP: Final = 0x0103
_ATTRIBUTE: Final = 20
_MOST_ELEMENTS: Final = 50_000
_DEEPEST: Final = 3
"""Parents told: nothing that counts lies deeper."""


@dataclass(frozen=True, slots=True)
class Value:
    """A typed value (`Res_value`): `text` where its kind is a string, `data` otherwise."""

    kind: int
    data: int
    text: str = ""

    @property
    def is_reference(self) -> bool:
        return self.kind in (REFERENCE, DYNAMIC_REFERENCE) and self.data != 0


@dataclass(frozen=True, slots=True)
class Element:
    """One start tag. `parents`: at most three, from the root. `by_id`: attributes of Android; `by_name`: others."""

    tag: str
    parents: tuple[str, ...]
    by_id: Mapping[int, Value] = field(default_factory=dict)
    by_name: Mapping[str, Value] = field(default_factory=dict)


def elements(untrusted: bytes) -> Iterator[Element]:
    """Walk the start tags. Raises NotReadable, or struct.error, where the document is not one."""
    head, size = struct.unpack_from("<HI", untrusted, 2)
    if head < 8 or size > len(untrusted):
        raise NotReadable(DetailsProblem.MANIFEST)
    pool: StringPool | None = None
    ids: tuple[int, ...] = ()
    parents: list[str] = []
    seen = 0
    for kind, at, length in chunks(untrusted, head, size):
        if kind == POOL and pool is None:
            pool = StringPool(untrusted, at)
        elif kind == _RESOURCE_IDS and not ids:
            ids = struct.unpack_from(f"<{(length - 8) // 4}I", untrusted, at + 8)
        elif kind == _START and pool is not None:
            seen += 1
            if seen > _MOST_ELEMENTS:
                raise NotReadable(DetailsProblem.TOO_LARGE)
            tag, by_id, by_name = _Attributes(untrusted, pool, ids).of(at, length)
            yield Element(tag, tuple(parents[:_DEEPEST]), by_id, by_name)
            parents.append(tag)
        elif kind == _STOP and parents:
            parents.pop()


def chunks(untrusted: bytes, at: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Walk chunks between two places: kind, place, length. Stops where one does not fit, as Android does."""
    while at + 8 <= end:
        kind, head, length = struct.unpack_from("<HHI", untrusted, at)
        if head < 8 or length < head or at + length > end:
            return
        yield kind, at, length
        at += length


@dataclass(frozen=True, slots=True)
class _Attributes:
    raw: bytes
    pool: StringPool
    ids: tuple[int, ...]

    def of(self, at: int, length: int) -> tuple[str, Mapping[int, Value], Mapping[str, Value]]:
        """Read a start tag: its name, Android's own attributes, and others; of two alike the first counts."""
        body = at + struct.unpack_from("<H", self.raw, at + 2)[0]
        tag, start, step, count = struct.unpack_from("<IHHH", self.raw, body + 4)
        if step < _ATTRIBUTE or body + start + step * count > at + length:
            raise NotReadable(DetailsProblem.MANIFEST)
        by_id: dict[int, Value] = {}
        by_name: dict[str, Value] = {}
        for number in range(count):
            name, _, _, _, kind, data = struct.unpack_from("<IIHBBI", self.raw, body + start + step * number + 4)
            value = Value(kind, data, self.pool.get(data) if kind == STRING else "")
            if name < len(self.ids) and self.ids[name]:
                by_id.setdefault(self.ids[name], value)
            else:
                by_name.setdefault(self.pool.get(name), value)
        return self.pool.get(tag), by_id, by_name
