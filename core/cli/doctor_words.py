"""Every sentence of `doctor`: for each cause what is the matter, and the one thing to do next."""

from typing import Final

from core.model.connection import Cause, Check, Finding

ABOUT: Final = "Say why no phone can be read now, and the one thing to do next. Changes nothing."
HINT: Final = "`lenderlens-cli doctor` says what is in the way, and the one thing to do next."
NEXT: Final = "Next:"
RULE: Final = "The rule to copy, for somebody who may write it:"
TRIED: Final = "What was looked at:"
PROGRAM: Final = "By the name of:"

_REPLUG: Final = "Unplug the cable, unlock the phone, and plug it in again."

CAUSES: Final[dict[Cause, tuple[str, str]]] = {
    Cause.READY: ("A phone is ready.", "Run `lenderlens-cli scan`."),
    Cause.NO_ADB: (
        "The program adb is not on this computer.",
        "Install Android platform-tools (Debian, Ubuntu: `sudo apt install adb`), or LenderLens anew.",
    ),
    Cause.ADB_NOT_RUNNABLE: (
        "The program adb is here, and this computer will not run it.",
        "Install LenderLens anew, made for this kind of computer, in a place programs may run from.",
    ),
    Cause.ADB_FAILED: ("adb was started and does not answer.", "Restart this computer, and run `doctor` again."),
    Cause.PORT_HELD: (
        "Another program holds the place where adb listens.",
        "Close that program: often a maker's phone assistant, an emulator or a mirror tool.",
    ),
    Cause.SERVER_OF_ANOTHER_VERSION: (
        "Another program has started an adb of another version, and it lists no phone.",
        "Close the other phone programs on this computer, and run `doctor` again.",
    ),
    Cause.NO_USB_RIGHTS: (
        "The phone is there, and your user on this computer may not open it.",
        "Have the rule below put in place (on Debian and Ubuntu: the package android-sdk-platform-tools-common).",
    ),
    Cause.DRIVER_MISSING: (
        "The phone is there, and Windows has no driver for its debugging part.",
        "In Windows Update look for optional updates (drivers), install the phone's, and plug it in again.",
    ),
    Cause.PHONE_IN_USE: (
        "The phone is there, and another program has taken it.",
        "Close the other phone programs on this computer. " + _REPLUG,
    ),
    Cause.NOT_LISTED: ("The phone offers adb, and adb does not list it.", _REPLUG),
    Cause.NOTHING_PLUGGED_IN: (
        "This computer sees no phone.",
        "Try another cable, one that carries data, straight into another USB port of this computer.",
    ),
    Cause.CHARGING_ONLY: (
        "A phone is plugged in, and USB debugging is not on (or its cable mode hides it).",
        "On the phone: Settings, Developer options, turn on USB debugging.",
    ),
    Cause.HARMONYOS_NEXT: (
        "This is a phone with HarmonyOS 5 or later. It is no Android, and cannot be read over USB here.",
        "Do it on the phone: Settings, Privacy, Permission manager, Contacts (may be named differently).",
    ),
    Cause.IPHONE: (
        "This is an iPhone or iPad. It cannot be read over USB here.",
        "Do it on the phone: Settings, Privacy & Security, Contacts.",
    ),
    Cause.UNAUTHORIZED: (
        "The phone asks whether this computer may read it.",
        'Unlock the phone and tap Allow. Leave "Always allow" empty unless this is your own computer.',
    ),
    Cause.ASKS_AGAIN: (
        "The phone asks once more whether this computer may read it.",
        "Unlock the phone and tap Allow again.",
    ),
    Cause.AUTHORIZING: ("The phone and this computer are getting in touch.", "Wait ten seconds, then run `doctor`."),
    Cause.OFFLINE: ("The phone does not answer.", _REPLUG),
    Cause.WRONG_MODE: (
        "The phone is in its repair or start-up menu.",
        "Start it normally: hold the power button for ten seconds, or choose Restart on it.",
    ),
    Cause.SAME_SERIAL: (
        "Two phones that are plugged in carry the same serial number. So as not to mix them we ask neither.",
        "Unplug one of them, and look at one after the other.",
    ),
    Cause.ODD_SERIAL: (
        "The phone cannot be told apart: it has no serial number, or another phone here has the same.",
        "Unplug every other phone. If it is alone, it cannot be read over USB here.",
    ),
    Cause.OTHER_STATE: ("adb says something of the phone that we do not know.", _REPLUG),
    Cause.SEVERAL_PHONES: ("Several phones are ready.", "Choose one with --serial; `devices` names them."),
}

CHECKS: Final[dict[Check, str]] = {
    Check.ADB_PROGRAM: "adb program",
    Check.PORT: "adb's port",
    Check.SERVER: "adb server",
    Check.DEVICE_LIST: "adb's list",
    Check.USB_BUS: "phones on USB",
    Check.USB_RIGHTS: "right to open",
    Check.DRIVER: "driver",
}
FINDINGS: Final[dict[Finding, str]] = {
    Finding.FINE: "in order",
    Finding.AMISS: "not in order",
    Finding.NOT_TOLD: "this computer does not tell",
}
