"""Text from a phone or a file is hostile: decode it, drop what can hide or forge, cap it."""

import re
import unicodedata
from typing import Final

EVIDENCE_LIMIT: Final = 500
_JOINERS: Final = "\u200c\u200d"
_JOINED: Final = (
    "\u0600-\u10ff\u1200-\u1cff\ua840-\uabff\ufb50-\ufdff\ufe70-\ufefc\U00010a00-\U00011fff"  # Arabic to Khmer
    "\u2190-\u2bff\ufe0f\U0001f000-\U0001faff"  # pictures made of several
)
_STRAY_JOINER = re.compile(f"(?<![{_JOINED}])[{_JOINERS}]|[{_JOINERS}](?![{_JOINED}])")
_BLANK = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]")
"""Letters and marks that are drawn as nothing."""
_HIDDEN: Final = ("Cc", "Cf", "Cs", "Co")
_BREAKS = re.compile("[\u2028\u2029\u0085]")


def decode_untrusted(raw: bytes) -> str:
    """Decode UTF-8 with replacement and drop carriage returns; lines end in line feeds only."""
    return raw.decode("utf-8", errors="replace").replace("\r", "")


def clean_line(untrusted: str, limit: int = EVIDENCE_LIMIT) -> str:
    """Make one line that cannot forge others: nothing that controls, breaks or hides, at most `limit` long.

    Joiners stay where scripts need them: between letters of Persian, Hindi and their like, and parts of a picture.
    """
    if len(untrusted) <= limit and untrusted.isascii() and untrusted.isprintable():
        return untrusted  # letter by letter is slow
    flat = _BREAKS.sub(" ", untrusted[: limit * 4]).replace("\t", " ")
    seen = "".join(c for c in flat if c in _JOINERS or unicodedata.category(c) not in _HIDDEN)
    kept = _STRAY_JOINER.sub("", _BLANK.sub("", seen))
    return kept if len(kept) <= limit else kept[: limit - 1] + "…"
