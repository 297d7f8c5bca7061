"""What the doctor looks at, in one place, so that tests can put another computer there."""

import os
import shutil
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
_ENCODING: Final = "oem" if sys.platform == "win32" else "utf-8"
_PLACES: Final = os.pathsep.join(("/usr/sbin", "/usr/bin", "/sbin", "/bin"))


def run(line: tuple[str, ...]) -> str:
    """Run one of the system's own programs, `_LONGEST_S` at most; what it says is hostile text."""
    try:
        done = subprocess.run(
            (_own_program(line[0]), *line[1:]),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_LONGEST_S,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout[:_MOST].decode(_ENCODING, errors="replace").replace("\r", "")


def _own_program(name: str) -> str:
    """Find it where the system keeps its own: Windows would look into the current folder first."""
    if Path(name).is_absolute():
        return name
    if sys.platform == "win32":
        return str(Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / f"{name}.exe")
    return shutil.which(name, path=_PLACES) or str(Path("/") / "usr" / "bin" / name)  # which is not there


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
