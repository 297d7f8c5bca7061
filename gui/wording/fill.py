"""Put names and numbers into a translated sentence."""

import re

_PLACE = re.compile(r"%([1-9])")
_HAN = "[\u3400-\u9fff]"
_LATIN = "[A-Za-z0-9]"
_JOINTS = re.compile(f"(?<={_HAN})(?={_LATIN})|(?<={_LATIN})(?={_HAN})")


def fill(sentence: str, *values: str) -> str:
    """Replace %1, %2, … all at once, so that a name holding "%2" stays a name.

    Between Chinese and Latin letters or digits stands a space, wherever a value brings them together.
    """
    pieces = re.split(_PLACE, sentence)
    told = [values[int(piece) - 1] if number % 2 else piece for number, piece in enumerate(pieces)]
    whole = told[0]
    for piece in told[1:]:
        joint = _JOINTS.search(whole[-1:] + piece[:1])
        whole += (" " if joint else "") + piece
    return whole
