"""Who has which USB vendor id: a few dozen, from the rules of Debian's android-sdk-platform-tools-common.

Ids of chip makers stand for many brands and name none.
"""

from typing import Final

APPLE: Final = 0x05AC

_MAKERS: Final = {
    0x18D1: "Google",
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
    0x1EBF: "Coolpad",
    0x109B: "Hisense",
    0x29A9: "Smartisan",
    0x2B4C: "ZUK",
    0x1D4D: "Pegatron",
    0x04DD: "Sharp",
    0x0482: "Kyocera",
    0x2B0E: "LeEco",
    0x3285: "Nubia",
    APPLE: "Apple",
}
_CHIPS: Final = frozenset({0x0E8D, 0x05C6, 0x1782, 0x2207, 0x1F3A, 0x8087})
"""MediaTek, Qualcomm, Unisoc, Rockchip, Allwinner, Intel: Tecno, Infinix, itel and many more."""

_NO_PHONES: Final = frozenset(
    {
        0x04A9,  # Canon
        0x04B0,  # Nikon
        0x04CB,  # Fujifilm
        0x04DA,  # Panasonic
        0x07B4,  # Olympus
        0x054C,  # Sony: cameras and players; its phones are 0fce
        0x091E,  # Garmin
        0x1949,  # Amazon
        0x2672,  # GoPro
        0x1D6B,  # Linux root hubs
    }
)


def maker_of(vendor_id: int) -> str:
    """Name the maker; '' where the id names none."""
    return _MAKERS.get(vendor_id, "")


def makes_no_phones(vendor_id: int) -> bool:
    """Say whether file transfer from this maker is a camera's, a watch's or a reader's."""
    return vendor_id in _NO_PHONES


def is_phone_maker(vendor_id: int) -> bool:
    """Say whether an unnamed part of such a device may be a phone's."""
    return vendor_id in _CHIPS or (vendor_id in _MAKERS and vendor_id != APPLE)
