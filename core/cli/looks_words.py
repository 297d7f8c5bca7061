"""What this computer keeps of looks at a phone, as plain text: days and what was so, no judgement."""

from collections.abc import Iterable
from typing import Final

from core.model.history import Happened, Moment
from core.model.since import LookSummary

ABOUT: Final = "what this computer keeps of earlier looks at this phone, and of single apps what was so at each"
HELP_PACKAGE: Final = "tell what was so of this app at each look"
HELP_FORGET: Final = "delete all looks at this phone from this computer; what is kept for undo stays"
NOTHING: Final = "This computer keeps no earlier look at this phone."
FORGOTTEN: Final = "The looks at this phone are deleted from this computer. What is kept for undo stays (undo --list)."
KEPT: Final = (
    "Of each phone at most 20 looks are kept, and each new one deletes those older than 90 days: package names,"
    " versions, who could read contacts."
    " Delete them: looks --forget. Look without keeping: scan --keep-nothing"
)
DAMAGED: Final = "Looks that could not be read were set aside."
_HAPPENED: Final = {
    Happened.COULD_READ: "could read contacts",
    Happened.COULD_NOT: "wanted contacts, was not allowed",
    Happened.NEVER_ASKED: "did not ask for contacts",
    Happened.NOT_CHECKED: "could not be checked",
    Happened.NOT_THERE: "was not installed",
    Happened.TURNED_OFF: "turned off with LenderLens",
    Happened.PUT_BACK: "given back by Undo of LenderLens",
    Happened.REINSTALLED: "removed and installed again before this look",
    Happened.UPDATED: "updated before this look",
}


def look_line(look: LookSummary) -> str:
    """Name the day and how much was seen."""
    seen = len(look.apps) + sum(len(of.packages) for of in look.quiet)
    return f"{look.at.astimezone():%Y-%m-%d %H:%M}  {seen} apps"


def moment_lines(moments: Iterable[Moment]) -> Iterable[str]:
    """Tell an app's moments, the newest first."""
    for moment in reversed(tuple(moments)):
        first, last = f"{moment.at.astimezone():%Y-%m-%d}", f"{moment.until.astimezone():%Y-%m-%d}"
        days = first if first == last else f"{first} to {last}"
        yield f"  {days}  {_HAPPENED[moment.what]}"
