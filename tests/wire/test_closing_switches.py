"""What of the closing checklist can be read from a phone, over the real adb."""

import pytest

from core.errors import PhoneError
from core.model.closing import Seen, SwitchFacts
from core.parse.switch_setting import parse_switch
from core.practice.device_port import Output
from core.services.closing import read_switches
from tests.conftest import PlugIn
from tests.wire.conftest import Script


@pytest.mark.parametrize(("text", "seen"), [
    ("1\n", Seen.ON), ("0\n", Seen.OFF), ("0\r\n", Seen.OFF), ("null\n", Seen.UNKNOWN), ("", Seen.UNKNOWN),
    ("0\n0\n", Seen.UNKNOWN), ("off", Seen.UNKNOWN), ("00", Seen.UNKNOWN), ("error: 0", Seen.UNKNOWN),
])  # fmt: skip
def test_only_the_very_word_is_off(text: str, seen: Seen) -> None:
    assert parse_switch(text) is seen


@pytest.mark.parametrize("name", ["redmi-14", "oppo-13"])
def test_makers_switch_is_seen_going_on_and_off_again(practice_phone: PlugIn, name: str) -> None:
    phone = practice_phone(name)
    assert read_switches(phone.adb, maker_switch=True) == SwitchFacts(Seen.ON, Seen.ON, Seen.OFF)
    phone.process.send("switch on")
    assert read_switches(phone.adb, maker_switch=True).maker_switch is Seen.ON
    phone.process.send("switch off")
    assert read_switches(phone.adb, maker_switch=True).maker_switch is Seen.OFF


def test_phone_without_such_a_switch_is_not_probed(practice_phone: PlugIn) -> None:
    assert read_switches(practice_phone("pixel-16").adb, maker_switch=False) == SwitchFacts(Seen.ON, Seen.ON)


def test_probe_that_answers_anything_else_leaves_the_switch_unknown(scripted: Script) -> None:
    phone = scripted({"settings": Output(b"1\n"), "pm": Output(b"what\n")})
    assert read_switches(phone.adb, maker_switch=True) == SwitchFacts(Seen.ON, Seen.ON, Seen.UNKNOWN)


def test_phone_that_breaks_off_is_no_switch_that_is_off(scripted: Script) -> None:
    phone = scripted({"settings": Output(b"0\n")}, fault="cut=1")
    with pytest.raises(PhoneError):
        read_switches(phone.adb, maker_switch=False)
