"""Who has which USB vendor id: the makers of phones one meets, and who makes what could be taken for one.

Ids as in android-udev-rules (51-android.rules) and the USB ID list; vivo's and Honor's as their owners share them.
"""

from typing import Final

APPLE: Final = 0x05AC

_MAKERS: Final = {
    0x04E8: "Samsung",
    0x2717: "Xiaomi",
    0x12D1: "Huawei",
    0x339B: "Honor",
    0x22D9: "OPPO",  # realme too, and OnePlus of late
    0x2A70: "OnePlus",
    0x2D95: "vivo",
    0x22B8: "Motorola",
    0x17EF: "Lenovo",
    0x2A45: "Meizu",
    0x19D2: "ZTE",
    0x1BBB: "TCL",
    0x2AE5: "Fairphone",
    0x0421: "Nokia",
    0x2E04: "Nokia",  # HMD
    0x0FCE: "Sony",
    0x1004: "LG",
    0x0BB4: "HTC",
    0x0B05: "ASUS",
    0x109B: "Hisense",
    0x2B4C: "ZUK",
    0x04DD: "Sharp",
    0x2B0E: "LeEco",
    APPLE: "Apple",
}
_SHARED: Final = frozenset({0x18D1, 0x0E8D, 0x05C6, 0x1782, 0x2207, 0x1F3A})
"""Google (what Android comes with, left so by many), MediaTek, Qualcomm, Unisoc, Rockchip, Allwinner: any brand."""

_NO_PHONES: Final = frozenset(
    {
        *(0x04A9, 0x04B0, 0x04CB, 0x04DA, 0x07B4),  # Canon, Nikon, Fujifilm, Panasonic, Olympus
        *(0x0A17, 0x05CA, 0x040A, 0x07CF, 0x1003),  # Pentax, Ricoh, Kodak, Casio, Sigma
        *(0x2672, 0x2CA3, 0x2E1A),  # GoPro, DJI, Insta360
        *(0x03F0, 0x04B8, 0x04F9),  # HP, Epson, Brother: printers with a card reader
        0x054C,  # Sony: cameras and players; its phones are 0fce
        0x091E,  # Garmin
        0x1949,  # Amazon
    }
)


def maker_of(vendor_id: int) -> str:
    """Name the maker; '' where the id names none, or is many makers'."""
    return _MAKERS.get(vendor_id, "")


def makes_no_phones(vendor_id: int) -> bool:
    """Say whether file transfer from this maker is a camera's, a printer's, a watch's or a reader's."""
    return vendor_id in _NO_PHONES


def is_phone_maker(vendor_id: int) -> bool:
    """Say whether a part of such a device that is unnamed, or for tethering, may be a phone's."""
    return vendor_id in _SHARED or (vendor_id in _MAKERS and vendor_id != APPLE)
