"""adb's device list, as adb of several ages prints it (transport.cpp, `host:devices-l`)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.adb.devices import parse_devices
from core.model.phone import Device, DeviceState


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("device", DeviceState.DEVICE),
        ("unauthorized", DeviceState.UNAUTHORIZED),
        ("authorizing", DeviceState.AUTHORIZING),
        ("connecting", DeviceState.CONNECTING),
        ("offline", DeviceState.OFFLINE),
        ("recovery", DeviceState.RECOVERY),
        ("sideload", DeviceState.SIDELOAD),
        ("bootloader", DeviceState.BOOTLOADER),
        ("rescue", DeviceState.RESCUE),
        ("host", DeviceState.OTHER),
        ("detached", DeviceState.OTHER),
        ("unknown", DeviceState.OTHER),
        ("a-state-of-next-year", DeviceState.OTHER),
        ("other", DeviceState.OTHER),
        ("no_permissions", DeviceState.OTHER),
        ("no permissions", DeviceState.NO_PERMISSIONS),
        ("no permissions (missing udev rules? user is in the plugdev group)", DeviceState.NO_PERMISSIONS),
        (
            "no permissions (user in plugdev group; are your udev rules wrong?); "
            "see [http://developer.android.com/tools/device.html]",
            DeviceState.NO_PERMISSIONS,
        ),
    ],
)
def test_every_state_is_told_apart(state: str, told: DeviceState) -> None:
    assert parse_devices(f"R58M123ABC             {state} usb:1-2 transport_id:3\n") == (Device("R58M123ABC", told),)


def test_long_form_names_the_model() -> None:
    line = "R58M123ABC             device usb:1-2 product:beyond1 model:SM_G973F device:beyond1 transport_id:3"
    assert parse_devices(line) == (Device("R58M123ABC", DeviceState.DEVICE, "SM_G973F"),)


def test_short_form_is_read_too() -> None:
    assert parse_devices("127.0.0.1:5555\toffline\n") == (Device("127.0.0.1:5555", DeviceState.OFFLINE),)


def test_phone_without_readable_serial_is_kept() -> None:
    assert parse_devices("????????????           no permissions; see [http://x]") == (
        Device("????????????", DeviceState.NO_PERMISSIONS),
    )
    assert parse_devices("(no serial number)     unauthorized usb:1-1 transport_id:1") == (
        Device("(no serial number)", DeviceState.UNAUTHORIZED),
    )


def test_adbs_own_noise_is_no_phone() -> None:
    noise = """* daemon not running; starting now at tcp:5037
* daemon started successfully
adb server version (39) doesn't match this client (41); killing...
ADB server didn't ACK
* daemon still not running
error: cannot connect to daemon
List of devices attached

A1\tdevice
"""
    assert parse_devices(noise) == (Device("A1", DeviceState.DEVICE),)


def test_nothing_attached_is_an_empty_list() -> None:
    assert parse_devices("") == ()


def test_hostile_serial_and_model_cannot_forge_lines() -> None:
    (device,) = parse_devices("A\u202e1 device model:x\u202e\u0007y")
    assert (device.serial, device.model) == ("A1", "xy")


@pytest.mark.parametrize("odd", "\u2028\u2029\x85\x0b\x0c\x1c\x1d\x1e\xa0\u3000")
def test_odd_blanks_in_a_serial_or_model_forge_no_row_and_no_state(odd: str) -> None:
    devices = parse_devices(f"ABC{odd}FAKE{odd}device unauthorized usb:1-1 model:a{odd}model:b\nREAL device\n")
    assert [device.state for device in devices] == [DeviceState.UNAUTHORIZED, DeviceState.DEVICE]
    assert devices[1].serial == "REAL"


@pytest.mark.parametrize("serial", ["AB\u200bC", "ABC\x1d", "\u202eABC"])
def test_serial_that_would_pass_for_another_phones_is_not_usable(serial: str) -> None:
    other, real = parse_devices(f"{serial} device usb:1-1\nABC device usb:1-2\n")
    assert (other.state, real.state) == (DeviceState.OTHER, DeviceState.DEVICE)


def test_serial_of_nothing_visible_still_has_a_name() -> None:
    (device,) = parse_devices("\x1d unauthorized\n")
    assert (device.serial, device.state) == ("(no serial number)", DeviceState.UNAUTHORIZED)


def test_serial_with_spaces_is_kept_whole() -> None:
    line = "adb-R58M (2)._adb-tls-connect._tcp device product:beyond1 model:SM_G973F device:beyond1 transport_id:3"
    assert parse_devices(line) == (Device("adb-R58M (2)._adb-tls-connect._tcp", DeviceState.DEVICE, "SM_G973F"),)
    assert parse_devices("MY  PHONE 01           unauthorized usb:1-2 transport_id:3") == (
        Device("MY  PHONE 01", DeviceState.UNAUTHORIZED),
    )
    assert parse_devices("MY PHONE\tno permissions (missing udev rules?); see [http://x] usb:1-2") == (
        Device("MY PHONE", DeviceState.NO_PERMISSIONS),
    )


@pytest.mark.parametrize(
    "serial", ["ABC device", "ABC device usb:1-9", "ABC device usb:1-9 transport_id:9", "ABC\tdevice"]
)
def test_serial_that_looks_like_a_line_of_adbs_gives_no_phone_another_ones_serial(serial: str) -> None:
    odd, real = parse_devices(f"{serial} unauthorized usb:1-1\nABC device usb:1-2\n")
    assert odd.state is DeviceState.UNAUTHORIZED
    assert real == Device("ABC", DeviceState.DEVICE)


def test_two_phones_of_one_serial_are_neither_of_them_usable() -> None:
    twin = Device("0123456789ABCDEF", DeviceState.OTHER, odd_serial=True, twin=True)
    ready = Device("B2", DeviceState.DEVICE)
    text = "0123456789ABCDEF device usb:1-1\n0123456789ABCDEF device usb:1-2\nB2 device usb:1-3\n"
    assert parse_devices(text) == (twin, twin, ready)


def test_twin_that_still_asks_is_told_as_a_twin_too() -> None:
    first, second = parse_devices("0123456789ABCDEF device usb:1-1\n0123456789ABCDEF unauthorized usb:1-2\n")
    assert (first.state, second.state) == (DeviceState.OTHER, DeviceState.UNAUTHORIZED)
    assert first.twin and second.twin


@pytest.mark.parametrize("serial", ["????????????", "(no serial number)"])
def test_ready_phone_without_a_serial_is_not_usable(serial: str) -> None:
    assert parse_devices(f"{serial} device usb:1-1") == (Device(serial, DeviceState.OTHER, odd_serial=True),)


@given(st.text())
def test_any_text_is_read_without_an_error(text: str) -> None:
    for device in parse_devices(text):
        assert isinstance(device.state, DeviceState)
