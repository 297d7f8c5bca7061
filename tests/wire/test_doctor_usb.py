"""With a real adb server that lists nothing, and a USB of the test's own: what hangs on the cable decides."""

from pathlib import Path

import pytest

from core.adb.doctor.computer import Computer
from core.adb.doctor.doctor import Doctor
from core.adb.server import AdbServer
from core.model.connection import Cause, Check, Diagnosis, Finding, Tried
from tests.core.adb.doctor.test_pnputil import ADB as WITH_DRIVER
from tests.core.adb.doctor.test_pnputil import COMPOSITE, HEAD, NO_DRIVER
from tests.core.adb.doctor.usb_folders import ADB, FASTBOOT, HDC, KEYBOARD, MTP, USBMUX, Kind, UsbFolders

NOTHING = ()


@pytest.fixture
def usb(tmp_path: Path) -> UsbFolders:
    return UsbFolders(tmp_path)


def diagnosed(server: AdbServer, computer: Computer) -> Diagnosis:
    return Doctor(server.port, computer, patient=True).of_list(server, NOTHING)


@pytest.mark.parametrize(
    ("plugged", "told"),
    [
        ((0x046D, 0xC31C, KEYBOARD), (Cause.NOTHING_PLUGGED_IN, "")),
        ((0x2717, 0xFF40, MTP), (Cause.CHARGING_ONLY, "Xiaomi")),
        ((0x18D1, 0x4EE2, MTP, ADB), (Cause.NOT_LISTED, "")),
        ((0x18D1, 0x4EE0, FASTBOOT), (Cause.WRONG_MODE, "")),
        ((0x12D1, 0x5000, HDC), (Cause.HARMONYOS_NEXT, "Huawei")),
        ((0x05AC, 0x12A8, MTP, USBMUX), (Cause.IPHONE, "Apple")),
    ],
)
def test_what_hangs_on_the_cable_decides(
    plugged: tuple[int, int, Kind], told: tuple[Cause, str], usb: UsbFolders, adb_server: AdbServer
) -> None:
    usb.plug(*plugged)
    found = diagnosed(adb_server, usb.computer())
    assert (found.cause, found.vendor) == told


def test_empty_usb_is_looked_at_and_told(usb: UsbFolders, adb_server: AdbServer) -> None:
    found = diagnosed(adb_server, usb.computer())
    assert found.cause is Cause.NOTHING_PLUGGED_IN
    assert found.tried[-1] == Tried(Check.USB_BUS, Finding.AMISS, "no phone")


def test_phone_without_rights_is_told_with_its_rule_and_its_node(usb: UsbFolders, adb_server: AdbServer) -> None:
    usb.plug(0x22D9, 0x2769, MTP, ADB)
    usb.may_open = False
    found = diagnosed(adb_server, usb.computer())
    assert (found.cause, found.vendor) == (Cause.NO_USB_RIGHTS, "OPPO")
    assert 'ATTR{idVendor}=="22d9"' in found.udev_text
    assert Check.USB_RIGHTS in [one.what for one in found.tried]


def test_phone_in_another_programs_hands_is_told(usb: UsbFolders, adb_server: AdbServer) -> None:
    usb.plug(0x04E8, 0x6860, MTP, ADB, driver=True)
    assert diagnosed(adb_server, usb.computer()).cause is Cause.PHONE_IN_USE


def test_report_names_no_other_thing_on_usb(usb: UsbFolders, adb_server: AdbServer) -> None:
    usb.plug(0x046D, 0xC31C, KEYBOARD)
    usb.plug(0x2717, 0xFF40, MTP)
    assert diagnosed(adb_server, usb.computer()).tried[-1].detail == "2717:ff40 Xiaomi [files]"


@pytest.mark.parametrize(
    ("part", "cause"), [(WITH_DRIVER, Cause.NOT_LISTED), (NO_DRIVER, Cause.DRIVER_MISSING)], ids=["driver", "no driver"]
)
def test_windows_without_a_driver_is_told(part: str, cause: Cause, adb_server: AdbServer) -> None:
    windows = Computer("win32", run=lambda _: HEAD + COMPOSITE + part)
    found = diagnosed(adb_server, windows)
    assert (found.cause, found.vendor) == (cause, "")


def test_windows_that_does_not_tell_is_told_as_such(adb_server: AdbServer) -> None:
    found = diagnosed(adb_server, Computer("win32", run=lambda _: ""))
    assert found.cause is Cause.NOTHING_PLUGGED_IN
    assert found.tried[-1] == Tried(Check.USB_BUS, Finding.NOT_TOLD)
