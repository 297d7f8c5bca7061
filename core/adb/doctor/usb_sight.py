"""What hangs on this computer's USB, as far as it concerns phones: the same words for every system."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from core.adb.doctor.vendors import APPLE, is_phone_maker, maker_of, makes_no_phones


class Offer(StrEnum):
    """What a device says it can do, one for each kind of interface that matters here."""

    ADB = "adb"
    FASTBOOT = "fastboot"
    HDC = "hdc"
    FILES = "files"
    """MTP or PTP: file or picture transfer."""
    TETHER = "tether"
    """A network over the cable."""
    OTHER = "other"
    """Keyboards, disks, sound and the like; and its maker's own, which Wi-Fi and network adapters have too."""


_OFFERS: Final = {
    (0xFF, 0x42, 0x01): Offer.ADB,  # adb.h: ADB_CLASS, ADB_SUBCLASS, ADB_PROTOCOL
    (0xFF, 0x42, 0x03): Offer.FASTBOOT,
    (0xFF, 0x50, 0x01): Offer.HDC,  # OpenHarmony's hdc, host_usb.cpp
    (0x06, 0x01, 0x01): Offer.FILES,
    (0xE0, 0x01, 0x03): Offer.TETHER,  # RNDIS
    (0xEF, 0x04, 0x01): Offer.TETHER,
}
_IPHONES: Final = range(0x1290, 0x12B0)
"""iPhone, iPad and iPod, started normally (usbmuxd, usb.h)."""
_START_MENUS: Final = frozenset({(0x04E8, 0x685D), (0x05C6, 0x9008), (0x0E8D, 0x0003), (0x0E8D, 0x2000)})
"""Download modes of Samsung (heimdall) and Qualcomm (edl), MediaTek's boot ROM and preloader (mtkclient)."""


def offer_of(kind: tuple[int, int, int]) -> Offer:
    """Tell what an interface of this class, subclass and protocol is for."""
    return _OFFERS.get(kind, Offer.OTHER)


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
        """Name it as `04e8:6860 Samsung`; never by what it calls itself."""
        return f"{self.vendor_id:04x}:{self.product_id:04x} {maker_of(self.vendor_id)}".rstrip()

    @property
    def is_iphone(self) -> bool:
        return self.vendor_id == APPLE and self.product_id in _IPHONES

    @property
    def in_start_menu(self) -> bool:
        """Say whether it was started into what precedes Android."""
        known = (self.vendor_id, self.product_id) in _START_MENUS and not self.offers & {Offer.ADB, Offer.FILES}
        return known or Offer.FASTBOOT in self.offers

    @property
    def is_phone(self) -> bool:
        """Say whether this is an Android or HarmonyOS phone; what might as well be a camera or a dongle is none."""
        if self.in_start_menu or self.offers & {Offer.ADB, Offer.HDC}:
            return True
        if self.vendor_id == APPLE or makes_no_phones(self.vendor_id):
            return False
        return Offer.FILES in self.offers or (Offer.TETHER in self.offers and is_phone_maker(self.vendor_id))


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
