"""What Android's own tools say instead of, or in the middle of, an answer."""

from typing import Final

from core.model.facts import HoleReason

_STARTS: Final = (
    ("Can't find service", HoleReason.SECTION_MISSING),
    ("*** SERVICE '", HoleReason.TIMEOUT),
    ("Permission Denial", HoleReason.REFUSED),
    ("Security exception", HoleReason.REFUSED),
    ("Error dumping service info", HoleReason.CUT),
    ("Failure while dumping", HoleReason.CUT),
    ("Unable to find package", HoleReason.SECTION_MISSING),
    ("Unknown command", HoleReason.NOT_SUPPORTED),
    ("Unknown option", HoleReason.NOT_SUPPORTED),
    ("Unknown argument", HoleReason.NOT_SUPPORTED),
    ("Error: ", HoleReason.NOT_SUPPORTED),
)
_FIRST_WORDS: Final = tuple(start for start, _ in _STARTS)
_ENDINGS: Final = ("*** SERVICE '", "Error dumping service info", "Failure while dumping")


def ends_a_dump(untrusted_line: str) -> bool:
    """Say whether this line at column 0 ends a dump wherever it stands; the others only come instead of one."""
    return untrusted_line.startswith(_ENDINGS)


def hole_of(untrusted_line: str) -> HoleReason | None:
    """Say which hole a line at column 0 announces; None: it is no such line (`dumpsys.cpp`, PMS and AOS `dump`)."""
    if not untrusted_line.startswith(_FIRST_WORDS):
        return None
    return next(reason for start, reason in _STARTS if untrusted_line.startswith(start))
