"""Call log and text messages off and on again over the real wire, held against what the phone itself keeps."""

import pytest
from bent_phone import BentDevice, plugged
from turning import at_once, outcomes, scanned, truth, undone, untouched

from core.adb import commands
from core.casebook.changes import ChangeBook
from core.model.access import AppKey, ContactAccess
from core.model.change import Obstacle, Route, Subject
from core.model.doors import DoorKind, DoorState, DoorWay
from core.model.names import CONTACTS_GROUP, SMS_GROUP, PackageName, UserId, calls_and_messages
from core.services.changing.planning import plan_revocation
from core.services.changing.turning_off import carry_out

CALLS = Subject.CALLS_AND_MESSAGES
READ_SMS = SMS_GROUP[-1]


def key(package, user=0):
    return AppKey(PackageName(package), UserId(user))


def open_by_cable(report):
    """Every app of today's kind, of a user the cable reaches, whose call log or messages can be turned off over it."""
    reached = {user.id for user in report.users if user.readable}
    return tuple(
        app.key
        for app in report.apps
        if app.lender is not None
        and app.user in reached
        and any(door.state is DoorState.OPEN and door.how is DoorWay.USB for door in app.doors or ())
        and app.verdict.legacy is False
    )


def calls_off(adb, data, chosen, *, report=None, pause=at_once, stop_asking=True, **more):
    report = report or scanned(adb)
    plan = plan_revocation(report, chosen, stop_asking=stop_asking, subject=CALLS)
    return carry_out(adb, plan, ChangeBook(data), report, pause=pause, **more)


@pytest.mark.parametrize("phone", ["huawei-6", "tecno-8", "generic-9", "samsung-10", "work-14", "pixel-15", "pixel-16"])
def test_off_is_proven_by_two_readings_and_undo_is_exact(phone_here, own_data_folder, phone):
    here = phone_here(phone)
    before = here.device.state.copy()  # with app-ops as the phone's own policy service keeps them
    report = scanned(here.adb)
    chosen = open_by_cable(report)
    assert chosen
    result = calls_off(here.adb, own_data_folder, chosen, report=report)
    said = outcomes(result)
    assert {said[one.package, one.user] for one in chosen} == {"REVOKED"}
    assert (result.subject, result.looked_again) == (CALLS, True)
    after = scanned(here.adb)
    for one in chosen:
        states = {door.kind: door.state for door in after.app(one).every_door}
        assert states[DoorKind.SMS] is DoorState.CLOSED
        assert after.app(one).access is report.app(one).access  # contacts are as they were
    back = undone(here.adb, own_data_folder)
    assert {outcomes(back)[one.package, one.user] for one in chosen} == {"RESTORED"}
    assert back.subject is CALLS
    assert truth(own_data_folder, phone) == (before.permissions, before.uid_ops, before.package_ops)


def test_nothing_but_the_groups_that_were_chosen_is_written(phone_here, own_data_folder):
    here = phone_here("pixel-16")
    calls_off(here.adb, own_data_folder, (key("example.lantern.loan"),))
    now, before = truth(own_data_folder, "pixel-16"), untouched("pixel-16")
    moved = {str(where) for where in now[0] if now[0][where] != before[0].get(where)}
    assert moved and all(any(name in where for name in calls_and_messages(36)) for where in moved)
    assert now[1:] == before[1:]
    assert not any(name in where for where in moved for name in CONTACTS_GROUP)


def test_contacts_and_messages_are_undone_apart(phone_here, own_data_folder):
    here = phone_here("pixel-16")
    lantern = key("example.lantern.loan")
    report = scanned(here.adb)
    book = ChangeBook(own_data_folder)
    plan = plan_revocation(report, (lantern,), stop_asking=True)
    contacts = carry_out(here.adb, plan, book, report, pause=at_once)
    messages = calls_off(here.adb, own_data_folder, (lantern,))
    assert undone(here.adb, own_data_folder, contacts.change_id).subject is Subject.CONTACTS
    seen = scanned(here.adb).app(lantern)
    assert seen.access is ContactAccess.CAN_READ
    assert {door.kind: door.state for door in seen.doors}[DoorKind.SMS] is DoorState.CLOSED
    assert undone(here.adb, own_data_folder, messages.change_id).subject is CALLS
    assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")


def test_permission_that_comes_back_within_two_seconds_is_not_called_off(phone_here, own_data_folder):
    here = phone_here("pixel-16")

    def somebody_allows_again(seconds):
        here.adb.write(commands.grant(PackageName("example.lantern.loan"), READ_SMS, UserId(0)))

    result = calls_off(here.adb, own_data_folder, (key("example.lantern.loan"),), pause=somebody_allows_again)
    assert outcomes(result)["example.lantern.loan", 0] == "CAME_BACK"


def test_nothing_is_written_while_the_makers_switch_is_off(phone_here, own_data_folder):
    here = phone_here("redmi-14")
    result = calls_off(here.adb, own_data_folder, (key("example.starlight.loan"),))
    assert outcomes(result)["example.starlight.loan", 0] == "REFUSED_BY_PHONE"
    assert (result.wrote, result.change_id) == (False, "")
    assert truth(own_data_folder, "redmi-14") == untouched("redmi-14")


def test_dump_that_is_cut_after_the_change_is_unknown_not_off(adb_server, own_data_folder):
    torn = []

    def bend(argv, text):
        cut = torn and "READ_CALL_LOG" in " ".join(argv) and "permission" in argv
        return text[: len(text) // 2] if cut else text

    with plugged(adb_server, BentDevice("pixel-16", bend)) as adb:
        result = calls_off(adb, own_data_folder, (key("example.lantern.loan"),), pause=torn.append)
        assert outcomes(result)["example.lantern.loan", 0] == "UNKNOWN"


def test_app_for_old_android_is_not_tried(phone_here):
    report = scanned(phone_here("samsung-10").adb)
    old = next(app for app in report.apps if app.verdict.legacy and app.lender)
    plan = plan_revocation(report, (old.key,), stop_asking=True, subject=CALLS)
    assert {item.obstacle for item in plan.items} == {Obstacle.NOT_READ}


def test_call_log_of_android_8_is_left_to_the_hand():
    assert calls_and_messages(27) == SMS_GROUP
    assert len(calls_and_messages(28)) > len(SMS_GROUP)


def test_plan_names_only_what_is_granted_in_order(phone_here):
    report = scanned(phone_here("pixel-16").adb)
    plan = plan_revocation(report, (key("example.lantern.loan"),), stop_asking=True, subject=CALLS)
    item = next(one for one in plan.items if one.key == key("example.lantern.loan"))
    assert (item.permissions, item.route, item.obstacle) == ((READ_SMS,), Route.PM_REVOKE, None)
