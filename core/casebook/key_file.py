"""The key phones are hashed with: made once, and never made anew behind records that need the old one."""

import hashlib
import secrets
from collections.abc import Collection
from pathlib import Path
from typing import Final

from core.casebook.durable import create_durably, read_regular
from core.errors import DataError, KeyLost, RecordNotStored

_BYTES: Final = 32
_MARK: Final = 16


def mark_of(key: bytes) -> str:
    """Name a key without giving it away: 16 hexadecimal digits of its hash."""
    return hashlib.sha256(b"mark of a key\n" + key).hexdigest()[:_MARK]


def read_or_make(path: Path, needed: Collection[str], *, may_make: bool) -> bytes:
    """Read the key; make one where none is and `may_make` says that nothing was hashed yet.

    `needed`: marks of the keys that kept records were hashed with. Raises KeyLost when the file is gone or holds
    another key than all of them, DataError when it is damaged, RecordNotStored when a new key cannot be stored.
    """
    try:
        key = _read(path) if path.exists() or path.is_symlink() else None
        if key is None:
            if not may_make:
                raise KeyLost(path.name)
            create_durably(path, secrets.token_bytes(_BYTES))
            key = _read(path)  # another window or command line may have been first: its key is the key
    except OSError as error:
        raise RecordNotStored(str(error)) from error
    if needed and mark_of(key) not in needed:
        raise KeyLost(path.name)
    return key


def _read(path: Path) -> bytes:
    try:
        key = read_regular(path, _BYTES)
    except ValueError as error:
        raise DataError(path.name) from error
    if len(key) != _BYTES:
        raise DataError(path.name)
    return key
