"""The list that ships: every record whole, sourced and in the closed vocabularies, and none lost on the way."""

import hashlib
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from core.lenders.records import read_record
from core.model.lender import Basis, Confidence, Group, Kind, LenderMatch, LenderRecord, Status
from core.paths import resource_path

FOLDER = resource_path("lenders")
LIST: dict[str, Any] = json.loads((FOLDER / "list.json").read_text(encoding="utf-8"))
SCHEMA: dict[str, Any] = json.loads(resource_path("schema", "lender-record.schema.json").read_text(encoding="utf-8"))
NAMES_ONLY = "names_only.jsonl"
RECORD_FILES = sorted(set(LIST["files"]) - {NAMES_ONLY})
ALSO_LENDS = {Kind.SUPER_APP, Kind.BANK_WITH_LOANS, Kind.CREDIT_CARD}
NOT_OUR_WORDS = re.compile(r"(?i)\b(safe|danger|illegal|scam|blacklist|hacked|protected|predatory|fraud)\b")


def lines_of(file: str) -> list[str]:
    return (FOLDER / file).read_text(encoding="utf-8").splitlines()


def loaded(file: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in lines_of(file)]


@pytest.fixture(scope="module")
def records() -> list[LenderRecord]:
    return [read_record(line, file) for file in RECORD_FILES for line in lines_of(file)]


def statements(raw: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for record in raw for one in record["statements"]]


def test_every_file_of_the_folder_is_in_the_list_file_with_its_digest_and_count() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {*LIST["files"], "list.json"}
    for name, facts in LIST["files"].items():
        raw = (FOLDER / name).read_bytes().replace(b"\r\n", b"\n")
        assert (hashlib.sha256(raw).hexdigest(), raw.count(b"\n")) == (facts["sha256"], facts["records"]), name


def test_rows_in_are_rows_out() -> None:
    assert set(LIST["rows"]) >= {
        "lenders_reported.csv", "lenders_mainstream.csv", "lenders_more.csv", "lenders_more2.csv",
    }  # fmt: skip
    for table, ends in LIST["rows"].items():
        assert ends["rows"] == ends["records"] + ends["merged"] + ends["names_only"] > 0, table
    rows = LIST["rows"].values()
    assert sum(ends["records"] for ends in rows) == sum(LIST["files"][file]["records"] for file in RECORD_FILES)
    assert sum(ends["names_only"] for ends in rows) == LIST["files"][NAMES_ONLY]["records"]


@pytest.mark.parametrize("file", RECORD_FILES)
def test_every_record_satisfies_the_published_schema(file: str) -> None:
    check = Draft202012Validator(SCHEMA)
    assert [error.message for record in loaded(file) for error in check.iter_errors(record)] == []


def test_names_without_a_package_satisfy_the_schema_but_for_what_only_a_package_has() -> None:
    absent = ("package", "reusable_id")
    check = Draft202012Validator({**SCHEMA, "required": [key for key in SCHEMA["required"] if key not in absent]})
    assert [error.message for record in loaded(NAMES_ONLY) for error in check.iter_errors(record)] == []
    assert not [record for record in loaded(NAMES_ONLY) if any(key in record for key in absent)]


def test_the_words_of_the_schema_are_the_words_of_the_model() -> None:
    properties = SCHEMA["properties"]
    assert properties["kind"]["enum"] == list(Kind)
    assert properties["group"]["enum"] == list(Group)
    assert properties["confidence"]["enum"] == list(Confidence)
    assert SCHEMA["$defs"]["statement"]["properties"]["status"]["enum"] == list(Status)


@pytest.mark.parametrize("file", RECORD_FILES)
def test_records_are_sorted_with_their_keys_in_the_agreed_order(file: str) -> None:
    raw = loaded(file)
    assert [record["package"] for record in raw] == sorted(record["package"] for record in raw)
    assert {tuple(record) for record in raw} == {tuple(SCHEMA["required"])}


def test_no_package_stands_in_the_list_twice(records: list[LenderRecord]) -> None:
    assert [package for package, times in Counter(record.package for record in records).items() if times > 1] == []


def test_every_statement_but_recognition_has_an_address_a_reader_can_open(records: list[LenderRecord]) -> None:
    said = [one for record in records for one in record.statements]
    assert [one for one in said if one.url is None and one.status is not Status.RECOGNISED] == []
    assert [record.package for record in records if not record.statements] == []


def test_every_word_of_judgement_in_a_title_is_the_title_of_the_source() -> None:
    """We add only "(matched by app name)"; `by`, operators and countries carry no word of judgement at all."""
    said = statements([record for file in LIST["files"] for record in loaded(file)])
    assert [one["by"] for one in said if NOT_OUR_WORDS.search(one["by"] or "")] == []
    judging = {one["title"] for one in said if NOT_OUR_WORDS.search(one["title"] or "")}
    assert judging <= {"Beware of predatory fin(tech): loan sharks use Android apps to reach new depths"}


