"""A second window on a practice phone: how it is started."""

import os
import subprocess
from pathlib import Path

from core.practice.beside import practice_command


def test_command_starts_this_program_with_its_own_folder_and_language(tmp_path: Path) -> None:
    command = practice_command(tmp_path, "zh")
    assert command[-6:] == ("--practice", "pixel-16", "--data", str(tmp_path), "--lang", "zh")


def test_the_window_understands_the_command(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [*practice_command(tmp_path, "en"), "--help"],
        env=os.environ | {"PYTHONPATH": str(root)},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, b"--practice" in done.stdout) == (0, True)
