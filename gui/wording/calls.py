"""Words for turning off the call log and SMS messages, where those for contacts would say the wrong thing."""

from PySide6.QtCore import QCoreApplication

from core.model.access import ContactAccess
from core.model.change import ChangeKind, Outcome
from gui.wording import access as access_words
from gui.wording import change
from gui.wording.fill import fill

translate = QCoreApplication.translate


def turn_off(*, call_log: bool) -> str:
    """Name the button; before Android 9 the call log cannot be turned off alone."""
    if call_log:
        return translate("Wording", "Turn off call log and SMS")
    return translate("Wording", "Turn off SMS")


def turn_off_spoken(name: str) -> str:
    return fill(translate("Wording", "Turn off call log and SMS for %1"), name)


def undo_spoken(name: str) -> str:
    return fill(translate("Wording", "Undo: let %1 use call log and SMS again"), name)


def kept_note() -> str:
    return translate("Wording", "This one is about call log and SMS, not contacts.")


def does() -> str:
    return translate(
        "Wording", "What this does: the app can no longer read the call log and SMS messages. You can undo it."
    )


def outcome_headline(off: int, asked: int) -> str:
    return fill(translate("Wording", "Call log and SMS are now off for %1 of %n app(s)", "", asked), str(off))


def already_off() -> str:
    return translate("Wording", "Call log and SMS were off already; nothing was changed")


def outcome_body(clock: str) -> str:
    return fill(
        translate(
            "Wording",
            "We looked again at %1 to check. This does not turn off contacts or anything else, "
            "and does not take back what was copied before.",
        ),
        clock,
    )


def undo_body(clock: str) -> str:
    return fill(translate("Wording", "We looked again at %1. Call log and SMS are as they were."), clock)


def line(access: ContactAccess, outcome: Outcome, kind: ChangeKind, clock: str) -> str:
    """Word what the second reading says of one app."""
    if access is ContactAccess.CAN_READ:
        again = kind is ChangeKind.UNDO and outcome is Outcome.RESTORED
        return translate("Wording", "Call log or SMS are on again") if again else _on()
    if access is ContactAccess.UNKNOWN:
        return access_words.access_line(access)
    return change.off_line(clock)


def note(outcome: Outcome, kind: ChangeKind) -> str:
    """Say what became of one app."""
    if outcome is Outcome.RESTORED:
        return translate("Wording", "Its call log and SMS permissions are as they were before.")
    if outcome is Outcome.REVOKED and kind is ChangeKind.REVOKE:
        return translate("Wording", "It could use them before; now it cannot.")
    if outcome is Outcome.STILL_ON and kind is ChangeKind.REVOKE:
        return translate("Wording", "The phone took the change, but one of them is still on.")
    return change.outcome_note(outcome, kind)


def _on() -> str:
    return translate("Wording", "Call log or SMS are on")
