"""Words for what adb says of a phone, and for the spaces on it."""

from PySide6.QtCore import QCoreApplication

from core.model.phone import DeviceState, UserKind
from gui.wording.fill import fill

translate = QCoreApplication.translate


def device_headline(state: DeviceState) -> str:
    """Say what to do about a phone in this state, in a few words."""
    return {
        DeviceState.DEVICE: translate("Wording", "The phone is ready"),
        DeviceState.UNAUTHORIZED: translate("Wording", "Look at the phone and tap “Allow”"),
        DeviceState.AUTHORIZING: translate("Wording", "Look at the phone and tap “Allow”"),
        DeviceState.CONNECTING: translate("Wording", "The phone is connecting"),
        DeviceState.OFFLINE: translate("Wording", "The phone does not answer yet"),
        DeviceState.NO_PERMISSIONS: translate("Wording", "This computer may not use the phone yet"),
        DeviceState.RECOVERY: translate("Wording", "The phone is in its repair menu"),
        DeviceState.SIDELOAD: translate("Wording", "The phone is in its repair menu"),
        DeviceState.RESCUE: translate("Wording", "The phone is in its repair menu"),
        DeviceState.BOOTLOADER: translate("Wording", "The phone is in its start menu"),
        DeviceState.OTHER: translate("Wording", "The phone is in a state we do not know"),
    }[state]


def device_body(state: DeviceState) -> str:
    """Say why, in one or two sentences."""
    asks = translate(
        "Wording",
        "The phone asks if this computer may control it by USB. We use that only to read and change "
        "app permissions; you can take it back at the end.",
    )
    restart = translate("Wording", "It has to be started normally before its apps can be looked at.")
    return {
        DeviceState.DEVICE: translate("Wording", "You can look at it now."),
        DeviceState.UNAUTHORIZED: asks,
        DeviceState.AUTHORIZING: asks,
        DeviceState.CONNECTING: translate("Wording", "This takes a few seconds."),
        DeviceState.OFFLINE: translate("Wording", "It is connected, but it has not woken up for this computer."),
        DeviceState.NO_PERMISSIONS: translate(
            "Wording", "The phone is connected, but this computer does not give programs access to it."
        ),
        DeviceState.RECOVERY: restart,
        DeviceState.SIDELOAD: restart,
        DeviceState.RESCUE: restart,
        DeviceState.BOOTLOADER: restart,
        DeviceState.OTHER: translate("Wording", "Restarting the phone often helps."),
    }[state]


def device_steps(state: DeviceState) -> tuple[str, ...]:
    """Name the steps to take, in order."""
    unlock = translate("Wording", "Unlock the phone and keep its screen on")
    replug = translate("Wording", "Unplug the cable and plug it in again")
    restart = translate("Wording", "Restart the phone, then unlock it")
    allow = (
        translate("Wording", "Unlock the phone and look for the question"),
        translate("Wording", "Leave “Always allow” empty on a helper’s computer"),
        translate("Wording", "Tap “Allow”"),
    )
    return {
        DeviceState.DEVICE: (),
        DeviceState.UNAUTHORIZED: allow,
        DeviceState.AUTHORIZING: allow,
        DeviceState.CONNECTING: (unlock,),
        DeviceState.OFFLINE: (unlock, replug, restart),
        DeviceState.NO_PERMISSIONS: (
            replug,
            translate(
                "Wording", "On Linux: install the package “android-sdk-platform-tools-common”, then plug in again"
            ),
        ),
        DeviceState.RECOVERY: (restart,),
        DeviceState.SIDELOAD: (restart,),
        DeviceState.RESCUE: (restart,),
        DeviceState.BOOTLOADER: (restart,),
        DeviceState.OTHER: (replug, restart),
    }[state]


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
