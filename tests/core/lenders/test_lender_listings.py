"""Matching by exact package against the shipped list, and what a damaged list says of itself."""

import hashlib
import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from core.errors import DataError
from core.lenders import LenderListings
from core.lenders.bundle import MOST_BYTES, read_list
from core.model.lender import Basis, Confidence, Group, Status
from core.model.names import package_name
from core.paths import resource_path

REPORTED = package_name("com.truenaira.cashloan.moneycredit")
CARD = package_name("jp.co.jcb.my")
UNKNOWN = package_name("example.chat.app")


@pytest.fixture(scope="module")
def listings() -> Iterator[LenderListings]:
    opened = LenderListings.open()
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resource_path("lenders"), tmp_path / "lenders"))


def rehash(folder: Path, file: str) -> None:
    facts = json.loads((folder / "list.json").read_text(encoding="utf-8"))
    facts["files"][file]["sha256"] = hashlib.sha256((folder / file).read_bytes()).hexdigest()
    (folder / "list.json").write_text(json.dumps(facts), encoding="utf-8")


def test_a_listed_package_is_matched_by_its_exact_name_with_its_sources(listings: LenderListings) -> None:
    match = listings.match(REPORTED)
    assert match is not None and match.basis is Basis.EXACT_PACKAGE
    assert (match.record.group, match.record.confidence) == (Group.LENDING, Confidence.HIGH)
    vendor = match.record.statements[0]
    assert (vendor.status, vendor.by, vendor.date) == (Status.NAMED_BY_SECURITY_VENDOR, "ESET", "2023-12-05")


@pytest.mark.parametrize("near", ["com.truenaira.cashloan.moneycredi", "com.truenaira.cashloan.moneycredit.x",
                                  "com.Truenaira.cashloan.moneycredit", "truenaira.cashloan.moneycredit"])  # fmt: skip
def test_a_nearly_equal_package_is_not_matched(near: str, listings: LenderListings) -> None:
    assert listings.match(package_name(near)) is None


def test_two_packages_that_differ_in_case_only_are_two_records(listings: LenderListings) -> None:
    both = listings.match_all([package_name("com.indi.cash"), package_name("com.Indi.Cash")])
    assert sorted(both) == ["com.Indi.Cash", "com.indi.cash"]


def test_matching_many_leaves_out_what_the_list_does_not_know(listings: LenderListings) -> None:
    found = listings.match_all(package for package in (REPORTED, UNKNOWN, CARD, UNKNOWN))
    assert {package: match.record.group for package, match in found.items()} == {
        REPORTED: Group.LENDING, CARD: Group.ALSO_LENDS,
    }  # fmt: skip
    assert listings.match_all([]) == {} and listings.record(UNKNOWN) is None


def test_facts_tell_version_date_and_number_of_records(listings: LenderListings) -> None:
    listed = json.loads(resource_path("lenders", "list.json").read_text(encoding="utf-8"))
    counted = sum(facts["records"] for name, facts in listed["files"].items() if name != "names_only.jsonl")
    assert (listings.facts.version, str(listings.facts.date)) == (listed["version"], listed["date"])
    assert listings.facts.records == counted


def test_practice_mode_knows_invented_lenders_and_no_real_one() -> None:
    practice = LenderListings.open(practice=True)
    assert practice.match_all([REPORTED, CARD]) == {}
    assert practice.facts.version == "practice" and practice.facts.records > 0
    practice.close()


def test_a_damaged_line_is_named_with_its_file_and_number(folder: Path) -> None:
    lines = (folder / "more.jsonl").read_text(encoding="utf-8").split("\n")
    lines[41] = lines[41].replace('"kind"', '"kin')
    (folder / "more.jsonl").write_text("\n".join(lines), encoding="utf-8", newline="\n")
    with pytest.raises(DataError, match=r"^more\.jsonl, line 42: "):
        read_list(folder)


