"""Details of apps kept between looks, so that a phone is asked for them once. Nothing here is needed: it may be lost.

One SQLite file, `names.db` in the DATA folder: capped, thrown away when damaged, never shared between threads. Rows are
found by a hash of package, version and paths, but they hold names of apps: `forget` deletes the file.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.casebook.details_codec import decode_details, encode_details
from core.errors import DataError
from core.model.details import AppDetails
from core.model.names import PackageName

if TYPE_CHECKING:
    from sqlite_utils import Database

_TABLE: Final = "details_1"
_FIND: Final = f"SELECT body, icon FROM {_TABLE} WHERE mark = ?"  # noqa: S608  a constant
_PUT_IN: Final = f"REPLACE INTO {_TABLE} (mark, body, icon, size) VALUES (?, ?, ?, ?)"  # noqa: S608
_MEASURE: Final = f"SELECT count(*), total(size) FROM {_TABLE}"  # noqa: S608
_DROP: Final = f"DELETE FROM {_TABLE} WHERE mark IN (SELECT mark FROM {_TABLE} ORDER BY rowid LIMIT ?)"  # noqa: S608
_MOST_ROWS: Final = 1000
_MOST_BYTES: Final = 32 << 20
_LARGEST_FILE: Final = 64 << 20
_WAIT_S: Final = 0.5
_BUSY: Final = ("locked", "unable to open", "readonly", "read-only", "disk is full")
"""What says nothing against the file itself: it is left alone then."""


class DetailsStore:
    """Keep details under `folder` (the DATA folder). Whatever goes wrong, there is just nothing kept."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "names.db"

    def get(self, marks: Mapping[PackageName, str]) -> dict[PackageName, AppDetails]:
        """Find what is kept of these apps, each under its mark."""
        found: dict[PackageName, AppDetails] = {}

        def read(database: "Database") -> None:
            for package, mark in marks.items():
                row = database.conn.execute(_FIND, [_hash(mark)]).fetchone()
                if row is not None:
                    found[package] = decode_details(package, *row)

        if marks and self._file.is_file():
            self._use(read)
        return found

    def put(self, details: Mapping[str, AppDetails]) -> None:
        """Keep details by their marks; the oldest go when there are too many."""

        def write(database: "Database") -> None:
            with database.conn:
                for mark, one in details.items():
                    body = encode_details(one)
                    row = (_hash(mark), body, one.icon, len(body) + len(one.icon or b""))
                    database.conn.execute(_PUT_IN, row)
                _drop_oldest(database)

        if details:
            self._use(write)

    def forget(self) -> None:
        """Delete the file, and what SQLite keeps beside it."""
        for name in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                self._file.with_name(self._file.name + name).unlink(missing_ok=True)

    def _use(self, work: Callable[["Database"], None]) -> None:
        """Open the file for one use; an error ends the use, and a damaged file is deleted."""
        from sqlite_utils import Database  # noqa: PLC0415  takes 0.08 s, after the verdicts

        try:
            self._check()
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._file, timeout=_WAIT_S)) as connection:
                database = Database(connection, execute_plugins=False)
                columns = {"mark": str, "body": str, "icon": bytes, "size": int}
                database.table(_TABLE).create(columns, pk="mark", strict=True, if_not_exists=True)
                work(database)
        except OSError:
            return
        except (sqlite3.Error, DataError) as error:
            if not any(word in str(error) for word in _BUSY):
                self.forget()

    def _check(self) -> None:
        if self._file.is_symlink() or (self._file.exists() and not self._file.is_file()):
            raise OSError("no ordinary file")
        if self._file.is_file() and self._file.stat().st_size > _LARGEST_FILE:
            raise DataError(self._file.name)


def _drop_oldest(database: "Database") -> None:
    while True:
        rows, size = database.conn.execute(_MEASURE).fetchone()
        if not rows or (rows <= _MOST_ROWS and size <= _MOST_BYTES):
            return
        database.conn.execute(_DROP, [1 + rows // 10])


def _hash(mark: str) -> str:
    return hashlib.sha256(mark.encode()).hexdigest()
