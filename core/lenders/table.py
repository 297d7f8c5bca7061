"""A table of apps that somebody wants checked: columns package_name and app_name, read row by row."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TextIO

from core.errors import UnreadableInput
from core.model.text import clean_line

PACKAGE: Final = "package_name"
NAMES: Final = ("app_name", "app_name_local")
MOST_BYTES: Final = 200_000_000
MOST_ROWS: Final = 200_000
_CHUNK: Final = 1 << 20
_BETWEEN_NAMES: Final = " | "
_DELIMITERS: Final = (",", ";", "\t")
_SAYS_DELIMITER: Final = re.compile('"?sep=."?')
"""A first line that spreadsheets write for one another."""
_LONGEST_HEAD: Final = 10_000


@dataclass(frozen=True, slots=True)
class TableRow:
    """`untrusted_package`: cleaned, perhaps no package at all. `names`: the app's, in every language given."""

    untrusted_package: str
    names: tuple[str, ...]


def read_table(path: Path) -> Iterator[TableRow]:
    """Read the rows, however a spreadsheet wrote them: with a byte order mark, semicolons or tabs, any line ends.

    Raises UnreadableInput with a code and the file's name: `not_a_file`, `not_utf8`, `not_a_table` (no package_name),
    `table_too_large`.
    """
    try:
        if not path.is_file():
            raise UnreadableInput(f"not_a_file: {path.name}")
        if path.stat().st_size > MOST_BYTES or _line_ends(path) > MOST_ROWS:
            raise UnreadableInput(f"table_too_large: {path.name}")
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from _rows(file, path.name)
    except OSError as problem:
        raise UnreadableInput(f"not_a_file: {path.name}") from problem
    except UnicodeDecodeError as problem:
        raise UnreadableInput(f"not_utf8: {path.name}") from problem
    except csv.Error as problem:
        raise UnreadableInput(f"not_a_table: {path.name}") from problem


def _line_ends(path: Path) -> int:
    """Count at once, so that nobody waits for minutes to hear that a table is too large."""
    with path.open("rb") as file:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(_CHUNK), b""))


def _rows(file: TextIO, name: str) -> Iterator[TableRow]:
    head = file.readline(_LONGEST_HEAD)
    if _SAYS_DELIMITER.fullmatch(head.strip()):
        head = file.readline(_LONGEST_HEAD)
    for delimiter in _DELIMITERS:
        columns = [column.strip().casefold() for column in next(csv.reader([head], delimiter=delimiter), [])]
        if PACKAGE in columns:
            yield from (_row(row) for row in csv.DictReader(file, columns, delimiter=delimiter))
            return
    raise UnreadableInput(f"not_a_table: {name}")


def _row(row: dict[str, str | None]) -> TableRow:
    names = _BETWEEN_NAMES.join(row.get(column) or "" for column in NAMES).split(_BETWEEN_NAMES)
    cleaned = dict.fromkeys(clean_line(name, 200).strip() for name in names)
    return TableRow(clean_line((row[PACKAGE] or "").strip(), 255), tuple(filter(None, cleaned)))
