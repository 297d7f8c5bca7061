"""The maintainer's script on invented rows: what each kind of row may become, and that none is lost."""

import csv
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
REPORTED = ("package_name", "app_name", "developer", "country", "category", "status_note", "reported_by",
            "report_title", "report_date", "source_url", "cert_sha256", "apk_sha256", "confidence")  # fmt: skip
KNOWN = ("package_name", "app_name", "app_name_local", "developer", "country", "kind", "licence_status", "regulator",
         "source_url(s)", "confidence")  # fmt: skip
OJK = "OJK Satgas Waspada Investasi / Satgas PASTI"
LISTED = {
    "package_name": "example.listed", "app_name": "Listed | Listed Again", "country": "ID", "reported_by": OJK,
    "report_title": "Alert list", "report_date": "2024-02", "source_url": "https://example.org/a", "confidence": "low",
}  # fmt: skip
TRACKED = {
    "package_name": "example.tracked", "reported_by": "CashlessConsumer", "report_title": "Deleted", "country": "NG",
    "report_date": "2026-09-21", "source_url": "https://example.org/t", "confidence": "medium",
    "status_note": "Loan app gone from Google Play (recheck 2026-09-21); tracker risk score 51 (high)",
}  # fmt: skip
LENDER = {
    "package_name": "example.lender", "app_name": "Lender", "app_name_local": "借款", "country": "CN",
    "regulator": "NFRA", "kind": "consumer_loan", "licence_status": "licensed_unverified", "confidence": "medium",
    "source_url(s)": "https://github.com/example/icons/blob/1/a.xml (id only) ; public code list",
}  # fmt: skip
Rows = list[dict[str, str]]


