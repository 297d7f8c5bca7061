"""Text as it is compared: one case, no accents, simplified Chinese. It may not decide what is found."""

import json
import re
import unicodedata
from functools import cache
from typing import Final

from core.errors import DataError
from core.paths import resource_path

_PLAIN: Final = str.maketrans({"đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ı": "i", "ß": "ss", "ø": "o", "Ø": "O"})
_LAST_LATIN_MARK: Final = 0x036F
_NOT_LETTERS: Final = re.compile("(?:(?![\u064b-\u0652\u0900-\u109f\u1780-\u17d3])[\\W_])+")
"""Spaces and punctuation; vowel signs of Indian and South-East Asian scripts stay."""


def fold(text: str) -> str:
    """Fold case, width, accents of Latin letters, and traditional Chinese characters of the trade.

    Raises DataError if the table of those characters is damaged.
    """
    if text.isascii():
        return text.casefold()
    parts = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    kept = "".join(c for c in parts if not (unicodedata.combining(c) and ord(c) <= _LAST_LATIN_MARK))
    return unicodedata.normalize("NFC", kept).translate(_simplified()).casefold()


def letters(text: str) -> str:
    """Fold, and leave out all that is no letter or digit: two names are one where these are equal. Raises DataError."""
    return _NOT_LETTERS.sub("", fold(text))


@cache
def _simplified() -> dict[int, str]:
    path = resource_path("likeness", "traditional.json")
    try:
        pairs: str = json.loads(path.read_text(encoding="utf-8"))["pairs"]
        return {ord(pair[0]): pair[1] for pair in pairs.split()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError) as problem:
        raise DataError(f"{path.name}: {problem!r}") from problem
