"""The files of a list and whether they are whole. Text only: what a line says is read in `records`.

`list.json` names each file with its SHA-256 and its number of records. A file that answers to its digest was checked
when it was made and needs no second look at start; any other is read line by line, to say which line is damaged.
"""

import datetime as dt
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.errors import DataError
from core.lenders.records import read_named, read_record
from core.model.lender import ListFacts, ListSource

LIST_FILE: Final = "list.json"
NAMES_ONLY_FILE: Final = "names_only.jsonl"
PRACTICE_VERSION: Final = "practice"
MOST_BYTES: Final = 64_000_000
MOST_RECORDS: Final = 100_000
"""Twenty times the list of today: what is larger is no list, and is not waited for."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """Every record line of a list, by package, unread. `lines`: (package, line); `named`: those without a package."""

    version: str
    date: dt.date
    lines: tuple[tuple[str, str], ...]
    named: tuple[str, ...] = ()
    sequence: int = 0
    source: ListSource = ListSource.BUNDLED
    set_aside: bool = False

    @property
    def facts(self) -> ListFacts:
        return ListFacts(self.version, self.date, len(self.lines), self.sequence, self.source, self.set_aside)


@dataclass(frozen=True, slots=True)
class _ListedFile:
    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class _ListFile:
    version: str
    date: dt.date
    sequence: int
    files: tuple[_ListedFile, ...]


def read_list(folder: Path) -> Bundle:
    """Read a list folder, the bundled one being `resource_path("lenders")`.

    Raises DataError naming file and line, or saying that the list is larger than we take.
    """
    listed = _read_list_file(folder / LIST_FILE)
    lines: list[tuple[str, str]] = []
    named: tuple[str, ...] = ()
    for file in listed.files:
        if file.name == NAMES_ONLY_FILE:
            named = _whole_names(folder / file.name, file.sha256)
        else:
            lines += _whole_file(folder / file.name, file.sha256)
    if len(lines) > MOST_RECORDS:
        raise DataError(f"{LIST_FILE}: {len(lines)} records, more than the {MOST_RECORDS} we take")
    return Bundle(listed.version, listed.date, tuple(lines), named, listed.sequence)


def read_practice(path: Path, date: dt.date) -> Bundle:
    """Read the invented lenders of the practice phones, one file without a list.json. Raises DataError likewise."""
    lines = tuple(_checked_lines(path, _text_of(path)))
    return Bundle(PRACTICE_VERSION, date, lines, source=ListSource.PRACTICE)


def date_of(folder: Path) -> dt.date:
    """Read the date of a list folder. Raises DataError."""
    return _read_list_file(folder / LIST_FILE).date


def number_of(folder: Path) -> int:
    """Read the number of a list folder. Raises DataError."""
    return _read_list_file(folder / LIST_FILE).sequence


def _whole_file(path: Path, sha256: str) -> list[tuple[str, str]]:
    text = _text_of(path)
    if _digest(text) != sha256:
        _checked_lines(path, text)
        raise DataError(f"{path.name}: every line can be read, yet it is not the file that {LIST_FILE} names")
    # Whole, so the package is the first value of each line: no need to take 4,000 lines apart to find 3.
    return [(line.split('"', 4)[3], line) for line in text.split("\n") if line]


def _whole_names(path: Path, sha256: str) -> tuple[str, ...]:
    text = _text_of(path)
    lines = tuple(line for line in text.split("\n") if line)
    if _digest(text) != sha256:
        for number, line in enumerate(lines, start=1):
            read_named(line, f"{path.name}, line {number}")
        raise DataError(f"{path.name}: every line can be read, yet it is not the file that {LIST_FILE} names")
    return lines


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _checked_lines(path: Path, text: str) -> list[tuple[str, str]]:
    lines: dict[str, str] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if not line:
            continue
        package = read_record(line, f"{path.name}, line {number}").package
        if package in lines:
            raise DataError(f"{path.name}, line {number}: {package} stands there twice")
        lines[package] = line
    return list(lines.items())


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise DataError(f"{path.name}: larger than the {MOST_BYTES // 1_000_000} MB we take")
        text = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except OSError as problem:
        raise DataError(f"{path.name}: {problem.strerror}") from problem
    except UnicodeDecodeError as problem:
        line = problem.object.count(b"\n", 0, problem.start) + 1
        raise DataError(f"{path.name}, line {line}: not UTF-8") from problem
    count = text.count("\n")
    if count > MOST_RECORDS:
        raise DataError(f"{path.name}: {count} lines, more than the {MOST_RECORDS} we take")
    return text


def _read_list_file(path: Path) -> _ListFile:
    try:
        loaded = json.loads(_text_of(path))
        files = tuple(_ListedFile(str(name), str(facts["sha256"])) for name, facts in loaded["files"].items())
        date = dt.date.fromisoformat(loaded["date"])
        return _ListFile(str(loaded["version"]), date, int(loaded.get("sequence", 0)), files)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        raise DataError(f"{path.name}: {problem!r}") from problem
