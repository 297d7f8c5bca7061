"""Zips that are damaged, locked or meant to harm end with one clear word, and nothing is unpacked."""

import io
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import Cancelled, UnreadableInput
from core.lenders.listings import LenderListings
from core.model.access import ContactAccess
from core.model.facts import HoleReason
from core.services.files import input_zips
from core.services.files.analysing import InputFiles, analyse
from tests.files.containers import CONTAINERS, bug_report, said, zipped
from tests.files.judging import called_off, judge, said_reading, truly_reading

REPORT = "bugreport-x.txt"


def refusal(raw: bytes, folder: Path, listings: LenderListings) -> str:
    (folder / "x.zip").write_bytes(raw)
    with pytest.raises(UnreadableInput) as refused:
        judge(folder / "x.zip", listings)
    return refused.value.detail


def with_entry(name: str, mode: int = 0) -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        archive.writestr(REPORT, bug_report(said("tecno-8")))
        entry = zipfile.ZipInfo(name)
        entry.external_attr = mode << 16
        archive.writestr(entry, b"/etc/passwd")
    return raw.getvalue()


def flagged(flags: int = 0, method: int = 0) -> bytes:
    """Write flags and method into both headers of the only entry."""
    raw = bytearray(zipped({REPORT: b"x" * 100}, zipfile.ZIP_STORED))
    central = raw.index(b"PK\x01\x02")
    struct.pack_into("<HH", raw, 6, flags, method)
    struct.pack_into("<HH", raw, central + 8, flags, method)
    return bytes(raw)


def bomb() -> bytes:
    return zipped({REPORT: b"== dumpstate: 2026-06-10 09:21:16\n" + bytes(40 << 20)})


def lying_bomb() -> bytes:
    """Say of a bomb that it is small: the cap counts what comes, not what was said."""
    raw = bytearray(bomb())
    struct.pack_into("<L", raw, raw.index(b"PK\x01\x02") + 24, 1000)
    return bytes(raw)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: with_entry("../../evil.txt"), "zip_names"),
        (lambda: with_entry("/etc/evil.txt"), "zip_names"),
        (lambda: with_entry("a/../../evil.txt"), "zip_names"),
        (lambda: with_entry("C:/evil.txt"), "zip_names"),
        (lambda: with_entry("..\\evil.txt"), "zip_names"),
        (lambda: with_entry("link.txt", stat.S_IFLNK | 0o777), "zip_names"),
        (lambda: flagged(flags=1), "zip_locked"),
        (lambda: flagged(method=9), "zip_method"),
        (lambda: flagged(method=99), "zip_method"),
        (bomb, "zip_bomb"),
        (lambda: zipped({"inner.zip": b"x"}), "zip_nested"),
        (lambda: zipped({"photo.jpg": b"x"}), "zip_empty"),
        (lambda: zipped({}), "zip_empty"),
        (lambda: zipped({REPORT: bug_report(said("tecno-8")).encode()})[:-30], "zip_damaged"),
        (lambda: b"PK\x03\x04" + bytes(1000), "zip_damaged"),
    ],
)
def test_zip_that_cannot_be_read_says_why(
    make: Callable[[], bytes], code: str, tmp_path: Path, listings: LenderListings
) -> None:
    assert refusal(make(), tmp_path, listings) == f"{code}: x.zip"
    assert [path.name for path in tmp_path.iterdir()] == ["x.zip"]


def test_bomb_that_lies_about_its_size_is_stopped(tmp_path: Path, listings: LenderListings) -> None:
    assert refusal(lying_bomb(), tmp_path, listings).startswith(
        ("zip_bomb", "zip_damaged", "no_package_dump", "not_known")
    )


def test_zip_of_too_many_entries_is_refused_before_its_directory_is_read(
    tmp_path: Path, listings: LenderListings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(input_zips, "MOST_ENTRIES", 100)
    assert refusal(zipped({f"{n}.txt": b"" for n in range(101)}), tmp_path, listings) == "zip_bomb: x.zip"


def zip64(raw: bytes, entries: int | None = None) -> bytes:
    """Give a zip the end mark of larger ones before the usual one, whose numbers then count for nothing."""
    at = raw.rindex(b"PK\x05\x06")
    told, size, start = struct.unpack_from("<H2L", raw, at + 10)
    told = told if entries is None else entries
    larger = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, told, told, size, start)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, at, 1)
    return raw[:at] + larger + locator + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, 50, 0, 0)


