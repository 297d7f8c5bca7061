"""The command line as a person or a program meets it: documents, sentences, exit codes."""

import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager

import jsonschema
import pytest
from turning import truth, untouched

from core.cli.__main__ import main
from core.paths import resource_path

LANTERN = "example.lantern.loan"


def at_once(seconds):
    """Do not wait."""


@pytest.fixture
def run(monkeypatch, capsys):
    """Run a command in this process: `code, document, said`."""
    monkeypatch.setattr("core.cli.changing.wait", at_once)
    monkeypatch.setattr("core.cli.__main__.end_as_with_ctrl_c", lambda: None)

    def run_one(*arguments):
        try:
            code = main([*map(str, arguments)])
        except SystemExit as usage:
            code = usage.code
        captured = capsys.readouterr()
        document = json.loads(captured.out) if "--json" in arguments and captured.out else None
        return code, document, captured.err if document else captured.out + captured.err

    return run_one


@pytest.fixture
def on(run):
    """Run a command on a phone that is plugged in already."""

    def run_on(phone, command, *arguments):
        return run(command, "--adb-port", phone.server.port, "--serial", phone.serial, *arguments)

    return run_on


def check(document, name):
    schema = json.loads(resource_path("schema", f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(document, schema)


def test_scan_says_the_answer_first_and_in_words(on, phone_here):
    code, _, said = on(phone_here(), "scan")
    assert code == 0
    assert said.splitlines()[:5] == [
        "PRACTICE PHONE: everything on it is invented.",
        said.splitlines()[1],
        "",
        "3 lending apps can read your contacts now.",
        "2 more may be lending apps.",
    ]
    assert "Lantern Loan (example.lantern.loan)" in said


def test_scan_document_keeps_its_schema_and_stdout_holds_nothing_else(on, phone_here):
    code, document, said = on(phone_here(), "scan", "--json")
    check(document, "scan")
    assert (code, document["counts"]["lending_can_read"]) == (0, 3)
    assert said == "PRACTICE PHONE: everything on it is invented.\n"


def test_all_lists_every_app(on, phone_here):
    phone = phone_here()
    short, whole = (on(phone, "scan", "--json", *more)[1] for more in ([], ["--all"]))
    assert len(short["apps"]) < len(whole["apps"]) == whole["counts"]["packages"]


def test_scan_of_a_phone_with_a_closed_profile_ends_with_4(on, phone_here):
    code, document, _ = on(phone_here("samsung-10"), "scan", "--json")
    assert (code, document["gaps"][0]["reason"]) == (4, "refused")


def test_revoke_and_undo_in_separate_commands_meet_one_phone(run, own_data_folder):
    practice = ("--practice", "pixel-16", "--json")
    code, change, _ = run("revoke", "--all-lenders", "--yes", *practice)
    check(change, "change")
    assert (code, change["kind"]) == (0, "revoke")
    assert {item["outcome"] for item in change["items"]} == {"REVOKED", "ALREADY_OFF"}
    assert run("scan", *practice)[1]["counts"]["lending_can_read"] == 0
    code, listed, _ = run("undo", "--list", "--json")
    check(listed, "changes")
    assert (code, [row["change_id"] for row in listed["changes"]]) == (0, [change["change_id"]])
    code, undone, _ = run("undo", *practice)
    check(undone, "change")
    assert (code, undone["kind"], undone["change_id"]) == (0, "undo", change["change_id"])
    assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")


def test_revoke_says_before_what_it_does_not_do_and_after_what_it_proved(on, phone_here):
    phone = phone_here()
    code, _, said = on(phone, "revoke", LANTERN, "--yes")
    order = [
        "Contacts will be turned off for:", "Lantern Loan", "does not take back copies", "contacts are off now",
        "Contacts are off for 2 of 2 apps. We looked again", "Copies made before", "lenderlens-cli undo ",
    ]  # fmt: skip
    places = [said.index(sentence) for sentence in order]
    assert (code, places) == (0, sorted(places))
    line = said.splitlines()[-1].split("lenderlens-cli undo ")[1].split()
    assert on(phone, "undo", line[0])[0] == 0


def test_something_not_done_ends_with_1_and_the_rest_is_done(on, phone_here):
    phone = phone_here()
    code, change, said = on(phone, "revoke", LANTERN, "example.not.there", "--yes", "--json")
    assert (code, {item["package"] for item in change["items"]}) == (1, {LANTERN})
    assert "example.not.there: not on this phone" in said


def test_phone_that_refuses_ends_with_1_and_a_way_by_hand(on, phone_here):
    code, _, said = on(phone_here("redmi-14"), "revoke", "--all-lenders", "--yes")
    assert code == 1
    assert "Contacts are off for 0 of" in said
    assert ("Nothing was changed on the phone." in said, "looked again" in said) == (True, False)
    assert "Settings, Apps, the app, Permissions, Contacts" in said


def test_ask_again_leaves_the_app_free_to_ask(on, phone_here):
    _, change, _ = on(phone_here(), "revoke", LANTERN, "--yes", "--ask-again", "--json")
    flags = {flag for item in change["items"] for grant in item["after"]["grants"] for flag in grant["flags"]}
    assert (change["items"][0]["stop_asking"], "USER_FIXED" in flags) == (False, False)


def test_nobody_to_ask_and_no_yes_is_wrong_usage_and_the_phone_is_not_touched(on, phone_here, own_data_folder):
    code, _, said = on(phone_here(), "revoke", LANTERN)
    assert (code, "--yes" in said) == (2, True)
    assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")


@pytest.mark.parametrize("arguments", [
    [], ["nonsense"], ["revoke"], ["revoke", "--all-lenders", "a.b"], ["revoke", "a.b; reboot"], ["analyse"],
    ["undo", "x", "--list"], ["scan", "--practice", "no-such"], ["scan", "--adb-port", "0"], ["practice"],
    ["practice", "run", "no-such"], ["scan", "--practice", "pixel-16", "--adb-port", "5037"],
])  # fmt: skip
def test_wrong_usage_ends_with_2(run, arguments):
    assert run(*arguments)[0] == 2


def test_several_phones_and_no_serial_ends_with_2_and_names_them(run, phone_here):
    phones = phone_here("pixel-16"), phone_here("pixel-15")
    code, _, said = run("scan", "--adb-port", phones[0].server.port)
    assert (code, all(phone.serial in said for phone in phones)) == (2, True)


def test_phone_that_waits_for_allow_ends_with_3_and_says_what_to_tap(run, phone_here):
    phone = phone_here(locked=True)
    at = ("--adb-port", phone.server.port, "--serial", phone.serial)
    code, _, said = run("scan", *at)
    assert (code, "tap Allow" in said) == (3, True)
    code, document, _ = run("devices", *at, "--json")
    check(document, "devices")
    assert (code, document["devices"][0]["state"]) == (3, "unauthorized")


def test_no_server_on_the_named_port_ends_with_3(run):
    assert run("scan", "--adb-port", "9")[0] == 3


def test_undo_without_a_change_ends_with_1(on, phone_here):
    code, _, said = on(phone_here(), "undo")
    assert (code, "no such change" in said) == (1, True)


def test_lost_key_file_is_named_with_a_next_step_and_the_record_stays(on, phone_here, own_data_folder):
    phone = phone_here()
    on(phone, "revoke", LANTERN, "--yes")
    (own_data_folder / "practice" / "phone.key").unlink()
    off = truth(own_data_folder, "pixel-16")
    for command in (("undo",), ("revoke", "example.harbor.advance", "--yes")):
        code, _, said = on(phone, *command)
        assert (code, "Put the file back" in said, "(phone.key)" in said) == (1, True, True)
    assert truth(own_data_folder, "pixel-16") == off
    assert len(list((own_data_folder / "practice" / "changes").iterdir())) == 1


def test_practice_list_names_every_phone(run):
    code, document, _ = run("practice", "list", "--json")
    check(document, "practice")
    assert (code, "redmi-14" in {phone["name"] for phone in document["phones"]}) == (0, True)


def test_practice_reset_puts_the_phone_back(run, own_data_folder):
    run("revoke", LANTERN, "--yes", "--practice", "pixel-16")
    assert truth(own_data_folder, "pixel-16") != untouched("pixel-16")
    assert run("practice", "reset", "pixel-16")[0] == 0
    assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")


def test_analyse_of_something_else_ends_with_1_and_a_sentence(run, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Sir or Madam", encoding="utf-8")
    assert run("analyse", letter)[0] == 1
    assert run("analyse", tmp_path / "missing")[2].startswith("There is no such file")


def test_hostile_names_cannot_steer_the_terminal(on, phone_here):
    _, _, said = on(phone_here(), "scan", "--all")
    assert not any(c for c in said if (ord(c) < 32 and c != "\n") or c in "\x7f\u202e\u2066\u200f")


def in_a_process(*arguments, **more):
    environment = os.environ | more.pop("environment", {})
    return subprocess.run(
        [sys.executable, "-m", "core.cli", *arguments], capture_output=True, timeout=60, check=False, env=environment,
        cwd=resource_path().parent, **more,
    )  # fmt: skip


def test_console_without_unicode_gets_escapes_and_no_crash(own_data_folder):
    said = in_a_process(
        "scan", "--all", "--practice", "redmi-14", environment={"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    )
    assert (said.returncode, b"Traceback" in said.stderr) == (0, False)
    document = in_a_process("scan", "--json", "--practice", "redmi-14", environment={"PYTHONIOENCODING": "cp1252"})
    check(json.loads(document.stdout.decode("cp1252")), "scan")


@contextmanager
def running(name):
    process = subprocess.Popen(
        [sys.executable, "-m", "core.cli", "practice", "run", name],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=resource_path().parent, encoding="utf-8",
    )  # fmt: skip
    try:
        yield process, read_document(process.stdout)
    finally:
        process.kill()
        process.wait(10)
        process.stdout.close()


def read_document(stream):
    text = ""
    while not text.endswith("}\n"):
        text += stream.readline()
    return json.loads(text)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGTERM ends a process outright there")
def test_practice_run_stays_up_to_be_joined_and_takes_its_processes_with_it(run):
    with running("pixel-16") as (process, joined):
        at = ("--adb-port", joined["server_port"], "--serial", joined["serial"], "--json")
        code, document, _ = run("scan", *at)
        assert (code, document["counts"]["lending_can_read"]) == (0, 3)
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
        assert run("scan", *at)[0] == 3


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT cannot be sent to one process there")
def test_ctrl_c_while_the_phone_is_slow_ends_with_a_sentence(practice_phone):
    phone = practice_phone(fault="slow=60")
    ours = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:  # a test run in the background ignores the signal, and so would whatever it starts
        process = subprocess.Popen(
            [sys.executable, "-m", "core.cli", "scan", "--adb-port", str(phone.server.port), "--serial", phone.serial],
            stderr=subprocess.PIPE, cwd=resource_path().parent, encoding="utf-8",
        )  # fmt: skip
    finally:
        signal.signal(signal.SIGINT, ours)
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(6)  # long enough to be loaded on a busy machine, too
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=20)
    assert (process.returncode, "Traceback" in said, "Stopped." in said) == (1, False, True)
