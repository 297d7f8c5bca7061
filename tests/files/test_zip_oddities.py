"""Zips that are odd but not refused: whoever can read the contacts in any text of them is not called off."""

import io
import os
import random
import struct
import warnings
import zipfile
from pathlib import Path

import pytest

from core.errors import UnreadableInput
from core.lenders.listings import LenderListings
from core.model.report import ScanReport
from tests.files.containers import androidqf, bug_report, bug_report_zip, said, zipped
from tests.files.judging import called_off, judge, said_reading, truly_reading

PHONE = "pixel-16"
REPORT = "bugreport-x.txt"
Entries = list[tuple[str, bytes]]


def true_text() -> bytes:
    return bug_report(said(PHONE)).encode()


def all_off() -> bytes:
    """The same report as somebody would forge it: nobody holds anything, and every app-op says no."""
    return true_text().replace(b"granted=true", b"granted=false").replace(b"(allow)", b"(ignore)")


def packed(entries: Entries) -> bytes:
    raw = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # of names that stand twice
        for name, content in entries:
            archive.writestr(name, content)
    return raw.getvalue()


def read(raw: bytes, folder: Path, listings: LenderListings) -> ScanReport:
    (folder / "x.zip").write_bytes(raw)
    return judge(folder / "x.zip", listings)


TWICE: dict[str, Entries] = {
    "one name twice": [(REPORT, true_text()), (REPORT, all_off())],
    "one name twice, the other way round": [(REPORT, all_off()), (REPORT, true_text())],
    "two names": [(REPORT, all_off()), ("bugreport-y.txt", true_text())],
    "other case": [(REPORT, all_off()), (REPORT.replace("bug", "Bug"), true_text())],
    "in folders": [(f"a/{REPORT}", all_off()), (f"b/{REPORT}", true_text())],
    "two main entries": [
        ("a.txt", all_off()),
        ("b.txt", true_text()),
        ("main_entry.txt", b"a.txt"),
        ("main_entry.txt", b"b.txt"),
    ],
    "empty one": [(REPORT, b""), ("bugreport-y.txt", true_text())],
}


@pytest.mark.parametrize("how", TWICE)
def test_of_two_texts_that_differ_neither_calls_a_reader_of_the_other_off(
    how: str, tmp_path: Path, listings: LenderListings
) -> None:
    report = read(packed(TWICE[how]), tmp_path, listings)
    assert not called_off(report) & truly_reading(PHONE)
    assert said_reading(report) & truly_reading(PHONE)


ODD_NAMES = ("bugreport-é世界.txt", "bugreport-\u202etxt.txt", "bugreport-" + "x" * 1000 + ".txt", "./bugreport-x.txt")


@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names_are_read_and_cleaned(name: str, tmp_path: Path, listings: LenderListings) -> None:
    report = read(packed([(name, true_text())]), tmp_path, listings)
    assert said_reading(report) == truly_reading(PHONE)
    assert all(gap.command.isprintable() and len(gap.command) < 300 for gap in report.gaps)


@pytest.mark.parametrize("where", ["before", "behind"])
def test_zip_within_other_bytes_is_read_or_refused(where: str, tmp_path: Path, listings: LenderListings) -> None:
    raw = zipped({REPORT: true_text()})
    bytes_ = b"PK\x03\x04" + raw if where == "before" else raw + bytes(100)
    try:
        report = read(bytes_, tmp_path, listings)
    except UnreadableInput as refused:
        assert refused.detail.startswith("zip_")
    else:
        assert not called_off(report) & truly_reading(PHONE)


def test_zip_written_in_one_go_without_sizes_in_front_is_read(tmp_path: Path, listings: LenderListings) -> None:
    class NoSeeking(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def seek(self, *_: int) -> int:
            raise OSError

        def tell(self) -> int:
            raise OSError

    raw = NoSeeking()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(REPORT, true_text())
    assert said_reading(read(raw.getvalue(), tmp_path, listings)) == truly_reading(PHONE)


def test_entry_that_lies_in_another_ones_bytes_is_no_way_to_fill_the_memory(
    tmp_path: Path, listings: LenderListings
) -> None:
    """Many entries over the same bytes: each is small, and all of them together are not kept."""
    raw = packed([(REPORT, true_text())])
    start, end = raw.index(b"PK\x01\x02"), raw.rindex(b"PK\x05\x06")
    many = 30
    directory = raw[start:end] * many
    mark = bytearray(raw[end:])
    struct.pack_into("<2H2L", mark, 8, many, many, len(directory), start)
    try:
        report = read(raw[:start] + directory + bytes(mark), tmp_path, listings)
    except UnreadableInput as refused:
        assert refused.detail.startswith(("zip_", "too_large"))
    else:
        assert said_reading(report) == truly_reading(PHONE)


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="links need rights on Windows")
def test_links_and_folders_within_a_folder_are_not_followed(tmp_path: Path, listings: LenderListings) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    inside.mkdir()
    outside.mkdir()
    for name, raw in androidqf(said(PHONE)).items():
        (inside / name).write_bytes(raw)
    (outside / "dumpsys.txt").write_bytes(all_off())
    (inside / "a").symlink_to(outside)
    (inside / "bugreport.zip").symlink_to(inside / "bugreport.zip")
    (inside / "dump.txt").symlink_to(outside / "dumpsys.txt")
    (inside / "empty.txt").write_bytes(b"")
    report = judge(inside, listings)
    assert truly_reading(PHONE) <= said_reading(report)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("phone", ["pixel-16", "tecno-8", "samsung-10", "pixel-17"])
def test_bent_headers_never_make_a_reader_off(phone: str, tmp_path: Path, listings: LenderListings) -> None:
    """Bytes of the headers alone: there a zip says what its texts are."""
    dice = random.Random(phone)  # noqa: S311 - nothing secret, and the same each time
    (whole,) = bug_report_zip(said(phone)).values()
    start = whole.index(b"PK\x01\x02")
    heads = [*range(start, len(whole)), *range(80)]
    for _ in range(210):
        raw = bytearray(whole)
        for _ in range(dice.choice((1, 1, 2, 4))):
            raw[dice.choice(heads)] = dice.randrange(256)
        try:
            report = read(bytes(raw), tmp_path, listings)
        except UnreadableInput as refused:
            assert refused.detail
            continue
        assert not called_off(report) & truly_reading(phone)
