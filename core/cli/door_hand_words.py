"""Every sentence of `open --door`: where a door is turned off by hand, in the words of plain Android."""

from collections.abc import Mapping
from typing import Final

from core.cli.door_words import KINDS
from core.evidence.json_parts import JsonObject
from core.model.access import AppKey
from core.model.doors import DoorKind, DoorState
from core.model.rights import Opened

__all__ = ["HELP_DOOR", "HELP_READ", "KINDS", "NO_SUCH_APP", "OPENED", "READ", "STEPS", "THEN_READ"]

HELP_DOOR: Final = "show the page where this other way is turned off, not the app's own: " + ", ".join(DoorKind)
HELP_READ: Final = "with --door: open nothing, look at the phone and say how it stands now"
READ_WITHOUT_DOOR: Final = "--read belongs to --door KIND"
OPENED: Final[Mapping[Opened, str]] = {
    Opened.TAKEN: "The phone was asked to open the page for this. If you do not see it, unlock the phone.",
    Opened.NOT_OPENED: "The phone did not open the page. Look for it in the phone's settings.",
    Opened.UNKNOWN: "The phone did not say whether it opened the page. If you do not see it, look in its settings.",
}
_PERMISSION: Final = "On the phone: Permissions, {what}, Don't allow."
_ANOTHER: Final = "and choose another app, such as the one that came with the phone."
STEPS: Final[Mapping[DoorKind, str]] = {
    DoorKind.CALL_LOG: _PERMISSION.format(what="Call logs (before Android 9: Phone)"),
    DoorKind.SMS: _PERMISSION.format(what="SMS"),
    DoorKind.NOTIFICATIONS: "On the phone: Notification access; tap the app, turn its switch off.",
    DoorKind.ACCESSIBILITY: "On the phone: Accessibility; tap the app, turn its switch off.",
    DoorKind.DIALER_ROLE: f"On the phone: Default apps, Phone app, {_ANOTHER}",
    DoorKind.SMS_ROLE: f"On the phone: Default apps, SMS app, {_ANOTHER}",
    DoorKind.COMPANION: "On the phone: Connected devices, the gear beside the watch; take the app away, or Forget.",
    DoorKind.KEYBOARD: "On the phone: turn another keyboard on, then the switch of this app's keyboard off.",
    DoorKind.ALL_FILES: "On the phone: All files access; turn the switch of the app off.",
    DoorKind.PHONE_STATE: _PERMISSION.format(what="Phone"),
    DoorKind.ACCOUNTS: _PERMISSION.format(what="Contacts"),
    DoorKind.OVERLAY: "On the phone: Display over other apps; tap the app, turn its switch off.",
    DoorKind.INSTALL_APPS: "On the phone: Install unknown apps; turn “Allow from this source” off.",
}
THEN_READ: Final = "Your phone may use other words. The same command with --read says what came of it."
NO_SUCH_APP: Final = "No such app was found on this phone for this user."
READ: Final[Mapping[DoorState, str]] = {
    DoorState.OPEN: "Read from the phone: on for {app}: {what}.",
    DoorState.CLOSED: "Read from the phone: off for {app}: {what}.",
    DoorState.UNKNOWN: "Could not be checked for {app}: {what}.",
}


def opened_document(key: AppKey, kind: DoorKind, opened: Opened) -> JsonObject:
    """Write what the phone said to being asked for the page."""
    return {"package": key.package, "user": key.user, "door": kind.value, "opened": opened.value}


def read_document(key: AppKey, kind: DoorKind, state: DoorState) -> JsonObject:
    """Write how one door was read."""
    return {"package": key.package, "user": key.user, "door": kind.value, "state": state.value}