@pytest.mark.parametrize(("bytes_in", "said"), [
    (b'{"package": "\xff', r"^mainstream\.jsonl, line 1: not UTF-8"),
    (b"", r"^mainstream\.jsonl: every line can be read, yet it is not the file"),
    (b"\x00" * 100, r"^mainstream\.jsonl, line 1: "),
])  # fmt: skip
def test_a_file_cut_or_overwritten_is_named(folder: Path, bytes_in: bytes, said: str) -> None:
    (folder / "mainstream.jsonl").write_bytes(bytes_in)
    with pytest.raises(DataError, match=said):
        read_list(folder)


def test_a_list_cut_between_two_lines_is_damaged_too(folder: Path) -> None:
    whole = (folder / "more.jsonl").read_bytes()
    (folder / "more.jsonl").write_bytes(whole[: whole.rindex(b"\n", 0, len(whole) // 2) + 1])
    with pytest.raises(DataError, match=r"^more\.jsonl: every line can be read, yet"):
        read_list(folder)


def test_the_same_package_twice_in_a_file_is_named(folder: Path) -> None:
    path = folder / "mainstream.jsonl"
    first = path.read_text(encoding="utf-8").split("\n")[0]
    path.write_text(first + "\n" + first + "\n", encoding="utf-8", newline="\n")
    with pytest.raises(DataError, match=r"^mainstream\.jsonl, line 2: .* stands there twice"):
        read_list(folder)


def test_the_same_package_in_two_files_is_refused(folder: Path) -> None:
    shutil.copyfile(folder / "more.jsonl", folder / "mainstream.jsonl")
    rehash(folder, "mainstream.jsonl")
    with pytest.raises(DataError, match="a package stands in two files"):
        LenderListings.of(read_list(folder))


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"version": "1", "date": "soon", "files": {}}', '{"files": 3}'])
def test_a_damaged_list_file_is_named(folder: Path, text: str) -> None:
    (folder / "list.json").write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=r"^list\.json: "):
        read_list(folder)


@pytest.mark.parametrize("file", ["more.jsonl", "names_only.jsonl"])
def test_a_list_of_a_million_rows_is_refused_at_once(folder: Path, file: str) -> None:
    (folder / file).write_text("{}\n" * 1_000_000, encoding="utf-8", newline="\n")
    with pytest.raises(DataError, match=rf"^{file}: 1000000 lines, more than the 100000 we take"):
        read_list(folder)


def test_a_file_larger_than_any_list_is_not_read(folder: Path) -> None:
    with (folder / "more.jsonl").open("ab") as grown:
        grown.truncate(MOST_BYTES + 1)
    with pytest.raises(DataError, match=r"^more\.jsonl: larger than the 64 MB we take"):
        read_list(folder)


@pytest.mark.parametrize(("line", "said"), [
    ("{", r"^names_only\.jsonl, line 240: "), ('{"names": {}}', r"^names_only\.jsonl, line 240: keys differ"),
])  # fmt: skip
def test_a_damaged_name_is_named_with_its_line(folder: Path, line: str, said: str) -> None:
    with (folder / "names_only.jsonl").open("a", encoding="utf-8") as grown:
        grown.write(line + "\n")
    with pytest.raises(DataError, match=said):
        read_list(folder)


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "reported.jsonl").unlink()
    with pytest.raises(DataError, match=r"^reported\.jsonl: "):
        read_list(folder)


def test_line_ends_of_another_system_change_nothing(folder: Path) -> None:
    for path in folder.iterdir():
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert len(read_list(folder).lines) == len(read_list(resource_path("lenders")).lines)


def test_a_question_from_another_thread_is_refused_by_sqlite(listings: LenderListings) -> None:
    with ThreadPoolExecutor(1) as pool, pytest.raises(sqlite3.ProgrammingError):
        pool.submit(listings.match, REPORTED).result()


def test_importing_the_lenders_does_not_import_the_database_library() -> None:
    asked = "import sys, core.lenders; print('sqlite_utils' in sys.modules)"
    root = Path(__file__).resolve().parents[3]
    said = subprocess.check_output([sys.executable, "-c", asked], cwd=root, text=True, timeout=60)
    assert said.strip() == "False"
