"""An app for old Android that is updated between the last look and the write gets no flag meant for old ones."""

import pytest
from bent_phone import plugged
from test_turn_off_every_android import OLD_PINE, WatchedDevice, phone_of
from turning import lenders_off, outcomes, scanned

from core.adb.commands import PROBE_PERMISSION
from core.model.headline import bulk_targets
from core.practice.events import Event


@pytest.mark.parametrize("sdk", [29, 32, 33, 35, 36])
def test_old_app_updated_between_the_last_look_and_the_write_gets_nothing_meant_for_old_ones(
    adb_server, own_data_folder, sdk
):
    def updated(line):
        if PROBE_PERMISSION in line:
            device.plan(Event.parse(f"update {OLD_PINE} 34"))

    device = WatchedDevice(phone_of("pixel-16", sdk), before=updated)
    with plugged(adb_server, device) as phone:
        report = scanned(phone)
        assert OLD_PINE in {key.package for key in bulk_targets(report)}
        said = {item.item.key.package: item for item in lenders_off(phone, own_data_folder, report=report).items}
    assert (said[OLD_PINE].outcome.value, said[OLD_PINE].reason) == ("WITHHELD", "targetSdk=34")
    assert device.spec.app(OLD_PINE).target_sdk == 34
    assert not [line for line in device.written if "revoked-compat" in line or line.startswith("appops set")]
    assert device.written


def test_old_app_that_cannot_be_read_right_before_the_write_is_left_alone_and_says_so(adb_server, own_data_folder):
    def bend(argv, said):
        return b"" if argv[-2:] == ("package", OLD_PINE) else said

    device = WatchedDevice("pixel-16", bend=bend)
    with plugged(adb_server, device) as phone:
        said = {item.item.key.package: item for item in lenders_off(phone, own_data_folder).items}
    assert (said[OLD_PINE].outcome.value, said[OLD_PINE].reason) == ("WITHHELD", "targetSdk=?")
    assert "REVOKED" in {item.outcome.value for item in said.values()}


def test_whether_it_is_still_old_is_asked_in_the_trip_that_asks_who_it_is(adb_server, own_data_folder):
    device = WatchedDevice("pixel-16")
    with plugged(adb_server, device) as phone:
        assert outcomes(lenders_off(phone, own_data_folder))[OLD_PINE, 0] == "REVOKED"
    first = next(
        n for n, line in enumerate(device.asked) if line.startswith("pm revoke") and PROBE_PERMISSION not in line
    )
    before = device.asked[device.asked.index(f"pm grant --user 0 android {PROBE_PERMISSION}") + 1 : first]
    assert before == ["getprop", f"dumpsys -t 60 package {OLD_PINE}"]
