"""What holds in any trouble: no wrong "off", no wrong "back", a kept record, an error that says what to do."""

from pathlib import Path

from core.casebook.changes import ChangeBook
from core.cli import words
from core.errors import PhoneError
from core.model.access import ContactAccess
from core.model.change import ChangeResult, Outcome
from core.model.record import ChangeRecord
from core.model.report import ScanReport
from core.practice.state import PhoneSpec, PhoneState
from tests.trouble.deeds import Struck, truth

OFF = (ContactAccess.ASKS_BUT_OFF, ContactAccess.NEVER_ASKS)


def error_says_what_happened_and_what_to_do(error: PhoneError) -> None:
    told = words.ERRORS[type(error)]
    happened, _, to_do = told.partition(". ")
    assert happened
    assert to_do
    assert words.error(error).startswith(told)


def report_calls_nobody_off_who_can_read(report: ScanReport, met: Struck) -> None:
    off = {app.key for app in report.apps if app.access in OFF}
    assert off & met.readers_all_along == set()


def report_shows_what_it_lacks(report: ScanReport, whole: ScanReport) -> None:
    """A lost answer is a gap; an app that went is seen in what is there, and a closed user is named as such."""
    closed = {user.id for user in report.users if user.why_closed is not None}
    unread = {app.key for app in report.apps if app.could_not_be_checked and app.user not in closed}
    known = {app.key for app in whole.apps if app.could_not_be_checked}
    assert unread <= known or report.gaps


def result_calls_nobody_off_who_can_read(result: ChangeResult, met: Struck) -> None:
    said_off = {item.item.key for item in result.items if item.outcome in (Outcome.REVOKED, Outcome.ALREADY_OFF)}
    seen_off = {item.item.key for item in result.items if item.after is not None and item.after.access in OFF}
    assert said_off & met.readers_after == set()
    assert seen_off & met.readers_all_along == set()


def result_calls_nobody_restored_who_is_not(
    result: ChangeResult, met: Struck, then: PhoneState, touched: frozenset[int]
) -> None:
    """Hold the phone against its state before the change; an app somebody else `touched` must read again at least."""
    exact = restored_app_ids(met.left.spec, result) - touched
    others = frozenset(app.app_id for app in met.left.spec.apps) - exact
    assert truth(met.left.state, but=others) == truth(then, but=others)
    assert {item.item.key for item in result.items if item.outcome is Outcome.RESTORED} <= met.readers_after


def phone_is_blamed_only_if_it_refused(result: ChangeResult, met: Struck) -> None:
    """A lost cable is no refusal, nor is a closed user: the person would be sent to look for a switch."""
    refused = [item for item in result.items if item.outcome is Outcome.REFUSED_BY_PHONE]
    assert not (refused and met.left.may_change_permissions)


def restored_app_ids(spec: PhoneSpec, result: ChangeResult) -> frozenset[int]:
    """Name the uids whose every item is said to be as it was before."""
    said: dict[int, set[Outcome]] = {}
    for item in result.items:
        app = spec.app(item.item.key.package)
        assert app is not None
        said.setdefault(app.app_id, set()).add(item.outcome)
    return frozenset(app_id for app_id, outcomes in said.items() if outcomes == {Outcome.RESTORED})


def the_record(data: Path) -> ChangeRecord:
    """Find the one record, whole."""
    contents = ChangeBook(data).list()
    assert contents.damaged == ()
    (record,) = contents.changes
    return record


def no_record(data: Path) -> bool:
    contents = ChangeBook(data).list()
    assert contents.damaged == ()
    return contents.changes == ()
