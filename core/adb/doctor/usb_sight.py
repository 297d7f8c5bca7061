"""What hangs on this computer's USB, as far as it concerns phones: the same words for every system."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from core.adb.doctor.vendors import APPLE, maker_of, makes_no_phones


class Offer(StrEnum):
    """What a device says it can do, one for each kind of interface that matters here."""

    ADB = "adb"
    FASTBOOT = "fastboot"
    HDC = "hdc"
    FILES = "files"
    """MTP or PTP: file or picture transfer."""
    PLAIN = "plain"
    """Its maker's own, or tethering: what a phone shows that only charges."""
    OTHER = "other"
    """Keyboards, disks, sound and the like."""


_OFFERS: Final = {
    (0xFF, 0x42, 0x01): Offer.ADB,  # adb.h: ADB_CLASS, ADB_SUBCLASS, ADB_PROTOCOL
    (0xFF, 0x42, 0x03): Offer.FASTBOOT,
    (0xFF, 0x50, 0x01): Offer.HDC,  # OpenHarmony's hdc, host_usb.cpp
    (0x06, 0x01, 0x01): Offer.FILES,
    (0xE0, 0x01, 0x03): Offer.PLAIN,  # RNDIS
    (0xEF, 0x04, 0x01): Offer.PLAIN,
}
_VENDOR_CLASS: Final = 0xFF
_IPHONES: Final = range(0x1290, 0x12B0)
"""iPhone, iPad and iPod, started normally (the rule of usbmuxd)."""


def offer_of(kind: tuple[int, int, int]) -> Offer:
    """Tell what an interface of this class, subclass and protocol is for."""
    return _OFFERS.get(kind, Offer.PLAIN if kind[0] == _VENDOR_CLASS else Offer.OTHER)


@dataclass(frozen=True, slots=True)
class UsbDevice:
    """One device. `no_rights`: this user may not open it; `in_use`: a program has its adb part; `no_driver`: likewise.

    `words`: what the system said of the fault, cleaned; '' where there is none.
    """

    vendor_id: int
    product_id: int
    offers: frozenset[Offer]
    no_rights: bool = False
    in_use: bool = False
    no_driver: bool = False
    words: str = ""

    @property
    def name(self) -> str:
        """Name it as `18d1:4ee7 Google`; never by what it calls itself."""
        return f"{self.vendor_id:04x}:{self.product_id:04x} {maker_of(self.vendor_id)}".rstrip()

    @property
    def is_iphone(self) -> bool:
        return self.vendor_id == APPLE and self.product_id in _IPHONES

    @property
    def is_phone(self) -> bool:
        """Say whether this is an Android or HarmonyOS phone; what might as well be a camera or a dongle is none."""
        if self.offers & {Offer.ADB, Offer.FASTBOOT, Offer.HDC}:
            return True
        if self.vendor_id == APPLE or makes_no_phones(self.vendor_id):
            return False
        if Offer.FILES in self.offers:
            return True
        return bool(maker_of(self.vendor_id)) and self.offers == {Offer.PLAIN}


@dataclass(frozen=True, slots=True)
class UsbSight:
    """`told` False: this system does not say what hangs on its USB, or has not yet; absence then proves nothing."""

    devices: tuple[UsbDevice, ...] = ()
    told: bool = True

    def first(self, offer: Offer) -> UsbDevice | None:
        """Find the first device that offers this."""
        return first(device for device in self.devices if offer in device.offers)


NOT_TOLD: Final = UsbSight(told=False)


def first(devices: Iterable[UsbDevice]) -> UsbDevice | None:
    return next(iter(devices), None)
