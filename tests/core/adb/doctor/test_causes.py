"""From what is seen to the one cause."""

import pytest

from core.adb.doctor.causes import Port, ServerSight, with_server, without_server
from core.adb.doctor.program import MISSING, AdbProgram
from core.adb.doctor.usb_sight import NOT_TOLD, Offer, UsbDevice, UsbSight
from core.model.connection import Cause
from core.model.phone import Device, DeviceState

RUNS, BROKEN = AdbProgram("adb", 41, "ours"), AdbProgram("adb", words="Exec format error")
FILES, BOTH = frozenset({Offer.FILES}), frozenset({Offer.FILES, Offer.ADB})
GOOGLE, SAMSUNG, XIAOMI, HUAWEI, MEDIATEK, APPLE = 0x18D1, 0x04E8, 0x2717, 0x12D1, 0x0E8D, 0x05AC
IPHONE = UsbDevice(APPLE, 0x12A8, FILES)
KEYBOARD = UsbDevice(APPLE, 0x024F, frozenset({Offer.OTHER}))
CHARGING = UsbDevice(XIAOMI, 0xFF40, FILES)


def cause(*states: DeviceState) -> Cause:
    devices = tuple(Device(f"S{number}", state) for number, state in enumerate(states))
    return with_server(ServerSight(devices), NOT_TOLD).cause


def on_usb(*devices: UsbDevice, version: int = 0) -> Cause:
    return with_server(ServerSight((), version, RUNS), UsbSight(devices)).cause


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (DeviceState.DEVICE, Cause.READY),
        (DeviceState.UNAUTHORIZED, Cause.UNAUTHORIZED),
        (DeviceState.AUTHORIZING, Cause.AUTHORIZING),
        (DeviceState.CONNECTING, Cause.AUTHORIZING),
        (DeviceState.OFFLINE, Cause.OFFLINE),
        (DeviceState.NO_PERMISSIONS, Cause.NO_USB_RIGHTS),
        (DeviceState.RECOVERY, Cause.WRONG_MODE),
        (DeviceState.SIDELOAD, Cause.WRONG_MODE),
        (DeviceState.RESCUE, Cause.WRONG_MODE),
        (DeviceState.BOOTLOADER, Cause.WRONG_MODE),
        (DeviceState.OTHER, Cause.OTHER_STATE),
    ],
)
def test_every_state_of_adb_has_its_cause(state: DeviceState, told: Cause) -> None:
    assert cause(state) is told


def test_no_state_of_adb_is_left_out() -> None:
    assert all(cause(state) for state in DeviceState)


def test_two_ready_phones_are_several_and_one_beside_a_locked_one_is_ready() -> None:
    assert cause(DeviceState.DEVICE, DeviceState.DEVICE) is Cause.SEVERAL_PHONES
    assert cause(DeviceState.UNAUTHORIZED, DeviceState.DEVICE) is Cause.READY


def test_phone_that_asks_comes_before_one_that_does_not_answer() -> None:
    assert cause(DeviceState.OFFLINE, DeviceState.UNAUTHORIZED) is Cause.UNAUTHORIZED


def test_phone_that_was_ready_before_asks_again() -> None:
    asking = Device("S1", DeviceState.UNAUTHORIZED)
    assert with_server(ServerSight((asking,), ready_before=frozenset({"S1"})), NOT_TOLD).cause is Cause.ASKS_AGAIN
    assert with_server(ServerSight((asking,), ready_before=frozenset({"S2"})), NOT_TOLD).cause is Cause.UNAUTHORIZED


def test_two_phones_of_one_serial_are_that_and_nothing_else() -> None:
    twin = Device("0123456789ABCDEF", DeviceState.OTHER, odd_serial=True, twin=True)
    asks = Device("0123456789ABCDEF", DeviceState.UNAUTHORIZED, twin=True)
    assert with_server(ServerSight((asks, twin)), NOT_TOLD).cause is Cause.SAME_SERIAL
    ready = Device("B2", DeviceState.DEVICE)
    assert with_server(ServerSight((twin, twin, ready)), NOT_TOLD).cause is Cause.READY


def test_phone_that_cannot_be_told_apart_is_an_odd_serial() -> None:
    twin = Device("0123456789ABCDEF", DeviceState.OTHER, odd_serial=True)
    assert with_server(ServerSight((twin, twin)), NOT_TOLD).cause is Cause.ODD_SERIAL


def test_nothing_listed_and_nothing_on_usb_is_nothing_plugged_in() -> None:
    assert on_usb() is Cause.NOTHING_PLUGGED_IN
    assert on_usb(KEYBOARD) is Cause.NOTHING_PLUGGED_IN
    assert with_server(ServerSight(()), NOT_TOLD).cause is Cause.NOTHING_PLUGGED_IN