def test_reported_packages_are_lending_and_the_groups_of_the_rest_follow_their_kind() -> None:
    assert {record["group"] for record in loaded("reported.jsonl")} == {"lending"}
    rest = [record for file in RECORD_FILES if file != "reported.jsonl" for record in loaded(file)]
    assert {record["kind"] for record in rest if record["group"] == "also_lends"} == ALSO_LENDS
    assert not [record for record in rest if record["group"] != "lending" and record["kind"] not in ALSO_LENDS]


def test_low_confidence_is_never_in_the_headline(records: list[LenderRecord]) -> None:
    matches = [LenderMatch(record, Basis.EXACT_PACKAGE) for record in records if record.confidence is Confidence.LOW]
    assert matches and not any(match.in_headline for match in matches)


def test_super_apps_banks_and_cards_are_neither_in_the_headline_nor_may_be_lending(records: list[LenderRecord]) -> None:
    matches = [LenderMatch(record, Basis.EXACT_PACKAGE) for record in records if record.kind in ALSO_LENDS]
    assert matches and not any(match.in_headline or match.maybe_lending for match in matches)


def test_the_ten_rows_of_the_chinese_authority_are_privacy_findings_and_never_a_warning_list() -> None:
    everything = [record for file in LIST["files"] for record in loaded(file)]
    of_cac = [one for one in statements(everything) if "(CAC)" in (one["by"] or "")]
    assert len(of_cac) == 10
    assert {(one["status"], one["country"]) for one in of_cac} == {("privacy_finding_by_authority", "CN")}


def test_an_audit_or_a_summons_is_not_a_finding() -> None:
    everything = [record for file in LIST["files"] for record in loaded(file)]
    open_cases = [one for one in statements(everything) if re.search("audit|hearing", one["title"] or "")]
    assert {one["status"] for one in open_cases} == {"recognised"}


def test_only_a_dated_copy_of_a_register_makes_registered(records: list[LenderRecord]) -> None:
    """Licences nobody looked up (licensed_unverified) are recognised only: the Indonesian copies are all there is."""
    said = [one for record in records for one in record.statements if one.status is Status.ON_REGULATOR_REGISTER]
    assert said and {(one.country, one.date) for one in said} == {("ID", "2023-10-09"), ("ID", "2021-07-27")}


def test_the_indonesian_list_is_a_dated_warning_for_indonesia_only(records: list[LenderRecord]) -> None:
    said = [one for record in records for one in record.statements if (one.by or "").startswith("OJK Satgas")]
    assert said and {(one.status, one.country, one.date is None) for one in said} == {
        (Status.ON_REGULATOR_WARNING_LIST, "ID", False)
    }


def test_gone_from_the_store_is_said_of_the_tracker_alone_and_no_day_of_checking_is_invented(
    records: list[LenderRecord],
) -> None:
    said = [one for record in records for one in record.statements]
    assert {one.by for one in said if one.status is Status.NO_LONGER_IN_STORE} == {"CashlessConsumer"}
    assert {one.checked_on for one in said} == {None}


def test_what_was_joined_by_name_alone_says_so(records: list[LenderRecord]) -> None:
    told = (Status.NAMED_BY_POLICE, Status.BANNED_BY_AUTHORITY)
    said = [one for record in records for one in record.statements if one.status in told]
    assert said and [one for one in said if not (one.title or "").endswith("(matched by app name)")] == []


@pytest.mark.parametrize("package", ["com.loan.cash", "com.rupeeloan", "com.app.cashloan", "com.online.loan",
                                     "com.dk.hjq", "com.loan.quick", "bank.com.bank", "uni.UNI0450796"])  # fmt: skip
def test_ids_that_any_developer_may_take_say_so(package: str, records: list[LenderRecord]) -> None:
    assert [record.reusable_id for record in records if record.package == package] == [True]


def test_an_id_with_a_name_of_its_own_is_not_called_reusable(records: list[LenderRecord]) -> None:
    own = [record for record in records if record.package in ("com.payjoy.access", "id.dana", "com.kreditbee.android")]
    assert [record.reusable_id for record in own] == [False] * 3


def test_the_practice_list_satisfies_the_schema_and_shares_no_package_with_the_real_one(
    records: list[LenderRecord],
) -> None:
    path: Path = resource_path("practice", "lenders.jsonl")
    practice = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    check = Draft202012Validator(SCHEMA)
    assert practice and [error.message for record in practice for error in check.iter_errors(record)] == []
    assert not {record["package"] for record in practice} & {record.package for record in records}
    assert [record["package"] for record in practice if not record["package"].startswith("example.")] == []
