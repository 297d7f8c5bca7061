"""What the list and the second net find in tables of apps: recall, precision, flagged share, by country and kind.

Rows the weights were learnt from flatter the model, and every row of the tables is in the list: the honest figures of
the model are the out-of-family ones that its training wrote into weights.json; they come first.
"""

import csv
import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.lenders import LenderListings
from core.lenders.likeness import LikenessModel
from core.lenders.out_of_scope import is_out_of_scope
from core.model.likeness import AppSigns
from core.model.names import PackageName, is_package_name
from core.paths import resource_path
from tests.bench.figure import Figure

_LEAST: Final = 10
"""A country or kind with fewer rows gets no figure of its own."""
_ALSO_LEND: Final = ("super_app", "bank_with_loans", "credit_card")
_REPORTED: Final = {
    "illegal": "on a warning list",
    "predatory": "named in a report",
    "removed_from_store": "gone from a store",
    "banned": "licence withdrawn or banned",
}
"""Rows of reports have no kind; the categories of the research table, in words of ours."""
_HELD_OUT: Final = {"named": "model, names and id", "package_only": "model, id alone"}
_KNOWN_NAMES: Final = ("words_only", "words_and_registers", "and_names_by_hand")
"""What is known of lenders' names beside the words; the last was partly gathered from these very tables: too kind."""
Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class _Net:
    """One way to flag an app. `named`: its names are known."""

    name: str
    by_list: bool
    named: bool


_NETS: Final = (
    _Net("list and model", by_list=True, named=True),
    _Net("model", by_list=False, named=True),
    _Net("model, id", by_list=False, named=False),
)


class _Judge:
    """Flags rows, each once, and counts."""

    def __init__(self, rows: list[Row]) -> None:
        listings, self._model = LenderListings.open(), LikenessModel.open()
        self.listed = frozenset(listings.match_all({PackageName(row["package_name"]) for row in rows}))
        listings.close()

    def flagged(self, rows: list[Row], net: _Net) -> int:
        return sum((net.by_list and row["package_name"] in self.listed) or self._likely(row, net) for row in rows)

    def _likely(self, row: Row, net: _Net) -> bool:
        names = " | ".join((row["app_name"], row.get("app_name_local") or "")).split(" | ") if net.named else []
        signs = AppSigns(PackageName(row["package_name"]), tuple(name for name in names if name))
        return self._model.judge(signs).lending_like


def measure_on(folder: Path) -> dict[str, Figure]:
    """Judge every row of lenders_*.csv and negatives.csv in a folder, by list and by model."""
    lenders = [row for path in sorted(folder.glob("lenders_*.csv")) for row in _rows(path)]
    others = list(_rows(folder / "negatives.csv"))
    judge, figures = _Judge(lenders + others), held_out()
    silenced = sum(is_out_of_scope(PackageName(row["package_name"])) for row in others)
    for net in _NETS:
        false = judge.flagged(others, net)
        how = f"{false} of {len(others)} rows; {silenced} are named out of scope"
        figures[f"flagged ({net.name})"] = Figure(false / len(others), "share", how)
        for heading, rows in _lender_groups(lenders):
            figures |= _found(heading, rows, judge.flagged(rows, net), false, net)
        for heading, rows in _groups("group ", others, lambda row: [row["group"]]):
            count = judge.flagged(rows, net)
            figures[f"flagged {heading} ({net.name})"] = _share(count, len(rows), "rows")
    return figures


def held_out() -> dict[str, Figure]:
    """Give the model's figures on families it did not learn from, as its training wrote them down: their means."""
    made = json.loads(resource_path("likeness", "weights.json").read_text(encoding="utf-8"))
    figures: dict[str, Figure] = {}
    for view, name in _HELD_OUT.items():
        for known in _KNOWN_NAMES:
            for key, share in made[view]["figures"][known].items():
                how = f"out of family, {known}: {share['least']:.3f} to {share['most']:.3f} over the shuffles"
                figures[f"held out {key} ({name}, {known})"] = Figure(share["mean"], "share", how)
    return figures


def _found(heading: str, rows: list[Row], hits: int, false: int, net: _Net) -> dict[str, Figure]:
    recall = _share(hits, len(rows), "rows")
    precise = Figure(hits / (hits + false) if hits else 0.0, "share", f"against the {false} flagged of all negatives")
    return {f"recall {heading} ({net.name})": recall, f"precision {heading} ({net.name})": precise}


def _share(count: int, of: int, what: str) -> Figure:
    return Figure(count / of, "share", f"{count} of {of} {what}")


def _lender_groups(lenders: list[Row]) -> Iterator[tuple[str, list[Row]]]:
    yield from _groups("", lenders, _table)
    yield from _groups("country ", lenders, _countries)
    yield from _groups("kind ", lenders, _kind)


def _groups(before: str, rows: list[Row], keys: Callable[[Row], list[str]]) -> Iterator[tuple[str, list[Row]]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        for key in keys(row):
            grouped[key].append(row)
    return ((f"{before}{key}", group) for key, group in sorted(grouped.items()) if len(group) >= _LEAST)


def _table(row: Row) -> list[str]:
    core = row["table"] == "lenders_mainstream" and row["kind"] not in _ALSO_LEND
    return [row["table"], *(["lenders_mainstream core kinds"] if core else [])]


def _kind(row: Row) -> list[str]:
    return [row["kind"] if "kind" in row else _REPORTED.get(row["category"], row["category"])]


def _countries(row: Row) -> list[str]:
    return [country for country in row["country"].split(";") if country]


def _rows(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from (row | {"table": path.stem} for row in csv.DictReader(file) if is_package_name(row["package_name"]))
