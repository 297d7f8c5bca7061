"""USB as Linux tells it to everybody: /sys/bus/usb/devices (Documentation/ABI/stable/sysfs-bus-usb).

A device is a folder such as `1-2`, each of its interfaces one such as `1-2:1.0`. Strings of the device's own are
left alone: some are serial numbers, all are hostile.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from core.adb.doctor.computer import Computer
from core.adb.doctor.usb_sight import NOT_TOLD, Offer, UsbDevice, UsbSight, offer_of

_MOST: Final = 512
_MTP_NAME: Final = "MTP"


def look_at_sysfs(computer: Computer) -> UsbSight:
    """List what hangs on USB. A device that goes while it is read is left out."""
    try:
        names = sorted(entry.name for entry in computer.sysfs.iterdir())[:_MOST]
    except OSError:
        return NOT_TOLD
    return UsbSight(tuple(_devices(computer, names)))


def _devices(computer: Computer, names: list[str]) -> Iterator[UsbDevice]:
    for name in names:
        if ":" not in name:
            try:
                yield _device(computer, name, [one for one in names if one.startswith(f"{name}:")])
            except (OSError, ValueError):
                continue


def _device(computer: Computer, name: str, interfaces: list[str]) -> UsbDevice:
    folder = computer.sysfs / name
    offers = {one: _offer(computer.sysfs / one) for one in interfaces}
    node = computer.usb_nodes / f"{int(_word(folder / 'busnum')):03d}" / f"{int(_word(folder / 'devnum')):03d}"
    wants_rights = Offer.ADB in offers.values()
    no_rights = wants_rights and not computer.may_open(node)
    return UsbDevice(
        vendor_id=int(_word(folder / "idVendor"), 16),
        product_id=int(_word(folder / "idProduct"), 16),
        offers=frozenset(offers.values()),
        no_rights=no_rights,
        in_use=any(what is Offer.ADB and (computer.sysfs / one / "driver").exists() for one, what in offers.items()),
        words=f"no right to open {node}" if no_rights else "",
    )


def _offer(interface: Path) -> Offer:
    parts = ("bInterfaceClass", "bInterfaceSubClass", "bInterfaceProtocol")
    offer = offer_of((*(int(_word(interface / part), 16) for part in parts),))  # type: ignore[arg-type]
    return Offer.FILES if offer is Offer.OTHER and _is_mtp(interface) else offer


def _is_mtp(interface: Path) -> bool:
    """Say whether an interface of its maker's own kind is named as Android names file transfer (f_mtp.c)."""
    try:
        return _word(interface / "interface") == _MTP_NAME
    except OSError:
        return False


def _word(file: Path) -> str:
    with file.open("rb") as opened:
        return opened.read(64).decode("ascii", errors="replace").strip()
