"""Who manages a phone, and which of its users were looked at: found before any change, on phones of every kind."""

import json

import pytest
from bent_phone import BentDevice, plugged
from jsonschema import Draft202012Validator
from turning import at_once, scanned

from core.casebook.changes import ChangeBook
from core.cli.scan_text import scan_lines
from core.evidence.record_page import record_page
from core.evidence.scan_json import scan_document
from core.model.access import ContactAccess
from core.model.change import Obstacle, SecondQuestion
from core.model.facts import HoleReason
from core.model.headline import bulk_targets, headline
from core.model.managed import ManagerRole
from core.model.phone import Closed, UserKind
from core.paths import resource_path
from core.practice.device_port import Output
from core.practice.events import Event
from core.services.changing.planning import plan_revocation
from core.services.changing.turning_off import carry_out

OFF = (ContactAccess.ASKS_BUT_OFF, ContactAccess.NEVER_ASKS)
MANAGED = SecondQuestion.MANAGED_PHONE
LOCKED_PROFILE = b"""\
Users:
  UserInfo{0:null:c13} serialNo=0 isPrimary=true
    State: RUNNING_UNLOCKED
    Effective restrictions:
      none
  UserInfo{10:managedprofileuser:1020} serialNo=10 isPrimary=false
    State: RUNNING_LOCKED
    Effective restrictions:
      no_debugging_features
"""


@pytest.fixture(scope="module")
def look(adb_server):
    """Scan a phone once; `look(name, bend)` bends its answers, `look(name, event=…)` lets something happen first."""
    kept = {}

    def scan_it(name, bend=None, event=""):
        key = (name, bend, event)
        if key not in kept:
            device = BentDevice(name) if bend is None else BentDevice(name, bend)
            if event:
                device.plan(Event.parse(event))
            with plugged(adb_server, device) as phone:
                kept[key] = scanned(phone)
        return kept[key]

    return scan_it


def managers(report):
    return {(each.role, each.user, each.package, each.locks_phones) for each in report.managed.managers}


def plan(report):
    return plan_revocation(report, bulk_targets(report), stop_asking=True)


def text_of(report):
    return "\n".join(scan_lines(report, all_apps=False))


def test_lock_agent_that_owns_a_rented_phone_is_named_with_what_a_change_may_do(look):
    report = look("leased-13")
    assert (ManagerRole.DEVICE_OWNER, 0, "example.padlock.lease", True) in managers(report)
    assert report.managed.may_lock
    assert MANAGED in plan(report).questions
    assert "managed by Padlock Lease (example.padlock.lease)" in text_of(report)
    assert "A change may trigger a lock" in text_of(report)


def test_what_the_lock_agent_fixed_is_never_tried(look):
    items = plan(look("leased-13")).items
    fixed = [item for item in items if item.obstacle is Obstacle.FIXED_BY_POLICY]
    assert fixed
    assert all(not item.questions for item in fixed)


def test_active_admin_that_is_no_lock_agent_is_told_and_asks_no_second_question(look):
    def only_an_admin(argv, said):
        lines = said.decode().split("\n")
        owner = next((n for n, line in enumerate(lines) if "Device Owner:" in line), None)
        if "device_policy" not in argv or owner is None:
            return said
        rest = next(n for n, line in enumerate(lines) if "Enabled Device Admins" in line)
        return "\n".join([*lines[:owner], *(x for x in lines[rest:] if "padlock" not in x)]).encode()

    report = look("leased-13", only_an_admin)
    assert managers(report) == {(ManagerRole.ADMIN, 0, "example.umbrella.pawn", False)}
    assert MANAGED not in plan(report).questions
    assert "Device admins, which may lock the screen or erase the phone: Umbrella Pawn" in text_of(report)


def test_employer_that_owns_a_phone_of_today_is_named_with_the_user_it_closed_to_the_cable(look):
    report, desk = look("office-16"), "org.example.portcullis.desk"
    assert managers(report) == {
        (ManagerRole.DEVICE_OWNER, 0, desk, False),
        (ManagerRole.PROFILE_OWNER, 10, desk, False),
    }
    assert (report.managed.device_owner, report.managed.no_debugging) == (True, (10,))
    assert MANAGED in plan(report).questions
    fixed = [item.key.package for item in plan(report).items if item.obstacle is Obstacle.FIXED_BY_POLICY]
    assert fixed == ["example.gatehouse.instalments"]


def test_owner_of_a_work_profile_is_named_and_its_apps_ask_again(look):
    report = look("work-14")
    assert (ManagerRole.PROFILE_OWNER, 10, "org.example.gantry.desk", False) in managers(report)
    assert report.managed.device_owner is False
    asked = {item.key.user for item in plan(report).items if SecondQuestion.WORK_PROFILE in item.questions}
    assert asked <= {10}
    assert MANAGED not in plan(report).questions


@pytest.mark.parametrize("answer", [b"", b"Can't find service: device_policy\n", b"Current Device Pol"])
def test_policy_that_was_not_read_is_not_known_and_asks_again(look, answer):
    def bend(argv, said):
        return Output(answer) if "device_policy" in argv else said

    report = look("pixel-16", bend)
    assert (report.managed.device_owner, report.managed.read) == (None, False)
    assert MANAGED in plan(report).questions
    assert "could not read whether somebody manages" in text_of(report)


def test_phone_of_nobody_else_says_nothing_of_managers_and_asks_nothing(look):
    report = look("pixel-17")
    assert (report.managed.device_owner, report.managed.read) == (False, True)
    assert MANAGED not in plan(report).questions
    assert "managed" not in text_of(report)


