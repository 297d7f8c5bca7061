"""window_vs_bare: from the start of the process to the first painted frame, ours against a bare PySide6 window.

A window with one line of words in it is measured beside them: no program that says something can do with less.
"""

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
        lines = (
            ("tests.bench.bare_window",),
            ("tests.bench.worded_window",),
            ("tests.bench.our_window", "--lang", "en", "--data", folder),
        )
        for line in lines:
            _seconds(*line)
        rounds = [[_seconds(*line) for line in lines] for _ in range(TIMES)]
    bare, worded, ours = (list(column) for column in zip(*rounds, strict=True))
    return {
        "window_vs_bare": Figure(
            median(ours) / median(bare),
            "times",
            f"process start to first painted frame, {os.environ.get('QT_QPA_PLATFORM', 'offscreen')}, all caches warm: "
            f"ours {spread(ours)}, an empty QMainWindow of the same size {spread(bare)}; median of {TIMES}, in turns. "
            f"With one styled line of words in it that window takes {median(worded) / median(bare):.2f} times as long "
            f"(Qt's enums, fonts, stylesheets): the other {(median(ours) - median(worded)) * 1000:.0f} ms are ours",
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