def test_phone_without_adb_only_charges() -> None:
    found = with_server(ServerSight(()), UsbSight((KEYBOARD, CHARGING)))
    assert (found.cause, found.vendor) == (Cause.CHARGING_ONLY, "Xiaomi")


def test_iphone_is_said_unless_an_android_phone_is_there_too() -> None:
    assert on_usb(IPHONE) is Cause.IPHONE
    assert on_usb(IPHONE, CHARGING) is Cause.CHARGING_ONLY


def test_hdc_without_adb_is_harmonyos_next_and_with_adb_is_not() -> None:
    assert on_usb(UsbDevice(HUAWEI, 0x5000, frozenset({Offer.HDC, Offer.FILES}))) is Cause.HARMONYOS_NEXT
    assert on_usb(UsbDevice(HUAWEI, 0x107E, frozenset({Offer.HDC, Offer.ADB}))) is Cause.NOT_LISTED


def test_fastboot_is_the_wrong_mode() -> None:
    assert on_usb(UsbDevice(GOOGLE, 0x4EE0, frozenset({Offer.FASTBOOT}))) is Cause.WRONG_MODE


@pytest.mark.parametrize("ids", [(0x04E8, 0x685D), (0x05C6, 0x9008), (0x0E8D, 0x0003), (0x0E8D, 0x2000)])
def test_makers_own_start_menus_are_the_wrong_mode_too(ids: tuple[int, int]) -> None:
    assert on_usb(UsbDevice(*ids, frozenset({Offer.OTHER}))) is Cause.WRONG_MODE
    assert on_usb(UsbDevice(*ids, FILES)) is Cause.CHARGING_ONLY


def test_phone_without_rights_gives_the_rule_with_its_own_vendor() -> None:
    found = with_server(ServerSight(()), UsbSight((CHARGING, UsbDevice(SAMSUNG, 0x6860, BOTH, no_rights=True))))
    assert (found.cause, found.vendor) == (Cause.NO_USB_RIGHTS, "Samsung")
    assert 'ATTR{idVendor}=="04e8"' in found.udev_text
    assert "android-sdk-platform-tools-common" in found.udev_text


def test_adbs_own_word_on_rights_gives_the_rule_where_usb_shows_the_phone() -> None:
    server = ServerSight((Device("????????????", DeviceState.NO_PERMISSIONS),))
    usb = UsbSight((UsbDevice(MEDIATEK, 0x201C, BOTH, no_rights=True),))
    assert 'ATTR{idVendor}=="0e8d"' in with_server(server, usb).udev_text
    assert with_server(server, NOT_TOLD).udev_text == ""


def test_missing_driver_is_said_only_of_the_adb_part() -> None:
    assert on_usb(UsbDevice(GOOGLE, 0x4EE2, BOTH, no_driver=True)) is Cause.DRIVER_MISSING


def test_adb_part_in_other_hands_is_told_from_one_that_is_only_not_listed() -> None:
    assert on_usb(UsbDevice(GOOGLE, 0x4EE2, BOTH, in_use=True)) is Cause.PHONE_IN_USE
    assert on_usb(UsbDevice(GOOGLE, 0x4EE2, BOTH)) is Cause.NOT_LISTED


def test_server_of_another_version_is_said_only_where_a_phone_is_kept_from_us() -> None:
    phone = UsbDevice(GOOGLE, 0x4EE2, BOTH, in_use=True)
    assert on_usb(phone, version=39) is Cause.SERVER_OF_ANOTHER_VERSION
    assert on_usb(phone, version=41) is Cause.PHONE_IN_USE
    assert on_usb(version=39) is Cause.NOTHING_PLUGGED_IN
    assert on_usb(CHARGING, version=39) is Cause.CHARGING_ONLY


def test_server_of_another_version_is_named_where_usb_tells_nothing() -> None:
    found = with_server(ServerSight((), 39, RUNS, "hdphone"), NOT_TOLD)
    assert (found.cause, found.program) == (Cause.SERVER_OF_ANOTHER_VERSION, "hdphone")


def test_server_of_another_version_with_a_ready_phone_is_in_nobodys_way() -> None:
    server = ServerSight((Device("S", DeviceState.DEVICE),), 39, RUNS)
    assert with_server(server, NOT_TOLD).cause is Cause.READY


def test_why_there_is_no_server() -> None:
    assert without_server(RUNS, Port.STRANGER, "x.exe").cause is Cause.PORT_HELD
    assert without_server(RUNS, Port.STRANGER, "x.exe").program == "x.exe"
    assert without_server(MISSING, Port.STRANGER, "").cause is Cause.PORT_HELD
    assert without_server(MISSING, Port.FREE, "").cause is Cause.NO_ADB
    assert without_server(BROKEN, Port.FREE, "").cause is Cause.ADB_NOT_RUNNABLE
    assert without_server(RUNS, Port.FREE, "").cause is Cause.ADB_FAILED
