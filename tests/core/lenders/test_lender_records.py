"""A record line is read whole or refused with its place."""

import json
from typing import Any

import pytest

from core.errors import DataError
from core.lenders.records import NAMED_KEYS, RECORD_KEYS, STATEMENT_KEYS, read_named, read_record
from core.model.lender import Confidence, Group, Kind, Status

STATEMENT: dict[str, Any] = {
    "status": "on_regulator_warning_list", "by": "A regulator", "title": "A list", "date": "2024-02", "country": "ID",
    "url": "https://example.org/list", "checked_on": "2026-11-01",
}  # fmt: skip
RECORD: dict[str, Any] = {
    "package": "example.loan.one", "names": {"und": "One Loan", "zh": "一号借款"}, "operator": None,
    "countries": ["ID"], "kind": "payday_loan", "group": "lending", "confidence": "low", "statements": [STATEMENT],
    "reusable_id": False,
}  # fmt: skip
WHERE = "some.jsonl, line 7"


def line(**changes: object) -> str:
    return json.dumps(RECORD | changes, ensure_ascii=False)


def said(**changes: object) -> dict[str, object]:
    return {"statements": [STATEMENT | changes]}


def test_a_good_line_becomes_a_record_with_every_field() -> None:
    record = read_record(line(), WHERE)
    assert (record.package, record.names) == ("example.loan.one", (("und", "One Loan"), ("zh", "一号借款")))
    assert (record.kind, record.group, record.confidence) == (Kind.PAYDAY_LOAN, Group.LENDING, Confidence.LOW)
    statement = record.statements[0]
    assert (statement.status, statement.date, statement.url) == (
        Status.ON_REGULATOR_WARNING_LIST, "2024-02", "https://example.org/list",
    )  # fmt: skip
    assert str(statement.checked_on) == "2026-11-01"


def test_certificates_may_be_absent_or_several() -> None:
    assert read_record(line(), WHERE).certificates == ()
    assert read_record(line(certificates=["ab" * 32, "cd" * 32]), WHERE).certificates == ("ab" * 32, "cd" * 32)


def test_a_name_without_a_package_is_read_and_a_record_is_none() -> None:
    named = {key: RECORD[key] for key in NAMED_KEYS}
    assert read_named(json.dumps(named), WHERE).names == read_record(line(), WHERE).names
    for damaged in (line(), "{", json.dumps(named | {"kind": "odd"})):
        with pytest.raises(DataError, match=r"^some\.jsonl, line 7: "):
            read_named(damaged, WHERE)


def test_the_test_line_has_the_keys_of_the_format() -> None:
    assert (tuple(RECORD), tuple(STATEMENT)) == (RECORD_KEYS, STATEMENT_KEYS)


@pytest.mark.parametrize("damaged", [
    "", "not json", line()[:-20], "[]", "null", '"text"', "[" * 50_000, "{}",
    line(extra=1), json.dumps({key: RECORD[key] for key in RECORD_KEYS[:-1]}),
    line(package="no_dot"), line(package="a.b; rm"), line(package=7), line(package="a.b\n"),
    line(package="a." + "b" * 300),
    line(names=[]), line(names={"und": ""}), line(names={"und": "\u202e"}), line(names={"und": 3}),
    line(names={"<b>": "x"}), line(names={"und": "  "}),
    line(operator=3), line(countries="ID"), line(countries=["Indonesia"]), line(countries=[None]),
    line(kind="loan_shark"), line(group="LENDING"), line(confidence="certain"), line(reusable_id="no"),
    line(statements={}), line(statements=[1]), line(statements=[STATEMENT] * 101),
    line(**said(status="criminal")), line(**said(date="yesterday")), line(**said(date="2024-13")),
    line(**said(date="2024-02-30")), line(**said(date="2024-02-01T00:00")), line(**said(country="id")),
    line(**said(url="javascript:alert(1)")), line(**said(url="https://a b")), line(**said(url='https://a/"><b>')),
    line(certificates=["A" * 64]), line(certificates=["ab"]), line(certificates="ab" * 32), line(certificates=None),
    line(**said(checked_on="2026-11")), line(**said(more=1)), line(names={"und": "x" * 70_000}),
])  # fmt: skip
def test_a_damaged_line_is_refused_naming_file_and_line(damaged: str) -> None:
    with pytest.raises(DataError, match=r"^some\.jsonl, line 7: "):
        read_record(damaged, WHERE)


def test_hidden_and_turning_characters_are_dropped_and_long_names_cut() -> None:
    record = read_record(line(names={"und": "Lo\u202ean\u0000\n" + "n" * 500}, operator="A\u2066B\u2028C"), WHERE)
    name = record.names[0][1]
    assert name.startswith("Loannn") and len(name) == 200 and name.endswith("…")
    assert record.operator == "AB C"


@pytest.mark.parametrize("date", ["2024", "2024-02", "2024-02-29"])
def test_a_date_is_kept_as_exact_as_the_source_gives_it(date: str) -> None:
    assert read_record(line(**said(date=date)), WHERE).statements[0].date == date
