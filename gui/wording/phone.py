"""Words for what adb says of a phone, and for the spaces on it."""

from PySide6.QtCore import QCoreApplication

from core.model.phone import DeviceState, UserKind
from gui.wording.fill import fill

translate = QCoreApplication.translate


def space(kind: UserKind) -> str:
    """Name a space of the phone, as its own settings do."""
    return {
        UserKind.OWNER: translate("Wording", "Owner"),
        UserKind.WORK: translate("Wording", "Work profile"),
        UserKind.CLONE: translate("Wording", "App clone"),
        UserKind.SECOND_SPACE: translate("Wording", "Second space"),
        UserKind.SECURE_FOLDER: translate("Wording", "Secure Folder"),
        UserKind.PRIVATE_SPACE: translate("Wording", "Private space"),
        UserKind.GUEST: translate("Wording", "Guest"),
        UserKind.OTHER: translate("Wording", "Another user"),
    }[kind]


def in_space(kind: UserKind) -> str:
    """Say behind an app's name where it is; the owner's own needs no word."""
    return {
        UserKind.OWNER: "",
        UserKind.WORK: translate("Wording", "in the work profile"),
        UserKind.CLONE: translate("Wording", "cloned app"),
        UserKind.SECOND_SPACE: translate("Wording", "in the second space"),
        UserKind.SECURE_FOLDER: translate("Wording", "in Secure Folder"),
        UserKind.PRIVATE_SPACE: translate("Wording", "in the private space"),
        UserKind.GUEST: translate("Wording", "of the guest"),
        UserKind.OTHER: translate("Wording", "of another user"),
    }[kind]


def tab(name: str, standing: str) -> str:
    return fill(translate("Wording", "%1 · %2", "a phone, then how it stands"), name, standing)


def tab_here(tab: str) -> str:
    """Say aloud which phone is in front."""
    return fill(translate("Wording", "%1, shown now"), tab)


def not_looked_at() -> str:
    return translate("Wording", "not looked at yet")


def being_looked_at() -> str:
    return translate("Wording", "looking", "the program is reading this phone")


def being_changed() -> str:
    return translate("Wording", "changing", "the program is changing this phone")


def needs_you() -> str:
    return translate("Wording", "needs you")


def waits_for(state: DeviceState) -> str:
    """Say in a few words what a phone that is not ready needs."""
    if state in (DeviceState.UNAUTHORIZED, DeviceState.AUTHORIZING):
        return translate("Wording", "tap “Allow” on it")
    if state in (DeviceState.OFFLINE, DeviceState.CONNECTING):
        return translate("Wording", "wake it up and unlock it")
    return needs_you()


def looked_at(clock: str) -> str:
    return fill(translate("Wording", "looked at %1", "a time"), clock)


def unplugged() -> str:
    return translate("Wording", "not connected")
