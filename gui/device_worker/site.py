"""Where the workers work: which data folder, which adb server, real phones or practice phones."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Site:
    """`practice`: names of practice phones; empty: real phones. `adb_port` 0: the usual server, or a private one."""

    data_dir: Path
    practice: tuple[str, ...] = ()
    adb_port: int = 0
