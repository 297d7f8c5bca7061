"""Text from a phone or a file is hostile: decode it, drop what can hide or forge, cap it."""

import re
import unicodedata
from typing import Final

EVIDENCE_LIMIT: Final = 500
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_HIDDEN: Final = ("Cc", "Cs", "Co")
_BREAKS = re.compile("[\u2028\u2029\u0085]")


def decode_untrusted(raw: bytes) -> str:
    """Decode UTF-8 with replacement and drop carriage returns; lines end in line feeds only."""
    return raw.decode("utf-8", errors="replace").replace("\r", "")


def clean_line(untrusted: str, limit: int = EVIDENCE_LIMIT) -> str:
    """Make one line that cannot forge others: no control, bidi or line-breaking characters, at most `limit` long."""
    flat = _BREAKS.sub(" ", _BIDI.sub("", untrusted[: limit * 4]))
    kept = "".join(c for c in flat.replace("\t", " ") if unicodedata.category(c) not in _HIDDEN)
    return kept if len(kept) <= limit else kept[: limit - 1] + "…"
