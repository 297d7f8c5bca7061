"""What hangs on USB, as Windows tells it: texts in the form of `pnputil /enum-devices /connected /ids`.

No test machine runs Windows; labels and ids are as printed by Windows 10 and 11, values are invented.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.adb.doctor.pnputil import parse_pnputil
from core.adb.doctor.usb_sight import NOT_TOLD, Offer, UsbDevice

HEAD = "Microsoft PnP Utility\n\n"
HUB = """Instance ID:                USB\\ROOT_HUB30\\4&10e5a6f1&0&0
Device Description:         USB Root Hub (USB 3.0)
Class Name:                 USB
Class GUID:                 {36fc9e60-c465-11cf-8056-444553540000}
Manufacturer Name:          (Standard USB HUBs)
Status:                     Started
Driver Name:                usbhub3.inf

"""
COMPOSITE = """Instance ID:                USB\\VID_18D1&PID_4EE2\\0A1B2C3D4E5F
Device Description:         USB Composite Device
Class Name:                 USB
Class GUID:                 {36fc9e60-c465-11cf-8056-444553540000}
Manufacturer Name:          (Standard USB Host Controller)
Status:                     Started
Driver Name:                usb.inf
Hardware IDs:               USB\\VID_18D1&PID_4EE2&REV_0440
                            USB\\VID_18D1&PID_4EE2
Compatible IDs:             USB\\DevClass_00&SubClass_00&Prot_00
                            USB\\DevClass_00&SubClass_00
                            USB\\DevClass_00
                            USB\\COMPOSITE

"""
FILES = """Instance ID:                USB\\VID_18D1&PID_4EE2&MI_00\\6&1ff64837&0&0000
Device Description:         Pixel 9
Class Name:                 WPD
Class GUID:                 {eec5ad98-8080-425f-922a-dabf3de3f69a}
Manufacturer Name:          Google
Status:                     Started
Driver Name:                wpdmtp.inf
Hardware IDs:               USB\\VID_18D1&PID_4EE2&REV_0440&MI_00
                            USB\\VID_18D1&PID_4EE2&MI_00
Compatible IDs:             USB\\MS_COMP_MTP
                            USB\\Class_06&SubClass_01&Prot_01
                            USB\\Class_06&SubClass_01
                            USB\\Class_06

"""
ADB = """Instance ID:                USB\\VID_18D1&PID_4EE2&MI_01\\6&1ff64837&0&0001
Device Description:         ADB Interface
Class Name:                 USBDevice
Class GUID:                 {88bae032-5a81-49f0-bc3d-a4ff138216d6}
Manufacturer Name:          WinUsb Device
Status:                     Started
Driver Name:                winusb.inf
Hardware IDs:               USB\\VID_18D1&PID_4EE2&REV_0440&MI_01
                            USB\\VID_18D1&PID_4EE2&MI_01
Compatible IDs:             USB\\MS_COMP_WINUSB
                            USB\\Class_ff&SubClass_42&Prot_01
                            USB\\Class_ff&SubClass_42
                            USB\\Class_ff

"""
NO_DRIVER = """Instance ID:                USB\\VID_18D1&PID_4EE2&MI_01\\6&1ff64837&0&0001
Device Description:         ADB Interface
Class Name:                 Unknown
Class GUID:                 Unknown
Manufacturer Name:          Unknown
Status:                     Problem
Problem Code:               28 (0x1C) [CM_PROB_FAILED_INSTALL]
Problem Status:             0xC0000490
Hardware IDs:               USB\\VID_18D1&PID_4EE2&REV_0440&MI_01
                            USB\\VID_18D1&PID_4EE2&MI_01
Compatible IDs:             USB\\Class_ff&SubClass_42&Prot_01
                            USB\\Class_ff&SubClass_42
                            USB\\Class_ff

"""


def chinese(block: str) -> str:
    """The same block as a Chinese Windows labels it."""
    words = {
        "Instance ID:": "实例 ID:", "Device Description:": "设备描述:", "Class Name:": "类名:",
        "Class GUID:": "类 GUID:",
        "Manufacturer Name:": "制造商名称:", "Status:": "状态:", "Started": "已启动", "Problem Code:": "问题代码:",
        "Problem Status:": "问题状态:", "Hardware IDs:": "硬件 ID:", "Compatible IDs:": "兼容 ID:",
        "Unknown": "未知",
    }  # fmt: skip
    for english, other in words.items():
        block = block.replace(english, other)
    return block


def only(text: str) -> UsbDevice:
    (device,) = parse_pnputil(text).devices
    return device


@pytest.mark.parametrize("said", [str, chinese], ids=["english", "chinese"])
def test_phone_with_its_driver_offers_adb_and_files_as_one_device(said) -> None:
    device = only(said(HEAD + HUB + COMPOSITE + FILES + ADB))
    assert device == UsbDevice(0x18D1, 0x4EE2, frozenset({Offer.ADB, Offer.FILES}))


@pytest.mark.parametrize("said", [str, chinese], ids=["english", "chinese"])
def test_adb_part_without_a_driver_is_told_with_windows_own_word(said) -> None:
    device = only(said(HEAD + HUB + COMPOSITE + FILES + NO_DRIVER))
    assert (device.no_driver, device.words) == (True, "CM_PROB_FAILED_INSTALL")
    assert Offer.ADB in device.offers


def test_fault_of_another_part_is_no_missing_driver() -> None:
    broken = FILES.replace("Started", "Problem\nProblem Code:               10 (0xA) [CM_PROB_FAILED_START]")
    assert not only(HEAD + COMPOSITE + broken + ADB).no_driver


def test_older_windows_without_ids_still_tells_of_adb_without_a_driver() -> None:
    short = NO_DRIVER[: NO_DRIVER.index("Hardware IDs")]
    assert only(HEAD + HUB + short).no_driver


def test_phone_without_debugging_offers_files_only() -> None:
    alone = FILES.replace("&MI_00", "")
    assert only(HEAD + alone).offers == {Offer.FILES}
    assert only(HEAD + alone).is_phone


def test_googles_own_driver_is_known_by_its_class() -> None:
    block = (
        "Instance ID: USB\\VID_2717&PID_FF48&MI_01\\7&1&0&0001\nDevice Description: Android Composite ADB Interface\n"
        "Class GUID: {3F966BD9-FA04-4EC5-991C-D326973B5128}\nStatus: Started\n"
    )
    assert only(block).offers == {Offer.ADB}


def test_windows_without_phones_tells_so() -> None:
    sight = parse_pnputil(HEAD + HUB)
    assert (sight.told, sight.devices) == (True, ())


@pytest.mark.parametrize("said", ["", "Microsoft PnP Utility\n\nInvalid option: /ids\n", "'pnputil' is not recognized"])
def test_other_words_of_pnputil_tell_nothing(said: str) -> None:
    assert parse_pnputil(said) == NOT_TOLD


def test_text_of_a_device_cannot_forge_another_device() -> None:
    forged = "x\\USB\\VID_2717&PID_FF48&MI_01\\1 [CM_PROB_FAILED_INSTALL]"
    assert only(FILES.replace("Pixel 9", f"Pixel\n{forged}")).product_id == 0x4EE2


@given(st.text())
def test_any_text_is_read_without_an_error(text: str) -> None:
    parse_pnputil(text)


@given(st.integers(0, len(HEAD + COMPOSITE + FILES + ADB)))
def test_cut_list_never_tells_of_a_missing_driver(end: int) -> None:
    assert not any(device.no_driver for device in parse_pnputil((HEAD + COMPOSITE + FILES + ADB)[:end]).devices)
