"""Undo over the real wire: exact, of this phone and this app only, and from any point at which a change died."""

import itertools
import subprocess
import sys
from pathlib import Path

import pytest
from turning import at_once, lenders_off, outcomes, scanned, truth, undone, untouched

from core.adb import commands
from core.casebook.changes import ChangeBook
from core.errors import DataError, NoSuchChange
from core.model.access import ContactAccess
from core.model.change import ChangeKind, Outcome
from core.model.headline import headline
from core.model.names import READ_CONTACTS, PackageName, UserId
from core.practice.events import Event
from core.services.changing.planning import plan_revocation
from core.services.changing.turning_off import carry_out

OWNER = UserId(0)
OPEN_PHONES = ["pixel-16", "pixel-15", "samsung-10"]


@pytest.mark.parametrize("name", OPEN_PHONES)
def test_lenders_are_off_after_the_change_and_the_phone_is_exactly_as_before_after_undo(
    phone_here, own_data_folder, name
):
    phone = phone_here(name)
    result = lenders_off(phone.adb, own_data_folder)
    assert "REVOKED" in outcomes(result).values()
    assert truth(own_data_folder, name) != untouched(name)
    after = scanned(phone.adb)
    for item in result.items:
        off = after.app(item.item.key).access is not ContactAccess.CAN_READ
        assert off == (item.outcome in (Outcome.REVOKED, Outcome.ALREADY_OFF))
    back = undone(phone.adb, own_data_folder)
    assert (back.change_id, back.kind) == (result.change_id, ChangeKind.UNDO)
    assert set(outcomes(back).values()) == {"RESTORED"}
    assert truth(own_data_folder, name) == untouched(name)


def test_same_phone_obeys_once_the_switch_is_on_and_undo_is_exact(phone_here, own_data_folder):
    phone = phone_here("redmi-14")
    phone.daemon.switch(on=True)
    before = scanned(phone.adb)
    result = lenders_off(phone.adb, own_data_folder)
    assert outcomes(result)["example.starlight.loan", 999] == "REVOKED"
    assert set(outcomes(undone(phone.adb, own_data_folder)).values()) == {"RESTORED"}
    permissions, _, package_ops = truth(own_data_folder, "redmi-14")
    assert (permissions, package_ops) == (untouched("redmi-14")[0], untouched("redmi-14")[2])
    after = scanned(phone.adb)  # uid ops of Android 14 follow the permissions by themselves, those of other apps too
    assert [(app.key, app.access) for app in after.apps] == [(app.key, app.access) for app in before.apps]


def test_undo_refused_by_the_phone_says_so_and_works_later(phone_here, own_data_folder):
    phone = phone_here("redmi-14")
    phone.daemon.switch(on=True)
    lenders_off(phone.adb, own_data_folder)
    phone.daemon.switch(on=False)
    assert set(outcomes(undone(phone.adb, own_data_folder)).values()) == {"REFUSED_BY_PHONE"}
    phone.daemon.switch(on=True)
    assert set(outcomes(undone(phone.adb, own_data_folder)).values()) == {"RESTORED"}


def test_killed_at_any_step_undo_puts_everything_back(phone_here, own_data_folder):
    phone = phone_here()
    for step in itertools.count(5, 5):
        if not killed_at(step, phone, own_data_folder):
            break
        try:
            assert set(outcomes(undone(phone.adb, own_data_folder)).values()) == {"RESTORED"}
        except NoSuchChange:
            assert ChangeBook(own_data_folder).list().changes == ()
        assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")
    assert step > 15
    assert truth(own_data_folder, "pixel-16") != untouched("pixel-16")


def killed_at(step, phone, data):
    script = Path(__file__).with_name("dying_change.py")
    line = [sys.executable, str(script), str(data), str(phone.server.port), phone.serial, str(step)]
    ended = subprocess.run(line, check=False, timeout=60)
    assert ended.returncode in (0, 9)
    return ended.returncode == 9


def test_interrupted_while_waiting_undo_puts_everything_back(phone_here, own_data_folder):
    phone = phone_here()

    def ctrl_c(seconds):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        lenders_off(phone.adb, own_data_folder, pause=ctrl_c)
    assert truth(own_data_folder, "pixel-16") != untouched("pixel-16")
    undone(phone.adb, own_data_folder)
    assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")


