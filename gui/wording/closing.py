"""Sentences of the closing checklist (LAW_AND_WORDS S14)."""

from PySide6.QtCore import QCoreApplication

from core.model.closing import ClosingLine
from gui.closing_lines import Standing
from gui.wording.fill import fill

translate = QCoreApplication.translate


def finish() -> str:
    return translate("Wording", "Finish")


def close_once_more() -> str:
    return translate("Wording", "LenderLens is still open, to show you this list. Close it once more to end it.")


def headline(*, all_done: bool) -> str:
    if all_done:
        return translate("Wording", "Everything on this list is done")
    return translate("Wording", "Put the phone back as it was")


def body(next_check: str) -> str:
    return fill(
        translate(
            "Wording",
            "Turn off again what was turned on for this look. Some bank apps do not run while it is on. "
            "Suggested next check: %1.",
        ),
        next_check,
    )


def line(what: ClosingLine) -> str:
    """Say what to do."""
    return {
        ClosingLine.MAKER_SWITCH: translate("Wording", "Put back the switch of the phone’s maker"),
        ClosingLine.FORGET_COMPUTER: translate("Wording", "Let the phone forget this computer"),
        ClosingLine.USB_DEBUGGING: translate("Wording", "Turn off USB debugging"),
        ClosingLine.AUTO_BLOCKER: translate("Wording", "Turn Auto Blocker on again, if it was on before"),
        ClosingLine.UNPLUG: translate("Wording", "Unplug the cable"),
    }[what]


def note(what: ClosingLine) -> str:
    """Say what to know of it; empty: nothing."""
    return {
        ClosingLine.MAKER_SWITCH: translate("Wording", "Undo would need it again."),
        ClosingLine.FORGET_COMPUTER: translate(
            "Wording", "The phone may then ask “Allow USB debugging?”: choose Cancel."
        ),
        ClosingLine.USB_DEBUGGING: translate("Wording", "Or turn off the developer options altogether."),
        ClosingLine.AUTO_BLOCKER: translate("Wording", "This cannot be read over the cable."),
        ClosingLine.UNPLUG: "",
    }[what]


def standing(what: ClosingLine, how: Standing) -> str:
    """Say how a line stands, and who says so."""
    match how:
        case Standing.STILL_ON:
            return _still_on(what)
        case Standing.READ:
            return _read(what)
        case Standing.BY_HAND:
            return translate("Wording", "Done, as you say.")
        case Standing.TO_DO:
            return translate("Wording", "Not seen from here. Tell us when it is done.")


def _still_on(what: ClosingLine) -> str:
    return {
        ClosingLine.MAKER_SWITCH: translate("Wording", "Just looked: still on. This line changes by itself."),
        ClosingLine.FORGET_COMPUTER: translate("Wording", "The phone still answers this computer."),
        ClosingLine.USB_DEBUGGING: translate("Wording", "Still on: the computer sees the phone."),
    }.get(what, translate("Wording", "Waiting for it. This line changes by itself."))


def _read(what: ClosingLine) -> str:
    return {
        ClosingLine.MAKER_SWITCH: translate("Wording", "Done. We looked: the phone lets no cable change permissions."),
        ClosingLine.FORGET_COMPUTER: translate(
            "Wording", "Done. We looked: the phone no longer answers this computer."
        ),
        ClosingLine.UNPLUG: translate(
            "Wording", "The computer no longer sees the phone. If the cable is in, pull it out."
        ),
    }.get(what, translate("Wording", "Done. We looked."))


def done() -> str:
    return translate("Wording", "This is done")


def done_spoken(what: str) -> str:
    return fill(translate("Wording", "This is done: %1"), what)


def not_done() -> str:
    return translate("Wording", "Not done after all")


def not_done_spoken(what: str) -> str:
    return fill(translate("Wording", "Not done after all: %1"), what)


def counted(done_lines: int, lines: int) -> str:
    return fill(translate("Wording", "%1 of %2 done"), str(done_lines), str(lines))
