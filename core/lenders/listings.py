"""The list in memory, asked by exact package name. Whoever opens it keeps it in the same thread and closes it.

An SQLite connection belongs to the thread that opened it: the device worker opens the listings, not the window.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from core.errors import DataError
from core.lenders.bundle import Bundle, date_of, read_practice
from core.lenders.folding import letters
from core.lenders.records import CERTIFICATES, read_named, read_record
from core.lenders.updates.current import current_list, own_shelf
from core.model.lender import Basis, LenderMatch, LenderRecord, ListFacts, NamedLender
from core.model.names import PackageName
from core.paths import resource_path

if TYPE_CHECKING:
    from sqlite_utils import Database

TABLE: Final = "records"
_PUT_IN: Final = f"INSERT INTO {TABLE} (package, line) VALUES (?, ?)"  # noqa: S608  a constant
_ASK: Final = f"SELECT line FROM {TABLE} WHERE package IN (SELECT value FROM json_each(?))"  # noqa: S608


class LenderListings:
    """Lender records by package. Lines are kept as text and read into a record when a phone has the package."""

    def __init__(self, database: "Database", facts: ListFacts, bundle: Bundle) -> None:
        self._database = database
        self.facts = facts
        self._bundle = bundle

    @classmethod
    def open(cls, practice: bool = False, data: Path | None = None) -> Self:
        """Load the list in use or, for practice phones, the invented one alone. `data`: else the person's own folder.

        Raises DataError naming file and line if the list is damaged.
        """
        folder = resource_path("lenders")
        if practice:
            return cls.of(read_practice(resource_path("practice", "lenders.jsonl"), date_of(folder)))
        return cls.of(current_list(own_shelf(data)))

    @classmethod
    def of(cls, bundle: Bundle) -> Self:
        """Put a list that was read into memory. Raises DataError if a package stands in two of its files."""
        return cls(_database_of(bundle), bundle.facts, bundle)

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

    def signed_with(self, certificates: Sequence[str]) -> LenderRecord | None:
        """Find the first listed app that was signed with one of these, by package. Raises DataError."""
        packages = [package for digest in certificates for package in self._by_certificate.get(digest, ())]
        return self.record(min(packages)) if packages else None

    def named(self, names: Sequence[str], country: str) -> NamedLender | None:
        """Find a lender whom a source names without a package: names as `letters`, the country as in the list."""
        found = [line for name in names for line in self._by_name.get(name, ())]
        read = (read_named(line, "lender list, names") for line in found)
        return next((one for one in read if country in one.countries), None)

    @cached_property
    def _by_certificate(self) -> dict[str, list[PackageName]]:
        """Few lines have any: only those are taken apart."""
        found: dict[str, list[PackageName]] = defaultdict(list)
        marked = f'"{CERTIFICATES}"'
        for record in (read_record(line, "lender list") for _, line in self._bundle.lines if marked in line):
            for digest in record.certificates:
                found[digest].append(record.package)
        return found

    @cached_property
    def _by_name(self) -> dict[str, list[str]]:
        """Names alone: a line is taken apart, and checked, when an app has its name."""
        found: dict[str, list[str]] = defaultdict(list)
        for line in self._bundle.named:
            for name in {letters(str(name)) for name in json.loads(line)["names"].values()}:
                found[name].append(line)
        return found

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
