"""The `TAG=[` … `]` around the accesses of an op (Android 11 and later): where a line cannot be Android's own.

An app chooses its attribution tags, line breaks included; what it writes there must not pass for the lines of another.
What gives it away is the `=[` that Android prints behind the tag, and the `]` that closes what never opened.
"""

import re
from enum import Enum, auto
from typing import Final

INSIDE: Final = " " * 8
_CLOSE: Final = INSIDE + "]"
_KNOWN = re.compile(r" {9,}(?:Access|Reject|Running start at): ")


class Place(Enum):
    SOUND = auto()
    TORN = auto()
    """A line of another column stands inside: from here on, lines may be a tag's."""
    STRAY_END = auto()
    """The end of a torn tag: the uid read now is forged or took over another's lines."""


_SOUND: Final = Place.SOUND


class OpBrackets:
    """Follow the lines of a dump; none has brackets before Android 11."""

    def __init__(self) -> None:
        self._used = False
        self.is_open = False
        self.is_torn = False

    def inner(self, line: str) -> Place:
        """Read a line at column 8 or beyond."""
        if line == _CLOSE:
            return self._close()
        if not self.is_open:
            opens = line[8:9] != " " and line.endswith("=[")
            self._used = self._used or opens
            self.is_open = opens or (self._used and not _KNOWN.match(line))  # else the first line of a torn tag
        return _SOUND

    def outer(self) -> Place:
        """Note a line before column 8 while a bracket is open."""
        self.is_open, self.is_torn = False, True
        return Place.TORN

    def _close(self) -> Place:
        if self.is_open:
            self.is_open = False
            return Place.SOUND
        self.is_torn = False
        return Place.STRAY_END
