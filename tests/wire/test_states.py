"""Every state a test machine can reach, from the wire to DeviceState; the others are typed in tests/core/adb."""

import time

import pytest

from core.errors import NoPhone, PhoneGone
from core.model.phone import Device, DeviceState
from core.practice.device_port import Output
from tests.wire.conftest import Script
from tests.wire.scripted_phone import ScriptedPhone, read

HELLO = {"hello": Output(b"here\n")}


def wait_for(phone: ScriptedPhone, state: DeviceState) -> None:
    """Wait until the server says so; the test's own time-out is the end of patience."""
    while phone.state is not state:
        time.sleep(0.005)


def test_attached_phone_is_ready_and_names_its_model(scripted: Script) -> None:
    phone = scripted(HELLO)
    assert Device(phone.serial, DeviceState.DEVICE, "Scripted_One") in phone.server.devices()


def test_locked_phone_is_unauthorized_until_allow_is_pressed(scripted: Script) -> None:
    phone = scripted(HELLO, locked=True)
    assert phone.state is DeviceState.UNAUTHORIZED
    phone.daemon.allow()
    wait_for(phone, DeviceState.DEVICE)
    assert phone.adb.run(read("hello"))[0].text == "here\n"
    assert ("press_allow",) in phone.device.asked


def test_allowed_computer_comes_in_by_its_signature_the_next_time(scripted: Script) -> None:
    phone = scripted(HELLO, locked=True)
    phone.daemon.allow()
    wait_for(phone, DeviceState.DEVICE)
    phone.server.disconnect(phone.daemon.port)
    phone.server.connect(phone.daemon.port)
    wait_for(phone, DeviceState.DEVICE)


def test_computer_that_is_no_longer_allowed_must_ask_anew(scripted: Script) -> None:
    phone = scripted(HELLO)
    phone.daemon.forbid()
    phone.server.disconnect(phone.daemon.port)
    phone.server.connect(phone.daemon.port)
    assert phone.state is DeviceState.UNAUTHORIZED
    phone.daemon.allow()
    wait_for(phone, DeviceState.DEVICE)
    assert phone.adb.run(read("hello"))[0].text == "here\n"


def test_asking_a_locked_phone_names_its_state(scripted: Script) -> None:
    with pytest.raises(NoPhone) as caught:
        scripted(HELLO, locked=True).adb.run(read("hello"))
    assert caught.value.states == ("unauthorized",)


def test_pulled_cable_is_told_apart_from_a_locked_phone(scripted: Script) -> None:
    phone = scripted(HELLO)
    phone.daemon.unplug()
    wait_for(phone, DeviceState.OFFLINE)
    with pytest.raises(NoPhone) as caught:
        phone.adb.run(read("hello"))
    assert caught.value.states == ("offline",)


def test_phone_plugged_in_again_answers_again(scripted: Script) -> None:
    phone = scripted(HELLO)
    phone.daemon.unplug()
    wait_for(phone, DeviceState.OFFLINE)
    phone.daemon.plug()
    phone.server.connect(phone.daemon.port)
    assert phone.adb.run(read("hello"))[0].text == "here\n"


def test_phone_that_is_not_attached_is_gone(scripted: Script) -> None:
    phone = scripted(HELLO)
    phone.server.disconnect(phone.daemon.port)
    assert phone.state is None
    with pytest.raises(PhoneGone):
        phone.adb.run(read("hello"))
