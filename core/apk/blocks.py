"""One file in blocks of 64 KiB: which of them are missing for a span, and the bytes once they came.

Whole blocks, since the byte flags of `dd` differ between phones and its block size does not.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from core.apk.spans import Span

BLOCK: Final = 65_536
LONGEST_RUN: Final = 64
"""Blocks asked for at once: 4 MiB, so that one slow piece costs no more than that."""


@dataclass(frozen=True, slots=True)
class Run:
    """`count` adjacent blocks from `first` on."""

    first: int
    count: int


class Blocks:
    """The blocks of one file of `size` bytes that came so far."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._kept: dict[int, bytes] = {}

    def missing(self, spans: Iterable[Span]) -> tuple[Run, ...]:
        """Name what must be read for these spans, adjacent blocks together."""
        wanted = {number for span in spans for number in _numbers(span)}
        return tuple(_runs(sorted(wanted - self._kept.keys())))

    def keep(self, run: Run, raw: bytes) -> bool:
        """Take the bytes of a run; False, and nothing kept, where there are more or fewer than the file must have."""
        start = run.first * BLOCK
        if len(raw) != min(self._size, start + run.count * BLOCK) - start:
            return False
        for number in range(run.count):
            self._kept[run.first + number] = raw[number * BLOCK : (number + 1) * BLOCK]
        return True

    def blank(self, run: Run) -> None:
        """Put zeros in the place of a run that cannot be had: whatever lies there is then not readable."""
        self.keep(run, bytes(max(0, min(self._size, (run.first + run.count) * BLOCK) - run.first * BLOCK)))

    def bytes_of(self, span: Span) -> bytes:
        """Give the bytes of a span whose blocks all came."""
        joined = b"".join(self._kept[number] for number in _numbers(span))
        start = span.start % BLOCK
        return joined[start : start + span.size]


def _numbers(span: Span) -> range:
    return range(span.start // BLOCK, (span.start + span.size + BLOCK - 1) // BLOCK) if span.size else range(0)


def _runs(numbers: list[int]) -> Iterator[Run]:
    start = 0
    for end in range(1, len(numbers) + 1):
        if end == len(numbers) or numbers[end] != numbers[end - 1] + 1 or end - start == LONGEST_RUN:
            yield Run(numbers[start], end - start)
            start = end
