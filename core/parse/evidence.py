"""The line a fact rests on, and the log of lines that could not be read."""

from typing import Final

from core.model.facts import Evidence, Gap, HoleReason
from core.model.text import EVIDENCE_LIMIT, clean_line

_MOST_GAPS: Final = 100


def clean(untrusted: str, limit: int = EVIDENCE_LIMIT) -> str:
    """Trim and clean one line; plain ASCII, which is nearly all a phone prints, is only measured."""
    line = untrusted[: limit * 4].strip()
    if len(line) <= limit and line.isascii() and line.isprintable():
        return line
    return clean_line(line, limit)


def evidence(command: str, untrusted_line: str) -> Evidence:
    return Evidence(command, clean(untrusted_line))


class GapLog:
    """Gather what could not be read; at most 100 different gaps are kept, so that garbage cannot fill the memory."""

    def __init__(self, command: str) -> None:
        self._command = command
        self._gaps: dict[Gap, None] = {}

    def add(self, reason: HoleReason, untrusted_line: str = "") -> None:
        if len(self._gaps) < _MOST_GAPS:
            self._gaps[Gap(self._command, reason, clean(untrusted_line))] = None

    def unreadable(self, untrusted_line: str) -> None:
        self.add(HoleReason.UNREADABLE_LINE, untrusted_line)

    def gaps(self) -> tuple[Gap, ...]:
        return tuple(self._gaps)

    def __bool__(self) -> bool:
        return bool(self._gaps)
