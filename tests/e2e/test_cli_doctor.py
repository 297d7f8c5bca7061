"""`lenderlens-cli doctor` as a person meets it."""

import json

import pytest

from core.cli.__main__ import main
from tests.conftest import PlugIn
from tests.wire.test_server import free_port


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setattr("core.cli.__main__.end_as_with_ctrl_c", lambda: None)

    def run_one(*arguments: object) -> tuple[int, str]:
        code = main(["doctor", *map(str, arguments)])
        return code, capsys.readouterr().out

    return run_one


def test_ready_phone_ends_with_zero(run, practice_phone: PlugIn) -> None:
    phone = practice_phone("pixel-16")
    code, said = run("--adb-port", phone.server.port, "--serial", phone.serial)
    assert (code, said.splitlines()[0]) == (0, "A phone is ready.")


def test_locked_phone_is_told_with_its_next_step(run, practice_phone: PlugIn) -> None:
    phone = practice_phone("pixel-16", unauthorized=True)
    code, said = run("--adb-port", phone.server.port, "--serial", phone.serial)
    assert code == 3
    assert said.splitlines()[1].startswith("Next: Unlock the phone and tap Allow.")
    assert phone.serial not in said


def test_phone_in_recovery_is_told_as_a_document(run, practice_phone: PlugIn) -> None:
    phone = practice_phone("pixel-16")
    phone.process.send("boot recovery")
    phone.server.disconnect(phone.process.port)
    phone.server.connect(phone.process.port)
    code, said = run("--adb-port", phone.server.port, "--serial", phone.serial, "--json")
    document = json.loads(said)
    assert (code, document["cause"], document["device"]["state"]) == (3, "wrong_mode", "recovery")


def test_port_where_no_adb_server_listens_is_told(run) -> None:
    code, said = run("--adb-port", free_port(), "--json")
    assert (code, json.loads(said)["cause"]) == (3, "adb_failed")


def test_practice_phone_is_looked_at_without_a_word_of_usb(run) -> None:
    code, said = run("--practice", "pixel-16")
    assert code == 0
    assert "USB" not in said


def test_scan_without_a_ready_phone_names_the_doctor(run, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "--adb-port", str(free_port())]) == 3
    assert "lenderlens-cli doctor" in capsys.readouterr().err
