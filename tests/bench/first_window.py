"""window_vs_bare: from the start of the process to the first painted frame, ours against a bare PySide6 window."""

import os
import subprocess
import sys
import tempfile
import time
from statistics import median

from tests.bench.figure import TIMES, Figure, spread
from tests.bench.plugged import ROOT, as_installed


def measure() -> dict[str, Figure]:
    """Start both in turns, seven times each; the caches of the disk are warm."""
    with tempfile.TemporaryDirectory() as folder:
        ours_line = ("tests.bench.our_window", "--lang", "en", "--data", folder)
        _seconds(*ours_line)
        _seconds("tests.bench.bare_window")
        ours, bare = [], []
        for _ in range(TIMES):
            bare.append(_seconds("tests.bench.bare_window"))
            ours.append(_seconds(*ours_line))
    return {
        "window_vs_bare": Figure(
            median(ours) / median(bare),
            "times",
            f"process start to first painted frame, {os.environ.get('QT_QPA_PLATFORM', 'offscreen')}, all caches warm: "
            f"ours {spread(ours)}, an empty QMainWindow of the same size {spread(bare)}; median of {TIMES}, in turns",
        )
    }


def _seconds(*module: str) -> float:
    line = [sys.executable, "-m", *module]
    started = time.perf_counter()
    with subprocess.Popen(
        line, cwd=ROOT, env=as_installed(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout
        said = process.stdout.readline()
        seconds = time.perf_counter() - started
    assert said == b"painted\n", said
    return seconds
