"""The lines that are sent, by Android version and route, and what undo sends against them."""

import pytest

from core.model.access import AppKey, ContactAccess, GrantReading, GrantSource, OpReading, Verdict
from core.model.change import Route
from core.model.names import CONTACTS_GROUP, GET_ACCOUNTS, READ_CONTACTS, WRITE_CONTACTS, PackageName, UserId
from core.model.record import AddedFlag, ItemRecord, OpBefore, PermissionBefore
from core.services.changing.writes import commands_back, commands_instead, commands_off

P = "example.loan"
NO_LINE = OpReading(None, None)
BOTH = ("WRITE_CONTACTS", "READ_CONTACTS")
R, W, A = READ_CONTACTS, WRITE_CONTACTS, GET_ACCOUNTS


def record(route, *, off=(), flags=(), sets=(), uid=10_150, uid_op=None, package_op=None):
    return ItemRecord(
        AppKey(PackageName(P), UserId(0)), PackageName(P), uid, None, 30, 1, route,
        tuple(PermissionBefore(name, True, (), GrantSource.OWN_RUNTIME) for name in CONTACTS_GROUP),
        (OpBefore("READ_CONTACTS", uid_op, package_op), OpBefore("WRITE_CONTACTS", None, None)),
        off, tuple(AddedFlag(name, flag) for name, flag in flags), sets,
    )  # fmt: skip


def now(granted=(), flags=(), uid_op=None, package_op=None, write_op=NO_LINE):
    grants = tuple(GrantReading(n, True, n in granted, flags, GrantSource.OWN_RUNTIME) for n in CONTACTS_GROUP)
    return Verdict(ContactAccess.ASKS_BUT_OFF, None, False, None, grants, OpReading(uid_op, package_op), (), write_op)


def lines(commands):
    return [command.line for command in commands]


def test_group_goes_off_with_reading_last_then_the_flags_and_comes_back_the_other_way():
    item = record(Route.PM_REVOKE, off=CONTACTS_GROUP, flags=[(A, "user-fixed"), (R, "user-fixed")])
    assert lines(commands_off([item], 36)) == [
        f"pm revoke --user 0 {P} {A}", f"pm revoke --user 0 {P} {W}", f"pm revoke --user 0 {P} {R}",
        f"pm set-permission-flags --user 0 {P} {A} user-fixed", f"pm set-permission-flags --user 0 {P} {R} user-fixed",
    ]  # fmt: skip
    assert lines(commands_back([(item, now(flags=("USER_FIXED",)))], 36)) == [
        f"pm clear-permission-flags --user 0 {P} {A} user-fixed",
        f"pm clear-permission-flags --user 0 {P} {R} user-fixed",
        f"pm grant --user 0 {P} {R}", f"pm grant --user 0 {P} {W}", f"pm grant --user 0 {P} {A}",
    ]  # fmt: skip


def test_undo_leaves_alone_what_the_change_never_reached():
    item = record(Route.PM_REVOKE, off=(A, R), flags=[(R, "user-set")])
    assert lines(commands_back([(item, now(granted=(A, R)))], 36)) == []
    assert lines(commands_back([(item, now(granted=(R,)))], 36)) == [f"pm grant --user 0 {P} {A}"]


IGNORED = OpReading("ignore", None)


@pytest.mark.parametrize(("sdk", "store"), [(23, "dumpsys appops write-settings"), (24, "appops write-settings")])
def test_android_6_and_7_take_the_ops_of_the_package_and_have_them_stored(sdk, store):
    item = record(Route.OP_PACKAGE, sets=BOTH)
    assert lines(commands_off([item], sdk)) == [
        f"appops set --user 0 {P} WRITE_CONTACTS ignore", f"appops set --user 0 {P} READ_CONTACTS ignore", store,
    ]  # fmt: skip
    off = now(granted=(R,), package_op="ignore", write_op=OpReading(None, "ignore"))
    assert lines(commands_back([(item, off)], sdk)) == [
        f"appops set --user 0 {P} READ_CONTACTS allow", f"appops set --user 0 {P} WRITE_CONTACTS allow", store,
    ]  # fmt: skip


