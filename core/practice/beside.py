"""Opens the program once more on a practice phone: a window of its own, so that real and invented never mix."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

_PHONE: Final = "pixel-16"
_PACKAGE_ROOT: Final = Path(__file__).resolve().parents[2]
_STARTED: Final[list["subprocess.Popen[bytes]"]] = []
"""Held until this program ends: one that is let go of while it runs is complained about."""


def practice_command(data_dir: Path, language: str) -> tuple[str, ...]:
    """Say how the window is started on a practice phone. `language`: "en" or "zh"."""
    program = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "gui")
    return (*program, "--practice", _PHONE, "--data", str(data_dir), "--lang", language)


def open_practice(data_dir: Path, language: str) -> bool:
    """Start it and go on at once; it outlives this program. Say whether the system started it."""
    paths = [str(_PACKAGE_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    try:
        started = subprocess.Popen(
            practice_command(data_dir, language),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
            start_new_session=True,
        )
    except OSError:
        return False
    _STARTED.append(started)
    return True
