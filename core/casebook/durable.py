"""Files that are wholly there or not at all, also after a power cut. May not know what they hold."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO


def write_durably(path: Path, content: bytes) -> None:
    """Write beside, flush to the disk, then take the name. Readable by this account only. Raises OSError."""
    beside = _written_beside(path, content)
    try:
        os.replace(beside, path)  # noqa: PTH105 - the call whose atomicity is documented
    except BaseException:
        _drop(beside)
        raise
    _flush_folder(path.parent)


def create_durably(path: Path, content: bytes) -> None:
    """Write a file where none is; where one is by now, of whomever, leave it and ours alone. Raises OSError."""
    beside = _written_beside(path, content)
    try:
        os.link(beside, path)  # takes the name only if it is free, and with the whole content
    except FileExistsError:
        return
    except OSError:  # a disk without hard links, such as a memory stick
        _create_in_place(path, content)
    finally:
        _drop(beside)
    _flush_folder(path.parent)


def read_regular(path: Path, limit: int) -> bytes:
    """Read at most `limit` bytes of an ordinary file. Raises OSError, and ValueError for anything else or more.

    A pipe or a device with the name of a file could hold the program for ever.
    """
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise ValueError("no ordinary file")
    with path.open("rb") as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise ValueError("too large")
    return content


def _written_beside(path: Path, content: bytes) -> str:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=".new-", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            _fill(file, content)
    except BaseException:
        _drop(beside)
        raise
    return beside


def _create_in_place(path: Path, content: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with suppress(FileExistsError), os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        _fill(file, content)


def _fill(file: BinaryIO, content: bytes) -> None:
    file.write(content)
    file.flush()
    os.fsync(file.fileno())


def _drop(name: str) -> None:
    with suppress(OSError):
        os.unlink(name)  # noqa: PTH108


def _flush_folder(folder: Path) -> None:
    """Make the new name itself durable where folders can be opened (not on Windows, which needs no such step)."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
