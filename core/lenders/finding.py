"""Looking up by hand: what a person typed or pasted -> records. Names in any script, packages, store links.

It reads the list of its own accord, line by line, and is for people who wait; matching a phone is `listings`.
"""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

from core.lenders.bundle import Bundle
from core.lenders.folding import letters
from core.lenders.mojibake import with_repairs
from core.lenders.records import read_named, read_record
from core.model.lender import LenderRecord, NamedLender
from core.model.names import PackageName, is_package_name, package_name

LONGEST: Final = 300
_LINK: Final = re.compile(r"^(https?|market|intent)://|^[\w-]+(\.[\w-]+)+/", re.IGNORECASE)


def package_of(untrusted: str) -> PackageName | None:
    """Take the package out of a store link (`?id=`, else its last part that is a package), or the text if it is one."""
    text = untrusted.strip()[:LONGEST]
    if not _LINK.match(text):
        return package_name(text) if is_package_name(text) else None
    try:
        link = urlsplit(text if "://" in text else f"https://{text}")
        named = parse_qs(link.query).get("id", [])
    except ValueError:
        return None
    parts = (*named, *(unquote(part).removesuffix(".html") for part in reversed(link.path.split("/"))))
    return next((package_name(part) for part in parts if is_package_name(part)), None)


def search(bundle: Bundle, untrusted: str) -> tuple[LenderRecord, ...]:
    """Find the records that a text names: that package, or all the letters of the text in a name, id or operator.

    Traditional Chinese finds simplified and the other way round, and names that were damaged on their way (mojibake)
    are read as they were meant. Whole names come first, then names, then packages. Raises DataError for a damaged line.
    """
    package = package_of(untrusted)
    exact = tuple(_read(line) for name, line in bundle.lines if name == package)
    if exact:
        return exact
    needles = {needle for text in with_repairs(untrusted.strip()[:LONGEST]) if (needle := letters(text))}
    found = [(rank, record) for record, rank in _ranked(bundle, needles)] if needles else []
    return tuple(record for _, record in sorted(found, key=lambda one: (one[0], one[1].package)))


def search_names(bundle: Bundle, untrusted: str) -> tuple[NamedLender, ...]:
    """Find the names without a package that hold all the letters of the text. Raises DataError for a damaged line."""
    needles = {needle for text in with_repairs(untrusted.strip()[:LONGEST]) if (needle := letters(text))}
    lines = (line for line in bundle.named if any(needle in letters(line) for needle in needles))
    read = (read_named(line, "lender list, names") for line in lines)
    return tuple(one for one in read if any(needle in text for needle in needles for text in _texts(one)))


def find(bundle: Bundle, package: PackageName) -> LenderRecord | None:
    """Find the record of exactly this package."""
    return next((_read(line) for name, line in bundle.lines if name == package), None)


def _ranked(bundle: Bundle, needles: set[str]) -> Iterator[tuple[LenderRecord, int]]:
    for _, line in bundle.lines:
        whole = letters(line)  # one cheap look: only lines that hold the text are taken apart
        if any(needle in whole for needle in needles):
            record = _read(line)
            ranks = [rank for needle in needles if (rank := _rank(record, needle)) is not None]
            if ranks:
                yield record, min(ranks)


def _rank(record: LenderRecord, needle: str) -> int | None:
    names = [letters(name) for _, name in record.names]
    if needle in names:
        return 0
    if any(needle in name for name in names):
        return 1
    texts = (record.package, record.operator or "")
    return 2 if any(needle in letters(text) for text in texts) else None


def _texts(of: NamedLender) -> tuple[str, ...]:
    return tuple(letters(text) for text in (*(name for _, name in of.names), of.operator or ""))


def _read(line: str) -> LenderRecord:
    return read_record(line, "lender list")
