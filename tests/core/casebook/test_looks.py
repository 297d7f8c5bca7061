"""Looks at each phone: wholly there or set aside, never in the way, and gone when everything is forgotten."""

import datetime as dt
import json
import os
from dataclasses import replace

import jsonschema
import pytest

from core.casebook.changes import ChangeBook
from core.casebook.looks import KeptLooks, LookBook
from core.errors import DataError
from core.model.access import AppKey, ContactAccess
from core.model.names import PackageName, UserId
from core.model.since import LookSummary, QuietApps, SeenApp
from core.paths import resource_path

KEY = f"{'a' * 16}-{'b' * 64}"
OTHER = f"{'a' * 16}-{'c' * 64}"
CLOCK = dt.datetime.fromisoformat("2026-03-01 10:00:00")
APP = SeenApp(
    AppKey(PackageName("example.loan"), UserId(10)), 7, 1_010_200, ContactAccess.CAN_READ, True, True, CLOCK, None
)
LOOK = LookSummary(
    KEY,
    dt.datetime(2026, 11, 3, 9, tzinfo=dt.UTC),
    (UserId(0), UserId(10)),
    (APP,),
    (QuietApps(UserId(0), (PackageName("example.clock"),)),),
)
FIRST_FORMAT = """{
 "apps": [
  {
   "access": "can_read",
   "key": {"package": "example.loan", "user": 10},
   "lending": true,
   "requested": true,
   "uid": 1010200,
   "version_code": 7
  }
 ],
 "at": "2026-11-03T09:00:00+00:00",
 "phone_key": "KEY",
 "schema": "lenderlens.look/1",
 "users": [0, 10]
}
""".replace("KEY", KEY)
"""As an earlier version wrote it."""


def files_of(folder, key=KEY):
    return sorted((folder / "looks" / key).iterdir())


def day(number, **more):
    """A look on the day of that number that says something else than the others."""
    said = replace(APP, version_code=number)
    return replace(LOOK, **({"at": LOOK.at + dt.timedelta(days=number), "apps": (said,)} | more))


def test_look_comes_back_exactly_and_keeps_to_its_schema(tmp_path):
    LookBook(tmp_path).keep(LOOK)
    assert LookBook(tmp_path).of(KEY) == KeptLooks((LOOK,))
    schema = json.loads(resource_path("schema", "look.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    (only,) = files_of(tmp_path)
    jsonschema.validate(json.loads(only.read_text(encoding="utf-8")), schema)


def test_phone_nobody_looked_at_has_no_look(tmp_path):
    assert LookBook(tmp_path).of(KEY) == KeptLooks()


def test_look_of_an_earlier_version_is_the_oldest_and_what_it_did_not_keep_is_not_known(tmp_path):
    (tmp_path / "looks").mkdir()
    (tmp_path / "looks" / f"{KEY}.json").write_text(FIRST_FORMAT, encoding="utf-8")
    book = LookBook(tmp_path)
    old = replace(LOOK, apps=(replace(APP, first_installed=None),), quiet=())
    assert book.of(KEY) == KeptLooks((old,))
    book.keep(day(3))
    assert book.of(KEY) == KeptLooks((old, day(3)))
    book.forget_phone(KEY)
    assert book.of(KEY) == KeptLooks()


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b"\xff\xfe", b'{"schema": "lenderlens.look/3"}', b'{"schema": "lenderlens.look/1"}']
)
def test_damaged_look_is_told_and_set_aside_and_never_deleted_and_the_others_stay(tmp_path, damage):
    book = LookBook(tmp_path)
    for number in (1, 2, 3):
        book.keep(day(number))
    broken = files_of(tmp_path)[1]
    broken.write_bytes(damage)
    assert book.of(KEY) == KeptLooks((day(1), day(3)), damaged=True)
    assert book.of(KEY) == KeptLooks((day(1), day(3)))
    assert broken.with_suffix(".damaged").read_bytes() == damage


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("at", "2026-11-03T09:00:00"),
        ("at", "1970-01-01T00:00:00+00:00"),
        ("phone_key", "c" * 16 + "-" + "b" * 64),
        ("users", [-1]),
        ("apps", [{"key": "x"}]),
        ("quiet", [{"user": 0, "packages": ["not a name"]}]),
        ("more", 1),
    ],
)
def test_look_that_was_edited_is_not_believed(tmp_path, field, value):
    LookBook(tmp_path).keep(LOOK)
    (path,) = files_of(tmp_path)
    document = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(document | {field: value}), encoding="utf-8")
    assert LookBook(tmp_path).of(KEY) == KeptLooks(damaged=True)


