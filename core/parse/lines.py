"""How many lines of a text are read at most: a forged file of line breaks alone must not fill the memory."""

from typing import Final

MOST_LINES: Final = 3_000_000
"""Twice as many as 64 MB of true dumps have."""
_CUT: Final = "\ufffd"


def bounded(untrusted_text: str, most: int = MOST_LINES) -> str:
    """Give the text back; one of more lines is cut within a line, which every parser notes."""
    if untrusted_text.count("\n") <= most:
        return untrusted_text
    return "\n".join(untrusted_text.split("\n", most)[:most]) + _CUT