def test_undo_twice_changes_nothing_more(phone_here, own_data_folder):
    phone = phone_here()
    lenders_off(phone.adb, own_data_folder)
    undone(phone.adb, own_data_folder)
    assert set(outcomes(undone(phone.adb, own_data_folder)).values()) == {"RESTORED"}
    assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")


def test_app_that_was_removed_since_is_gone_and_the_others_come_back(phone_here, own_data_folder):
    phone = phone_here("pixel-15")
    phone.device.plan(Event.parse("unlock 10"))
    lenders_off(phone.adb, own_data_folder)
    phone.device.state.gone.add(("example.kite.loan", 10))
    said = outcomes(undone(phone.adb, own_data_folder))
    assert (said.pop(("example.kite.loan", 10)), set(said.values())) == ("APP_GONE", {"RESTORED"})


def test_app_that_was_installed_anew_is_another_app_and_gets_nothing(phone_here, own_data_folder):
    phone = phone_here()
    result = lenders_off(phone.adb, own_data_folder)
    record = own_data_folder / "changes" / f"{result.change_id}.json"
    text = record.read_text(encoding="utf-8")
    assert '"uid": 10152' in text
    record.write_text(text.replace('"uid": 10152', '"uid": 10999'), encoding="utf-8")
    back = undone(phone.adb, own_data_folder)
    assert outcomes(back)["example.lantern.loan", 0] == "APP_GONE"
    reads = [app.package for app in scanned(phone.adb).apps if app.is_lending and app.access is ContactAccess.CAN_READ]
    assert "example.lantern.loan" not in reads


def test_flag_that_is_not_as_recorded_makes_it_partly_and_is_named(phone_here, own_data_folder):
    phone = phone_here()
    lenders_off(phone.adb, own_data_folder)
    phone.adb.write(commands.clear_flag(PackageName("example.lantern.loan"), READ_CONTACTS, OWNER, "user-set"))
    back = undone(phone.adb, own_data_folder)
    lantern = next(item for item in back.items if item.item.key.package == "example.lantern.loan")
    assert (lantern.outcome, "USER_SET" in lantern.reason) == (Outcome.PARTLY, True)
    assert [outcome for outcome in outcomes(back).values() if outcome != "RESTORED"] == ["PARTLY"]


def test_change_of_another_phone_is_not_undone_on_this_one(phone_here, own_data_folder):
    result = lenders_off(phone_here("pixel-16").adb, own_data_folder)
    other = phone_here("pixel-15")
    with pytest.raises(NoSuchChange):
        undone(other.adb, own_data_folder, result.change_id)
    with pytest.raises(NoSuchChange):
        undone(other.adb, own_data_folder)
    assert truth(own_data_folder, "pixel-15") == untouched("pixel-15")


def test_damaged_record_is_reported_and_nothing_is_written(phone_here, own_data_folder):
    phone = phone_here()
    result = lenders_off(phone.adb, own_data_folder)
    (own_data_folder / "changes" / f"{result.change_id}.json").write_text("{", encoding="utf-8")
    off = truth(own_data_folder, "pixel-16")
    with pytest.raises(DataError):
        undone(phone.adb, own_data_folder)
    assert truth(own_data_folder, "pixel-16") == off


@pytest.mark.parametrize("name", ["pixel-16", "samsung-10"])
def test_every_reader_at_once_comes_back_exactly(phone_here, own_data_folder, name):
    phone = phone_here(name)
    report = scanned(phone.adb)
    chosen = [app.key for app in report.apps if app.access is ContactAccess.CAN_READ]
    plan = plan_revocation(report, chosen, stop_asking=True)
    carry_out(phone.adb, plan, ChangeBook(own_data_folder), report, pause=at_once)
    assert headline(scanned(phone.adb)).others < headline(report).others
    assert set(outcomes(undone(phone.adb, own_data_folder)).values()) == {"RESTORED"}
    assert truth(own_data_folder, name) == untouched(name)
