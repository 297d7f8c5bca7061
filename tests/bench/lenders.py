"""lenders_*: the list and the second net on this machine: loading, matching, judging. What they find: lender_finds."""

import time
from collections.abc import Callable
from statistics import median
from typing import Final

from core.lenders import LenderListings
from core.lenders.bundle import read_list
from core.lenders.likeness import LikenessModel
from core.lenders.matching import AppIdentity, match_identities
from core.model.likeness import AppSigns
from core.model.names import PackageName
from core.paths import resource_path
from tests.bench.figure import TIMES, Figure, spread

NAMES: Final = (
    "lenders_load_ms", "lenders_model_load_ms", "lenders_match_ms", "lenders_match_details_ms", "lenders_judge_ms",
)  # fmt: skip
_APPS: Final = 500
_COUNTRY: Final = "ID"


def measure() -> dict[str, Figure]:
    """Load both, match 500 apps of which 50 are listed, judge the 450 others."""
    listings, model = LenderListings.open(), LikenessModel.open()
    listed = [PackageName(package) for package, _ in read_list(resource_path("lenders")).lines[:50]]
    others = [PackageName(f"org.example.app{number}.reader") for number in range(_APPS - len(listed))]
    known = [AppIdentity(app, (("en", f"Reader {app}"), ("zh", "阅读器")), ("ab" * 32,)) for app in listed + others]
    records = listings.facts.records
    figures = {
        "lenders_load_ms": _timed(lambda: LenderListings.open().close(), f"list of {records} records, warm disk"),
        "lenders_model_load_ms": _timed(LikenessModel.open, "likeness model, warm disk"),
        "lenders_match_ms": _timed(lambda: listings.match_all(listed + others), "500 apps, 50 listed, by package"),
        "lenders_match_details_ms": _timed(
            lambda: match_identities(listings, known, _COUNTRY), "the same with 2 names and 1 certificate each"
        ),
        "lenders_judge_ms": _timed(
            lambda: [model.judge(AppSigns(app, ("Example Reader",))) for app in others], "450 apps with a name"
        ),
    }
    listings.close()
    return figures


def _timed(work: Callable[[], object], what: str) -> Figure:
    """Take the median of the clock; where other programs run, the processor's own time says more."""
    clock, processor = [], []
    for _ in range(TIMES):
        started, began = time.perf_counter(), time.process_time()
        work()
        clock.append(time.perf_counter() - started)
        processor.append(time.process_time() - began)
    how = f"{what}: {spread(clock)}, {median(processor) * 1000:.1f} ms of processor"
    return Figure(median(clock) * 1000, "ms", how)
