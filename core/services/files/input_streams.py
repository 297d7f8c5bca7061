"""What there is to read: whole files, and entries of zips, each as a stream that counts what it gives.

Error details are codes with the file's name; see `core.services.files.analysing`.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from core.errors import UnreadableInput

OnBytes = Callable[[int, int], None]
"""Told how many of how many bytes were read; may raise Cancelled."""
_PIECE: Final = 1 << 16
"""Where a checksum is wrong, the last piece is lost."""


@dataclass(frozen=True, slots=True)
class Input:
    """One text. `size` in bytes, as its directory says. `has_sum`: a checksum proves that it is as the phone wrote it.

    `most`: how many bytes it may have; more is refused as `too_large` (or as a bomb, where it was packed).
    """

    name: str
    size: int
    most: int
    open: Callable[[], BinaryIO]
    has_sum: bool = False
    refusal: str = "too_large"

    @property
    def is_packed(self) -> bool:
        return self.refusal != "too_large"


class Meter:
    """Counts over all inputs; `total` is what their directories say."""

    def __init__(self, total: int, on_bytes: OnBytes | None) -> None:
        self._total = total
        self._done = 0
        self._on_bytes = on_bytes

    def count(self, size: int) -> None:
        self._done += size
        if self._on_bytes is not None:
            self._on_bytes(min(self._done, self._total), self._total)


class Counted(io.RawIOBase):
    """A stream that tells the meter of each piece and gives no more than it may."""

    def __init__(self, stream: BinaryIO, source: Input, meter: Meter) -> None:
        super().__init__()
        self._stream, self._source, self._meter = stream, source, meter
        self._given = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Give the next piece. Raises UnreadableInput past the cap, and what the stream raises."""
        raw = self._stream.read(min(len(buffer), _PIECE))
        self._given += len(raw)
        if self._given > self._source.most:
            raise UnreadableInput(f"{self._source.refusal}: {self._source.name}")
        self._meter.count(len(raw))
        buffer[: len(raw)] = raw
        return len(raw)

    def close(self) -> None:
        self._stream.close()
        super().close()


def opened(source: Input, meter: Meter) -> io.BufferedReader:
    """Open an input for reading line by line. Raises OSError and what its container raises."""
    return io.BufferedReader(Counted(source.open(), source, meter), _PIECE)


def file_input(file: Path, name: str, most: int) -> Input:
    """Make an input of a file as it lies there. Raises OSError."""
    return Input(name, file.stat().st_size, most, lambda: file.open("rb"))
