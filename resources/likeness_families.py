"""Which rows are near-copies of each other: one operator, one name, one id with another number. For train_likeness.py.

Rows of one family are all learnt from or all held out, so that a figure never comes from knowing the twin.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_TRADE: Final = frozenset({
    "com", "app", "co", "in", "id", "ph", "mx", "cn", "org", "net", "io", "android", "mobile", "loan", "cash", "credit",
    "dana", "kredit", "uang", "pinjaman", "pinjam", "rupee", "money", "easy", "fast", "quick", "online", "instant",
    "personal", "my", "the", "apps", "dev", "wallet", "www", "sf", "games", "game",
})  # fmt: skip
_BRAND_ENDS: Final = re.compile(r"\s*[-–—:|,(]\s*")
_NO_OPERATOR: Final = ("", "n/a", "unknown")


@dataclass(frozen=True, slots=True)
class Row:
    """One app of the tables. `table`: file name without its ending; `lends`: 1 or 0."""

    package: str
    names: tuple[str, ...]
    operator: str
    kind: str
    country: str
    table: str
    lends: int


def families(rows: list[Row]) -> list[int]:
    """Give each row the number of its family: rows joined by any key, and by what these are joined to."""
    parents = list(range(len(rows)))
    first: dict[str, int] = {}
    for place, row in enumerate(rows):
        for key in _keys(row):
            parents[_root(parents, place)] = _root(parents, first.setdefault(key, place))
    return [_root(parents, place) for place in range(len(rows))]


def _root(parents: list[int], place: int) -> int:
    while parents[place] != place:
        parents[place] = parents[parents[place]]
        place = parents[place]
    return place


def _keys(row: Row) -> Iterator[str]:
    parts = row.package.lower().split(".")
    prefix = parts[: 2 if parts[1] not in _TRADE and len(parts[1]) > 2 else 3]
    if not _TRADE.issuperset(prefix):
        yield f"prefix {'.'.join(prefix)}"
    yield f"id {_letters(''.join(parts[1:]))}"
    for name in row.names:
        whole, brand = _letters(name), _letters(_BRAND_ENDS.split(name)[0])
        if len(whole) > 1:
            yield f"name {whole}"
        if row.lends and len(brand) > 3:
            yield f"name {brand}"
    if row.operator.lower() not in _NO_OPERATOR:
        yield f"operator {row.operator.casefold()}"


def _letters(text: str) -> str:
    return re.sub(r"[\W\d_]+", "", text.casefold())
