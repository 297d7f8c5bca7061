"""What a damaged name may have been: text that was written in one encoding and read in another.

Standard codecs only: the damage is undone by writing with the wrong one and reading with the right one. It may not
guess where that does not work out to the last byte.
"""

from typing import Final

_PAIRS: Final = (
    ("gbk", "utf-8"),  # 鍊熸
    ("big5", "utf-8"),
    ("cp1252", "gbk"),  # ½è¿î
    ("cp1252", "big5"),
)
_LOST: Final = "\ufffd"
_LATIN: Final = 0x2FF


def with_repairs(text: str) -> tuple[str, ...]:
    """Give the text and what it may have been. Accents that are whole UTF-8 are no chance: then only what it was."""
    if text.isascii():
        return (text,)
    meant = _repaired(text, "cp1252", "utf-8")
    return (meant,) if meant else (text, *filter(None, (_repaired(text, *pair) for pair in _PAIRS)))


def _repaired(text: str, wrong: str, right: str) -> str:
    try:
        raw = _bytes(text.partition(_LOST)[0], wrong)
    except UnicodeError:
        return ""
    try:
        found = raw.decode(right)
    except UnicodeDecodeError as problem:
        if problem.end < len(raw):
            return ""
        found = raw[: problem.start].decode(right)  # what follows was lost
    return found if found.isprintable() and any(ord(letter) > _LATIN for letter in found) else ""


def _bytes(text: str, codec: str) -> bytes:
    """Write letter by letter where the codec has holes: five bytes of cp1252 stand for themselves."""
    if codec != "cp1252":
        return text.encode(codec)
    return b"".join(letter.encode("latin-1" if 0x80 <= ord(letter) < 0xA0 else codec) for letter in text)
