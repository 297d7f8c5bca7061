"""What hangs on USB, as macOS tells it: property lists in the form of `ioreg -a -l -r -c IOUSBHostDevice`.

No test machine is a Mac; keys are those of IOUSBHostFamily, values are invented.
"""

import plistlib

from hypothesis import given
from hypothesis import strategies as st

from core.adb.doctor.ioreg import parse_ioreg
from core.adb.doctor.usb_sight import NOT_TOLD, Offer, UsbSight


def interface(*kind: int) -> dict[str, object]:
    parts = dict(zip(("bInterfaceClass", "bInterfaceSubClass", "bInterfaceProtocol"), kind, strict=True))
    return {"IOObjectClass": "IOUSBHostInterface", **parts}


def device(vendor_id: int, product_id: int, *children: dict[str, object]) -> dict[str, object]:
    return {
        "IOObjectClass": "IOUSBHostDevice", "idVendor": vendor_id, "idProduct": product_id, "bDeviceClass": 0,
        "IORegistryEntryChildren": [*children],
    }  # fmt: skip


def said(*devices: dict[str, object]) -> str:
    return plistlib.dumps([*devices]).decode()


def test_phone_offers_what_its_interfaces_are_for() -> None:
    (phone,) = parse_ioreg(said(device(0x04E8, 0x6860, interface(6, 1, 1), interface(255, 66, 1)))).devices
    assert (phone.name, phone.offers) == ("04e8:6860 Samsung", {Offer.FILES, Offer.ADB})


def test_iphone_is_one() -> None:
    (phone,) = parse_ioreg(said(device(0x05AC, 0x12A8, interface(255, 254, 2)))).devices
    assert phone.is_iphone


def test_phone_behind_a_hub_is_not_mixed_up_with_the_hub() -> None:
    phone = device(0x2717, 0xFF48, {"IORegistryEntryChildren": [interface(255, 66, 1)]})
    hub, found = parse_ioreg(said(device(0x05E3, 0x0610, interface(9, 0, 0), phone))).devices
    assert (hub.offers, found.offers) == ({Offer.OTHER}, {Offer.ADB})


def test_no_device_is_told_as_none() -> None:
    assert parse_ioreg("\n") == UsbSight()


def test_what_is_no_property_list_tells_nothing() -> None:
    assert parse_ioreg("ioreg: error") == NOT_TOLD
    assert parse_ioreg("<plist><array><dict><key>a</key></plist>") == NOT_TOLD


def test_keys_of_an_unexpected_kind_are_left_out() -> None:
    odd = device(0x18D1, 0x4EE2, interface(255, 66, 1)) | {"idVendor": "18d1"}
    assert parse_ioreg(said(odd)).devices == ()


@given(st.text())
def test_any_text_is_read_without_an_error(text: str) -> None:
    parse_ioreg(text)
