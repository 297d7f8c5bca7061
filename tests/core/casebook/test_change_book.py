"""Records made before a change survive, and are never guessed at."""

import os
import re
import stat
import sys

import pytest

from core.casebook.changes import ChangeBook
from core.errors import DataError, NoSuchChange, RecordNotStored
from core.model.access import AppKey, GrantSource
from core.model.change import ChangeKind, Outcome, Route
from core.model.names import READ_CONTACTS, PackageName, UserId
from core.model.phone import PhoneFacts
from core.model.record import AddedFlag, ItemRecord, OpBefore, PermissionBefore, SavedOutcome

KEY = AppKey(PackageName("example.loan"), UserId(10))
ITEM = ItemRecord(
    KEY,
    KEY.package,
    1_010_201,
    "example.shared",
    34,
    7,
    Route.PM_REVOKE,
    (PermissionBefore(READ_CONTACTS, True, ("USER_SET",), GrantSource.OWN_RUNTIME),),
    (OpBefore("READ_CONTACTS", None, "allow"), OpBefore("WRITE_CONTACTS", None, None)),
    (READ_CONTACTS,),
    (AddedFlag(READ_CONTACTS, "user-fixed"),),
    ("READ_CONTACTS",),
)
FACTS = PhoneFacts(model="Example 16", hardware_serial="EXAMPLESERIAL9")


def store(book, phone="a" * 64):
    return book.store_before(phone, 36, True, (ITEM,))


def test_record_comes_back_exactly_as_stored_with_its_outcomes(tmp_path):
    book = ChangeBook(tmp_path)
    change_id = store(book)
    at = book.load(change_id).at
    outcome = SavedOutcome(ChangeKind.REVOKE, KEY, Outcome.STILL_ON, "said \u202e'no\"; $(x) 不", at)
    book.store_outcome(change_id, (outcome,))
    record = ChangeBook(tmp_path).load(change_id)
    assert (record.items, record.outcomes, record.sdk, record.stop_asking) == ((ITEM,), (outcome,), 36, True)


def test_latest_is_the_last_change_of_this_phone_and_of_no_other(tmp_path):
    book = ChangeBook(tmp_path)
    ids = [store(book, "a" * 64), store(book, "b" * 64), store(book, "a" * 64), store(book, "b" * 64)]
    assert book.latest_for("a" * 64).change_id == ids[2]
    with pytest.raises(NoSuchChange):
        book.latest_for("c" * 64)


def test_folder_names_neither_the_phone_nor_its_model(tmp_path):
    book = ChangeBook(tmp_path)
    store(book, book.phone_key(FACTS, "127.0.0.1:5555"))
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"EXAMPLESERIAL9" not in everything
    assert b"Example 16" not in everything
    assert b"127.0.0.1" not in everything


def test_phone_is_known_by_its_own_serial_whatever_adb_calls_it(tmp_path):
    first = ChangeBook(tmp_path).phone_key(FACTS, "127.0.0.1:5555")
    assert ChangeBook(tmp_path).phone_key(FACTS, "127.0.0.1:6666") == first
    assert ChangeBook(tmp_path).phone_key(PhoneFacts(), "127.0.0.1:5555") != first
    assert ChangeBook(tmp_path / "elsewhere").phone_key(FACTS, "127.0.0.1:5555") != first


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits; the folder is the account's own")
def test_key_and_records_are_readable_by_this_account_only(tmp_path):
    book = ChangeBook(tmp_path)
    book.phone_key(FACTS, "")
    change_id = store(book)
    for path in (tmp_path / "phone.key", tmp_path / "changes" / f"{change_id}.json"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_record_that_cannot_be_stored_is_said_so(tmp_path):
    (tmp_path / "changes").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(RecordNotStored):
        store(ChangeBook(tmp_path))


def test_failed_replacement_leaves_the_old_record_and_no_litter(tmp_path, monkeypatch):
    book = ChangeBook(tmp_path)
    change_id = store(book)
    before = (tmp_path / "changes" / f"{change_id}.json").read_bytes()

    def disk_full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", disk_full)
    with pytest.raises(RecordNotStored):
        book.store_outcome(change_id, ())
    assert [path.read_bytes() for path in (tmp_path / "changes").iterdir()] == [before]


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: b"",
        lambda raw: raw[: len(raw) // 2],
        lambda raw: b"\xff\xfe" + raw,
        lambda raw: b"[" * 100_000,
        lambda raw: raw.replace(b"record/2", b"record/9"),
        lambda raw: raw.replace(b'"sdk": 36', b'"sdk": true'),
        lambda raw: raw.replace(b'"sdk": 36', b'"sdk": 36, "more": 1'),
        lambda raw: raw.replace(b'"sdk": 36,', b""),
        lambda raw: raw.replace(b"example.loan", b"a; rm -rf x"),
        lambda raw: raw.replace(b"user-fixed", b"review-required"),
        lambda raw: raw.replace(b"READ_CONTACTS", b"READ_SMS"),
        lambda raw: raw.replace(b'"op": "WRITE_CONTACTS"', b'"op": "CAMERA"'),
        lambda raw: raw.replace(b"pm_revoke", b"pm_remove"),
        lambda raw: raw.replace(b'"granted": true', b'"granted": false'),
        lambda raw: raw.replace(b'"through": "example.loan"', b'"through": "example.chat"').replace(
            b'"shared_uid": "example.shared"', b'"shared_uid": null'
        ),
        lambda raw: raw.replace(b'"user": 10', b'"user": -1'),
        lambda raw: raw.replace(b"+00:00", b""),
    ],
)
def test_damaged_record_is_reported_and_never_deleted(tmp_path, damage):
    book = ChangeBook(tmp_path)
    change_id = store(book)
    path = tmp_path / "changes" / f"{change_id}.json"
    raw = path.read_bytes()
    path.write_bytes(damage(raw))
    assert path.read_bytes() != raw
    with pytest.raises(DataError):
        book.load(change_id)
    assert book.list().damaged == (path.name,)
    assert path.exists()


