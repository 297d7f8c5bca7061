"""The whole program as a process of its own: when its window closes, nothing of it stays behind."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gui.app import Options, run
app = QApplication([])
QTimer.singleShot(int(sys.argv[1]), app.closeAllWindows)
sys.exit(run(app, Options(Path(sys.argv[2]), ("pixel-16", "pixel-15"), "en")))
"""


def with_word(word: str) -> list[str]:
    """Find the processes that carry a word in their environment."""
    found = []
    for process in Path("/proc").iterdir():
        try:
            if process.name.isdigit() and word.encode() in (process / "environ").read_bytes():
                found.append(process.name)
        except OSError:
            continue
    return found


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="no /proc to look at")
@pytest.mark.parametrize("closed_after_ms", [0, 350, 2000])
def test_program_closed_while_it_starts_or_later_leaves_no_process_behind(tmp_path: Path, closed_after_ms: int) -> None:
    word = f"LENDERLENS_TEST={tmp_path}"
    environment = os.environ | dict([word.split("=", 1)])
    line = [sys.executable, "-c", PROGRAM, str(closed_after_ms), str(tmp_path)]
    assert subprocess.run(line, env=environment, check=False, timeout=60).returncode == 0
    while with_word(word):  # they end with the program; the test's own time limit is the only clock
        time.sleep(0.05)
