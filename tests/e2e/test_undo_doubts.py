"""Undo where the phone or the record is not to be believed: nothing is called gone, and nobody else gets anything."""

import json

import pytest
from bent_phone import BentDevice, plugged, straight
from test_turn_off_every_android import WatchedDevice
from turning import at_once, lenders_off, outcomes, scanned, undone

from core.adb.commands import PROBE_PERMISSION
from core.casebook.changes import ChangeBook
from core.errors import DataError
from core.model.access import AppKey, ContactAccess
from core.model.change import Outcome
from core.model.names import PackageName, UserId
from core.practice.events import Event
from core.practice.phones import build
from core.services.changing.planning import plan_revocation
from core.services.changing.turning_off import carry_out

LANTERN = PackageName("example.lantern.loan")
OWNER = UserId(0)


class ShakyDevice(BentDevice):
    """Answers straight until `bent` is set: a change goes well, its undo does not."""

    def __init__(self, phone="pixel-16"):
        super().__init__(phone, self._bent_now)
        self.bent = straight

    def _bent_now(self, argv, text):
        return self.bent(argv, text)

    @property
    def written(self):
        writes = ("pm revoke", "pm grant", "pm set-", "pm clear-", "appops set")
        return [line for line in self.asked if line.startswith(writes) and PROBE_PERMISSION not in line]


def turned_off(phone, data, package=LANTERN):
    report = scanned(phone)
    plan = plan_revocation(report, [AppKey(package, OWNER)], stop_asking=True)
    return carry_out(phone, plan, ChangeBook(data), report, pause=at_once)


def own_dump(answer):
    """Bend the app's own dump only."""

    def bend(argv, text):
        mine = argv[:1] == ("dumpsys",) and argv[-2:] == ("package", LANTERN)
        return (answer(text) if callable(answer) else answer) if mine else text

    return bend


BENT = {
    "no service": b"Can't find service: package\n",
    "timeout": b"*** SERVICE 'package' DUMP TIMEOUT (60000ms) EXPIRED ***\n",
    "empty": b"",
    "refusal": b"Permission Denial: can't dump PackageManager from from pid=1, uid=2000\n",
    "garbage": b"\xff\x00 garbage\n",
    "unread user": lambda text: text.replace(b"    User 0: ", b"    Usr 0: ", 1),
    "cut": lambda text: text[:200],
    "unknown by one source": f"Unable to find package: {LANTERN}\n".encode(),
}


@pytest.mark.parametrize("answer", BENT.values(), ids=BENT)
def test_app_whose_own_dump_is_bent_is_not_called_gone_and_stays_kept(adb_server, own_data_folder, answer):
    device = ShakyDevice()
    with plugged(adb_server, device) as phone:
        turned_off(phone, own_data_folder)
        device.bent, device.asked[:] = own_dump(answer), []
        assert outcomes(undone(phone, own_data_folder))[LANTERN, 0] == "UNKNOWN"
        assert device.written == []
        device.bent = straight
        assert outcomes(undone(phone, own_data_folder))[LANTERN, 0] == "RESTORED"


def test_app_that_both_its_own_dump_and_the_list_lack_is_gone(adb_server, own_data_folder):
    def bend(argv, text):
        if argv[:3] == ("pm", "list", "packages"):
            return b"".join(line for line in text.splitlines(keepends=True) if LANTERN.encode() not in line)
        return own_dump(BENT["unknown by one source"])(argv, text)

    device = ShakyDevice()
    with plugged(adb_server, device) as phone:
        turned_off(phone, own_data_folder)
        device.bent, device.asked[:] = bend, []
        assert outcomes(undone(phone, own_data_folder))[LANTERN, 0] == "APP_GONE"
        assert device.written == []


def edited(data, **fields):
    file = next((data / "changes").glob("*.json"))
    record = json.loads(file.read_text(encoding="utf-8"))
    record["items"][0].update(fields)
    file.write_text(json.dumps(record), encoding="utf-8")


def test_edited_record_does_not_grant_to_another_app(adb_server, own_data_folder):
    device = ShakyDevice()
    with plugged(adb_server, device) as phone:
        other = next(
            app for app in scanned(phone).apps
            if app.access is ContactAccess.ASKS_BUT_OFF and not app.is_system and app.user == 0
        )  # fmt: skip
        turned_off(phone, own_data_folder)
        device.asked.clear()
        edited(own_data_folder, through=other.package)
        with pytest.raises(DataError):
            undone(phone, own_data_folder)
        edited(own_data_folder, shared_uid="example.shared")
        assert outcomes(undone(phone, own_data_folder))[LANTERN, 0] == "UNKNOWN"
        assert device.written == []


@pytest.mark.parametrize("change", ["turned_off", "added_flags"])
def test_edited_record_does_not_grant_what_was_not_granted(adb_server, own_data_folder, change):
    device = ShakyDevice()
    with plugged(adb_server, device) as phone:
        turned_off(phone, own_data_folder)
        device.asked.clear()
        file = next((own_data_folder / "changes").glob("*.json"))
        kept = json.loads(file.read_text(encoding="utf-8"))["items"][0]["permissions"]
        edited(own_data_folder, permissions=[{**each, "granted": False} for each in kept])
        if change == "added_flags":
            edited(own_data_folder, turned_off=[])
        with pytest.raises(DataError):
            undone(phone, own_data_folder)
        assert device.written == []


def test_member_of_a_shared_uid_that_left_it_is_not_written_through(adb_server, own_data_folder):
    spec, state = build("pixel-16")
    shared = next(app for app in spec.apps if app.name == "example.harbor.points")
    device = ShakyDevice((spec, state))
    with plugged(adb_server, device) as phone:
        turned_off(phone, own_data_folder, PackageName("example.harbor.advance"))
        device.asked.clear()
        edited(own_data_folder, through=LANTERN)
        assert "UNKNOWN" in outcomes(undone(phone, own_data_folder)).values()
        assert device.written == []
        edited(own_data_folder, through=shared.name)
        assert set(outcomes(undone(phone, own_data_folder)).values()) == {"RESTORED"}


def test_undo_writes_nothing_for_what_was_never_changed(adb_server, own_data_folder):
    device = WatchedDevice("pixel-16", deaf_to=["pm revoke", "pm set-permission-flags", "appops set"])
    with plugged(adb_server, device) as phone:
        lenders_off(phone, own_data_folder)
        device.asked.clear()
        assert set(outcomes(undone(phone, own_data_folder)).values()) == {"RESTORED"}
    assert device.written == []


def test_undo_in_a_user_closed_to_the_cable_is_not_blamed_on_a_makers_switch(phone_here, own_data_folder):
    phone = phone_here("samsung-10")
    changed = {key for key, said in outcomes(lenders_off(phone.adb, own_data_folder)).items() if said == "REVOKED"}
    phone.device.plan(Event.parse("close 95"))
    result = undone(phone.adb, own_data_folder)
    there = [item for item in result.items if (item.item.key.package, 95) in changed and item.item.key.user == 95]
    assert {item.outcome for item in there} == {Outcome.NOT_CHANGEABLE}
    assert all("does not have permission to access user 95" in item.reason for item in there)
