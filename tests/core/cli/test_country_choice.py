"""The person's country on the command line: chosen, never taken from the phone, told in the document."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from core.cli.__main__ import main
from core.cli.arguments import parse_arguments
from core.paths import resource_path

DUMP = Path(__file__).resolve().parents[2] / "fuzz" / "corpus" / "package_dump" / "permission-34"
SCHEMA = json.loads(resource_path("schema", "scan.schema.json").read_text(encoding="utf-8"))


@pytest.fixture
def saved(tmp_path):
    (tmp_path / "dump").write_bytes(DUMP.read_bytes())
    (tmp_path / "getprop").write_text(
        "[ro.build.version.sdk]: [34]\n[gsm.sim.operator.iso-country]: [id]\n[ro.product.model]: [Example]\n",
        encoding="utf-8",
    )
    return ["analyse", "--package-dump", str(tmp_path / "dump"), "--getprop", str(tmp_path / "getprop")]


def document(capsys, *arguments):
    main([*arguments, "--json"])
    printed = json.loads(capsys.readouterr().out)
    Draft202012Validator(SCHEMA).validate(printed)
    return printed


def test_no_country_is_chosen_until_the_person_does(capsys, saved):
    told = document(capsys, *saved)
    assert (told["country"], told["device"]["country_hint"]) == (None, "ID")


def test_the_chosen_country_stands_in_the_document(capsys, saved):
    assert document(capsys, *saved, "--country", "ng")["country"] == "NG"


def test_the_text_suggests_what_the_phone_names_and_takes_no_for_an_answer(capsys, saved):
    main(saved)
    assert "names ID. If you are there: --country ID" in capsys.readouterr().out
    main([*saved, "--country", "NG"])
    assert "If you are there" not in capsys.readouterr().out


@pytest.mark.parametrize("command", [["scan"], ["analyse", "x"], ["lenders", "show", "a.b"]])
def test_every_command_that_tells_statements_takes_a_country(command):
    assert parse_arguments([*command, "--country", "id"]).country == "ID"
    assert parse_arguments(command).country is None
