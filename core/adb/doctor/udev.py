"""The udev rule that lets this user open a phone on Linux, to be copied by somebody who may write it."""

from typing import Final

_FILE: Final = "/etc/udev/rules.d/51-android.rules"  # below 73: `uaccess` is dealt with there
_PACKAGE: Final = "android-sdk-platform-tools-common"


def udev_text(vendor_id: int) -> str:
    """Write the rule for one vendor id, with where it goes and what to do then as comments of the file."""
    return (
        f"# {_FILE}\n"
        f'SUBSYSTEM=="usb", ATTR{{idVendor}}=="{vendor_id:04x}", MODE="0660", GROUP="plugdev", TAG+="uaccess"\n'
        "# then: sudo udevadm control --reload-rules && sudo udevadm trigger\n"
        f"# or, on Debian, Ubuntu and Mint, a package with rules for most phones: sudo apt install {_PACKAGE}\n"
    )
