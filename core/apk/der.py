"""DER, as strict as X.690 8-11 asks: definite lengths in their shortest form, nothing left over; level by level."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from core.apk.spans import NotReadable
from core.model.details import DetailsProblem

INTEGER: Final = 0x02
OBJECT_ID: Final = 0x06
SEQUENCE: Final = 0x30
SET: Final = 0x31
CONTEXT_0: Final = 0xA0
CONTEXT_1: Final = 0xA1
_MOST_PARTS: Final = 100
"""Of one value; a certificate has eight, a set of certificates seldom more than four."""


@dataclass(frozen=True, slots=True)
class Der:
    """One value: its tag, its content, and all of its bytes as they stand there."""

    tag: int
    content: bytes
    raw: bytes

    def parts(self) -> tuple["Der", ...]:
        """Read what a constructed value is made of. Raises NotReadable."""
        return tuple(_values(self.content))

    def of(self, tag: int) -> "Der":
        """Give the value where it has this tag. Raises NotReadable otherwise."""
        if self.tag != tag:
            raise NotReadable(DetailsProblem.NOT_AN_APK)
        return self


def read_der(untrusted: bytes) -> Der:
    """Read the one value these bytes are. Raises NotReadable."""
    found = tuple(_values(untrusted))
    if len(found) != 1:
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    return found[0]


def _values(raw: bytes) -> Iterator[Der]:
    at = count = 0
    while at < len(raw):
        count += 1
        start, size = _content(raw, at)
        if raw[at] & 0x1F == 0x1F or count > _MOST_PARTS or start + size > len(raw):
            raise NotReadable(DetailsProblem.NOT_AN_APK)
        yield Der(raw[at], raw[start : start + size], raw[at : start + size])
        at = start + size


def _content(raw: bytes, at: int) -> tuple[int, int]:
    """Say where the content begins and how many bytes it has."""
    if at + 2 > len(raw):
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    first = raw[at + 1]
    if first < 0x80:
        return at + 2, first
    digits = raw[at + 2 : at + 2 + (first & 0x7F)]
    size = int.from_bytes(digits, "big")
    shortest = 1 <= len(digits) == first & 0x7F <= 4 and digits[0] != 0 and size >= 0x80
    if not shortest:
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    return at + 2 + len(digits), size
