"""USB as macOS tells it to everybody: `ioreg -a -l -r -c IOUSBHostDevice`, a property list in XML. Text only."""

import plistlib
from collections.abc import Iterator
from typing import Final
from xml.parsers.expat import ExpatError

from core.adb.doctor.usb_sight import NOT_TOLD, Offer, UsbDevice, UsbSight, offer_of

ASKED: Final = ("ioreg", "-a", "-l", "-r", "-c", "IOUSBHostDevice")
_BROKEN: Final = (ExpatError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError)
"""What plistlib lets out of a damaged list."""
_CHILDREN: Final = "IORegistryEntryChildren"
_DEEPEST: Final = 24
_PARTS: Final = ("bInterfaceClass", "bInterfaceSubClass", "bInterfaceProtocol")


def parse_ioreg(untrusted: str) -> UsbSight:
    """Read the list; NOT_TOLD where it is none. Nothing attached is an empty text."""
    if not untrusted.strip():
        return UsbSight()
    try:
        tree = plistlib.loads(untrusted.encode(), fmt=plistlib.FMT_XML)
    except _BROKEN:
        return NOT_TOLD
    devices = {id(node): device for node in _nodes(tree) if (device := _device(node)) is not None}
    return UsbSight(tuple(devices.values()))


def _device(node: dict[object, object]) -> UsbDevice | None:
    vendor_id, product_id = node.get("idVendor"), node.get("idProduct")
    if "bDeviceClass" not in node or not (isinstance(vendor_id, int) and isinstance(product_id, int)):
        return None
    return UsbDevice(vendor_id & 0xFFFF, product_id & 0xFFFF, frozenset(_offers(node)))


def _offers(device: dict[object, object]) -> Iterator[Offer]:
    """Tell what the interfaces are for; those of devices behind a hub are their own."""
    for node in _nodes(device.get(_CHILDREN), stop_at="bDeviceClass"):
        kind = tuple(part for name in _PARTS if isinstance(part := node.get(name), int))
        if len(kind) == len(_PARTS):
            yield offer_of((kind[0], kind[1], kind[2]))


def _nodes(tree: object, depth: int = 0, stop_at: str = "") -> Iterator[dict[object, object]]:
    if depth > _DEEPEST:
        return
    if isinstance(tree, list):
        for one in tree:
            yield from _nodes(one, depth + 1, stop_at)
    elif isinstance(tree, dict) and not (stop_at and stop_at in tree):
        yield tree
        yield from _nodes(tree.get(_CHILDREN), depth + 1, stop_at)
