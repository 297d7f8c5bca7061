"""Find the adb program."""

import importlib.util
import os
import shutil
import sys
from pathlib import Path

from core.errors import AdbMissing


def adb_binary() -> Path:
    """Prefer the one bundled with adbutils, else the system's. Raises AdbMissing.

    adbutils itself prefers $PATH, where an adb of any age may stand. Its wheels carry none for Linux on ARM.
    """
    bundled = bundled_adb()
    if bundled and os.access(bundled, os.X_OK):
        return bundled
    system = shutil.which("adb")
    if system is None:
        raise AdbMissing("no adb beside adbutils, none on the PATH")
    return Path(system)


def bundled_adb() -> Path | None:
    """Find the file without importing adbutils, which takes 0.1 s."""
    spec = importlib.util.find_spec("adbutils")
    if spec is None or spec.origin is None:
        return None
    program = Path(spec.origin).parent / "binaries" / ("adb.exe" if sys.platform == "win32" else "adb")
    return program if program.is_file() else None
