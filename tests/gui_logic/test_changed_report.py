"""After a change the report says what was read afterwards, and no more."""

import datetime as dt
from dataclasses import replace

from core.model.access import AppKey, ContactAccess, GrantReading, Verdict
from core.model.change import ChangeKind, ChangeResult, ItemResult, Obstacle, Outcome, PlanItem, Route, Subject
from core.model.doors import Door, DoorKind, DoorState, DoorWay
from core.model.facts import Evidence
from core.model.names import CONTACTS_GROUP, PackageName, UserId
from core.model.report import ScanReport
from gui.changed_report import mates, report_after
from tests.core.services.phone_reports import OFF, app, lender, report, verdict

LOAN = AppKey(PackageName("example.loan"), UserId(0))
MATE = AppKey(PackageName("example.mate"), UserId(0))
ON = verdict()
MEMBERS = ("example.loan", "example.mate")
ITEM = PlanItem(LOAN, 10_200, CONTACTS_GROUP, Route.PM_REVOKE, None, (), ())


def result(
    after: Verdict | None,
    outcome: Outcome = Outcome.REVOKED,
    kind: ChangeKind = ChangeKind.REVOKE,
    item: PlanItem = ITEM,
) -> ChangeResult:
    told = ItemResult(item, outcome, "", ON, after)
    return ChangeResult("1", kind, (told,), True, dt.datetime(2026, 1, 1, tzinfo=dt.UTC))


def phone(of: Verdict = ON, members: tuple[str, ...] = ()) -> ScanReport:
    loan = app("example.loan", of=of, match=lender("example.loan"), members=members)
    return report(loan, app("example.mate", of=of, members=members), app("example.chat", of=ON))


def access_of(seen: ScanReport, key: AppKey) -> ContactAccess:
    found = seen.app(key)
    assert found is not None
    return found.access


def test_second_reading_replaces_the_first() -> None:
    assert access_of(report_after(phone(), result(OFF)), LOAN) is ContactAccess.ASKS_BUT_OFF


def test_what_was_not_read_again_is_unknown_never_off() -> None:
    assert access_of(report_after(phone(), result(None, Outcome.UNKNOWN)), LOAN) is ContactAccess.UNKNOWN


def test_item_that_was_never_tried_stays_as_it_was() -> None:
    fixed = replace(ITEM, obstacle=Obstacle.FIXED_BY_SYSTEM)
    after = report_after(phone(), result(None, Outcome.FIXED_BY_SYSTEM, item=fixed))
    assert access_of(after, LOAN) is ContactAccess.CAN_READ


def test_mate_of_a_shared_uid_is_unknown_until_it_is_read_again() -> None:
    assert access_of(report_after(phone(members=MEMBERS), result(OFF)), MATE) is ContactAccess.UNKNOWN


def test_mate_turned_on_by_an_undo_is_not_left_as_off() -> None:
    undone = result(ON, Outcome.RESTORED, ChangeKind.UNDO)
    assert access_of(report_after(phone(OFF, MEMBERS), undone), MATE) is ContactAccess.UNKNOWN


def test_mate_that_was_read_afterwards_says_what_was_read() -> None:
    after = report_after(phone(members=MEMBERS), result(OFF), ((MATE, OFF),))
    assert access_of(after, MATE) is ContactAccess.ASKS_BUT_OFF


def test_other_apps_are_left_alone() -> None:
    chat = AppKey(PackageName("example.chat"), UserId(0))
    assert access_of(report_after(phone(members=MEMBERS), result(OFF)), chat) is ContactAccess.CAN_READ


def test_app_that_was_off_already_touches_no_mate() -> None:
    assert mates(phone(members=MEMBERS), result(OFF, Outcome.ALREADY_OFF)) == ()


def read(granted: bool | None, permission: str = "android.permission.READ_SMS") -> GrantReading:
    return GrantReading(permission, True, granted, (), None)


def with_sms(of: ScanReport) -> ScanReport:
    door = Door(DoorKind.SMS, DoorState.OPEN, DoorWay.USB, Evidence("", ""))
    return replace(of, apps=tuple(replace(app, doors=(door,), door_grants=(read(True),)) for app in of.apps))


def about_calls(after: Verdict | None, outcome: Outcome = Outcome.REVOKED) -> ChangeResult:
    return replace(result(after, outcome), subject=Subject.CALLS_AND_MESSAGES)


def sms_of(seen: ScanReport, key: AppKey) -> tuple[DoorState, ContactAccess]:
    found = seen.app(key)
    assert found is not None and found.doors is not None
    return found.doors[0].state, found.access


def test_change_of_messages_moves_their_door_and_leaves_contacts_as_they_are() -> None:
    off = replace(OFF, grants=(read(False),))
    assert sms_of(report_after(with_sms(phone()), about_calls(off)), LOAN) == (DoorState.CLOSED, ContactAccess.CAN_READ)


def test_permission_that_is_off_now_is_no_longer_listed_as_given() -> None:
    loan = replace(app("example.loan"), granted_permissions=("a.CAMERA", "android.permission.READ_SMS"))
    off, on = (replace(OFF, grants=(read(granted),)) for granted in (False, True))
    after = report_after(with_sms(report(loan)), about_calls(off))
    assert [one.granted_permissions for one in after.apps] == [("a.CAMERA",)]
    assert [one.granted_permissions for one in report_after(after, about_calls(on)).apps] == [loan.granted_permissions]


def test_messages_that_were_not_read_again_are_unknown_never_closed() -> None:
    seen = report_after(with_sms(phone(members=MEMBERS)), about_calls(None, Outcome.UNKNOWN))
    assert {sms_of(seen, key) for key in (LOAN, MATE)} == {(DoorState.UNKNOWN, ContactAccess.CAN_READ)}
