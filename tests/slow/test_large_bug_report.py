"""A bug report of 300 MB is read in less memory than it has, and its readers are found."""

import json
import os
import random
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from core.paths import DATA_VARIABLE
from tests.files.containers import bug_report, said

MEGABYTES = 300
MOST_MB = 300


def write_large(path: Path) -> None:
    """Write logs around the report of a phone, as hard to pack as true ones are."""
    dice = random.Random(1)  # noqa: S311 - nothing secret, and the same each time
    lines = [
        f"06-10 09:20:11.{n % 1000:03} {dice.getrandbits(64):016x} {dice.getrandbits(96):024x}\n" for n in range(99_999)
    ]
    log = ("------ SYSTEM LOG (logcat) ------\n" + "".join(lines)).encode()
    text = bug_report(said("busy-14")).encode()
    head, _, rest = text.partition(b"------ SYSTEM LOG")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("main_entry.txt", "bugreport-x.txt")
        with archive.open("bugreport-x.txt", "w") as stream:
            stream.write(head)
            for _ in range(MEGABYTES * 1_000_000 // (2 * len(log)) + 1):
                stream.write(log)
            stream.write(b"------ SYSTEM LOG" + rest)
            for _ in range(MEGABYTES * 1_000_000 // (2 * len(log)) + 1):
                stream.write(log)


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from Linux' own account")
def test_bug_report_of_300_mb_is_judged_in_less_than_300_mb_of_memory(tmp_path: Path) -> None:
    write_large(tmp_path / "big.zip")
    line = [sys.executable, "-m", "tests.bench.peak_of_scan", "analyse", "--json", str(tmp_path / "big.zip")]
    environment = os.environ | {DATA_VARIABLE: str(tmp_path)}
    done = subprocess.run(line, env=environment, check=False, capture_output=True, text=True, timeout=300)
    assert json.loads(done.stdout)["counts"]["packages"] > 100
    assert json.loads(done.stderr.splitlines()[-1])["peak_mb"] < MOST_MB
