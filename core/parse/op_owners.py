"""Whole `dumpsys appops` -> which packages live under which uid: `  Uid u0a156:` and `    Package NAME:` below it."""

from collections.abc import Iterable

from core.model.names import is_package_name
from core.parse.lines import bounded
from core.parse.uid_word import uid_of


def op_owners(untrusted_text: str) -> frozenset[tuple[int, str]]:
    """Name every uid with its packages; what cannot be read is left out."""
    return frozenset(_owners(bounded(untrusted_text).split("\n")))


def _owners(lines: Iterable[str]) -> Iterable[tuple[int, str]]:
    uid: int | None = None
    for line in lines:
        if line.startswith("  Uid "):
            uid = uid_of(line[6:].rstrip().removesuffix(":"))
        elif line[:2] != "  " or line[2:3] not in (" ", ""):
            uid = None
        elif uid is not None and line.startswith("    Package ") and is_package_name(name := line[12:].rstrip(": ")):
            yield uid, name
