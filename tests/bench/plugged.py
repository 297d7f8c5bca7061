"""A phone of the figures behind a real, private adb server; and programs started in front of it."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.adb.server import AdbServer
from core.model.phone import DeviceState

ROOT: Final = Path(__file__).resolve().parents[2]
DUMP_MS: Final = 300
OTHER_MS: Final = 20
APPS: Final = 400
_PATIENCE_S: Final = 300
_COMPILED: Final = tempfile.TemporaryDirectory()
"""Of the whole run; the first start of each program fills it."""


@dataclass(frozen=True, slots=True)
class Plugged:
    """`data`: an empty folder of its own."""

    process: "subprocess.Popen[str]"
    server: AdbServer
    serial: str
    data: Path

    def order(self, words: str) -> None:
        """Give the phone an order and wait until it is carried out; see `thinking_phone`."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(words + "\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "ok\n"


@contextmanager
def plugged(apps: int = APPS, dump_ms: int = DUMP_MS, other_ms: int = OTHER_MS) -> Iterator[Plugged]:
    """Start the phone and attach it."""
    line = [sys.executable, "-m", "tests.bench.thinking_phone", str(apps), str(dump_ms), str(other_ms)]
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(line, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as process,
        AdbServer.open_private(Path(folder)) as server,
    ):
        assert process.stdout and process.stdin
        port = int(process.stdout.readline())
        server.connect(port)
        while DeviceState.DEVICE not in {device.state for device in server.devices()}:
            time.sleep(0.01)
        try:
            yield Plugged(process, server, f"127.0.0.1:{port}", Path(folder))
        finally:
            process.stdin.close()


def timed(*words: str) -> tuple[float, str]:
    """Run a Python program from here; say how long it took until its end, and its stdout."""
    started = time.perf_counter()
    done = run(*words)
    return time.perf_counter() - started, done.stdout


def run(*words: str) -> "subprocess.CompletedProcess[str]":
    """Run a Python program from here, without a screen."""
    line = [sys.executable, *words]
    done = subprocess.run(
        line, cwd=ROOT, env=as_installed(), capture_output=True, encoding="utf-8", timeout=_PATIENCE_S, check=False
    )
    if done.returncode not in (0, 4):  # 4: seen, but not all
        raise RuntimeError(f"{words}: {done.returncode}\n{done.stderr[-2000:]}")
    return done


def as_installed() -> dict[str, str]:
    """Give a child our environment, with compiled modules as any installed program has them after its first start.

    Without a screen unless one was asked for.
    """
    ours = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {"QT_QPA_PLATFORM": "offscreen", **ours, "PYTHONPYCACHEPREFIX": _COMPILED.name}


def last_json(text: str) -> dict[str, float]:
    """Read the last line a program of ours printed."""
    loaded: dict[str, float] = json.loads(text.strip().split("\n")[-1])
    return loaded
