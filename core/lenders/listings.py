"""The list in memory, asked by exact package name. Whoever opens it keeps it in the same thread and closes it.

An SQLite connection belongs to the thread that opened it: the device worker opens the listings, not the window.
"""

import json
import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, Self

from core.errors import DataError
from core.lenders.bundle import Bundle, date_of, read_list, read_practice
from core.lenders.records import read_record
from core.model.lender import Basis, LenderMatch, LenderRecord, ListFacts
from core.model.names import PackageName
from core.paths import resource_path

if TYPE_CHECKING:
    from sqlite_utils import Database

TABLE: Final = "records"
_PUT_IN: Final = f"INSERT INTO {TABLE} (package, line) VALUES (?, ?)"  # noqa: S608  a constant
_ASK: Final = f"SELECT line FROM {TABLE} WHERE package IN (SELECT value FROM json_each(?))"  # noqa: S608


class LenderListings:
    """Lender records by package. Lines are kept as text and read into a record when a phone has the package."""

    def __init__(self, database: "Database", facts: ListFacts) -> None:
        self._database = database
        self.facts = facts

    @classmethod
    def open(cls, practice: bool = False) -> Self:
        """Load the bundled list or, for practice phones, the invented one alone.

        Raises DataError naming file and line if the list is damaged.
        """
        folder = resource_path("lenders")
        if practice:
            return cls.of(read_practice(resource_path("practice", "lenders.jsonl"), date_of(folder)))
        return cls.of(read_list(folder))

    @classmethod
    def of(cls, bundle: Bundle) -> Self:
        """Put a list that was read into memory. Raises DataError if a package stands in two of its files."""
        return cls(_database_of(bundle), ListFacts(bundle.version, bundle.date, len(bundle.lines)))

    def record(self, package: PackageName) -> LenderRecord | None:
        """Find the record of exactly this package; case counts, as it does for Android."""
        return next(iter(self._records([package])), None)

    def match(self, package: PackageName) -> LenderMatch | None:
        """Match one package; None says only that this list does not know it."""
        record = self.record(package)
        return None if record is None else LenderMatch(record, Basis.EXACT_PACKAGE)

    def match_all(self, packages: Iterable[PackageName]) -> dict[PackageName, LenderMatch]:
        """Match many packages with one question; those the list does not know are left out."""
        return {record.package: LenderMatch(record, Basis.EXACT_PACKAGE) for record in self._records(list(packages))}

    def close(self) -> None:
        """Let the memory go; in the thread that opened."""
        self._database.close()

    def _records(self, packages: list[PackageName]) -> list[LenderRecord]:
        found = self._database.execute(_ASK, [json.dumps(packages)]).fetchall()
        return [read_record(line, "lender list") for (line,) in found]


def _database_of(bundle: Bundle) -> "Database":
    from sqlite_utils import Database  # noqa: PLC0415  takes 0.08 s: only whoever opens a list pays for it

    database = Database(memory=True, execute_plugins=False)
    database.table(TABLE).create({"package": str, "line": str}, pk="package", strict=True)
    try:
        with database.conn:
            database.conn.executemany(_PUT_IN, bundle.lines)
    except sqlite3.IntegrityError as problem:
        database.close()
        raise DataError(f"lender list: a package stands in two files ({problem})") from problem
    return database
