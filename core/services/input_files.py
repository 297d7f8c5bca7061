"""Files a person gives us, read as hostile bytes: capped, never followed out of their folder, never written.

Error details are codes with the file's name: `not_a_file`, `empty`, `zip`, `too_large`.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from core.errors import UnreadableInput
from core.model.text import clean_line, decode_untrusted

WHOLE_LIMIT: Final = 64 << 20
"""Bytes read as they are; of larger files only the services we know are kept, up to as much."""
_MOST_FILES: Final = 500
_LONGEST_LINE: Final = 1 << 16
_HEAD: Final = 1 << 20
_SERVICE: Final = b"DUMP OF SERVICE "
_RULER: Final = b"---------"
_WANTED: Final = (b"package:", b"appops:")
_UTF_16: Final = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_UTF_8_MARK: Final = b"\xef\xbb\xbf"


def files_of(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Name the files: given ones, and those right inside given folders. Links inside a folder are left alone.

    Raises UnreadableInput("not_a_file: NAME") for what is neither file nor folder.
    """
    found: dict[Path, None] = {}
    for path in paths:
        for file in _inside(path) if path.is_dir() else (path,):
            found[file] = None
    return tuple(found)[:_MOST_FILES]


def read_text(file: Path) -> str:
    """Read one file as text, in the encodings terminals write. Raises UnreadableInput."""
    name = clean_line(file.name, 120)
    try:
        if not file.is_file():
            raise UnreadableInput(f"not_a_file: {name}")
        with file.open("rb") as stream:
            large = os.fstat(stream.fileno()).st_size > WHOLE_LIMIT
            raw = _known_services(stream, name) if large else stream.read(WHOLE_LIMIT)
    except OSError as error:
        raise UnreadableInput(f"not_a_file: {name}") from error
    return _text(raw, name)


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(file for file in folder.iterdir() if file.is_file() and not file.is_symlink())
    except OSError as error:
        raise UnreadableInput(f"not_a_file: {clean_line(folder.name, 120)}") from error


def _text(raw: bytes, name: str) -> str:
    if not raw.strip():
        raise UnreadableInput(f"empty: {name}")
    if raw.startswith(b"PK\x03\x04"):
        raise UnreadableInput(f"zip: {name}")
    encoding = _UTF_16.get(raw[:2])
    if encoding is not None:  # what PowerShell writes for `adb shell … > file`
        return raw[2:].decode(encoding, errors="replace").replace("\r", "")
    return decode_untrusted(raw.removeprefix(_UTF_8_MARK))


def _known_services(stream: BinaryIO, name: str) -> bytes:
    """Keep the head of a very large file and the services we read, line by line; the rest is never in memory."""
    kept, head, wanted, seen = bytearray(), _HEAD, False, False
    for line in _lines(stream):
        if line.startswith(_SERVICE):
            seen, wanted = True, line.rstrip().rpartition(b" ")[2] in _WANTED
            kept += line
        elif wanted or line.startswith(_RULER) or head > 0:
            head -= len(line)
            kept += line
        if len(kept) > WHOLE_LIMIT:
            raise UnreadableInput(f"too_large: {name}")
    if not seen:
        raise UnreadableInput(f"too_large: {name}")
    return bytes(kept)


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    while line := stream.readline(_LONGEST_LINE):
        yield line
