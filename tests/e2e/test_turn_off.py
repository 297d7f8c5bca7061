"""Turning off over the real wire; what we say is held against what the phone itself keeps."""

import time

import pytest
from turning import at_once, lenders_off, outcomes, scanned, truth, undone, untouched

from core.adb import commands
from core.adb.commands import Effect
from core.adb.phone import AdbPhone
from core.casebook.changes import ChangeBook
from core.errors import PhoneError, PhoneGone, RecordNotStored
from core.model.access import AppKey, ContactAccess
from core.model.change import Outcome
from core.model.headline import bulk_targets
from core.model.names import GET_ACCOUNTS, READ_CONTACTS, PackageName, UserId
from core.practice.faults import Faults
from core.services.changing.planning import plan_revocation
from core.services.changing.turning_off import carry_out
from core.services.changing.undoing import undo

OWNER = UserId(0)


def test_nothing_is_written_while_the_makers_switch_is_off(phone_here, own_data_folder):
    phone = phone_here("redmi-14")
    result = lenders_off(phone.adb, own_data_folder)
    assert set(outcomes(result).values()) == {"REFUSED_BY_PHONE", "FIXED_BY_SYSTEM"}
    assert all("Neither user 2000" in item.reason for item in result.items if item.item.obstacle is None)
    assert (result.change_id, ChangeBook(own_data_folder).list().changes) == ("", ())
    assert (result.wrote, result.looked_again) == (False, False)
    assert truth(own_data_folder, "redmi-14") == untouched("redmi-14")


def test_one_wait_of_two_seconds_whatever_the_number_of_apps(phone_here, own_data_folder):
    waits = []
    lenders_off(phone_here().adb, own_data_folder, pause=waits.append)
    assert waits == [2.0]


def test_wait_is_a_real_one_unless_the_caller_brings_another():
    assert carry_out.__kwdefaults__["pause"] is undo.__kwdefaults__["pause"] is time.sleep


def test_permission_that_comes_back_within_two_seconds_is_not_called_off(phone_here, own_data_folder):
    phone = phone_here()

    def somebody_allows_again(seconds):
        phone.adb.write(commands.grant(PackageName("example.lantern.loan"), READ_CONTACTS, OWNER))

    result = lenders_off(phone.adb, own_data_folder, pause=somebody_allows_again)
    assert outcomes(result)["example.lantern.loan", 0] == "CAME_BACK"
    assert outcomes(result)["example.oldpine.credit", 0] == "REVOKED"


def test_sibling_permission_that_comes_back_is_not_called_off_either(phone_here, own_data_folder):
    phone = phone_here()

    def somebody_allows_accounts(seconds):
        phone.adb.write(commands.grant(PackageName("example.lantern.loan"), GET_ACCOUNTS, OWNER))

    result = lenders_off(phone.adb, own_data_folder, pause=somebody_allows_accounts)
    assert outcomes(result)["example.lantern.loan", 0] == "CAME_BACK"


def test_app_turned_off_since_the_scan_is_already_off_and_undo_leaves_it_off(phone_here, own_data_folder):
    phone = phone_here()
    report = scanned(phone.adb)
    paper_boat = PackageName("example.paperboat.money")
    phone.adb.write(commands.revoke(paper_boat, READ_CONTACTS, OWNER))
    result = lenders_off(phone.adb, own_data_folder, report=report)
    assert outcomes(result)[paper_boat, 0] == "ALREADY_OFF"
    undone(phone.adb, own_data_folder)
    assert scanned(phone.adb).app(AppKey(paper_boat, OWNER)).access is not ContactAccess.CAN_READ


@pytest.mark.parametrize(("stop_asking", "flag"), [(True, "USER_FIXED"), (False, "USER_SET")])
def test_app_is_stopped_from_asking_only_when_wanted(phone_here, own_data_folder, stop_asking, flag):
    phone = phone_here()
    result = lenders_off(phone.adb, own_data_folder, stop_asking=stop_asking)
    lantern = next(item for item in result.items if item.item.key.package == "example.lantern.loan")
    before, after = ({g.permission: set(g.flags) for g in of.grants} for of in (lantern.before, lantern.after))
    assert {permission: after[permission] - before[permission] for permission in after} == {
        permission: {flag} - before[permission] for permission in after
    }


def test_members_of_a_shared_uid_that_changed_too_are_named(phone_here, own_data_folder):
    result = lenders_off(phone_here().adb, own_data_folder)
    assert [key.package for key in result.also_changed] == ["example.harbor.points"]


def test_no_record_no_change(phone_here, own_data_folder):
    phone = phone_here()
    report = scanned(phone.adb)
    own_data_folder.mkdir(exist_ok=True)
    (own_data_folder / "changes").write_text("a file where the records should go", encoding="utf-8")
    with pytest.raises(RecordNotStored):
        lenders_off(phone.adb, own_data_folder, report=report)
    assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")


