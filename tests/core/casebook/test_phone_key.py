"""Whose record it is: the key is never made anew behind kept records, and batch serials are nobody's."""

import subprocess
import sys

import pytest
from test_change_book import FACTS, store

from core.casebook.changes import ChangeBook
from core.casebook.phone_identity import is_shared_serial
from core.errors import DataError, KeyLost
from core.model.phone import PhoneFacts

CHEAP = PhoneFacts("Example", "Example", "E1", hardware_serial="0123456789ABCDEF", build="example/e1/e1")


def test_lost_key_is_named_and_no_new_one_takes_its_place(tmp_path):
    book = ChangeBook(tmp_path)
    store(book, book.phone_key(FACTS, ""))
    (tmp_path / "phone.key").unlink()
    with pytest.raises(KeyLost, match=r"phone\.key"):
        ChangeBook(tmp_path).phone_key(FACTS, "")
    assert not (tmp_path / "phone.key").exists()
    assert len(book.list().changes) == 1


def test_lost_key_is_not_made_anew_behind_a_damaged_record_either(tmp_path):
    book = ChangeBook(tmp_path)
    change_id = store(book, book.phone_key(FACTS, ""))
    (tmp_path / "changes" / f"{change_id}.json").write_text("{", encoding="utf-8")
    (tmp_path / "phone.key").unlink()
    with pytest.raises(KeyLost):
        ChangeBook(tmp_path).phone_key(FACTS, "")


def test_key_that_is_not_the_one_of_the_records_is_said_so(tmp_path):
    book = ChangeBook(tmp_path)
    store(book, book.phone_key(FACTS, ""))
    (tmp_path / "phone.key").write_bytes(b"k" * 32)
    with pytest.raises(KeyLost):
        ChangeBook(tmp_path).phone_key(FACTS, "")
    assert (tmp_path / "phone.key").read_bytes() == b"k" * 32


def test_key_comes_anew_once_everything_was_forgotten(tmp_path):
    book = ChangeBook(tmp_path)
    first = book.phone_key(FACTS, "")
    store(book, first)
    book.forget_everything()
    assert book.phone_key(FACTS, "") != first


def test_window_and_command_line_that_start_together_make_one_key(tmp_path):
    script = (
        "import sys; from pathlib import Path; from core.casebook.changes import ChangeBook;"
        "from core.model.phone import PhoneFacts; sys.stdin.readline();"
        "print(ChangeBook(Path(sys.argv[1])).phone_key(PhoneFacts(hardware_serial='EXAMPLE9'), ''))"
    )
    line = [sys.executable, "-c", script]
    for round_ in range(3):
        folder = str(tmp_path / str(round_))
        started = [
            subprocess.Popen([*line, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            for _ in range(4)
        ]
        for each in started:
            each.stdin.write("go\n")
            each.stdin.flush()
        said = {each.communicate(timeout=30)[0] for each in started}
        assert len(said) == 1 and said != {""}
        assert [path.name for path in (tmp_path / str(round_)).iterdir()] == ["phone.key"]


def test_key_is_made_where_the_disk_knows_no_hard_links(tmp_path, monkeypatch):
    def no_links(source, target):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("os.link", no_links)
    first = ChangeBook(tmp_path).phone_key(FACTS, "")
    assert ChangeBook(tmp_path).phone_key(FACTS, "") == first
    assert [path.name for path in tmp_path.iterdir()] == ["phone.key"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_key_that_is_a_pipe_does_not_hang(tmp_path):
    import os  # noqa: PLC0415 - mkfifo is not everywhere

    os.mkfifo(tmp_path / "phone.key")
    with pytest.raises(DataError):
        ChangeBook(tmp_path).phone_key(FACTS, "")


@pytest.mark.parametrize(
    "serial",
    [
        "0123456789ABCDEF",
        "0123456789abcdef",
        "123456789ABCDEF",
        "1234567890",
        "unknown",
        "",
        "  ",
        "00000000",
        "FFFFFFFF",
        "android",
        "none",
        "1234",
    ],
)
def test_serial_of_a_whole_batch_counts_as_missing(serial):
    assert is_shared_serial(serial)


@pytest.mark.parametrize("serial", ["EXAMPLESERIAL9", "PRACTICE-PIXEL16", "R58M12ABCDE", "01234567890ABC1"])
def test_serial_of_one_phone_counts(serial):
    assert not is_shared_serial(serial)


def test_phones_that_share_a_serial_are_told_apart_by_cable_model_and_build(tmp_path):
    book = ChangeBook(tmp_path)
    shared = CHEAP.hardware_serial
    other_build = PhoneFacts("Example", "Example", "E1", hardware_serial=shared, build="example/e1/e2")
    other_model = PhoneFacts("Example", "Example", "E2", hardware_serial=shared, build="example/e1/e1")
    keys = {book.phone_key(facts, "first") for facts in (CHEAP, other_build, other_model)}
    keys.add(book.phone_key(CHEAP, "second"))
    assert len(keys) == 4