def run(folder: Path, reported: Rows, known: Rows) -> subprocess.CompletedProcess[str]:
    for name, keys, rows in (
        ("lenders_reported.csv", REPORTED, reported), ("lenders_mainstream.csv", KNOWN, known),
        ("lenders_more.csv", KNOWN, []), ("lenders_more2.csv", KNOWN, []),
    ):  # fmt: skip
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, keys, restval="")
            table.writeheader()
            table.writerows(rows)
    script = [sys.executable, "resources/make_lenders.py", "--data", str(folder), "--out", str(folder)]
    return subprocess.run(
        [*script, "--date", "2026-11-21"], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


def made(folder: Path, reported: Rows, known: Rows) -> dict[str, dict[str, Any]]:
    done = run(folder, reported, known)
    assert done.returncode == 0, done.stderr
    lines = [line for path in sorted(folder.glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    return {record.get("package", "no package"): record for record in map(json.loads, lines)}


def statuses(record: dict[str, Any]) -> list[str]:
    return [one["status"] for one in record["statements"]]


def test_a_package_in_two_tables_becomes_one_lending_record_with_the_better_confidence(tmp_path: Path) -> None:
    bank = LENDER | {"package_name": "example.listed", "kind": "bank_with_loans"}
    records = made(tmp_path, [LISTED], [bank])
    record = records["example.listed"]
    assert (len(records), record["kind"], record["group"]) == (1, "bank_with_loans", "lending")
    assert record["confidence"] == "medium"
    assert record["names"] == {"zh": "借款", "und": "Listed", "und-x-2": "Listed Again", "und-x-3": "Lender"}
    assert next(iter(record["names"])) == "zh", "the label a phone shows comes first"
    assert statuses(record) == ["on_regulator_warning_list", "recognised"]
    rows = json.loads((tmp_path / "list.json").read_text(encoding="utf-8"))["rows"]
    assert rows["lenders_mainstream.csv"]["merged"] == rows["lenders_reported.csv"]["records"] == 1


def test_a_row_without_a_package_is_kept_beside_the_records(tmp_path: Path) -> None:
    made(tmp_path, [LISTED, LISTED | {"package_name": ""}], [])
    kept = json.loads((tmp_path / "names_only.jsonl").read_text(encoding="utf-8"))
    assert kept["names"]["und"] == "Listed" and "package" not in kept


def test_a_later_table_beside_the_others_is_read_by_its_columns(tmp_path: Path) -> None:
    later = {
        "lenders_zz.csv": (KNOWN, LENDER),
        "lenders_yy.csv": (REPORTED, LISTED | {"package_name": "example.later"}),
    }
    for name, (keys, row) in later.items():
        with (tmp_path / name).open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, keys, restval="")
            table.writeheader()
            table.writerow(row)
    records = made(tmp_path, [LISTED], [])
    assert set(records) == {"example.listed", "example.later", "example.lender"}
    assert "example.later" in (tmp_path / "reported.jsonl").read_text(encoding="utf-8")
    assert "example.lender" in (tmp_path / "more.jsonl").read_text(encoding="utf-8")
    rows = json.loads((tmp_path / "list.json").read_text(encoding="utf-8"))["rows"]
    assert all(ends["rows"] == ends["records"] + ends["merged"] + ends["names_only"] for ends in rows.values())
    assert {name: rows[name]["records"] for name in later} == {"lenders_zz.csv": 1, "lenders_yy.csv": 1}


def test_a_certificate_is_taken_over_where_a_source_states_it_and_never_invented(tmp_path: Path) -> None:
    signed = LISTED | {"package_name": "example.signed", "cert_sha256": "AB" * 32}
    records = made(tmp_path, [LISTED, signed], [])
    assert records["example.signed"]["certificates"] == ["ab" * 32]
    assert "certificates" not in records["example.listed"]


def test_a_status_without_an_address_is_recognition_only(tmp_path: Path) -> None:
    record = made(tmp_path, [LISTED | {"source_url": "a book"}], [])["example.listed"]
    assert statuses(record) == ["recognised"]


def test_a_licence_nobody_looked_up_is_recognition_only_even_with_an_address(tmp_path: Path) -> None:
    listed = "licence: https://www.tempo.co/ekonomi/daftar-lengkap-pinjol-legal-818991"
    unverified = LENDER | {"source_url(s)": f"{LENDER['source_url(s)']} ; {listed}"}
    licensed = unverified | {"package_name": "example.licensed", "licence_status": "licensed"}
    records = made(tmp_path, [], [unverified, licensed])
    assert statuses(records["example.lender"]) == ["recognised"]
    assert statuses(records["example.licensed"]) == ["on_regulator_register", "recognised"]


@pytest.mark.parametrize(("score", "said"), [
    ("51 (high)", ["no_longer_in_store", "on_tracker_list"]), ("49 (elevated)", ["no_longer_in_store"]),
])  # fmt: skip
def test_a_trackers_own_list_counts_from_the_score_it_is_trusted_at(
    tmp_path: Path, score: str, said: list[str]
) -> None:
    row = TRACKED | {"status_note": TRACKED["status_note"].replace("51 (high)", score)}
    record = made(tmp_path, [row], [])["example.tracked"]
    assert (statuses(record), record["statements"][0]["country"]) == (said, "IN")


def test_a_super_app_is_in_the_group_of_those_that_also_lend(tmp_path: Path) -> None:
    assert made(tmp_path, [], [LENDER | {"kind": "super_app"}])["example.lender"]["group"] == "also_lends"


@pytest.mark.parametrize("row", [
    LISTED | {"reported_by": "Somebody else"}, LISTED | {"confidence": "certain"}, LISTED | {"package_name": "no dots"},
    LISTED | {"report_title": "One | Two"}, LISTED | {"cert_sha256": "AB:CD"},
])  # fmt: skip
def test_a_row_no_rule_covers_stops_the_run_and_writes_nothing(tmp_path: Path, row: dict[str, str]) -> None:
    assert run(tmp_path, [row], []).returncode != 0
    assert not list(tmp_path.glob("*.jsonl"))