def test_numbers_that_a_second_end_mark_replaces_are_not_believed(
    tmp_path: Path, listings: LenderListings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mark for larger zips stands before the usual one, and `zipfile` reads as many entries as it says."""
    raw = zip64(zipped({f"{number}.txt": b"x" for number in range(300)}))
    monkeypatch.setattr(input_zips, "MOST_ENTRIES", 100)
    monkeypatch.setattr(input_zips.zipfile, "ZipFile", lambda *_: pytest.fail("its directory is read"))
    assert refusal(raw, tmp_path, listings) == "zip_bomb: x.zip"


def test_zip_with_the_end_mark_of_larger_ones_is_read(tmp_path: Path, listings: LenderListings) -> None:
    (tmp_path / "x.zip").write_bytes(zip64(zipped({REPORT: bug_report(said("tecno-8")).encode()})))
    assert said_reading(judge(tmp_path / "x.zip", listings)) == truly_reading("tecno-8")


@pytest.mark.parametrize("at", range(0, 56, 4))
def test_bent_end_mark_of_a_larger_zip_is_damage_or_reads_the_same(
    at: int, tmp_path: Path, listings: LenderListings
) -> None:
    raw = bytearray(zip64(zipped({REPORT: bug_report(said("tecno-8")).encode()})))
    raw[raw.rindex(b"PK\x06\x06") + at] ^= 0x40
    (tmp_path / "x.zip").write_bytes(raw)
    try:
        report = judge(tmp_path / "x.zip", listings)
    except UnreadableInput as refused:
        assert refused.detail.startswith(("zip_", "no_package_dump"))
    else:
        assert said_reading(report) == truly_reading("tecno-8")


def test_wrong_checksum_leaves_readers_in_sight_and_calls_nothing_off(tmp_path: Path, listings: LenderListings) -> None:
    text = bug_report(said("pixel-16")).encode() + b"------ END ------\n" + b"x\n" * 200_000
    raw = bytearray(zipped({REPORT: text}, zipfile.ZIP_STORED))
    raw[raw.index(b"x\nx\nx\n") + 300_000] ^= 1
    (tmp_path / "x.zip").write_bytes(raw)
    report = judge(tmp_path / "x.zip", listings)
    assert said_reading(report) == truly_reading("pixel-16")
    assert not called_off(report)
    assert HoleReason.CUT in {gap.reason for gap in report.gaps}


def test_report_that_the_main_entry_names_is_the_one_that_is_read(tmp_path: Path, listings: LenderListings) -> None:
    inside = {
        "a/odd.name": bug_report(said("tecno-8")).encode(),
        "bugreport-y.txt": b"x",
        "main_entry.txt": b"a/odd.name\n",
    }
    (tmp_path / "x.zip").write_bytes(zipped(inside))
    assert said_reading(judge(tmp_path / "x.zip", listings)) == truly_reading("tecno-8")


def test_main_entry_that_names_nothing_is_passed_over(tmp_path: Path, listings: LenderListings) -> None:
    inside = {REPORT: bug_report(said("tecno-8")).encode(), "main_entry.txt": b"../../etc/passwd"}
    (tmp_path / "x.zip").write_bytes(zipped(inside))
    assert said_reading(judge(tmp_path / "x.zip", listings)) == truly_reading("tecno-8")


def test_whoever_watches_is_told_how_far_it_is_and_may_stop_it(tmp_path: Path, listings: LenderListings) -> None:
    (tmp_path / "x.zip").write_bytes(CONTAINERS["bugreport.zip"](said("tecno-8"))["bugreport-x1.zip"])
    told: list[tuple[int, int]] = []
    analyse(InputFiles((tmp_path / "x.zip",)), listings, on_bytes=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 100_000

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        analyse(InputFiles((tmp_path / "x.zip",)), listings, on_bytes=stop)


def test_line_in_the_middle_of_a_long_line_begins_no_service(tmp_path: Path, listings: LenderListings) -> None:
    long_line = "x" * 65_536 + "DUMP OF SERVICE package:\n" + "Packages:\n"
    text = f"== dumpstate: 2026-06-10 09:21:16\n{long_line}"
    assert refusal(zipped({REPORT: text.encode()}), tmp_path, listings) == "no_package_dump"


def test_forged_service_in_an_apps_text_hides_no_reader(tmp_path: Path, listings: LenderListings) -> None:
    """A second, longer dump whose author says of himself that he is off does not drown the phone's own."""
    of = said("pixel-16")
    forged = of.package.replace("READ_CONTACTS: granted=true", "READ_CONTACTS: granted=false") + "Features:\n  x\n" * 50
    text = bug_report(of).replace("DUMP OF SERVICE wifi:\n", f"DUMP OF SERVICE package:\n{forged}\n")
    (tmp_path / "x.zip").write_bytes(zipped({REPORT: text.encode()}))
    report = judge(tmp_path / "x.zip", listings)
    assert not called_off(report) & truly_reading("pixel-16")
    assert any(app.access is ContactAccess.CAN_READ for app in report.apps)
