"""What came back since the last look at this phone, and what earlier looks saw: dates and names, no judgement."""

from PySide6.QtCore import QCoreApplication

from core.model.history import Happened
from core.model.since import Since
from gui.wording.fill import fill

translate = QCoreApplication.translate


def on_again(off: str, seen_off: str, names: str) -> str:
    """Say the day it was turned off, and of the last look that read it as off; `seen_off` empty: there was none."""
    if not seen_off:
        return fill(translate("Wording", "Turned off on %1; it is on again: %2."), off, names)
    return fill(translate("Wording", "Turned off on %1, still off on %2; it is on again: %3."), off, seen_off, names)


def still_off(off: str, names: str) -> str:
    return fill(translate("Wording", "Turned off on %1, and not allowed now: %2."), off, names)


def turn_off_again(count: int) -> str:
    return translate("Wording", "Turn off again (%n)", "", count)


def again_note() -> str:
    return translate("Wording", "Turning off again takes back no copies made meanwhile. You can undo it.")


def turn_off_again_spoken(names: str) -> str:
    return fill(translate("Wording", "Turn contacts off again for %1"), names)


def changed(kind: Since, day: str, names: str) -> str:
    """Say what became of apps since the look of that day."""
    words = {
        Since.REINSTALLED: translate("Wording", "Removed and installed again since %1: %2."),
        Since.NEW: translate("Wording", "New since %1: %2."),
        Since.ALLOWED: translate("Wording", "Could not read contacts on %1, and can now: %2."),
        Since.PUT_BACK: translate("Wording", "Can read contacts again since you chose Undo after %1: %2."),
        Since.UPDATED: translate("Wording", "Updated since %1: %2."),
        Since.GONE: translate("Wording", "No longer installed since %1: %2."),
    }
    return fill(words[kind], day, names)


def damaged() -> str:
    return translate(
        "Wording",
        "What this computer keeps of earlier looks could not be read or written. This look is whole all the same.",
    )


def history_title() -> str:
    return translate("Wording", "This app at earlier looks")


def history_line(day: str, clock: str, what: Happened) -> str:
    return fill(translate("Wording", "%1, %2: %3", "a day, the time of day, what was so"), day, clock, happened(what))


def history_run(first: str, last: str, what: Happened) -> str:
    """Name the first and the last of looks that said the same, and what was so."""
    return fill(translate("Wording", "%1 to %2: %3", "two days, then what was so"), first, last, happened(what))


def happened(what: Happened) -> str:
    return {
        Happened.COULD_READ: translate("Wording", "could read your contacts"),
        Happened.COULD_NOT: translate("Wording", "wanted contacts, was not allowed"),
        Happened.NEVER_ASKED: translate("Wording", "did not ask for the whole list"),
        Happened.NOT_CHECKED: translate("Wording", "could not be checked"),
        Happened.NOT_THERE: translate("Wording", "was not installed"),
        Happened.TURNED_OFF: translate("Wording", "you turned contacts off with LenderLens"),
        Happened.PUT_BACK: translate("Wording", "you chose Undo: contacts given back"),
        Happened.REINSTALLED: translate("Wording", "had been removed and installed again"),
        Happened.UPDATED: translate("Wording", "had been updated"),
    }[what]


def history_note() -> str:
    return translate("Wording", "Between looks we saw nothing: it may have been on or off meanwhile.")


def remember() -> str:
    return translate("Wording", "Remember this phone, so that the next time shows what came back")


def remember_note() -> str:
    return translate(
        "Wording",
        "Kept on this computer only, in LenderLens’s data folder: which apps were there, their versions, who could "
        "read contacts. At most 20 looks; each new one deletes those older than 90 days. No names of people, no serial "
        "number. Turning this off deletes what is kept of this phone.",
    )


def remember_from_next() -> str:
    return translate("Wording", "From the next look on.")


def not_remembered() -> str:
    return translate(
        "Wording", "Nothing of this look is kept on this computer. What is kept for Undo is a matter of its own."
    )


def forget_looks() -> str:
    return translate("Wording", "Delete earlier looks at this phone")
