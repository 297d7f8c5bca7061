"""USB as Windows tells it to everybody: `pnputil /enum-devices` (Windows 10 1903 and later). Text only.

Its labels are in the language of Windows, so nothing here looks at them; ids and problem codes are the same
everywhere. A block is one function of one device; blank lines divide them.
"""

import re
from collections.abc import Iterable
from typing import Final

from core.adb.doctor.usb_sight import NOT_TOLD, Offer, UsbDevice, UsbSight, offer_of
from core.adb.doctor.vendors import is_phone_maker

ASKED: Final = (
    ("pnputil", "/enum-devices", "/connected", "/ids"),  # 1903
    ("pnputil", "/enum-devices", "/connected", "/deviceids"),  # the newer word for it
    ("pnputil", "/enum-devices", "/connected"),
)
"""What to ask, best first; the next one where nothing is recognised."""

_INSTANCE = re.compile(r"[^\n]*?USB\\VID_([0-9A-F]{4})&PID_([0-9A-F]{4})(?:&MI_[0-9A-F]{2})?\\[^\n]*", re.I | re.ASCII)
_KIND = re.compile(r"USB\\Class_([0-9A-F]{2})&SubClass_([0-9A-F]{2})&Prot_([0-9A-F]{2})\b", re.I | re.ASCII)
_PROBLEM = re.compile(r"\b\d{1,3} \(0x[0-9A-F]{1,4}\) \[(CM_PROB_[A-Z_]{1,40})\]", re.ASCII)
_ADB_CLASS: Final = "{3f966bd9-fa04-4ec5-991c-d326973b5128}"
"""Setup class of the Google driver's "Android Device" (android_winusb.inf)."""
_WPD_CLASS: Final = "{eec5ad98-8080-425f-922a-dabf3de3f69a}"
"""Windows Portable Devices: file transfer."""
_MOST_BLOCKS: Final = 4000


def parse_pnputil(untrusted: str) -> UsbSight:
    """Read the list; NOT_TOLD where not a single block is recognised, for then pnputil said something else."""
    blocks = [block.strip("\n") for block in re.split(r"\n[ \t]*\n", untrusted)[:_MOST_BLOCKS]]
    found: dict[tuple[int, int], UsbDevice] = {}
    for block in blocks:
        function = _function(block)
        if function is not None:
            key = function.vendor_id, function.product_id
            found[key] = _together(found[key], function) if key in found else function
    recognised = found or any(re.search(r"\b(?:ROOT|PCI|ACPI|USB)\\", block) for block in blocks)
    return UsbSight(tuple(found.values())) if recognised else NOT_TOLD


def _function(block: str) -> UsbDevice | None:
    instance = next((match for line in block.split("\n")[:2] if (match := _INSTANCE.fullmatch(line))), None)
    if instance is None:
        return None
    vendor_id, problem = int(instance[1], 16), _PROBLEM.search(block)
    offers = frozenset(_offers(block, is_phone_maker(vendor_id) and problem is not None))
    return UsbDevice(
        vendor_id=vendor_id,
        product_id=int(instance[2], 16),
        offers=offers,
        no_driver=problem is not None and Offer.ADB in offers,
        words=problem[1] if problem else "",
    )


def _offers(block: str, broken_phone: bool) -> Iterable[Offer]:
    """Tell what a function is for: by its ids, else by what Windows took it for, else by the name it has of adb."""
    low = block.lower()
    kinds = [offer_of((int(a, 16), int(b, 16), int(c, 16))) for a, b, c in _KIND.findall(block)]
    if Offer.ADB in kinds or _ADB_CLASS in low or "usb\\ms_comp_adb" in low:
        yield Offer.ADB
    elif Offer.FILES in kinds or _WPD_CLASS in low or "usb\\ms_comp_mtp" in low:
        yield Offer.FILES
    elif not kinds and broken_phone and re.search(r"\badb\b", low):
        yield Offer.ADB
    else:
        yield from kinds


def _together(device: UsbDevice, function: UsbDevice) -> UsbDevice:
    """Add one function to the device it is part of; the words of adb's own fault come first."""
    faulty = function if function.no_driver else device
    return UsbDevice(
        device.vendor_id,
        device.product_id,
        device.offers | function.offers,
        no_driver=device.no_driver or function.no_driver,
        words=faulty.words,
    )
