"""What the doctor looks at, in one place, so that tests can put another computer there."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

Run = Callable[[tuple[str, ...]], str]
"""Ask a program of the system; '' when it is not there, fails or takes too long."""

_LONGEST_S: Final = 4.0
_MOST: Final = 4 << 20


def run(line: tuple[str, ...]) -> str:
    """Run one of the system's own programs, `_LONGEST_S` at most; what it says is hostile text."""
    try:
        done = subprocess.run(
            line,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_LONGEST_S,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout[:_MOST].decode("utf-8", errors="replace").replace("\r", "")


def may_open(path: Path) -> bool:
    """Say whether this user may read and write a device's file."""
    return os.access(path, os.R_OK | os.W_OK)


@dataclass(frozen=True, slots=True)
class Computer:
    """`sysfs`, `usb_nodes`, `proc`: where Linux tells of itself. `run`, `may_open`: the hands on the system."""

    platform: str = sys.platform
    sysfs: Path = Path("/sys/bus/usb/devices")
    usb_nodes: Path = Path("/dev/bus/usb")
    proc: Path = Path("/proc")
    run: Run = field(default=run)
    may_open: Callable[[Path], bool] = field(default=may_open)