def test_pulled_cable_leaves_everything_unknown_and_undo_works_after_it(phone_here, own_data_folder):
    phone = phone_here()
    result = lenders_off(phone.adb, own_data_folder, pause=lambda _: phone.daemon.unplug())
    tried = [item for item in result.items if item.item.obstacle is None]
    assert {(item.outcome, item.after) for item in tried} == {(Outcome.UNKNOWN, None)}
    assert (result.wrote, result.looked_again) == (True, False)
    phone.daemon.plug()
    phone.server.connect(phone.daemon.port)
    assert set(outcomes(undone(phone.adb, own_data_folder)).values()) == {"RESTORED"}
    assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")


def test_cut_second_look_is_never_called_off(phone_here, own_data_folder):
    phone = phone_here()
    result = lenders_off(phone.adb, own_data_folder, pause=lambda _: phone.daemon.set_faults(Faults.parse("cut=5000")))
    assert {item.outcome for item in result.items} == {Outcome.UNKNOWN}


def test_phone_that_is_gone_before_the_change_raises_and_leaves_no_record(phone_here, own_data_folder):
    phone = phone_here()
    report = scanned(phone.adb)
    phone.daemon.unplug()
    with pytest.raises(PhoneError):
        lenders_off(phone.adb, own_data_folder, report=report)
    assert ChangeBook(own_data_folder).list().changes == ()


class LosingPhone(AdbPhone):
    """A real phone whose cable is out for each change, and back in for every look."""

    def write(self, *commands, cancel=None):
        if any(command.effect is Effect.WRITE for command in commands):
            raise PhoneGone("write")
        return super().write(*commands, cancel=cancel)


def test_change_that_was_never_sent_says_so(phone_here, own_data_folder):
    phone = phone_here()
    result = lenders_off(LosingPhone(phone.server.port, phone.serial), own_data_folder)
    said = {item.item.key: item for item in result.items}[AppKey(PackageName("example.lantern.loan"), OWNER)]
    assert said.outcome is Outcome.NOT_REACHED
    assert said.reason.startswith("pm revoke --user 0 example.lantern.loan ")
    assert said.reason.endswith(": no answer")


class CountingPhone(AdbPhone):
    """A real phone that counts how often it is waited for: what is asked side by side is waited for once."""

    asked = 0

    def run_at_once(self, *batches, cancel=None):
        return self._as_one(super().run_at_once(*batches, cancel=cancel))

    def write_at_once(self, *batches, cancel=None):
        return self._as_one(super().write_at_once(*batches, cancel=cancel))

    def _as_one(self, said):
        self.asked -= len(said) - 1
        return said

    def run(self, *commands, cancel=None):
        self.asked += 1
        return super().run(*commands, cancel=cancel)

    def write(self, *commands, cancel=None):
        self.asked += 1
        return super().write(*commands, cancel=cancel)


def test_phone_is_waited_for_as_often_for_many_apps_as_for_one(phone_here, own_data_folder):
    phone = phone_here()
    report = scanned(phone.adb)
    readers = [app.key for app in report.apps if app.access is ContactAccess.CAN_READ]
    assert len(readers) > 50
    asked = []
    one = [next(key for key in readers if key.package == "example.paperboat.money")]
    for chosen in (one, [key for key in readers if key.package != one[0].package]):
        counting = CountingPhone(phone.server.port, phone.serial)
        plan = plan_revocation(report, chosen, stop_asking=True)
        carry_out(counting, plan, ChangeBook(own_data_folder), report, pause=at_once)
        asked.append(counting.asked)
    assert asked[0] == asked[1] == 6


@pytest.mark.parametrize(("name", "lender"), [("huawei-6", None), ("pixel-16", "example.lantern.loan")])
def test_app_that_was_removed_meanwhile_is_gone_and_not_called_off(phone_here, own_data_folder, name, lender):
    phone = phone_here(name)
    report = scanned(phone.adb)
    key = next(key for key in bulk_targets(report) if lender in (None, key.package))
    plan = plan_revocation(report, [key], stop_asking=True)

    def remove(_: float) -> None:
        phone.device.state.gone.update((item.key.package, item.key.user) for item in plan.items)

    result = carry_out(phone.adb, plan, ChangeBook(own_data_folder), report, pause=remove)
    assert set(outcomes(result).values()) == {"APP_GONE"}
    again = carry_out(phone.adb, plan, ChangeBook(own_data_folder), report, pause=at_once)
    assert (set(outcomes(again).values()), again.wrote) == ({"APP_GONE"}, False)
