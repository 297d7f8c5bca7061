"""What a step beside the phones asks to be done. Qt-free."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class AskList:
    """Answered with `Answered` or `NotAnswered`. `term` empty: which list there is."""

    job: int
    term: str
    country: str


@dataclass(frozen=True, slots=True)
class KeepCountry:
    """Remember the choice for the next start."""

    country: str


@dataclass(frozen=True, slots=True)
class AskListFile:
    """The window opens its file dialog and answers with `ListFileChosen`, or not at all."""


@dataclass(frozen=True, slots=True)
class ImportList:
    """Answered with `ListTaken` or `ListNotTaken`."""

    job: int
    path: Path


@dataclass(frozen=True, slots=True)
class OpenPractice:
    """The program is started once more, on a practice phone."""


AsideEffect = AskList | KeepCountry | AskListFile | ImportList | OpenPractice
