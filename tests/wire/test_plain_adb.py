"""The practice phone is a phone for adb's own program too."""

import subprocess
from pathlib import Path

from core.adb.binary import adb_binary
from core.practice.device_port import Output
from tests.wire.conftest import Script
from tests.wire.scripted_phone import ScriptedPhone


def adb(phone: ScriptedPhone, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    line = [str(adb_binary()), "-P", str(phone.server.port), "-s", phone.serial, *arguments]
    return subprocess.run(line, capture_output=True, timeout=30, check=False)


def test_adb_shell_tells_stdout_stderr_and_exit_code_apart(scripted: Script) -> None:
    done = adb(scripted({"bad": Output(b"out", b"err", 7)}), "shell", "bad")
    assert (done.stdout, done.stderr, done.returncode) == (b"out", b"err", 7)


def test_exec_out_gives_the_bytes_as_they_are(scripted: Script) -> None:
    raw = bytes(range(256)) + b"\r\n\n\r"
    assert adb(scripted({"raw": Output(raw)}), "exec-out", "raw").stdout == raw


def test_old_phones_end_lines_with_carriage_returns(scripted: Script) -> None:
    assert adb(scripted({"one": Output(b"a\nb\n")}, v2=False), "shell", "one").stdout == b"a\r\nb\r\n"


def test_a_file_is_pulled_unchanged(scripted: Script, tmp_path: Path) -> None:
    phone = scripted()
    assert adb(phone, "pull", "/data/app/base.apk", str(tmp_path / "base.apk")).returncode == 0
    assert (tmp_path / "base.apk").read_bytes() == phone.device.files["/data/app/base.apk"]


def test_a_missing_file_cannot_be_pulled_and_none_can_be_pushed(scripted: Script, tmp_path: Path) -> None:
    phone = scripted()
    ours = tmp_path / "ours"
    ours.write_bytes(b"x")
    assert adb(phone, "pull", "/no/such", str(tmp_path / "no")).returncode == 1
    assert adb(phone, "push", str(ours), "/data/app/ours").returncode == 1
