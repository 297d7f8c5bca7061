"""The last look at each phone: wholly there or set aside, never in the way, and gone when everything is forgotten."""

import datetime as dt
import json
import os

import jsonschema
import pytest

from core.casebook.changes import ChangeBook
from core.casebook.looks import LookBook
from core.errors import DataError
from core.model.access import AppKey, ContactAccess
from core.model.names import PackageName, UserId
from core.model.since import LookSummary, SeenApp
from core.paths import resource_path

KEY = f"{'a' * 16}-{'b' * 64}"
APP = SeenApp(AppKey(PackageName("example.loan"), UserId(10)), 7, 1_010_200, ContactAccess.CAN_READ, True, True)
LOOK = LookSummary(KEY, dt.datetime(2026, 11, 3, 9, tzinfo=dt.UTC), (UserId(0), UserId(10)), (APP,))


def file_of(folder, key=KEY):
    return folder / "looks" / f"{key}.json"


def test_look_comes_back_exactly_and_keeps_to_its_schema(tmp_path):
    LookBook(tmp_path).keep(LOOK)
    assert LookBook(tmp_path).last(KEY) == LOOK
    schema = json.loads(resource_path("schema", "look.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(file_of(tmp_path).read_text(encoding="utf-8")), schema)


def test_phone_nobody_looked_at_has_no_last_look(tmp_path):
    assert LookBook(tmp_path).last(KEY) is None


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\xff\xfe", b'{"schema": "lenderlens.look/2"}'])
def test_damaged_look_is_told_and_set_aside_and_never_deleted(tmp_path, damage):
    book = LookBook(tmp_path)
    book.keep(LOOK)
    file_of(tmp_path).write_bytes(damage)
    with pytest.raises(DataError):
        book.last(KEY)
    book.set_aside(KEY)
    assert book.last(KEY) is None
    assert file_of(tmp_path).with_suffix(".damaged").read_bytes() == damage


@pytest.mark.parametrize(("field", "value"), [("at", "2026-11-03T09:00:00"), ("at", "1970-01-01T00:00:00+00:00"),
                                              ("phone_key", "c" * 16 + "-" + "b" * 64), ("users", [-1]),
                                              ("apps", [{"key": "x"}]), ("more", 1)])  # fmt: skip
def test_look_that_was_edited_is_not_believed(tmp_path, field, value):
    LookBook(tmp_path).keep(LOOK)
    document = json.loads(file_of(tmp_path).read_text(encoding="utf-8"))
    file_of(tmp_path).write_text(json.dumps(document | {field: value}), encoding="utf-8")
    with pytest.raises(DataError):
        LookBook(tmp_path).last(KEY)


@pytest.mark.parametrize("key", ["", "../phone", "a" * 64, f"{KEY}/..", KEY.upper()])
def test_key_that_is_none_names_no_file(tmp_path, key):
    with pytest.raises(DataError):
        LookBook(tmp_path).last(key)


def test_of_many_phones_only_those_seen_last_are_kept(tmp_path):
    book = LookBook(tmp_path)
    keys = [f"{'a' * 16}-{number:064x}" for number in range(45)]
    for age, key in enumerate(reversed(keys)):
        book.keep(LookSummary(key, LOOK.at, (), ()))
        os.utime(file_of(tmp_path, key), (1_700_000_000 + age, 1_700_000_000 + age))
    book.keep(LOOK)
    assert len(list((tmp_path / "looks").iterdir())) == 40
    assert book.last(KEY) is not None
    assert (book.last(keys[0]) is None, book.last(keys[-1]) is None) == (False, True)


def test_everything_is_forgotten_with_the_records_damaged_looks_included(tmp_path):
    book = LookBook(tmp_path)
    book.keep(LOOK)
    book.set_aside(KEY)
    book.keep(LOOK)
    (tmp_path / "looks" / "mine.txt").write_text("not ours", encoding="utf-8")
    ChangeBook(tmp_path).forget_everything()
    assert [path.name for path in (tmp_path / "looks").iterdir()] == ["mine.txt"]
