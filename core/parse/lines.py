"""How many lines of a text are read at most: a forged file of line breaks alone must not fill the memory."""

from typing import Final

MOST_LINES: Final = 3_000_000
"""Twice as many as 64 MB of true dumps have."""
_SHORTEST_MEAN: Final = 5
"""Texts of fewer characters for that many lines are not counted: true lines have forty, and counting takes time."""
_CUT: Final = "\ufffd"


def bounded(untrusted_text: str, most: int = MOST_LINES) -> str:
    """Give the text back; one of more lines is cut within a line, which every parser notes."""
    if len(untrusted_text) <= most * _SHORTEST_MEAN or untrusted_text.count("\n") <= most:
        return untrusted_text
    return "\n".join(untrusted_text.split("\n", most)[:most]) + _CUT
