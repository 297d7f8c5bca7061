"""How much each answer of a round trip may hold: what one command leaves unused is no other's."""

from typing import Final

from core.errors import TooMuchOutput

_MARK_BYTES: Final = 64
"""Room for one end mark, on top of a command's own size cap."""


class Allowance:
    """Bytes of one round trip as they come in. `mark`: what ends each answer; `limits`: of each, in order."""

    def __init__(self, mark: bytes, limits: tuple[int, ...]) -> None:
        self._mark = mark
        self._limits = (*limits, 0)
        self._number = 0
        self._start = 0
        self.raw = bytearray()

    def keep(self, piece: bytes) -> None:
        """Add what came. Raises TooMuchOutput, the surplus left out, when the answer now read outgrows its limit."""
        searched = max(self._start, len(self.raw) - len(self._mark) + 1)
        self.raw += piece
        while True:
            end = self.raw.find(self._mark, searched)
            self._check_size(end if end >= 0 else len(self.raw))
            if end < 0:
                return
            self._number = min(self._number + 1, len(self._limits) - 1)
            self._start = searched = end + len(self._mark)

    def _check_size(self, end: int) -> None:
        most = self._start + self._limits[self._number] + _MARK_BYTES
        if end > most:
            del self.raw[most:]
            raise TooMuchOutput(f"more than {self._limits[self._number]} bytes")
