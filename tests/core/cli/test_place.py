"""Suggested commands meet the phone that was meant."""

from pathlib import Path

import pytest

from core.cli import doctor_words, rights_words
from core.cli.arguments import Options, parse_arguments
from core.cli.place import place_of, with_place


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        (["scan"], ""),
        (["scan", "--practice", "pixel-16"], "--practice pixel-16"),
        (["undo", "--adb-port", "5040", "--serial", "127.0.0.1:1"], "--adb-port 5040 --serial 127.0.0.1:1"),
        (["undo", "--data", "my data"], '--data "my data"'),
    ],
)
def test_words_that_name_the_phone_are_those_that_were_given(arguments: list[str], place: str) -> None:
    options: Options = parse_arguments(arguments)
    assert place_of(options) == place
    assert options.data == Path("my data") or "--data" not in place


def test_scan_that_is_suggested_after_open_on_a_practice_phone_names_it() -> None:
    said = with_place(rights_words.BY_HAND, "--practice pixel-16")
    assert "`lenderlens-cli scan --practice pixel-16`" in said


@pytest.mark.parametrize("sentence", [*rights_words.WAYS_ON, doctor_words.HINT])
def test_every_suggested_command_that_meets_a_phone_names_it(sentence: str) -> None:
    said = with_place(sentence, "--practice redmi-14")
    assert said.count("--practice redmi-14") == sum(
        f"`lenderlens-cli {command}" in sentence for command in ("scan", "open", "doctor", "rights", "revoke", "undo")
    )


def test_commands_that_meet_no_phone_and_other_words_stay_as_they_are() -> None:
    for sentence in ("`lenderlens-cli maker NAME` shows it.", "Save the output of `dumpsys package`.", "undo it"):
        assert with_place(sentence, "--practice pixel-16") == sentence
    assert with_place("`undo --list` names them", "") == "`undo --list` names them"


def test_command_that_names_the_phone_already_is_not_told_twice() -> None:
    told = "`lenderlens-cli scan --practice pixel-16`"
    assert with_place(told, "--practice pixel-16") == told