@pytest.mark.parametrize(
    ("name", "event", "expected"),
    [
        ("pixel-15", "", (10, UserKind.PRIVATE_SPACE, Closed.STOPPED)),
        ("samsung-10", "", (150, UserKind.SECURE_FOLDER, Closed.REFUSED)),
        ("generic-12", "", (10, UserKind.GUEST, Closed.STOPPED)),
        ("work-14", "lock 10", (10, UserKind.WORK, Closed.STOPPED)),
        ("work-14", "start 10", (10, UserKind.WORK, Closed.LOCKED)),
        ("generic-7", "start 10", (10, UserKind.WORK, Closed.LOCKED)),
        ("pixel-17", "start 10", (10, UserKind.PRIVATE_SPACE, Closed.LOCKED)),
        ("samsung-10", "start 95", (95, UserKind.CLONE, Closed.LOCKED)),
        ("office-16", "", (10, UserKind.OTHER, Closed.REFUSED)),
        ("work-14", "close 10", (10, UserKind.WORK, Closed.REFUSED)),
        ("samsung-10", "lock 95", (95, UserKind.CLONE, Closed.STOPPED)),
        ("redmi-14", "close 999", (999, UserKind.CLONE, Closed.REFUSED)),
        ("oppo-13", "lock 998", (998, UserKind.CLONE, Closed.STOPPED)),
        ("oppo-13", "lock 999", (999, UserKind.CLONE, Closed.STOPPED)),
        ("huawei-6", "lock 10", (10, UserKind.OTHER, Closed.STOPPED)),
    ],
)
def test_closed_user_is_named_by_its_kind_and_nobody_is_called_off_there(look, name, event, expected):
    report, user = look(name, event=event), expected[0]
    closed = next(each for each in report.users if each.id == user)
    assert (closed.id, closed.kind, closed.why_closed) == expected
    assert not closed.readable
    there = [app for app in report.apps if app.user == user]
    assert there
    assert not [app for app in there if app.access in OFF]
    unknown = {app.verdict.why_unknown for app in there if app.access is ContactAccess.UNKNOWN}
    assert unknown <= {HoleReason.SPACE_CLOSED}
    assert not [item for item in plan(report).items if item.key.user == user and item.obstacle is None]
    assert headline(report).unread_users >= 1
    assert "Not looked at: " in text_of(report)


def test_user_that_was_unlocked_is_looked_at_the_next_time(look):
    locked, opened = look("pixel-15"), look("pixel-15", event="unlock 10")
    assert [user.readable for user in locked.users] == [True, False]
    assert [user.readable for user in opened.users] == [True, True]
    assert not [app for app in opened.apps if app.verdict.why_unknown is HoleReason.SPACE_CLOSED]
    assert "Looked at: owner, private space." in text_of(opened)


@pytest.mark.parametrize("name", ["leased-13", "work-14", "pixel-15", "samsung-10"])
def test_document_holds_managers_and_closed_users_and_no_name_of_a_person(look, name):
    schema = json.loads(resource_path("schema", "scan.schema.json").read_text(encoding="utf-8"))
    document = scan_document(look(name), all_apps=True)
    Draft202012Validator(schema).validate(document)
    assert document["managed"]["read"] is True
    closed = {user["id"]: user.get("not_looked_at") for user in document["users"] if not user["readable"]}
    assert None not in closed.values()
    assert not {"Owner", "DUAL_APP"} & {str(value) for user in document["users"] for value in user.values()}


def test_users_of_a_person_are_nowhere_called_by_their_name(adb_server):
    def renamed(argv, said):
        return said.replace(b"Work profile", b"Wendy Wexler").replace(b":Owner:", b":Olga Oldman:")

    with plugged(adb_server, BentDevice("work-14", renamed)) as phone:
        report = scanned(phone)
    told = text_of(report) + json.dumps(scan_document(report, all_apps=True)) + repr(report)
    assert "Wexler" not in told
    assert "Oldman" not in told


def test_change_on_a_managed_phone_spares_what_the_manager_fixed(adb_server, own_data_folder):
    device = BentDevice("leased-13")
    with plugged(adb_server, device) as phone:
        report = scanned(phone)
        result = carry_out(phone, plan(report), ChangeBook(own_data_folder), report, pause=at_once)
    fixed = {item.item.key.package for item in result.items if item.outcome.value == "FIXED_BY_POLICY"}
    written = [line for line in device.asked if line.startswith(("pm revoke", "pm set-", "appops set"))]
    assert fixed
    assert not [line for line in written if fixed & set(line.split())]


def test_profile_that_runs_locked_is_not_looked_at_and_says_to_unlock_it(look):
    def bend(argv, said):
        return Output(LOCKED_PROFILE) if argv[-1] == "user" and argv[0] == "dumpsys" else said

    report = look("work-14", bend)
    assert {user.id: user.why_closed for user in report.users} == {0: None, 10: Closed.LOCKED}
    assert not [app for app in report.apps if app.user == 10 and app.access in OFF]
    assert report.managed.no_debugging == (10,)
    assert "Not looked at: work profile. Whoever manages it does not allow" in text_of(report)


def test_secure_folder_is_closed_to_the_cable_with_nobody_managing_it(look):
    report = look("samsung-10")
    assert report.managed.no_debugging == (150,)
    told = text_of(report)
    assert "Not looked at: Secure Folder. The phone keeps it from the cable" in told
    assert "Whoever manages" not in told


def test_record_page_says_of_each_closed_user_why_it_was_not_looked_at(look):
    assert "没有查看：手机不让数据线进入" in record_page(look("samsung-10"), practice=True)
