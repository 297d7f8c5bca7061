"""A table of apps that somebody wants checked: columns package_name and app_name, read row by row."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.errors import UnreadableInput
from core.model.text import clean_line

PACKAGE: Final = "package_name"
NAMES: Final = ("app_name", "app_name_local")
_BETWEEN_NAMES: Final = " | "


@dataclass(frozen=True, slots=True)
class TableRow:
    """`untrusted_package`: cleaned, perhaps no package at all. `names`: the app's, in every language given."""

    untrusted_package: str
    names: tuple[str, ...]


def read_table(path: Path) -> Iterator[TableRow]:
    """Read the rows.

    Raises UnreadableInput with a code and the file's name: `not_a_file`, `not_utf8`, `not_a_table` (no package_name).
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file)
            if PACKAGE not in (rows.fieldnames or ()):
                raise UnreadableInput(f"not_a_table: {path.name}")
            yield from (_row(row) for row in rows)
    except OSError as problem:
        raise UnreadableInput(f"not_a_file: {path.name}") from problem
    except UnicodeDecodeError as problem:
        raise UnreadableInput(f"not_utf8: {path.name}") from problem
    except csv.Error as problem:
        raise UnreadableInput(f"not_a_table: {path.name}") from problem


def _row(row: dict[str, str | None]) -> TableRow:
    names = _BETWEEN_NAMES.join(row.get(column) or "" for column in NAMES).split(_BETWEEN_NAMES)
    cleaned = dict.fromkeys(clean_line(name, 200).strip() for name in names)
    return TableRow(clean_line((row[PACKAGE] or "").strip(), 255), tuple(filter(None, cleaned)))
