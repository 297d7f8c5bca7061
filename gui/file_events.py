"""What can happen where a file is read instead of a phone: clicks, and news from the reader. Qt-free."""

from dataclasses import dataclass
from pathlib import Path

from core.model.report import ScanReport


@dataclass(frozen=True, slots=True)
class FilePageOpened:
    """Seen to by `gui.phones`: a file has a place of its own beside the phones."""


@dataclass(frozen=True, slots=True)
class FileWanted:
    """Leads to a dialog of the window, then to `FileChosen`, or not at all."""

    folder: bool


@dataclass(frozen=True, slots=True)
class FileChosen:
    """A file or a folder: picked, or dropped on the window."""

    path: Path


@dataclass(frozen=True, slots=True)
class FileReadOn:
    """So many bytes of so many were read."""

    job: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class FileJudged:
    job: int
    report: ScanReport


FileClick = FilePageOpened | FileWanted | FileChosen
FileNews = FileReadOn | FileJudged
