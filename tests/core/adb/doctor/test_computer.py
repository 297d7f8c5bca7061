"""The hands on the system: bounded, never in the way, and looks that take long go on beside."""

import sys
import threading
import time
from pathlib import Path

import pytest

from core.adb.doctor import computer
from core.adb.doctor.computer import Computer, run
from core.adb.doctor.usb import UsbLookout, look_at_usb
from core.adb.doctor.usb_sight import NOT_TOLD
from tests.core.adb.doctor.test_pnputil import ADB, COMPOSITE, HEAD


def test_program_that_is_not_there_says_nothing() -> None:
    assert run(("no-such-program-anywhere",)) == ""


def test_program_that_does_not_end_is_ended_and_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(computer, "_LONGEST_S", 0.2)
    assert run((sys.executable, "-c", "print('x', flush=True); import time; time.sleep(600)")) == ""


def test_words_of_a_program_come_without_carriage_returns() -> None:
    assert run((sys.executable, "-c", r"print('a\r\nb\xff')")).startswith("a\nb")


def test_slow_look_is_not_waited_for_and_its_result_comes_with_a_later_one() -> None:
    go_on = threading.Event()

    def slow(_: tuple[str, ...]) -> str:
        go_on.wait()
        return HEAD + COMPOSITE + ADB

    lookout = UsbLookout(Computer("win32", run=slow))
    assert lookout.newest() == NOT_TOLD
    assert lookout.newest() == NOT_TOLD
    go_on.set()
    while not lookout.newest().told:
        time.sleep(0.005)
    assert lookout.newest().devices[0].product_id == 0x4EE2


def test_windows_is_asked_with_its_newer_word_where_the_older_one_tells_nothing() -> None:
    asked = []

    def windows(line: tuple[str, ...]) -> str:
        asked.append(line[-1])
        return HEAD + COMPOSITE + ADB if line[-1] == "/deviceids" else "Invalid option\n"

    assert look_at_usb(Computer("win32", run=windows)).told
    assert asked == ["/ids", "/deviceids"]


@pytest.mark.parametrize("platform", ["win32", "darwin", "freebsd14"])
def test_system_that_answers_with_an_error_tells_nothing_of_a_phone(platform: str) -> None:
    assert look_at_usb(Computer(platform, run=lambda _: "error")) == NOT_TOLD


def test_windows_that_says_nothing_is_not_asked_again() -> None:
    asked = []
    assert look_at_usb(Computer("win32", run=lambda line: asked.append(line) or "")) == NOT_TOLD
    assert len(asked) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="its own programs stand elsewhere")
def test_program_of_the_current_folder_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lsof").write_text("#!/bin/sh\necho cforged\n", encoding="utf-8")
    (tmp_path / "lsof").chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "forged" not in run(("lsof", "-nP", "-iTCP:1", "-Fc"))