@pytest.mark.parametrize("key", ["", "../phone", "a" * 64, f"{KEY}/..", KEY.upper()])
def test_key_that_is_none_names_no_file(tmp_path, key):
    for ask in (LookBook(tmp_path).of, LookBook(tmp_path).forget_phone):
        with pytest.raises(DataError):
            ask(key)


def test_at_most_twenty_looks_stay_the_newest(tmp_path):
    book = LookBook(tmp_path)
    for number in range(1, 31):
        book.keep(day(number))
    assert book.of(KEY).looks == tuple(map(day, range(11, 31)))


def test_looks_older_than_ninety_days_leave_when_a_new_one_comes_and_the_last_one_waits_for_it(tmp_path):
    book = LookBook(tmp_path)
    for number in (1, 2, 60):
        book.keep(day(number))
    assert book.of(KEY).looks == (day(1), day(2), day(60))
    book.keep(day(120))
    assert book.of(KEY).looks == (day(60), day(120))
    book.keep(day(400))
    assert book.of(KEY).looks == (day(400),)


def test_of_looks_in_a_row_that_say_the_same_the_first_and_the_last_stay(tmp_path):
    book = LookBook(tmp_path)
    same = [replace(day(1), at=day(number).at) for number in range(1, 30)]
    for look in (*same, day(40), replace(day(1), at=day(41).at)):
        book.keep(look)
    assert book.of(KEY).looks == (same[0], same[-1], day(40), replace(day(1), at=day(41).at))


def test_clock_that_was_put_back_does_not_change_which_look_is_the_last(tmp_path):
    book = LookBook(tmp_path)
    for number in (9, 5, 7):
        book.keep(day(number))
    assert book.of(KEY).looks[-1] == day(7)


def test_look_that_was_killed_while_it_was_written_costs_none_of_the_others(tmp_path):
    book = LookBook(tmp_path)
    book.keep(LOOK)
    (tmp_path / "looks" / KEY / ".new-abc.tmp").write_bytes(b'{"half')
    assert book.of(KEY) == KeptLooks((LOOK,))
    book.forget()
    assert list((tmp_path / "looks").iterdir()) == []


def test_of_many_phones_only_those_seen_last_are_kept(tmp_path):
    book = LookBook(tmp_path)
    keys = [f"{'a' * 16}-{number:064x}" for number in range(45)]
    for age, key in enumerate(reversed(keys)):
        book.keep(LookSummary(key, LOOK.at, (), ()))
        os.utime(files_of(tmp_path, key)[0], (1_700_000_000 + age, 1_700_000_000 + age))
    book.keep(LOOK)
    assert len(list((tmp_path / "looks").iterdir())) == 40
    assert book.of(KEY).looks == (LOOK,)
    assert (len(book.of(keys[0]).looks), len(book.of(keys[-1]).looks)) == (1, 0)


def test_one_phone_is_forgotten_with_its_damaged_looks_and_no_other(tmp_path):
    book = LookBook(tmp_path)
    for look in (LOOK, day(2), replace(LOOK, phone_key=OTHER)):
        book.keep(look)
    files_of(tmp_path)[0].write_bytes(b"{")
    assert book.of(KEY).damaged
    book.forget_phone(KEY)
    assert [path.name for path in (tmp_path / "looks").iterdir()] == [OTHER]


def test_everything_is_forgotten_with_the_records_damaged_looks_included(tmp_path):
    book = LookBook(tmp_path)
    book.keep(LOOK)
    files_of(tmp_path)[0].write_bytes(b"{")
    assert book.of(KEY).damaged
    book.keep(LOOK)
    (tmp_path / "looks" / "mine.txt").write_text("not ours", encoding="utf-8")
    (tmp_path / "looks" / KEY / "mine.txt").write_text("not ours", encoding="utf-8")
    ChangeBook(tmp_path).forget_everything()
    assert sorted(path.name for path in (tmp_path / "looks").rglob("*")) == [KEY, "mine.txt", "mine.txt"]
