"""A list that travels: one text file, first the four lines of a minisign signature, then the records it signs.

Four lines and the rest, so that the file can be read, compared and, without LenderLens, checked by the real tool
(`head -n 4` is the .minisig, `tail -n +5` is what it signs). Number and date stand in the trusted comment, which is
signed too. Nothing after the head is looked at before the signature was found good.
"""

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.errors import (
    DataError,
    ListAltered,
    ListKeyUnknown,
    ListNotFound,
    ListNotSigned,
    ListTooLarge,
    ListUnreadable,
)
from core.lenders.bundle import Bundle
from core.lenders.records import read_named, read_record
from core.lenders.updates.keys import Keys
from core.lenders.updates.minisign import BadSignature, NoSignature, Signature, check, shown_id, take_signature
from core.model.lender import ListSource

SIZE_LIMIT: Final = 16 * 1024 * 1024
"""Bytes: seven times the list of 2026. More is refused before it is read."""
FORMAT: Final = 1
"""One more whenever `records` takes a key or word that it did not take before: older programs then refuse the list."""
_COMMENT: Final = re.compile(r"lenderlens-list format=(\d{1,4}) sequence=(\d{1,9}) date=(\d{4}-\d\d-\d\d)", re.ASCII)
_PACKAGE_FIRST: Final = '{"package": "'


@dataclass(frozen=True, slots=True)
class SignedList:
    """A list whose signature is good. `lines`: one record each, unread."""

    sequence: int
    date: dt.date
    lines: tuple[str, ...]


def comment_of(sequence: int, date: dt.date) -> str:
    """Write the trusted comment of a list."""
    return f"lenderlens-list format={FORMAT} sequence={sequence} date={date.isoformat()}"


def read_list_file(path: Path) -> bytes:
    """Read a file a person chose, never more than the cap. Raises ListNotFound, ListTooLarge."""
    try:
        if not path.is_file():  # a pipe or a device could hold the program for ever
            raise ListNotFound(path.name)
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
    except (OSError, ValueError) as problem:  # ValueError: a name with a NUL
        raise ListNotFound(path.name) from problem
    if len(content) > SIZE_LIMIT:
        raise ListTooLarge(f"more than {SIZE_LIMIT // 1024 // 1024} MB")
    return content


def open_signed(untrusted: bytes, keys: Keys) -> SignedList:
    """Check signature and comment.

    Raises ListNotSigned, ListKeyUnknown, ListAltered; ListUnreadable for what is well signed and not a list we know.
    """
    try:
        signature, content = take_signature(untrusted)
        comment = _checked_comment(signature, content, keys)
    except NoSignature as problem:
        raise ListNotSigned(str(problem)) from problem
    except BadSignature as problem:
        raise ListAltered(str(problem)) from problem
    sequence, date = _number_and_date(comment)
    try:
        return SignedList(sequence, date, tuple(line for line in content.decode("utf-8").split("\n") if line))
    except UnicodeDecodeError as problem:
        raise ListUnreadable(f"line {content.count(bytes([10]), 0, problem.start) + 1}: not UTF-8") from problem


def check_lines(signed: SignedList) -> None:
    """Read every line with the reader of the bundled list. Raises ListUnreadable naming the first that is damaged."""
    packages: set[str] = set()
    try:
        for number, line in enumerate(signed.lines, start=1):
            packages.add(_checked_package(line, f"line {number}", packages))
    except DataError as problem:
        raise ListUnreadable(problem.detail) from problem
    if not packages - {""}:
        raise ListUnreadable("it holds no app")


def bundle_of(signed: SignedList) -> Bundle:
    """Give a list that was checked when it was imported in the form of the bundled one. Raises ListUnreadable."""
    lines, named = [], []
    for line in signed.lines:
        if line.startswith(_PACKAGE_FIRST):
            lines.append((line[len(_PACKAGE_FIRST) :].partition('"')[0], line))
        else:
            named.append(line)
    if len({package for package, _ in lines}) != len(lines) or not lines:
        raise ListUnreadable("a package stands there twice, or none does")
    return Bundle(
        version=f"{signed.date:%Y.%m.%d}",
        date=signed.date,
        lines=tuple(lines),
        named=tuple(named),
        sequence=signed.sequence,
        source=ListSource.IMPORTED,
    )


def _checked_comment(signature: Signature, content: bytes, keys: Keys) -> str:
    known = [key for key in keys if key.key_id == signature.key_id]
    if not known:
        raise ListKeyUnknown(shown_id(signature.key_id))
    return check(signature, content, known[0])


def _number_and_date(comment: str) -> tuple[int, dt.date]:
    said = _COMMENT.fullmatch(comment)
    if said is None:
        raise ListUnreadable("what was signed is no lender list")
    if int(said[1]) > FORMAT:
        raise ListUnreadable(f"format {said[1]}")
    try:
        return int(said[2]), dt.date.fromisoformat(said[3])
    except ValueError as problem:
        raise ListUnreadable(f"date {said[3]}") from problem


def _checked_package(line: str, where: str, before: set[str]) -> str:
    """Read one line; give its package, or nothing for a name without one."""
    if not line.startswith(_PACKAGE_FIRST):
        read_named(line, where)
        return ""
    package = read_record(line, where).package
    if package in before:
        raise DataError(f"{where}: {package} stands there twice")
    if line[len(_PACKAGE_FIRST) :].partition('"')[0] != package:
        raise DataError(f"{where}: package written in an unusual way")
    return package
