"""Zips people give us, read entry by entry as hostile bytes: nothing is unpacked to disk, nothing followed.

A zip is refused as a whole for names that lead elsewhere, links, and directories too large to be true.
"""

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final, cast

from core.errors import UnreadableInput
from core.model.text import clean_line
from core.services.files.input_streams import Input

MOST_ENTRIES: Final = 20_000
MOST_OF_ENTRY: Final = 1 << 30
"""Bytes of one text, unpacked. Bug reports have 20 to 300 MB."""
MOST_RATIO: Final = 250
"""Text packs to a tenth, logs to a hundredth; a bomb to a thousandth."""
_FREE_OF_RATIO: Final = 16 << 20
_MOST_DIRECTORY: Final = 8 << 20
_MOST_TEXTS: Final = 100
_MAIN: Final = "main_entry.txt"
_OLD_REPORT = re.compile(r"dumpstate[-_]\d", re.ASCII)
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_END = struct.Struct("<4s4H2LH")
_END_MARK: Final = b"PK\x05\x06"
_LONGEST_COMMENT: Final = 0xFFFF
_LOCATOR_64: Final = b"PK\x06\x07"
_LOCATOR_SIZE: Final = 20
_END_64: Final = struct.Struct("<4sQ2H2L4Q")
_END_64_MARK: Final = b"PK\x06\x06"
"""It and its locator stand right before the end mark, and take the place of its numbers, whatever they are."""
READING_FAULTS: Final = (OSError, EOFError, zipfile.BadZipFile, zlib.error, struct.error, RuntimeError, ValueError)
"""What `zipfile` raises for damaged, locked and strange entries."""


def is_zip(raw_start: bytes) -> bool:
    return raw_start.startswith((b"PK\x03\x04", _END_MARK))


def inputs_of_zip(file: Path, name: str) -> tuple[Input, ...]:
    """Name the texts in a zip that may be a phone's output: the report it points to, else what looks like one.

    Raises UnreadableInput, its code `zip_damaged`, `zip_locked`, `zip_method`, `zip_names`, `zip_bomb`, `zip_nested`
    or `zip_empty`.
    """
    try:
        with file.open("rb") as stream:
            _check_directory(stream, name)
        with zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
            _check_entries(entries, name)
            chosen = _chosen(archive, entries)
    except READING_FAULTS as error:
        raise UnreadableInput(f"zip_damaged: {name}") from error
    if not chosen:
        nested = any(entry.filename.lower().endswith(".zip") for entry in entries)
        raise UnreadableInput(f"{'zip_nested' if nested else 'zip_empty'}: {name}")
    for entry in chosen:
        _check_chosen(entry, name)
    return tuple(_input(file, entry, name) for entry in chosen)


def _check_directory(stream: BinaryIO, name: str) -> None:
    """Look at the end of the zip before its directory is read: one of millions of entries would fill the memory."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - _END_64.size - _LOCATOR_SIZE - _END.size - _LONGEST_COMMENT))
    tail = stream.read()
    at = tail.rfind(_END_MARK)
    if at < 0 or len(tail) - at < _END.size:
        raise UnreadableInput(f"zip_damaged: {name}")
    _, _, _, _, entries, directory, _, _ = _END.unpack_from(tail, at)
    if tail[:at][-_LOCATOR_SIZE:].startswith(_LOCATOR_64):
        before = tail[: at - _LOCATOR_SIZE][-_END_64.size :]
        if not before.startswith(_END_64_MARK) or len(before) < _END_64.size:
            raise UnreadableInput(f"zip_damaged: {name}")
        entries, directory, _ = _END_64.unpack(before)[-3:]
    if entries > MOST_ENTRIES or directory > _MOST_DIRECTORY:
        raise UnreadableInput(f"zip_bomb: {name}")


def _check_entries(entries: list[zipfile.ZipInfo], name: str) -> None:
    if len(entries) > MOST_ENTRIES:
        raise UnreadableInput(f"zip_bomb: {name}")
    if any(_leads_elsewhere(entry.orig_filename) or _is_link(entry) for entry in entries):
        raise UnreadableInput(f"zip_names: {name}")


def _leads_elsewhere(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or parts[0].endswith(":") or "\x00" in name


def _is_link(entry: zipfile.ZipInfo) -> bool:
    return stat.S_ISLNK(entry.external_attr >> 16)


def _check_chosen(entry: zipfile.ZipInfo, name: str) -> None:
    if entry.flag_bits & 0x41:
        raise UnreadableInput(f"zip_locked: {name}")
    if entry.compress_type not in _METHODS:
        raise UnreadableInput(f"zip_method: {name}")
    if entry.file_size > _most(entry):
        raise UnreadableInput(f"zip_bomb: {name}")


def _most(entry: zipfile.ZipInfo) -> int:
    return min(MOST_OF_ENTRY, max(_FREE_OF_RATIO, entry.compress_size * MOST_RATIO))


def _chosen(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    """Choose the report that `main_entry.txt` names, else reports by their names, else androidqf's, else all texts."""
    texts = [entry for entry in entries if not entry.is_dir()]
    named = {main for main in _main_entries(archive, texts) if main}
    ways = (
        [entry for entry in texts if entry.filename in named],
        [entry for entry in texts if looks_like_report(_base(entry))],
        [entry for entry in texts if is_of_androidqf(_base(entry))],
        [entry for entry in texts if _base(entry).lower().endswith((".txt", ".log")) and _base(entry) != _MAIN],
    )
    return next((way for way in ways if way), [])[:_MOST_TEXTS]


def _main_entries(archive: zipfile.ZipFile, texts: Iterable[zipfile.ZipInfo]) -> Iterable[str]:
    for entry in texts:
        if entry.filename == _MAIN and not entry.flag_bits & 0x41 and entry.compress_type in _METHODS:
            with archive.open(entry) as stream:
                yield stream.read(500).decode("utf-8", errors="replace").strip()


def looks_like_report(base: str) -> bool:
    """Say whether a bug report is called so: `bugreport-….txt`, Samsung's `dumpState_….log`."""
    known = base.startswith(("bugreport", "Bugreport", "dumpState")) or _OLD_REPORT.match(base) is not None
    return known and base.lower().endswith((".txt", ".log"))


def is_of_androidqf(base: str) -> bool:
    """Say whether androidqf calls an output of a phone so; what else it gathers is left alone."""
    return base in ("dumpsys.txt", "packages.json", "getprop.txt", "settings_secure.txt")


def _base(entry: zipfile.ZipInfo) -> str:
    return PurePosixPath(entry.filename).name


def _input(file: Path, entry: zipfile.ZipInfo, name: str) -> Input:
    said = clean_line(f"{name}: {_base(entry)}", 160)
    return Input(
        said,
        entry.file_size,
        _most(entry),
        lambda: _open(file, entry),
        has_sum=looks_like_report(_base(entry)),
        refusal="zip_bomb",
    )


def _open(file: Path, entry: zipfile.ZipInfo) -> BinaryIO:
    """Open one entry; its zip is closed with it."""
    with zipfile.ZipFile(file) as archive:
        return cast(BinaryIO, archive.open(entry))  # the file stays open until the entry is closed, too
