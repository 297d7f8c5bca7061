"""Words for whoever manages a phone, and for the spaces of a phone that were looked at or not. Facts, no accusation."""

from PySide6.QtCore import QCoreApplication

from core.model.managed import ManagerRole
from core.model.phone import Closed, UserKind
from gui.wording.fill import fill

translate = QCoreApplication.translate


def managed_by(role: ManagerRole, name: str, space: str = "") -> str:
    """Say who manages what, or may lock the phone; `space`: of a profile's owner."""
    if role is ManagerRole.DEVICE_OWNER:
        return fill(translate("Wording", "This phone is managed by %1."), name)
    if role is ManagerRole.PROFILE_OWNER:
        return fill(translate("Wording", "%1 is managed by %2.", "a space, then an app"), space, name)
    if role is ManagerRole.RULE_SETTER:
        return fill(translate("Wording", "%1 has set rules for this phone that cannot be lifted by hand."), name)
    return fill(
        translate(
            "Wording", "%1 is on this phone. Apps of its kind can lock a phone that is rented or being paid off."
        ),
        name,
    )


def nobody_named() -> str:
    return translate("Wording", "an app whose name could not be read")


def may_lock() -> str:
    """Say what a change may set off, and whom to ask first."""
    return translate(
        "Wording",
        "Looking changes nothing. A change may trigger a lock: "
        "ask whoever manages it in writing, or a lawyer, before you change anything.",
    )


def as_files_say() -> str:
    return translate("Wording", "When these files were written:")


def not_known() -> str:
    return translate(
        "Wording",
        "We could not read whether somebody manages this phone. If it is rented or being paid off, "
        "a change may trigger a lock: ask in writing, or ask a lawyer, first.",
    )


def admins(names: str) -> str:
    return fill(translate("Wording", "Device admins, which may lock the screen or erase the phone: %1."), names)


def looked_at(spaces: str) -> str:
    return fill(translate("Wording", "Looked at: %1."), spaces)


def not_looked_at(space: str, why: str) -> str:
    return fill(translate("Wording", "Not looked at: %1. %2", "a space of the phone, then why"), space, why)


def not_fully_looked_at(space: str, why: str) -> str:
    """Say the same of a space from which the phone told of some apps, but did not list them all."""
    return fill(translate("Wording", "Not fully looked at: %1. %2", "a space of the phone, then why"), space, why)


def debugging_forbidden() -> str:
    return translate(
        "Wording", "Whoever manages it does not allow a look from a computer. Look at its apps on the phone."
    )


def why_closed(why: Closed, kind: UserKind) -> str:
    """Say why a space was not looked at, and what to do."""
    if why is Closed.STOPPED:
        return _stopped(kind)
    return {
        Closed.REFUSED: translate(
            "Wording", "The phone keeps it from the cable. Open it on the phone and look at its apps there."
        ),
        Closed.LOCKED: translate("Wording", "It is locked. Unlock it on the phone, then look again."),
        Closed.NOT_READ: translate("Wording", "Its apps could not be listed. Look again."),
    }[why]


def _stopped(kind: UserKind) -> str:
    if kind is UserKind.WORK:
        return translate("Wording", "It is paused. Turn it on on the phone, then look again.")
    if kind in (UserKind.PRIVATE_SPACE, UserKind.SECURE_FOLDER, UserKind.CLONE):
        return translate("Wording", "It is locked. Unlock it on the phone, then look again.")
    return translate("Wording", "It is not running. Switch to it once on the phone, switch back, then look again.")