@pytest.mark.parametrize("sdk", [26, 28, 29, 30, 32])
def test_android_8_to_12_take_the_ops_of_the_uid_by_number(sdk):
    item = record(Route.OP_UID, sets=BOTH, uid=1_010_150)
    assert lines(commands_off([item], sdk)) == [
        "appops set 1010150 WRITE_CONTACTS ignore", "appops set 1010150 READ_CONTACTS ignore", "appops write-settings",
    ]  # fmt: skip
    assert lines(commands_back([(item, now(granted=(R,), uid_op="ignore", write_op=IGNORED))], sdk)) == [
        "appops set 1010150 READ_CONTACTS allow", "appops set 1010150 WRITE_CONTACTS allow", "appops write-settings",
    ]  # fmt: skip


@pytest.mark.parametrize("sdk", [33, 34, 35, 36])
def test_android_13_and_later_take_the_compat_flag(sdk):
    item = record(Route.COMPAT_FLAG, flags=[(R, "revoked-compat")])
    assert lines(commands_off([item], sdk)) == [f"pm set-permission-flags --user 0 {P} {R} revoked-compat"]
    assert lines(commands_back([(item, now(granted=(R,), flags=("REVOKED_COMPAT",)))], sdk)) == [
        f"pm clear-permission-flags --user 0 {P} {R} revoked-compat"
    ]


def test_op_command_sets_the_flag_instead_only_when_asked_and_is_taken_back():
    item = record(Route.COMPAT_FLAG, flags=[(R, "revoked-compat")], sets=("READ_CONTACTS",))
    assert lines(commands_off([item], 36)) == [f"pm set-permission-flags --user 0 {P} {R} revoked-compat"]
    assert lines(commands_instead([item], 36)) == ["appops set 10150 READ_CONTACTS ignore", "appops write-settings"]
    assert lines(commands_back([(item, now(granted=(R,), flags=("REVOKED_COMPAT",), uid_op="ignore"))], 36)) == [
        f"pm clear-permission-flags --user 0 {P} {R} revoked-compat",
        "appops set 10150 READ_CONTACTS allow", "appops write-settings",
    ]  # fmt: skip


def test_flag_that_outlived_its_op_on_android_11_goes_by_the_op_too():
    item = record(Route.OP_UID, sets=("READ_CONTACTS",))
    assert "appops set 10150 READ_CONTACTS allow" in lines(
        commands_back([(item, now(granted=(R,), flags=("REVOKED_COMPAT",)))], 30)
    )


def test_op_of_writing_that_was_set_but_cannot_be_read_now_is_given_back():
    item = record(Route.OP_UID, sets=BOTH)
    back = lines(commands_back([(item, now(granted=(R,), write_op=None))], 29))
    assert back == ["appops set 10150 WRITE_CONTACTS allow", "appops write-settings"]


def test_op_that_was_ignore_before_us_stays_ignore():
    item = record(Route.PM_REVOKE, off=(R,), uid_op="ignore")
    assert lines(commands_back([(item, now(uid_op="ignore"))], 29)) == [f"pm grant --user 0 {P} {R}"]


def test_op_that_settings_left_behind_on_android_10_is_given_back_too():
    item = record(Route.PM_REVOKE, off=(R,))
    assert "appops set 10150 READ_CONTACTS allow" in lines(commands_back([(item, now(uid_op="ignore"))], 29))
    assert lines(commands_back([(item, now(uid_op="ignore"))], 34)) == [f"pm grant --user 0 {P} {R}"]


def test_ops_of_many_apps_are_stored_once_and_items_come_back_last_one_first():
    first, second = (record(Route.OP_UID, sets=("READ_CONTACTS",), uid=uid) for uid in (10_001, 10_002))
    assert lines(commands_off([first, second], 29)).count("appops write-settings") == 1
    back = lines(commands_back([(item, now(granted=(R,), uid_op="ignore")) for item in (first, second)], 29))
    assert [line.split()[2] for line in back if line.startswith("appops set")] == ["10002", "10001"]
