"""lenders_*: the list and the second net: loading, matching, judging; and, on tables of apps, what they find."""

import csv
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Final

from core.lenders import LenderListings
from core.lenders.bundle import read_list
from core.lenders.likeness import LikenessModel
from core.model.likeness import AppSigns
from core.model.names import PackageName, is_package_name
from core.paths import resource_path
from tests.bench.figure import TIMES, Figure, spread

_APPS: Final = 500
_LEAST: Final = 10
"""A country or kind with fewer rows gets no figure of its own."""
_ALSO_LEND: Final = ("super_app", "bank_with_loans", "credit_card")
Row = dict[str, str]


def measure() -> dict[str, Figure]:
    """Load both, match 500 apps of which 50 are listed, judge the 450 others."""
    loads = [_timed(_load) for _ in range(TIMES)]
    listings, model = LenderListings.open(), LikenessModel.open()
    listed = [PackageName(package) for package, _ in read_list(resource_path("lenders")).lines[:50]]
    others = [PackageName(f"org.example.app{number}.reader") for number in range(_APPS - len(listed))]
    matches = [_timed(lambda: listings.match_all([*listed, *others])) for _ in range(TIMES)]
    judged = [_timed(lambda: [model.judge(AppSigns(app, ("Example Reader",))) for app in others]) for _ in range(TIMES)]
    listings.close()
    return {
        "lenders_load_ms": Figure(median(loads) * 1000, "ms", f"list and likeness model, warm disk: {spread(loads)}"),
        "lenders_match_ms": Figure(median(matches) * 1000, "ms", f"500 apps, 50 of them listed: {spread(matches)}"),
        "lenders_judge_ms": Figure(median(judged) * 1000, "ms", f"450 apps with a name, likeness: {spread(judged)}"),
    }


def measure_on(folder: Path) -> dict[str, Figure]:
    """Judge every row of lenders_*.csv and negatives.csv in a folder, by list and by model.

    Rows the weights were learnt from flatter the model: its honest figures are the out-of-family ones in weights.json.
    """
    listings, model = LenderListings.open(), LikenessModel.open()
    lenders = [row for path in sorted(folder.glob("lenders_*.csv")) for row in _rows(path)]
    others = list(_rows(folder / "negatives.csv"))
    listed = listings.match_all({PackageName(row["package_name"]) for row in lenders + others})
    listings.close()

    def share(rows: list[Row], *, named: bool, by_list: bool) -> Figure:
        hits = [(by_list and row["package_name"] in listed) or _likely(model, row, named=named) for row in rows]
        known = sum(row["package_name"] in listed for row in rows)
        return Figure(sum(hits) / len(rows), "share", f"{sum(hits)} of {len(rows)} rows; {known} of them in the list")

    def both(name: str, rows: list[Row]) -> dict[str, Figure]:
        return {
            name: share(rows, named=True, by_list=True),
            f"{name} (model)": share(rows, named=True, by_list=False),
            f"{name} (model, id)": share(rows, named=False, by_list=False),
        }

    figures = both("flagged", others)
    for heading, rows in (*_groups("", lenders, _table), *_groups("country ", lenders, _countries)):
        figures |= both(f"recall {heading}", rows)
    for heading, rows in _groups("kind ", lenders, lambda row: [row.get("kind") or row["category"]]):
        figures |= both(f"recall {heading}", rows)
    for heading, rows in _groups("group ", others, lambda row: [row["group"]]):
        figures |= both(f"flagged {heading}", rows)
    return figures


def _groups(before: str, rows: list[Row], keys: Callable[[Row], list[str]]) -> Iterator[tuple[str, list[Row]]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        for key in keys(row):
            grouped[key].append(row)
    return ((f"{before}{key}", group) for key, group in sorted(grouped.items()) if len(group) >= _LEAST)


def _table(row: Row) -> list[str]:
    core = row["table"] == "lenders_mainstream" and row["kind"] not in _ALSO_LEND
    return [row["table"], *(["lenders_mainstream core kinds"] if core else [])]


def _countries(row: Row) -> list[str]:
    return [country for country in row["country"].split(";") if country]


def _rows(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from (row | {"table": path.stem} for row in csv.DictReader(file) if is_package_name(row["package_name"]))


def _likely(model: LikenessModel, row: Row, *, named: bool) -> bool:
    names = " | ".join((row["app_name"], row.get("app_name_local") or "")).split(" | ") if named else []
    return model.judge(AppSigns(PackageName(row["package_name"]), tuple(name for name in names if name))).lending_like


def _load() -> None:
    LenderListings.open().close()
    LikenessModel.open()


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
