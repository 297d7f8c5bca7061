"""`pm path --user N PKG` -> where the files of an app are; `stat -c %s PATH` -> how long one is."""

from typing import Final

from core.parse.lines import bounded
from core.parse.number import whole_number

_START: Final = "package:"
_MOST_FILES: Final = 200
_LONGEST_PATH: Final = 500


def parse_apk_paths(untrusted_text: str) -> tuple[str, ...]:
    """Read one `package:PATH` a line, in order; whatever else is said there (an unknown package, a refusal) is none."""
    lines = (line for line in bounded(untrusted_text).split("\n") if line.startswith(_START))
    paths = (line[len(_START) :].strip() for line in lines)
    return tuple(path for path in paths if path.isprintable() and 0 < len(path) <= _LONGEST_PATH)[:_MOST_FILES]


def parse_size(untrusted_text: str) -> int | None:
    """Read a size in bytes; None where anything else is said."""
    return whole_number(untrusted_text.strip())
