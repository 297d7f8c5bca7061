"""The adb program: there or not, run or refused."""

import os
from pathlib import Path

import pytest

from core.adb import binary
from core.adb.doctor.program import MISSING, look_for_adb

posix_only = pytest.mark.skipif(os.name != "posix", reason="stands a shell script in for adb")


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Put a file where the bundled adb would be."""

    def put(content: bytes, mode: int = 0o755) -> Path:
        program = tmp_path / "adb"
        program.write_bytes(content)
        program.chmod(mode)
        monkeypatch.setattr(binary, "bundled_adb", lambda: program)
        monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
        return program

    return put


def test_adb_of_this_machine_runs_and_says_its_version() -> None:
    found = look_for_adb()
    assert found.runs
    assert found.version == 41


def test_no_adb_anywhere_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(binary, "bundled_adb", lambda: None)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert look_for_adb() == MISSING


@posix_only
def test_adb_for_another_kind_of_computer_does_not_run(stand_in) -> None:
    stand_in(b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x02\x00\xf3\x00" + bytes(44))  # RISC-V
    found = look_for_adb()
    assert (found.found, found.runs) == (True, False)
    assert "Exec format error" in found.words


@posix_only
def test_adb_without_the_right_to_run_does_not_run(stand_in) -> None:
    program = stand_in(b"#!/bin/sh\n", 0o644)
    found = look_for_adb()
    assert (found.found, found.runs) == (True, False)
    assert str(program.parent) not in found.words


@posix_only
def test_program_that_says_no_version_is_not_taken_for_adb(stand_in) -> None:
    stand_in(b"#!/bin/sh\necho hello\n")
    assert not look_for_adb().runs


@posix_only
def test_older_adb_is_known_by_its_number(stand_in) -> None:
    stand_in(b"#!/bin/sh\necho 'Android Debug Bridge version 1.0.39'\necho 'Version 27.0.0-4455170'\n")
    assert look_for_adb().version == 39
