"""Uids as `UserHandle.formatUid` prints them."""

import re
from typing import Final

from core.parse.number import whole_number

_WORD = re.compile(r"u(\d{1,5})(ai|a|i|s)(\d{1,6})", re.ASCII)
_PER_USER: Final = 100_000
_FIRST: Final = {"a": 10_000, "ai": 90_000, "i": 99_000, "s": 0}
"""First number of each range: apps, app zygotes' isolated, isolated, system uids of other users."""
_HIGHEST: Final = 2_147_483_647


def uid_of(untrusted_word: str) -> int | None:
    """Read `u0a123`, `u10s1001`, `u0i3`, `u0ai3` or a bare number; None for anything else."""
    match = _WORD.fullmatch(untrusted_word)
    number = whole_number(untrusted_word)
    if match is not None:
        number = int(match[1]) * _PER_USER + _FIRST[match[2]] + int(match[3])
    return number if number is not None and number <= _HIGHEST else None