def test_damaged_last_change_is_not_passed_over_for_an_older_one(tmp_path):
    book = ChangeBook(tmp_path)
    older, newer = store(book), store(book)
    (tmp_path / "changes" / f"{newer}.json").write_text("{", encoding="utf-8")
    with pytest.raises(DataError, match=newer):
        book.latest_for("a" * 64)
    assert book.load(older).change_id == older


@pytest.mark.parametrize("hostile", ["", "../phone", "20260101-000000-000000-abcdef/..", "x" * 5000, "a\0b"])
def test_change_id_cannot_name_another_file(tmp_path, hostile):
    with pytest.raises(NoSuchChange):
        ChangeBook(tmp_path).load(hostile)


def test_damaged_key_is_reported_not_replaced(tmp_path):
    (tmp_path / "phone.key").write_bytes(b"short")
    with pytest.raises(DataError):
        ChangeBook(tmp_path).phone_key(FACTS, "")
    assert (tmp_path / "phone.key").read_bytes() == b"short"


def test_forget_everything_leaves_nothing_of_ours_and_nothing_else_is_touched(tmp_path):
    book = ChangeBook(tmp_path)
    book.phone_key(FACTS, "")
    store(book)
    (tmp_path / "changes" / f"{store(book)}.json").write_text("damaged", encoding="utf-8")
    (tmp_path / "settings.json").write_text("{}", encoding="utf-8")
    assert book.forget_everything() == 2
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == ["settings.json"]
    assert ChangeBook(tmp_path / "never").forget_everything() == 0


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "1999-12-31T00:00:00+00:00"])
def test_time_no_computer_can_turn_is_damage_and_nothing_more(tmp_path, at):
    book = ChangeBook(tmp_path)
    path = tmp_path / "changes" / f"{store(book)}.json"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r'"at": "[^"]*"', f'"at": "{at}"', text), encoding="utf-8")
    assert ChangeBook(tmp_path).list().damaged == (path.name,)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_pipe_and_link_with_the_name_of_a_record_are_named_and_neither_read_nor_deleted(tmp_path):
    book = ChangeBook(tmp_path)
    kept = store(book)
    changes = tmp_path / "changes"
    (tmp_path / "elsewhere.json").write_bytes((changes / f"{kept}.json").read_bytes())
    os.mkfifo(changes / "20261121-000000-000000-abcdef.json")
    (changes / "20261121-000000-000000-abcde0.json").symlink_to(tmp_path / "elsewhere.json")
    assert len(book.list().damaged) == 2
    assert book.forget_everything() == 1
    assert len(list(changes.iterdir())) == 2
    assert (tmp_path / "elsewhere.json").exists()


def test_record_as_large_as_no_record_is_damage(tmp_path):
    book = ChangeBook(tmp_path)
    path = tmp_path / "changes" / f"{store(book)}.json"
    path.write_bytes(path.read_bytes() + b" " * (17 << 20))
    assert book.list().damaged == (path.name,)


def test_forget_everything_leaves_files_that_are_not_ours(tmp_path):
    book = ChangeBook(tmp_path)
    store(book)
    (tmp_path / "changes" / "photos.json").write_text("{}", encoding="utf-8")
    assert book.forget_everything() == 1
    assert [path.name for path in (tmp_path / "changes").iterdir()] == ["photos.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs rights there")
def test_forget_everything_does_not_follow_a_link_to_another_folder(tmp_path):
    elsewhere = ChangeBook(tmp_path / "elsewhere")
    store(elsewhere)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "changes").symlink_to(tmp_path / "elsewhere" / "changes")
    with pytest.raises(DataError):
        ChangeBook(tmp_path / "data").forget_everything()
    assert len(elsewhere.list().changes) == 1
