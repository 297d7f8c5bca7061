"""What is told to have come back, decided from two looks and the records of changes."""

import datetime as dt
from dataclasses import replace

import pytest

from core.casebook.changes import ChangeBook
from core.casebook.looks import LookBook
from core.model.access import AppKey
from core.model.change import ChangeKind, Outcome, Route, Subject
from core.model.facts import Gap, HoleReason
from core.model.names import CALL_LOG_GROUP, READ_CONTACTS, PackageName, UserId
from core.model.record import ChangeRecord, ItemRecord, SavedOutcome
from core.model.since import NOTHING_SINCE, Since
from core.services.since_last import Kept, summary_of, turned_off, what_came, with_what_came_back
from tests.core.services.phone_reports import OFF, OWNER, UNREAD, app, lender, report

KEY = AppKey(PackageName("example.loan"), UserId(0))
DAY = dt.datetime(2026, 11, 3, 9, tzinfo=dt.UTC)
LOAN = app("example.loan", match=lender("example.loan"))
CHAT = app("example.chat")
PHONE = "phone"


def record(*said, turned=(READ_CONTACTS,)):
    item = ItemRecord(KEY, KEY.package, 10_200, None, 34, 1, Route.PM_REVOKE, (), (), turned, (), ())
    outcomes = tuple(
        SavedOutcome(kind, KEY, outcome, "", DAY + dt.timedelta(hours=hour))
        for hour, (kind, outcome) in enumerate(said)
    )
    return ChangeRecord("change", PHONE, DAY, 36, True, (item,), outcomes)


REVOKED, RESTORED = (ChangeKind.REVOKE, Outcome.REVOKED), (ChangeKind.UNDO, Outcome.RESTORED)


def came(before, now, off=None, **more):
    users = more.pop("users", (OWNER,))
    last = summary_of(report(*before, users=users), PHONE)
    return [(one.kind, one.key.package) for one in what_came(report(*now, users=users), last, off or {})]


def test_what_was_turned_off_and_can_read_is_told_first_with_its_day():
    newer = app("example.anew", match=lender("example.anew"))
    last = summary_of(report(LOAN, users=(OWNER,)), PHONE)
    told = what_came(report(LOAN, newer, users=(OWNER,)), last, {KEY: DAY})
    assert [(one.kind, one.turned_off) for one in told] == [(Since.ON_AGAIN, DAY), (Since.NEW, None)]


def test_what_was_turned_off_and_stays_off_or_is_unknown_is_not_told_to_be_on():
    for of in (OFF, UNREAD):
        now = replace(LOAN, verdict=of)
        assert what_came(report(now, users=(OWNER,)), None, {KEY: DAY}) == ()


def test_without_a_last_look_nothing_is_new():
    assert what_came(report(LOAN, CHAT, users=(OWNER,)), None, {}) == ()


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        ((CHAT,), (LOAN, CHAT), [(Since.NEW, "example.loan")]),
        ((), (replace(CHAT, verdict=OFF),), []),
        ((replace(LOAN, verdict=OFF),), (LOAN,), [(Since.ALLOWED, "example.loan")]),
        ((replace(LOAN, verdict=UNREAD),), (LOAN,), []),
        ((LOAN,), (replace(LOAN, uid=10_777),), [(Since.REINSTALLED, "example.loan")]),
        ((LOAN,), (replace(LOAN, uid=None, version_code=None),), []),
        ((LOAN,), (replace(LOAN, version_code=2),), [(Since.UPDATED, "example.loan")]),
        ((CHAT,), (replace(CHAT, version_code=2),), []),
        ((LOAN, CHAT), (), [(Since.GONE, "example.chat"), (Since.GONE, "example.loan")]),
        ((replace(CHAT, verdict=OFF),), (), []),
        ((LOAN, CHAT), (LOAN, CHAT), []),
    ],
)
def test_two_looks_tell(before, now, told):
    assert came(before, now) == told


