"""The adb program itself: is there one, does the system run it, which version is it."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.adb import binary
from core.model.text import clean_line

_LONGEST_S: Final = 5.0
_VERSION = re.compile(r"Android Debug Bridge version 1\.0\.(\d{1,4})\b", re.ASCII)
_BUILD = re.compile(r"^Version (\S{1,40})", re.ASCII | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class AdbProgram:
    """`where` '': there is none. `version`: what its server answers to `host:version`; 0: it did not say, or did not
    run. `words`: how it is named to the person, or why it does not run; without any folder of theirs."""

    where: str
    version: int = 0
    words: str = ""

    @property
    def found(self) -> bool:
        return bool(self.where)

    @property
    def runs(self) -> bool:
        return self.version > 0


MISSING: Final = AdbProgram("", words="none beside adbutils, none on the PATH")


def look_for_adb() -> AdbProgram:
    """Find the adb that would be used and have it say its version; starts no server."""
    bundled, system = binary.bundled_adb(), shutil.which("adb")
    if bundled is not None and os.access(bundled, os.X_OK):
        return _asked(bundled, "with LenderLens")
    if system is not None:
        return _asked(Path(system), "on the PATH")
    return MISSING if bundled is None else AdbProgram(str(bundled), words="with LenderLens; no right to run it")


def _asked(program: Path, whose: str) -> AdbProgram:
    try:
        said = subprocess.run(
            (str(program), "version"),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_LONGEST_S,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        ).stdout.decode("utf-8", errors="replace")
    except subprocess.TimeoutExpired:
        return AdbProgram(str(program), words=f"{whose}; does not answer")
    except OSError as error:  # no format for this kind of computer, no right
        return AdbProgram(str(program), words=clean_line(f"{whose}; {error.strerror or type(error).__name__}"))
    version, build = _VERSION.search(said), _BUILD.search(said)
    if version is None or not int(version[1]):
        return AdbProgram(str(program), words=f"{whose}; does not say its version")
    words = f"{whose}, version {int(version[1])}" + (f" ({clean_line(build[1])})" if build else "")
    return AdbProgram(str(program), int(version[1]), words)
