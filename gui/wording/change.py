"""Words for changes: what reading again says, why something is not tried, and the second question."""

from PySide6.QtCore import QCoreApplication

from core.model.change import ChangeKind, Obstacle, Outcome, SecondQuestion
from gui.wording.fill import fill

translate = QCoreApplication.translate


def outcome_note(outcome: Outcome, kind: ChangeKind) -> str:
    """Say what became of one app; facts only."""
    if kind is ChangeKind.UNDO:
        return (_refusals() | _undo_outcomes())[outcome]
    return (_undo_outcomes() | _refusals() | _revoke_outcomes())[outcome]


def _revoke_outcomes() -> dict[Outcome, str]:
    return {
        Outcome.REVOKED: translate("Wording", "It could read contacts before; now it cannot."),
        Outcome.ALREADY_OFF: translate("Wording", "It was off already; nothing was changed."),
        Outcome.STILL_ON: translate("Wording", "The phone took the change, but the app can still read contacts."),
        Outcome.CAME_BACK: translate(
            "Wording", "It was off for a moment, then something on the phone turned it on again."
        ),
        Outcome.WITHHELD: translate(
            "Wording",
            "We left it as it was: the app was updated meanwhile, or could not be read right before. Look again.",
        ),
        Outcome.UNKNOWN: translate(
            "Wording", "We could not read it again, so we do not know. Connect the phone and look again."
        ),
    }


def _refusals() -> dict[Outcome, str]:
    return {
        Outcome.FIXED_BY_SYSTEM: translate("Wording", "The phone’s maker fixed this; it is as it was."),
        Outcome.FIXED_BY_POLICY: translate("Wording", "Whoever manages this phone fixed this; it is as it was."),
        Outcome.NOT_CHANGEABLE: translate("Wording", "This cannot be changed from here; it is as it was."),
        Outcome.REFUSED_BY_PHONE: translate("Wording", "The phone did not allow this change; it is as it was."),
        Outcome.NOT_REACHED: translate(
            "Wording", "It is as it was: the change was stopped, or the phone did not answer to it. Look again."
        ),
    }


def _undo_outcomes() -> dict[Outcome, str]:
    return {
        Outcome.REVOKED: translate("Wording", "It is off."),
        Outcome.ALREADY_OFF: translate("Wording", "It is as it was before our change; nothing was changed."),
        Outcome.STILL_ON: translate("Wording", "It is on."),
        Outcome.CAME_BACK: translate("Wording", "It did not stay as we set it."),
        Outcome.WITHHELD: translate("Wording", "It is as it was."),
        Outcome.UNKNOWN: translate(
            "Wording", "We could not read it again, so we do not know. What is kept for Undo stays."
        ),
        Outcome.RESTORED: translate("Wording", "It is as it was before: it can read all saved contacts again."),
        Outcome.PARTLY: translate("Wording", "Only a part could be put back. What is kept for Undo stays."),
        Outcome.APP_GONE: translate("Wording", "The app is no longer on the phone, or was installed anew."),
    }


def off_line(clock: str) -> str:
    """Word a proven change; `clock` is the time of the second reading."""
    return fill(translate("Wording", "Off - looked again at %1"), clock)


def on_again_line(clock: str) -> str:
    return fill(translate("Wording", "Can read contacts again - looked again at %1"), clock)


def obstacle(why: Obstacle) -> str:
    """Say why an item is not tried."""
    return {
        Obstacle.FIXED_BY_SYSTEM: translate("Wording", "The phone’s maker fixed this; it cannot be changed."),
        Obstacle.FIXED_BY_POLICY: translate("Wording", "Whoever manages this phone fixed this."),
        Obstacle.ASKS_AT_FIRST_START: translate(
            "Wording", "It has not been opened yet. The phone will ask you then: choose “Don’t allow”."
        ),
        Obstacle.NOT_READ: translate("Wording", "We could not check it, so we do not change it."),
        Obstacle.PART_OF_SYSTEM: translate("Wording", "It is a part of the phone’s own system; we leave it alone."),
        Obstacle.USER_NOT_REACHABLE: translate("Wording", "This space of the phone cannot be reached from here."),
        Obstacle.NOTHING_TO_DO: translate("Wording", "It was off already; nothing was changed."),
    }[why]


def second_question(reason: SecondQuestion) -> str:
    """Say why we ask once more."""
    return {
        SecondQuestion.THREATENED: translate(
            "Wording",
            "You said someone is threatening you. A change on the phone may be noticed. "
            "You may want to talk to someone first. We can save a record and change nothing today.",
        ),
        SecondQuestion.SHARED_UID: translate(
            "Wording", "Some apps share their permissions. Turning it off for one turns it off for the others too."
        ),
        SecondQuestion.MANAGED_PHONE: translate(
            "Wording",
            "This phone is managed by a company. Changing it may trigger a lock. "
            "Ask the company in writing, or a lawyer, first.",
        ),
        SecondQuestion.SYSTEM_APP: translate(
            "Wording", "One of these came with the phone. Parts of the phone may work differently without contacts."
        ),
        SecondQuestion.WORK_PROFILE: translate(
            "Wording", "One of these is in the work profile. Your employer may notice the change."
        ),
    }[reason]
