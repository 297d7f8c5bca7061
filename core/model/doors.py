"""Other ways an app can learn who the person knows, besides the contacts permission. Facts only; nothing is scored."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from core.model.access import GrantReading
from core.model.facts import Evidence, Gap, HoleReason
from core.model.names import GET_ACCOUNTS, READ_PHONE_STATE, PackageName, UserId


class DoorKind(StrEnum):
    """In the order they are shown: what tells most about other people first."""

    CALL_LOG = "call_log"
    SMS = "sms"
    NOTIFICATIONS = "notifications"
    ACCESSIBILITY = "accessibility"
    DIALER_ROLE = "dialer_role"
    SMS_ROLE = "sms_role"
    COMPANION = "companion"
    KEYBOARD = "keyboard"
    ALL_FILES = "all_files"
    PHONE_STATE = "phone_state"
    ACCOUNTS = "accounts"
    OVERLAY = "overlay"
    INSTALL_APPS = "install_apps"


PERMISSIONS_OF: Final = {
    DoorKind.CALL_LOG: ("android.permission.READ_CALL_LOG",),
    DoorKind.SMS: ("android.permission.READ_SMS", "android.permission.RECEIVE_SMS"),
    DoorKind.PHONE_STATE: (READ_PHONE_STATE,),
}


class DoorState(StrEnum):
    """CLOSED only where the phone says so; what was not read, or not wholly, is UNKNOWN."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class DoorWay(StrEnum):
    """How it can be turned off: over the cable, or by hand on the phone."""

    USB = "usb"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class Door:
    """One way in for one app of one user, and the line it rests on."""

    kind: DoorKind
    state: DoorState
    how: DoorWay
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Holders:
    """Whom one setting of one user names. `hole` None: read wholly, so whom it does not name it does not hold."""

    packages: tuple[PackageName, ...]
    hole: HoleReason | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class RoleHolder:
    """A role (its full name) and an app that holds it for a user."""

    user: UserId
    role: str
    package: PackageName
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class RoleDump:
    """`dumpsys role`. `users`: those whose roles were read to their end; `gaps` empty: nothing was lost."""

    holders: tuple[RoleHolder, ...]
    users: tuple[UserId, ...]
    gaps: tuple[Gap, ...]


_CALLER_HIDDEN_FROM: Final = 28
"""Android 9 gives the number of a caller only with the call log (TelephonyManager.EXTRA_INCOMING_NUMBER)."""
_BESIDES: Final = (DoorKind.ACCOUNTS, DoorKind.OVERLAY, DoorKind.INSTALL_APPS)


def tells_who(kind: DoorKind, sdk: int | None) -> bool:
    """Say whether this way shows other people; the rest are facts about the app, and told apart from these."""
    if kind is DoorKind.PHONE_STATE:
        return sdk is not None and sdk < _CALLER_HIDDEN_FROM
    return kind not in _BESIDES


def of_state(doors: Iterable[Door], state: DoorState) -> tuple[DoorKind, ...]:
    """Name the kinds that stand so, in the order of the enum."""
    found = {door.kind for door in doors if door.state is state}
    return tuple(kind for kind in DoorKind if kind in found)


def accounts_door(grants: Iterable[GrantReading]) -> tuple[Door, ...]:
    """Tell of the accounts, whose permission is one of the contacts group and is turned off with it."""
    return tuple(
        Door(DoorKind.ACCOUNTS, _STATES[grant.granted], DoorWay.USB, Evidence("", f"{GET_ACCOUNTS}: {grant.granted}"))
        for grant in grants
        if grant.permission == GET_ACCOUNTS
    )


def doors_after(doors: Iterable[Door], grants: Iterable[GrantReading]) -> tuple[Door, ...]:
    """Put what was read of permissions after a change in the place of what was read before; others stay."""
    granted = {grant.permission: grant.granted for grant in grants}
    return tuple(_after(door, granted) for door in doors)


def _after(door: Door, granted: dict[str, bool | None]) -> Door:
    read = {granted[name] for name in PERMISSIONS_OF.get(door.kind, ()) if name in granted}
    if not read:
        return door
    state = DoorState.OPEN if True in read else DoorState.UNKNOWN if None in read else DoorState.CLOSED
    return replace(door, state=state)


_STATES: Final = {True: DoorState.OPEN, False: DoorState.CLOSED, None: DoorState.UNKNOWN}
