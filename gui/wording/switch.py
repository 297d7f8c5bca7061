"""Words for a phone that lets no computer change permissions until a switch of its own is on."""

from PySide6.QtCore import QCoreApplication

from gui.wording.fill import fill

translate = QCoreApplication.translate


def needs_switch() -> str:
    return translate("Wording", "Needs a switch first", "a button beside an app, in place of “Turn off”")


def needs_switch_spoken(name: str) -> str:
    return fill(
        translate("Wording", "Turning contacts off for %1 needs a switch on the phone first: show where it is"), name
    )


def show_switch() -> str:
    return translate("Wording", "Turn on the phone’s switch first", "a button in place of “Turn off for these”")


def sleeps() -> str:
    """Say why nothing can be turned off now, and that nobody has to click for it."""
    return translate(
        "Wording",
        "This phone does not let a computer change permissions now. Most often a switch of its own has to be on first. "
        "As soon as the phone allows it, the buttons here wake up by themselves.",
    )


def woke() -> str:
    return translate("Wording", "The phone allows changes now.")


def woke_after_refusal() -> str:
    return translate("Wording", "The phone allows changes now. Go back to the list and turn it off there.")


def undo_needs_switch() -> str:
    """Say why Undo is not possible now."""
    return translate("Wording", "A switch on the phone has to be on first")
