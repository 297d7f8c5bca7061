"""`rights` and `open` as a person or a program meets them, and what `revoke` says on a phone that refuses."""

import json

import jsonschema
import pytest
from turning import truth, untouched

from core.cli import door_hand_words, rights_words, words
from core.cli.__main__ import main
from core.cli.place import with_place
from core.model.doors import DoorKind, DoorState
from core.model.rights import Opened, Right
from core.paths import resource_path
from core.practice.events import Event


@pytest.fixture
def run(monkeypatch, capsys):
    """Run a command in this process: `code, printed, said`."""
    monkeypatch.setattr("core.cli.__main__.end_as_with_ctrl_c", lambda: None)

    def run_one(*arguments):
        code = main([*map(str, arguments)])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run_one


def on(phone):
    return "--adb-port", phone.server.port, "--serial", phone.serial


def place(phone):
    return " ".join(map(str, on(phone)))


@pytest.mark.parametrize(("switch", "told"), [("off", (1, Right.REFUSED)), ("on", (0, Right.ALLOWED))])
def test_rights_are_told_and_nothing_is_changed(phone_here, own_data_folder, run, switch, told):
    code, answer = told
    phone = phone_here("pixel-16")
    phone.device.plan(Event.parse(f"switch {switch}"))
    before = truth(own_data_folder, "pixel-16")
    assert run("rights", *on(phone))[0] == code
    done, printed, said = run("rights", "--json", *on(phone))
    document = json.loads(printed)
    schema = json.loads(resource_path("schema", "rights.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document, schema)
    assert (done, document["answer"]) == (code, answer)
    assert rights_words.RIGHTS[answer] in said
    assert truth(own_data_folder, "pixel-16") == before


def test_refused_phone_is_told_in_its_own_words_with_both_ways_on(phone_here, run):
    code, printed, _ = run("rights", *on(phone_here("redmi-14")))
    assert code == 1
    assert "Neither user 2000" in printed
    assert "lenderlens-cli maker" in printed and "lenderlens-cli open PACKAGE" in printed


def test_page_of_an_app_is_opened_and_no_app_is_changed(phone_here, own_data_folder, run):
    phone = phone_here("redmi-14")
    code, printed, _ = run("open", "example.starlight.loan", *on(phone))
    by_hand = with_place(rights_words.BY_HAND, place(phone))
    assert (code, rights_words.OPENED[Opened.TAKEN] in printed, by_hand in printed) == (0, True, True)
    assert truth(own_data_folder, "redmi-14") == untouched("redmi-14")


def test_page_that_the_phone_does_not_open_is_not_done(phone_here, run):
    code, printed, _ = run("open", "example.larkspur.loan", "--user", 10, *on(phone_here("huawei-6")))
    assert (code, rights_words.OPENED[Opened.NOT_OPENED] in printed) == (1, True)


@pytest.mark.parametrize("wrong", [("x",), ("a.b", "--user", "-1"), ("a.b", "--user", "x"), ("a.b;reboot",)])
def test_what_is_no_app_or_no_user_never_reaches_a_phone(run, wrong):
    with pytest.raises(SystemExit) as usage:
        run("open", *wrong)
    assert usage.value.code == 2


def test_revoke_on_a_phone_that_refuses_shows_both_ways_on(phone_here, run, monkeypatch):
    monkeypatch.setattr("core.cli.changing.wait", lambda seconds: None)
    phone = phone_here("redmi-14")
    code, printed, _ = run("revoke", "--all-lenders", "--yes", *on(phone))
    assert (code, with_place(words.SWITCH_HINT, place(phone)) in printed) == (1, True)
    assert words.NOTHING_WRITTEN in printed


def test_everything_that_can_be_said_of_rights_has_words():
    assert set(rights_words.RIGHTS) == set(Right)
    assert set(rights_words.OPENED) == set(Opened)


def test_nobody_is_asked_for_a_yes_to_what_the_phone_refuses(phone_here, run, monkeypatch):
    monkeypatch.setattr("core.cli.changing.someone_can_answer", lambda: True)
    monkeypatch.setattr("sys.stdin", None)
    phone = phone_here("redmi-14")
    code, printed, _ = run("revoke", "--all-lenders", *on(phone))
    hint = with_place(words.SWITCH_HINT, place(phone))
    assert (code, hint in printed, words.GOES_ON in printed) == (1, True, False)
    assert words.NOT_NOW in printed


def test_page_of_a_door_is_opened_and_the_same_command_reads_how_it_stands(phone_here, run):
    phone = phone_here("pixel-16")
    asked = ("open", "example.lantern.loan", "--door", "notifications", *on(phone))
    code, printed, _ = run(*asked)
    assert code == 0
    assert door_hand_words.OPENED[Opened.TAKEN] in printed and "Notification access" in printed
    code, printed, _ = run(*asked, "--read")
    assert (code, "on for example.lantern.loan: notifications" in printed) == (1, True)


@pytest.mark.parametrize(
    ("app", "door", "told"),
    [
        ("example.lantern.loan", "accessibility", (0, "closed")),
        ("example.lantern.loan", "notifications", (1, "open")),
    ],
)
def test_how_a_door_stands_is_an_exit_code_and_a_document(phone_here, run, app, door, told):
    code, printed, _ = run("open", app, "--door", door, "--read", "--json", *on(phone_here("pixel-16")))
    document = json.loads(printed)
    schema = json.loads(resource_path("schema", "door.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document, schema)
    assert (code, document["state"]) == told


@pytest.mark.parametrize("wrong", [("a.b", "--door", "contacts"), ("a.b", "--read")])
def test_no_such_door_is_wrong_usage(run, wrong):
    with pytest.raises(SystemExit) as usage:
        run("open", *wrong)
    assert usage.value.code == 2


def test_every_door_has_steps_by_hand():
    assert set(door_hand_words.STEPS) == set(DoorKind)
    assert set(door_hand_words.READ) == set(DoorState)
