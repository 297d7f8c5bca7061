"""What is put back at the end, and what of it the computer can read."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class ClosingLine(StrEnum):
    """The lines of the closing checklist, in the order in which they can be done."""

    MAKER_SWITCH = "maker_switch"
    FORGET_COMPUTER = "forget_computer"
    """Revoke USB debugging authorisations."""
    USB_DEBUGGING = "usb_debugging"
    AUTO_BLOCKER = "auto_blocker"
    """Samsung's; while it is on the cable cannot be used, so it can never be read."""
    UNPLUG = "unplug"


class Link(StrEnum):
    """How adb lists the phone now. ASKS: it no longer knows this computer. UNKNOWN: adb or its line is silent."""

    READY = "ready"
    ASKS = "asks"
    GONE = "gone"
    UNKNOWN = "unknown"


class Seen(StrEnum):
    """What one reading says of a switch. UNKNOWN is never taken for off."""

    ON = "on"
    OFF = "off"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class SwitchFacts:
    """The phone's own switches, as read over the cable.

    `debugging`: `adb_enabled`. `developer_options`: `development_settings_enabled`. `maker_switch`: whether the phone
    lets the cable change permissions, found out with a permission that does not exist (ANDROID_REVIEW 3b-1).
    """

    debugging: Seen = Seen.UNKNOWN
    developer_options: Seen = Seen.UNKNOWN
    maker_switch: Seen = Seen.UNKNOWN


NOTHING_READ: Final = SwitchFacts()
