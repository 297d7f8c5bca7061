"""What came back since the last look at this phone: dates and names, no judgement."""

from PySide6.QtCore import QCoreApplication

from core.model.since import Since
from gui.wording.fill import fill

translate = QCoreApplication.translate


def on_again(day: str, names: str) -> str:
    return fill(translate("Wording", "Turned off on %1; it is on again: %2."), day, names)


def turn_off_again(count: int) -> str:
    return translate("Wording", "Turn off again (%n)", "", count)


def changed(kind: Since, day: str, names: str) -> str:
    """Say what became of apps since the look of that day."""
    words = {
        Since.ON_AGAIN: "",
        Since.REINSTALLED: translate("Wording", "Removed and installed again since %1: %2."),
        Since.NEW: translate("Wording", "New since %1: %2."),
        Since.ALLOWED: translate("Wording", "Could not read contacts on %1, and can now: %2."),
        Since.UPDATED: translate("Wording", "Updated since %1: %2."),
        Since.GONE: translate("Wording", "No longer installed since %1: %2."),
    }
    return fill(words[kind], day, names)


def damaged() -> str:
    return translate(
        "Wording",
        "What this computer keeps of earlier looks could not be read or written. This look is whole all the same.",
    )
