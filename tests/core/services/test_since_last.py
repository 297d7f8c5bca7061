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
from core.model.since import NOTHING_SINCE, Deed, Since
from core.services.since.remembered import forget_phone
from core.services.since.since_last import Kept, deeds_of, summary_of, with_what_came_back
from core.services.since.what_came import turned_off, what_came
from tests.core.services.phone_reports import OFF, OWNER, UNREAD, app, lender, report

KEY = AppKey(PackageName("example.loan"), UserId(0))
DAY = dt.datetime(2026, 11, 3, 9, tzinfo=dt.UTC)
LOAN = app("example.loan", match=lender("example.loan"))
CHAT = app("example.chat")
CLOCK = dt.datetime.fromisoformat("2026-03-01 10:00:00")
"""The phone's: no zone."""
INSTALLED = replace(LOAN, first_installed=CLOCK, last_updated=CLOCK)
AGAIN = (Since.REINSTALLED, "example.loan")
PHONE = "phone"


def record(*said, turned=(READ_CONTACTS,)):
    item = ItemRecord(KEY, KEY.package, 10_200, None, 34, 1, Route.PM_REVOKE, (), (), turned, (), ())
    outcomes = tuple(
        SavedOutcome(kind, KEY, outcome, "", DAY + dt.timedelta(hours=hour))
        for hour, (kind, outcome) in enumerate(said)
    )
    return ChangeRecord("change", PHONE, DAY, 36, True, (item,), outcomes)


REVOKED, RESTORED = (ChangeKind.REVOKE, Outcome.REVOKED), (ChangeKind.UNDO, Outcome.RESTORED)


OFF_BY_US = (Deed(DAY, KEY, ChangeKind.REVOKE),)


def look(*apps, at=DAY, **more):
    return summary_of(replace(report(*apps, users=more.pop("users", (OWNER,))), taken_at=at), PHONE)


def came(before, now, deeds=()):
    return [(one.kind, one.key.package) for one in what_came(look(*now), (look(*before),), deeds)]


def test_what_was_turned_off_and_can_read_is_told_first_with_its_day():
    newer = app("example.anew", match=lender("example.anew"))
    told = what_came(look(LOAN, newer), (look(LOAN),), OFF_BY_US)
    assert [(one.kind, one.turned_off) for one in told] == [(Since.ON_AGAIN, DAY), (Since.NEW, None)]


def test_what_is_on_again_is_told_with_the_last_look_that_read_it_as_off_though_others_came_between():
    days = [DAY + dt.timedelta(days=day) for day in range(1, 5)]
    verdicts = (OFF, OFF, UNREAD, LOAN.verdict)
    looks = [look(replace(LOAN, verdict=of), at=at) for of, at in zip(verdicts, days, strict=True)]
    (one,) = what_came(look(LOAN, at=DAY + dt.timedelta(days=9)), looks, OFF_BY_US)
    assert (one.kind, one.turned_off, one.seen_off) == (Since.ON_AGAIN, DAY, days[1])


def test_look_before_the_turning_off_is_no_look_that_found_it_off():
    (one,) = what_came(look(LOAN), (look(replace(LOAN, verdict=OFF), at=DAY - dt.timedelta(1)),), OFF_BY_US)
    assert one.seen_off is None


def test_what_was_turned_off_and_is_read_as_off_is_told_as_off():
    (one,) = what_came(look(replace(LOAN, verdict=OFF)), (), OFF_BY_US)
    assert (one.kind, one.turned_off) == (Since.STILL_OFF, DAY)


@pytest.mark.parametrize("now", [(replace(LOAN, verdict=UNREAD),), ()])
def test_what_was_turned_off_and_could_not_be_read_or_is_not_there_is_neither_on_nor_off(now):
    told = what_came(look(*now), (look(LOAN),), OFF_BY_US)
    assert {one.kind for one in told} <= {Since.GONE}


def test_what_undo_gave_back_since_the_last_look_is_told_as_ours():
    back = Deed(DAY + dt.timedelta(hours=1), KEY, ChangeKind.UNDO)
    off = look(replace(LOAN, verdict=OFF))
    (one,) = what_came(look(LOAN), (off,), (*OFF_BY_US, back))
    assert (one.kind, one.put_back) == (Since.PUT_BACK, back.at)
    (later,) = what_came(look(LOAN), (replace(off, at=DAY + dt.timedelta(days=2)),), (*OFF_BY_US, back))
    assert (later.kind, later.put_back) == (Since.ALLOWED, None)


