"""Details kept between looks: found again, capped, and thrown away rather than trusted when damaged."""

import sqlite3
from dataclasses import replace

import pytest

from core.casebook import details_store
from core.casebook.changes import ChangeBook
from core.casebook.details_store import DetailsStore
from core.model.details import AppDetails, SignatureScheme
from core.model.names import PackageName

A, B = PackageName("example.a"), PackageName("example.b")
FOUND = AppDetails(
    A, 7, (("und", "Heron"), ("zh", "苍鹭")), b"\x89PNG", ("ab" * 32,), SignatureScheme.V3, ("x.Y",), True, False, True
)


@pytest.fixture
def store(tmp_path):
    return DetailsStore(tmp_path / "data")


def test_what_was_kept_is_found_by_its_mark_alone(store):
    store.put({"example.a\n7\n/a.apk": FOUND})
    assert store.get({A: "example.a\n7\n/a.apk"}) == {A: FOUND}
    assert store.get({A: "example.a\n8\n/a.apk", B: "b"}) == {}


def test_ground_of_a_layer_is_kept(store):
    layered = replace(FOUND, icon_ground=0x123456)
    store.put({"a": layered})
    assert store.get({A: "a"}) == {A: layered}


def test_nothing_is_made_by_looking(store, tmp_path):
    assert store.get({A: "a"}) == {} and not (tmp_path / "data").exists()


def test_forgetting_leaves_nothing(store, tmp_path):
    store.put({"a": FOUND})
    store.forget()
    assert list((tmp_path / "data").iterdir()) == [] and store.get({A: "a"}) == {}


def test_forgetting_everything_forgets_names_too(store, tmp_path):
    store.put({"a": FOUND})
    assert ChangeBook(tmp_path / "data").forget_everything() == 0
    assert store.get({A: "a"}) == {} and not (tmp_path / "data" / "names.db").exists()


def spoil(path, how):
    raw = path.read_bytes()
    if how == "no database":
        path.write_bytes(b"hello" * 1000)
    elif how == "cut":
        path.write_bytes(raw[: len(raw) // 2])
    else:
        with sqlite3.connect(path) as database:
            database.execute(how)
        database.close()


@pytest.mark.parametrize(
    "how",
    [
        "no database", "cut", "DROP TABLE details_1", "UPDATE details_1 SET body = '{}'",
        "UPDATE details_1 SET body = '['", "UPDATE details_1 SET body = replace(body, 'ab', 'zz')",
        "UPDATE details_1 SET body = replace(body, 'v3', 'v9')", "ALTER TABLE details_1 RENAME COLUMN body TO other",
    ],
)  # fmt: skip
def test_a_damaged_file_is_thrown_away_and_the_next_one_works(store, tmp_path, how):
    store.put({"a": FOUND})
    spoil(tmp_path / "data" / "names.db", how)
    assert store.get({A: "a"}) == {}
    store.put({"a": FOUND})
    assert store.get({A: "a"}) == {A: FOUND}


def test_names_of_an_edited_file_are_cleaned_again(store, tmp_path):
    store.put({"a": replace(FOUND, labels=(("und", "\u202eHeron\x00"),))})
    assert store.get({A: "a"})[A].labels == (("und", "Heron"),)


def test_a_file_in_use_by_another_is_left_alone(store, tmp_path, monkeypatch):
    monkeypatch.setattr(details_store, "_WAIT_S", 0.01)
    store.put({"a": FOUND})
    other = sqlite3.connect(tmp_path / "data" / "names.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    store.put({"b": FOUND})
    assert store.get({A: "a"}) == {}
    other.execute("ROLLBACK")
    other.close()
    assert store.get({A: "a"}) == {A: FOUND}


def test_a_folder_that_cannot_be_made_keeps_nothing_and_raises_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    store = DetailsStore(tmp_path / "file" / "data")
    store.put({"a": FOUND})
    assert store.get({A: "a"}) == {}


def test_a_link_in_its_place_is_not_followed(store, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "elsewhere").write_bytes(b"precious")
    (tmp_path / "data" / "names.db").symlink_to(tmp_path / "elsewhere")
    store.put({"a": FOUND})
    assert (tmp_path / "elsewhere").read_bytes() == b"precious"


@pytest.mark.parametrize(("cap", "most"), [("_MOST_ROWS", 10), ("_MOST_BYTES", 2000)])
def test_the_oldest_go_when_there_are_too_many(store, monkeypatch, cap, most):
    monkeypatch.setattr(details_store, cap, most)
    for number in range(30):
        store.put({f"mark {number}": FOUND})
    kept = [number for number in range(30) if store.get({A: f"mark {number}"})]
    assert kept and len(kept) <= 10 and kept[-1] == 29 and kept == list(range(kept[0], 30))
