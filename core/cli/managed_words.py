"""Words of the command line for whoever manages a phone, and for spaces that were not looked at. Facts only."""

from collections.abc import Mapping
from typing import Final

from core.model.managed import ManagerRole
from core.model.phone import Closed, UserKind

SPACES: Final[Mapping[UserKind, str]] = {
    UserKind.OWNER: "owner",
    UserKind.WORK: "work profile",
    UserKind.CLONE: "app clone",
    UserKind.SECOND_SPACE: "second space",
    UserKind.SECURE_FOLDER: "Secure Folder",
    UserKind.PRIVATE_SPACE: "private space",
    UserKind.GUEST: "guest",
    UserKind.OTHER: "another user",
}
CLOSED: Final[Mapping[Closed, str]] = {
    Closed.REFUSED: "The phone keeps it from the cable; open it on the phone and look at its apps there.",
    Closed.LOCKED: "It is locked; unlock it on the phone, then look again.",
    Closed.STOPPED: "It is not running; unlock it, or switch to it once, on the phone, then look again.",
    Closed.NOT_READ: "Its apps could not be listed; look again.",
}
FORBIDDEN: Final = "Whoever manages it does not allow a look from a computer; look at its apps on the phone."
NO_NAME: Final = "an app whose name could not be read"
MAY_LOCK: Final = (
    "Looking changes nothing. A change may trigger a lock: ask whoever manages it in writing, or a lawyer, first."
)
AS_FILES_SAY: Final = "When these files were written:"
NOT_KNOWN: Final = (
    "We could not read whether somebody manages this phone. If it is rented or being paid off, a change may trigger"
    " a lock: ask in writing, or ask a lawyer, first."
)
GOES_ON: Final = "Turn off all the same? [y/N]"
NEEDS_BOTH: Final = "Nothing was changed. --yes is not enough here: add --managed-too to go on all the same."
PUT_BACK: Final = "Put it back all the same? [y/N]"
NEEDS_MANAGED_TOO: Final = "Nothing was changed. Add --managed-too to put it back all the same."
HELP_MANAGED_TOO_UNDO: Final = "go on without asking where somebody manages the phone, which may trigger a lock"
HELP_MANAGED_TOO: Final = "with --yes: go on where somebody manages the phone, which may trigger a lock"


def managed_by(role: ManagerRole, name: str, space: str) -> str:
    """Say who manages what, or may lock the phone."""
    if role is ManagerRole.DEVICE_OWNER:
        return f"This phone is managed by {name}."
    if role is ManagerRole.PROFILE_OWNER:
        return f"{space[:1].upper()}{space[1:]} is managed by {name}."
    if role is ManagerRole.RULE_SETTER:
        return f"{name} has set rules for this phone that cannot be lifted by hand."
    return f"{name} is on this phone. Apps of its kind can lock a phone that is rented or being paid off."


def admins(names: str) -> str:
    return f"Device admins, which may lock the screen or erase the phone: {names}."


def looked_at(spaces: str) -> str:
    return f"Looked at: {spaces}."


def not_looked_at(space: str, why: str) -> str:
    return f"Not looked at: {space}. {why}"


def with_their_space(count: int) -> str:
    return f"and {count} in a space that was not looked at (--all names them)"