def test_without_a_last_look_nothing_is_new():
    assert what_came(look(LOAN, CHAT), (), ()) == ()


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        ((CHAT,), (LOAN, CHAT), [(Since.NEW, "example.loan")]),
        ((), (replace(CHAT, verdict=OFF),), []),
        ((replace(LOAN, verdict=OFF),), (LOAN,), [(Since.ALLOWED, "example.loan")]),
        ((replace(LOAN, verdict=UNREAD),), (LOAN,), []),
        ((LOAN,), (replace(LOAN, uid=10_777),), [(Since.REINSTALLED, "example.loan")]),
        ((INSTALLED,), (replace(INSTALLED, first_installed=CLOCK + dt.timedelta(days=3)),), [AGAIN]),
        ((INSTALLED,), (replace(INSTALLED, first_installed=CLOCK + dt.timedelta(seconds=1)),), [AGAIN]),
        ((INSTALLED,), (replace(INSTALLED, first_installed=CLOCK + dt.timedelta(hours=-13, minutes=45)),), []),
        ((INSTALLED,), (replace(INSTALLED, first_installed=None),), []),
        ((LOAN,), (INSTALLED,), []),
        (
            (INSTALLED,),
            (replace(INSTALLED, last_updated=CLOCK + dt.timedelta(days=3)),),
            [(Since.UPDATED, "example.loan")],
        ),
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
    whole, cut = look(LOAN), look(users=(replace(OWNER, readable=False),))
    assert what_came(cut, (whole,), ()) == what_came(whole, (cut,), ()) == ()


def test_list_of_apps_that_was_cut_proves_nobody_gone():
    gap = Gap("pm list packages -U -i --user 0", HoleReason.CUT)
    cut = summary_of(replace(report(users=(OWNER,)), gaps=(gap,)), PHONE)
    assert what_came(cut, (look(LOAN),), ()) == ()


@pytest.mark.parametrize(
    ("said", "hour"),
    [((REVOKED,), 0), ((REVOKED, RESTORED), None), ((REVOKED, RESTORED, REVOKED), 2), ((), None),
     (((ChangeKind.REVOKE, Outcome.ALREADY_OFF),), None), ((REVOKED, (ChangeKind.REVOKE, Outcome.STILL_ON)), 0)],
)  # fmt: skip
def test_only_what_was_proven_off_and_not_put_back_counts_as_turned_off(said, hour):
    assert turned_off(deeds_of([record(*said)])) == ({} if hour is None else {KEY: DAY + dt.timedelta(hours=hour)})


def test_call_log_that_was_turned_off_is_no_contacts_turned_off():
    assert deeds_of([record(REVOKED, turned=CALL_LOG_GROUP)]) == ()
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


def only_look(folder):
    (only,) = (folder / "looks").rglob("*.json")
    return only


def test_damaged_look_is_told_set_aside_and_replaced(tmp_path):
    kept = Kept(ChangeBook(tmp_path), LookBook(tmp_path))
    seen = report(LOAN, users=(OWNER,))
    with_what_came_back(seen, "EX1", kept)
    only_look(tmp_path).write_bytes(b"{")
    again = with_what_came_back(seen, "EX1", kept).since
    assert (again.damaged, again.last_look, again.kept) == (True, None, True)
    assert not with_what_came_back(seen, "EX1", kept).since.damaged


def test_phone_is_forgotten_without_the_others_and_without_what_is_kept_for_undo(tmp_path):
    kept = Kept(ChangeBook(tmp_path), LookBook(tmp_path))
    seen, other = report(LOAN, users=(OWNER,)), replace(LOAN, uid=1)
    of_other = replace(report(other, users=(OWNER,)), device=replace(seen.device, hardware_serial="EX2345678"))
    phone_key = kept.changes.phone_key(seen.device, "EX1")
    kept.changes.store_before(phone_key, 36, True, ())
    with_what_came_back(seen, "EX1", kept)
    with_what_came_back(of_other, "EX2", kept)
    forget_phone(seen.device, "EX1", kept)
    assert kept.looks.of(phone_key).looks == ()
    assert len(list((tmp_path / "looks").rglob("*.json"))) == 1
    assert len(kept.changes.list().changes) == 1


def test_forgetting_a_phone_where_no_look_is_kept_writes_nothing(tmp_path):
    forget_phone(report().device, "EX1", Kept(ChangeBook(tmp_path), LookBook(tmp_path)))
    assert list(tmp_path.iterdir()) == []


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
    told = with_what_came_back(other, "EX2", kept).since
    assert (told.last_look, told.changes, len(told.looks)) == (None, (), 1)
