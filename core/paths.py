"""Where files are: the only module that knows."""

import os
import sys
from pathlib import Path
from typing import Final

_HERE: Final = Path(__file__).resolve().parent
DATA_VARIABLE: Final = "LENDERLENS_DATA"


def resource_path(*parts: str) -> Path:
    """Find a bundled file: in the wheel under `core/_resources`, in a checkout beside `core`."""
    packed = _HERE / "_resources"
    return (packed if packed.is_dir() else _HERE.parent / "resources").joinpath(*parts)


def data_dir() -> Path:
    """Name the person's own folder: LENDERLENS_DATA, else the system's place for application data. Not created here."""
    named = os.environ.get(DATA_VARIABLE)
    return Path(named) if named else _system_data() / "LenderLens"


def _system_data() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
