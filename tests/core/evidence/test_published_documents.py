"""Documents keep to the published schemas, whatever the phone says."""

import datetime as dt
import json
from dataclasses import replace
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from core.evidence.change_json import PracticeFacts, change_document, devices_document, practice_document
from core.evidence.scan_json import scan_document
from core.model.access import AppKey, ContactAccess, Finding, FindingKind, Fixed, GrantSource, OpReading
from core.model.change import ChangeKind, ChangeResult, ItemResult, Outcome, PlanItem, Route
from core.model.facts import Evidence, Gap, HoleReason
from core.model.lender import Basis, Confidence, Group, Kind, Statement, Status
from core.model.names import CONTACTS_GROUP, PackageName, UserId
from core.model.phone import Device, DeviceState, PhoneTime, UserKind
from core.paths import resource_path
from tests.core.services.phone_reports import OFF, UNREAD, app, lender, report, verdict

HOSTILE = "\u202e<b>\x00\"';$(id)\u2028" + "x" * 10_000
TAIWAN = PhoneTime(dt.datetime(2026, 5, 4, 17, 40, 17), 480)  # noqa: DTZ001  the phone's own clock


def schema(name):
    return json.loads(resource_path("schema", f"{name}.schema.json").read_text(encoding="utf-8"))


def check(name, document):
    """Validate what a reader of the printed text gets."""
    printed = json.loads(json.dumps(document))
    Draft202012Validator(schema(name)).validate(printed)
    return printed


@pytest.mark.parametrize("name", ["scan", "change", "devices", "practice"])
def test_schema_is_a_schema(name):
    Draft202012Validator.check_schema(schema(name))


def enums_of(part):
    """Find every closed list of words in a schema."""
    found = [frozenset(part["enum"]) - {None}] if isinstance(part, dict) and isinstance(part.get("enum"), list) else []
    parts = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    return found + [words for inner in parts for words in enums_of(inner)]


@pytest.mark.parametrize(
    "words",
    [ContactAccess, HoleReason, FindingKind, Fixed, GrantSource, UserKind, Basis, Group, Kind, Confidence, Status],
)
def test_every_word_of_the_program_stands_in_the_scan_schema(words: type[StrEnum]):
    assert frozenset(words) in enums_of(schema("scan"))


@pytest.mark.parametrize("words", [Outcome, Route, ChangeKind, ContactAccess, HoleReason])
def test_every_word_of_the_program_stands_in_the_change_schema(words: type[StrEnum]):
    assert frozenset(words) in enums_of(schema("change"))


def test_every_device_state_stands_in_the_schema():
    assert frozenset(DeviceState) in enums_of(schema("devices"))


def test_scan_of_many_kinds_of_apps_keeps_to_the_schema():
    statement = Statement(Status.BANNED_BY_AUTHORITY, "A", None, "2026-03", "ID", None, dt.date(2026, 5, 1))
    match = lender("example.loan")
    match = replace(match, record=replace(match.record, statements=(statement,)))
    seen = verdict(op=OpReading("allow", None, TAIWAN, None), found=(FindingKind.GRANTED,), fixed=Fixed.POLICY)
    one = replace(app("example.loan", of=seen, match=match), granted_permissions=CONTACTS_GROUP)
    printed = check("scan", scan_document(report(one, app("example.cut", of=UNREAD), app("example.off", of=OFF))))
    first = next(each for each in printed["apps"] if each["package"] == "example.loan")
    assert first["appop"]["last_access"] == {"local": "2026-05-04T17:40:17", "utc_offset": "+08:00"}
    assert first["lender"]["statements"][0]["checked_on"] == "2026-05-01"


def test_short_document_holds_matches_readers_and_holes_only():
    unread_request = verdict(ContactAccess.UNKNOWN, (), why=HoleReason.REQUEST_NOT_READ)
    apps = (
        app("example.match", of=OFF, match=lender("example.match")),
        app("example.reader"),
        app("example.hole", of=UNREAD),
        app("example.off", of=OFF),
        app("example.unread", of=unread_request),
    )
    short = scan_document(report(*apps))["apps"]
    assert {one["package"] for one in short} == {"example.match", "example.reader", "example.hole"}
    assert len(scan_document(report(*apps), all_apps=True)["apps"]) == len(apps)


def test_counts_are_of_all_apps_even_in_the_short_document():
    assert scan_document(report(app("example.off", of=OFF)))["counts"]["packages"] == 1


def test_hostile_texts_are_cleaned_and_capped():
    finding = Finding(FindingKind.GRANTED, Evidence(HOSTILE, HOSTILE))
    bad = replace(app("example.bad"), label=HOSTILE, version_name=HOSTILE, installer=HOSTILE)
    bad = replace(bad, verdict=replace(bad.verdict, findings=(finding,)))
    printed = json.dumps(check("scan", scan_document(report(bad))), ensure_ascii=False)
    assert not {"\u202e", "\u2028", "\x00", "\\u0000"} & set(printed)
    assert len(printed) < 10_000


def test_serial_number_never_leaves():
    assert "EX1" not in json.dumps(scan_document(report(app("example.a")), all_apps=True))


def change(outcome=Outcome.REVOKED, after=OFF, reason=""):
    key = AppKey(PackageName("example.loan"), UserId(10))
    item = PlanItem(key, 1_010_200, CONTACTS_GROUP, Route.PM_REVOKE, None, (), ())
    result = ItemResult(item, outcome, reason, verdict(), after)
    return ChangeResult("c1", ChangeKind.REVOKE, (result,), True, dt.datetime(2026, 1, 1, tzinfo=dt.UTC))


@pytest.mark.parametrize("outcome", Outcome)
def test_change_with_any_outcome_keeps_to_the_schema(outcome):
    assert check("change", change_document(change(outcome)))["items"][0]["outcome"] == outcome


def test_change_that_could_not_be_read_again_says_null():
    assert check("change", change_document(change(Outcome.UNKNOWN, after=None)))["items"][0]["after"] is None


@given(st.text(max_size=2000))
def test_whatever_the_phone_said_is_a_valid_reason(said):
    check("change", change_document(change(reason=said)))


def test_devices_and_practice_phones_keep_to_their_schemas():
    check("devices", devices_document([Device("S1", DeviceState.UNAUTHORIZED), Device("S2", DeviceState.DEVICE, "M")]))
    check("practice", practice_document([PracticeFacts("pixel-16", "16", None, (0, 10))]))


def test_hole_is_named_once_by_command_and_reason_only():
    gaps = (Gap("getprop", HoleReason.CUT, "half a li"), Gap("getprop", HoleReason.CUT, "another"))
    printed = check("scan", scan_document(replace(report(), gaps=gaps)))
    assert printed["gaps"] == [{"command": "getprop", "reason": "cut"}]