def test_app_of_a_user_that_was_not_looked_at_is_neither_new_nor_gone():
    closed = replace(OWNER, readable=False)
    whole, cut = report(LOAN, users=(OWNER,)), report(users=(closed,))
    assert what_came(cut, summary_of(whole, PHONE), {}) == ()
    assert what_came(whole, summary_of(cut, PHONE), {}) == ()


def test_list_of_apps_that_was_cut_proves_nobody_gone():
    gap = Gap("pm list packages -U -i --user 0", HoleReason.CUT)
    cut = replace(report(users=(OWNER,)), gaps=(gap,))
    assert what_came(cut, summary_of(report(LOAN, users=(OWNER,)), PHONE), {}) == ()


@pytest.mark.parametrize(
    ("said", "hour"),
    [((REVOKED,), 0), ((REVOKED, RESTORED), None), ((REVOKED, RESTORED, REVOKED), 2), ((), None),
     (((ChangeKind.REVOKE, Outcome.ALREADY_OFF),), None), ((REVOKED, (ChangeKind.REVOKE, Outcome.STILL_ON)), 0)],
)  # fmt: skip
def test_only_what_was_proven_off_and_not_put_back_counts_as_turned_off(said, hour):
    assert turned_off([record(*said)]) == ({} if hour is None else {KEY: DAY + dt.timedelta(hours=hour)})


def test_call_log_that_was_turned_off_is_no_contacts_turned_off():
    assert turned_off([record(REVOKED, turned=CALL_LOG_GROUP)]) == {}
    assert Subject.CALLS_AND_MESSAGES != Subject.CONTACTS


def test_look_is_kept_only_where_it_may_be(tmp_path):
    seen = report(LOAN, users=(OWNER,))
    kept = Kept(ChangeBook(tmp_path), LookBook(tmp_path), keep=False)
    assert with_what_came_back(seen, "EX1", kept).since == NOTHING_SINCE
    assert list(tmp_path.iterdir()) == []
    first = with_what_came_back(seen, "EX1", replace(kept, keep=True))
    second = with_what_came_back(replace(seen, apps=()), "EX1", kept)
    assert (first.since.last_look, second.since.last_look) == (None, seen.taken_at)
    assert [one.kind for one in second.since.changes] == [Since.GONE]


def test_nothing_of_the_phone_but_package_names_is_on_disk(tmp_path):
    named = replace(LOAN, label="Aunt Mei's Loan")
    with_what_came_back(report(named, users=(OWNER,)), "SERIAL77", Kept(ChangeBook(tmp_path), LookBook(tmp_path)))
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert [word for word in (b"EX1", b"SERIAL77", b"Aunt", b"Example") if word in everything] == []


def test_damaged_look_is_told_set_aside_and_replaced(tmp_path):
    kept = Kept(ChangeBook(tmp_path), LookBook(tmp_path))
    seen = report(LOAN, users=(OWNER,))
    with_what_came_back(seen, "EX1", kept)
    (only,) = (tmp_path / "looks").iterdir()
    only.write_bytes(b"{")
    again = with_what_came_back(seen, "EX1", kept).since
    assert (again.damaged, again.last_look) == (True, None)
    assert not with_what_came_back(seen, "EX1", kept).since.damaged


def test_what_cannot_be_kept_never_costs_the_look(tmp_path):
    (tmp_path / "looks").write_text("a file in the way", encoding="utf-8")
    seen = report(LOAN, users=(OWNER,))
    told = with_what_came_back(seen, "EX1", Kept(ChangeBook(tmp_path), LookBook(tmp_path)))
    assert (told.apps, told.since.damaged) == (seen.apps, True)


def test_another_phone_is_told_nothing_of_this_one(tmp_path):
    kept = Kept(ChangeBook(tmp_path), LookBook(tmp_path))
    seen = report(LOAN, users=(OWNER,))
    with_what_came_back(seen, "EX1", kept)
    other = replace(seen, device=replace(seen.device, hardware_serial="EX2345678"), apps=())
    assert with_what_came_back(other, "EX2", kept).since == NOTHING_SINCE
