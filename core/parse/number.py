"""Whole numbers from hostile text, bounded."""

from typing import Final

_MOST_DIGITS: Final = 19


def whole_number(untrusted: str) -> int | None:
    """Read plain digits (at most 19, a 64-bit number); None for everything else, signs included."""
    if untrusted.isascii() and untrusted.isdecimal() and len(untrusted) <= _MOST_DIGITS:
        return int(untrusted)
    return None
