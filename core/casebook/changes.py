"""The book of changes: one file per change, written before the phone is touched, kept until the person ends it.

A phone is known only by a keyed hash of its serial and model; the key lies beside the records and leaves with them.
"""

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from core.casebook.codec import decode, encode
from core.casebook.details_store import DetailsStore
from core.casebook.durable import read_regular, write_durably
from core.casebook.key_file import mark_of, read_or_make
from core.casebook.looks import LookBook
from core.casebook.phone_identity import identity_of
from core.errors import DataError, NoSuchChange, RecordNotStored
from core.model.phone import PhoneFacts
from core.model.record import ChangeRecord, ItemRecord, SavedOutcome

_ID: Final = re.compile(r"\d{8}-\d{6}-\d{6}-[0-9a-f]{6}", re.ASCII)
_LONGEST_RECORD: Final = 16 << 20


@dataclass(frozen=True, slots=True)
class BookContents:
    """`changes`: oldest first. `damaged`: file names that could not be read; they are never deleted silently."""

    changes: tuple[ChangeRecord, ...]
    damaged: tuple[str, ...]


class ChangeBook:
    """Keep change records under `folder` (the DATA folder): `changes/ID.json` and `phone.key`."""

    def __init__(self, folder: Path) -> None:
        self._changes = folder / "changes"
        self._key_file = folder / "phone.key"

    def phone_key(self, facts: PhoneFacts, adb_serial: str) -> str:
        """Hash who the phone is (`identity_of`) with the local key; the key's own mark stands in front.

        Raises KeyLost where records were made with a key that is gone, DataError for a damaged one, RecordNotStored
        where a new one cannot be stored.
        """
        key = self._key()
        identity = identity_of(facts, adb_serial).encode("utf-8", "replace")
        return f"{mark_of(key)}-{hmac.new(key, identity, hashlib.sha256).hexdigest()}"

    def store_before(self, phone_key: str, sdk: int, stop_asking: bool, items: tuple[ItemRecord, ...]) -> str:
        """Store what the phone is like now and what we set out to do; return the change's id.

        Raises RecordNotStored, after which nothing may be written to the phone.
        """
        at = datetime.now(UTC)
        change_id = f"{at:%Y%m%d-%H%M%S-%f}-{secrets.token_hex(3)}"
        self._store(ChangeRecord(change_id, phone_key, at, sdk, stop_asking, items))
        return change_id

    def store_outcome(self, change_id: str, outcomes: tuple[SavedOutcome, ...]) -> None:
        """Add outcomes to a record. Raises RecordNotStored, DataError, NoSuchChange."""
        record = self.load(change_id)
        self._store(replace(record, outcomes=record.outcomes + outcomes))

    def load(self, change_id: str) -> ChangeRecord:
        """Load one record. Raises NoSuchChange, and DataError when it is damaged."""
        if _ID.fullmatch(change_id) is None:
            raise NoSuchChange(change_id[:60])
        record = self._read(self._changes / f"{change_id}.json")
        if record.change_id != change_id:
            raise DataError(f"{change_id}.json")
        return record

    def latest_for(self, phone_key: str) -> ChangeRecord:
        """Load this phone's last change. Raises NoSuchChange; DataError if a newer file is damaged and might be it."""
        contents = self.list()
        mine = [record for record in contents.changes if record.phone_key == phone_key]
        newest = f"{mine[-1].change_id}.json" if mine else ""
        hidden = [name for name in contents.damaged if name > newest and _ID.fullmatch(name.removesuffix(".json"))]
        if hidden:
            raise DataError(", ".join(hidden))
        if not mine:
            raise NoSuchChange
        return mine[-1]

    def list(self) -> BookContents:
        """Load every record, oldest first; damaged ones are named. Raises DataError if the folder cannot be read."""
        changes, damaged = [], []
        for path in self._files():
            try:
                changes.append(self.load(path.stem))
            except DataError:
                damaged.append(path.name)
        return BookContents(tuple(changes), tuple(damaged))

    def forget_everything(self) -> int:
        """Delete all records, damaged ones included, and the key; return how many. Raises DataError if one stays.

        What is kept of looks and of apps' names goes too. Files that are not ours stay, and so does every record when
        the folder is a link to another one.
        """
        DetailsStore(self._changes.parent).forget()
        LookBook(self._changes.parent).forget()
        if self._changes.resolve() != self._changes.parent.resolve() / self._changes.name:
            raise DataError(f"{self._changes.name}: a link to another folder")
        records = [path for path in self._files() if _is_record(path)]
        folders = (self._changes, self._changes.parent)
        litter = [path for folder in folders for path in folder.glob(".new-*.tmp") if _is_ordinary(path)]
        try:
            for path in (*records, *litter):
                path.unlink()
            self._key_file.unlink(missing_ok=True)
        except OSError as error:
            raise DataError(str(error)) from error
        return len(records)

    def _files(self) -> tuple[Path, ...]:
        try:
            return tuple(sorted(path for path in self._changes.glob("*.json") if not path.name.startswith(".")))
        except OSError as error:
            raise DataError(str(error)) from error

    def _read(self, path: Path) -> ChangeRecord:
        try:
            return decode(read_regular(path, _LONGEST_RECORD).decode("utf-8"))
        except FileNotFoundError as error:
            raise NoSuchChange(path.stem) from error
        except (OSError, ValueError) as error:
            raise DataError(path.name) from error

    def _store(self, record: ChangeRecord) -> None:
        try:
            write_durably(self._changes / f"{record.change_id}.json", encode(record).encode("utf-8"))
        except OSError as error:
            raise RecordNotStored(str(error)) from error

    def _key(self) -> bytes:
        made_with = {record.phone_key.partition("-")[0] for record in self.list().changes}
        return read_or_make(self._key_file, made_with, may_make=not any(map(_is_record, self._files())))


def _is_record(path: Path) -> bool:
    return _ID.fullmatch(path.stem) is not None and _is_ordinary(path)


def _is_ordinary(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()
