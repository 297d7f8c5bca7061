"""Where the worker works: which data folder, which adb server, a real phone or a practice phone."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self


@dataclass(frozen=True, slots=True)
class Site:
    """`practice` empty: real phones. `adb_port` 0: the usual server, or a private one for practice."""

    data_dir: Path
    practice: str = ""
    adb_port: int = 0

    def with_practice(self, name: str) -> Self:
        return replace(self, practice=name)
