"""What `doctor` says: each cause in words, one next step, the rule to copy, nothing that steers a terminal."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from core.cli import doctor_words as words
from core.cli.diagnosing import diagnosis_lines
from core.evidence.diagnosis_json import diagnosis_document
from core.model.connection import Cause, Check, Diagnosis, Finding, Tried
from core.model.phone import Device, DeviceState
from core.paths import resource_path

SCHEMA = json.loads(resource_path("schema", "diagnosis.schema.json").read_text(encoding="utf-8"))


def test_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_schema_knows_every_word_of_the_program() -> None:
    tried = SCHEMA["properties"]["tried"]["items"]["properties"]
    assert set(SCHEMA["properties"]["cause"]["enum"]) == set(Cause)
    assert set(tried["look"]["enum"]) == set(Check)
    assert set(tried["result"]["enum"]) == set(Finding)
    assert set(SCHEMA["properties"]["device"]["properties"]["state"]["enum"]) == set(DeviceState)


def test_every_cause_look_and_finding_has_its_words() -> None:
    assert (set(words.CAUSES), set(words.CHECKS), set(words.FINDINGS)) == (set(Cause), set(Check), set(Finding))


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_is_said_with_exactly_one_next_step(cause: Cause) -> None:
    lines = diagnosis_lines(Diagnosis(cause))
    assert sum(line.startswith(words.NEXT) for line in lines) == 1
    assert lines[1].startswith(words.NEXT)


def test_no_two_causes_are_said_alike() -> None:
    assert len({matter for matter, _ in words.CAUSES.values()}) == len(Cause)


def test_rule_is_told_line_by_line_and_whole() -> None:
    rule = '# file\nSUBSYSTEM=="usb", ATTR{idVendor}=="2717"\n'
    lines = diagnosis_lines(Diagnosis(Cause.NO_USB_RIGHTS, vendor="Xiaomi", udev_text=rule))
    start = lines.index(words.RULE) + 1
    assert list(lines[start : start + 2]) == rule.splitlines()


def test_program_and_maker_are_named_where_they_are_known() -> None:
    held = diagnosis_lines(Diagnosis(Cause.PORT_HELD, program="romaster_daemon.exe"))
    assert held[1] == "By the name of: romaster_daemon.exe"
    assert diagnosis_lines(Diagnosis(Cause.CHARGING_ONLY, vendor="vivo"))[0].endswith("(vivo)")


def test_what_was_looked_at_is_told_look_by_look() -> None:
    tried = (Tried(Check.PORT, Finding.AMISS, "5037: no adb server"), Tried(Check.USB_BUS, Finding.NOT_TOLD))
    assert diagnosis_lines(Diagnosis(Cause.PORT_HELD, tried=tried))[-2:] == (
        "  adb's port: not in order (5037: no adb server)",
        "  phones on USB: this computer does not tell",
    )


@given(st.sampled_from(Cause), st.text(), st.text(), st.sampled_from(DeviceState))
def test_document_keeps_to_the_schema_and_names_no_serial(
    cause: Cause, program: str, detail: str, state: DeviceState
) -> None:
    device = Device("THE-SERIAL-NUMBER", state, detail)
    tried = (Tried(Check.SERVER, Finding.AMISS, detail),)
    printed = json.dumps(diagnosis_document(Diagnosis(cause, program, device=device, tried=tried)))
    Draft202012Validator(SCHEMA).validate(json.loads(printed))
    assert "THE-SERIAL-NUMBER" not in printed
