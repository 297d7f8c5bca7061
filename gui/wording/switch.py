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


def refuses() -> str:
    """Say it of a phone of whose maker no switch is known: the way by hand is the one there is."""
    return translate(
        "Wording",
        "This phone does not let a computer change permissions, and we know of no switch of its maker for that. "
        "Do it by hand on the phone: we show where, and read it again afterwards. "
        "Should the phone allow it later, the buttons here wake up by themselves.",
    )


def by_hand() -> str:
    return translate("Wording", "Turn off by hand", "a button beside an app")


def by_hand_spoken(name: str) -> str:
    return fill(translate("Wording", "Turn contacts off by hand for %1: show how on the phone"), name)


def by_hand_these(count: int) -> str:
    return translate("Wording", "Show how to turn off these %n app(s) by hand", "a button", count)


def undo_refused() -> str:
    """Say why Undo is not possible now, on a phone of whose maker no switch is known."""
    return translate("Wording", "The phone does not let a computer change permissions now")


def woke() -> str:
    return translate("Wording", "The phone allows changes now.")


def woke_after_refusal() -> str:
    return translate("Wording", "The phone allows changes now. Go back to the list and turn it off there.")


def undo_needs_switch() -> str:
    """Say why Undo is not possible now."""
    return translate("Wording", "A switch on the phone has to be on first")
