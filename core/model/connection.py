"""Why no phone can be read now: one cause, and everything that was tried to find it.

The computer says what it can see, never what it guesses: where a system keeps a thing to itself (which program holds
a port, what hangs on a cable) the cause is the plainer one and `Tried` says that it could not be looked at.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from core.model.phone import Device, DeviceState


class Cause(StrEnum):
    """The one thing to be dealt with first. Closed; each says what the computer sees."""

    READY = "ready"
    """One phone answers as `device`: nothing is in the way."""

    # adb itself
    NO_ADB = "no_adb"
    """No adb program beside adbutils and none on the PATH."""
    ADB_NOT_RUNNABLE = "adb_not_runnable"
    """An adb program is there and the system will not run it: no right to, or made for another kind of computer."""
    ADB_FAILED = "adb_failed"
    """adb ran and its server did not come to answer; nothing more is known."""
    PORT_HELD = "port_held"
    """Something that is no adb server listens on adb's port; `program` names it where the system tells."""
    SERVER_OF_ANOTHER_VERSION = "server_of_another_version"
    """Another program's adb server answers with another version number than ours, and it lists no phone."""

    # between the cable and adb
    NO_USB_RIGHTS = "no_usb_rights"
    """Linux: the phone offers adb and this user may not open it; `udev_text` is the rule to copy."""
    DRIVER_MISSING = "driver_missing"
    """Windows: the phone's adb part is there, and Windows says that it has no driver for it."""
    PHONE_IN_USE = "phone_in_use"
    """Linux: the phone's adb part is in another program's hands, and our adb server does not list it."""
    NOT_LISTED = "not_listed"
    """The phone offers adb, this user may open it, and adb does not list it (yet): plug it in anew."""

    # what hangs on the cable
    NOTHING_PLUGGED_IN = "nothing_plugged_in"
    """adb lists nothing and the computer sees no phone, or cannot look: cable, port, or charging without data."""
    CHARGING_ONLY = "charging_only"
    """A phone is on USB and offers no adb: USB debugging is off, or its cable mode hides it."""
    HARMONYOS_NEXT = "harmonyos_next"
    """A phone offers hdc, and no adb: HarmonyOS NEXT (5 and later) is no Android and cannot be read here."""
    IPHONE = "iphone"
    """An iPhone or iPad is on USB, and no Android phone. It has no adb."""

    # adb lists it, in a state of its own
    UNAUTHORIZED = "unauthorized"
    """The phone asks "Allow USB debugging?", or would if it were unlocked."""
    ASKS_AGAIN = "asks_again"
    """The same as UNAUTHORIZED, of a phone that was ready since we began to watch."""
    AUTHORIZING = "authorizing"
    """adb and the phone are still greeting each other (`authorizing`, `connecting`): wait."""
    OFFLINE = "offline"
    """The line to the phone is stale."""
    WRONG_MODE = "wrong_mode"
    """Recovery, sideload, rescue, bootloader or fastboot: the phone must be started normally."""
    SAME_SERIAL = "same_serial"
    """Two phones that are plugged in carry one serial."""
    ODD_SERIAL = "odd_serial"
    """Its serial number is missing, unreadable or another attached phone's too: it cannot be told apart."""
    OTHER_STATE = "other_state"
    """adb says a word of it that we do not know."""

    SEVERAL_PHONES = "several_phones"
    """More than one phone is ready: one must be chosen."""


CAUSE_OF_STATE: Final = {
    DeviceState.UNAUTHORIZED: Cause.UNAUTHORIZED,
    DeviceState.AUTHORIZING: Cause.AUTHORIZING,
    DeviceState.CONNECTING: Cause.AUTHORIZING,
    DeviceState.NO_PERMISSIONS: Cause.NO_USB_RIGHTS,
    DeviceState.RECOVERY: Cause.WRONG_MODE,
    DeviceState.SIDELOAD: Cause.WRONG_MODE,
    DeviceState.RESCUE: Cause.WRONG_MODE,
    DeviceState.BOOTLOADER: Cause.WRONG_MODE,
    DeviceState.OFFLINE: Cause.OFFLINE,
    DeviceState.OTHER: Cause.OTHER_STATE,
}
"""What adb's own word for a phone says is in the way, what needs the person most first; DEVICE is ready."""


class Check(StrEnum):
    """What the computer looked at, in the order of looking."""

    ADB_PROGRAM = "adb_program"
    PORT = "port"
    SERVER = "server"
    DEVICE_LIST = "device_list"
    USB_BUS = "usb_bus"
    USB_RIGHTS = "usb_rights"
    DRIVER = "driver"


class Finding(StrEnum):
    """How a look ended."""

    FINE = "fine"
    AMISS = "amiss"
    NOT_TOLD = "not_told"
    """This system does not tell, or not without rights we do not ask for."""


@dataclass(frozen=True, slots=True)
class Tried:
    """One look. `detail`: what was seen, in the machine's own words, untranslated; never a serial or a home folder."""

    what: Check
    result: Finding
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What stands between this computer and a phone, and which one thing to deal with.

    `program`: who holds the port or serves in our place, as the system names it; '' not told. `vendor`: the maker
    guessed from the USB id (our own spelling, such as "Xiaomi"); '' not guessed. `device`: the one line of adb's list
    the cause is about; None: it is about no line. `udev_text`: the rule to copy, only with NO_USB_RIGHTS.
    """

    cause: Cause
    program: str = ""
    vendor: str = ""
    device: Device | None = None
    udev_text: str = ""
    tried: tuple[Tried, ...] = ()
