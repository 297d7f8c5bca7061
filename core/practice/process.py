"""A practice phone in its own process, for the command line, the window and the tests."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from core.errors import DataError
from core.model.text import clean_line
from core.practice.faults import Faults

_ENDS_WITHIN_S: Final = 5.0
_PACKAGE_ROOT: Final = Path(__file__).resolve().parents[2]


def state_file(data_dir: Path, name: str) -> Path:
    """Say where a phone keeps its state, so that scan, revoke and undo in three commands meet one phone."""
    return data_dir / "practice" / f"{name}.json"


class PracticeProcess:
    """A phone that listens on loopback at `port`; the adb server connects to it as `serial`. One thread may use it."""

    def __init__(self, process: "subprocess.Popen[str]", port: int) -> None:
        self._process = process
        self.port = port
        self.serial = f"127.0.0.1:{port}"

    @classmethod
    def start(
        cls,
        name: str,
        data_dir: Path,
        *,
        unauthorized: bool = False,
        allow_after_s: float | None = None,
        fault: str = "",
    ) -> Self:
        """Start a phone of the catalogue and wait until it listens. Raises DataError when it does not.

        `fault`: see core.practice.faults. What is to happen to the phone later: `send("event …")`.
        """
        Faults.parse(fault)
        options = ["--state", str(state_file(data_dir, name)), "--fault", fault]
        options += ["--unauthorized"] if unauthorized else []
        options += [] if allow_after_s is None else ["--allow-after", str(allow_after_s)]
        process = _start([name, *options])
        said = _line(process)
        try:
            return cls(process, int(json.loads(said)["port"]))
        except (ValueError, KeyError, TypeError) as error:
            _end(process)
            raise DataError(clean_line(f"practice phone {name!r} did not start: {said}")) from error

    def send(self, order: str) -> None:
        """Give an order and wait until it is carried out: allow, forbid, switch on|off, unplug, plug, boot MODE
        (core.practice.daemon), fault SPEC, event SPEC (core.practice.events).

        Raises DataError when the phone does not obey.
        """
        said = ""
        if self._process.stdin:
            with suppress(OSError, ValueError):  # it has ended, or was closed
                self._process.stdin.write(order + "\n")
                self._process.stdin.flush()
                said = _line(self._process)
        if said != "ok":
            raise DataError(clean_line(said or "the practice phone has ended"))

    def close(self) -> None:
        """End the phone; its state is kept. May be called again."""
        _end(self._process)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _start(arguments: list[str]) -> "subprocess.Popen[str]":
    paths = [str(_PACKAGE_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.Popen(
        [sys.executable, "-m", "core.practice", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"},
        start_new_session=True,  # Ctrl-C is for us: the phone ends when we say so
        creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _line(process: "subprocess.Popen[str]") -> str:
    return process.stdout.readline().strip() if process.stdout else ""


def _end(process: "subprocess.Popen[str]") -> None:
    if process.stdin:
        with suppress(OSError):
            process.stdin.close()
    try:
        process.wait(_ENDS_WITHIN_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()
