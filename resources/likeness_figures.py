"""Figures of the model on apps it never saw: nested, out of family. Used by train_likeness.py only.

Five parts, whole families to a part. For each part: weights from the four others; the line from those four alone, by
weights that leave out one of them in turn. So neither weights nor line have seen what they are measured on.
"""

import random
import statistics
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Final

from likeness_families import Row
from likeness_learner import Example, Learnt, learn

SHARE: Final = 0.0045
"""Of non-lenders above the line; below the 0.005 that is allowed, since another sample may hold more."""
PARTS: Final = 5
SHUFFLES: Final = (1, 2, 3)
NO_EXAMPLE: Final = ("super_app", "bank_with_loans", "credit_card")
KNOWN_NAME: Final = 5.0
"""What a lender's known name weighs: set by hand, since the tables cannot teach it without knowing the answers."""
KNOWN: Final = {
    "words_only": (),
    "words_and_registers": ("listed",),
    "and_names_by_hand": ("listed", "brand"),
}
"""Which names count. Those by hand were partly gathered while reading the tables: that figure is too kind."""
HONEST: Final = "words_and_registers"
SHIPPED: Final = "and_names_by_hand"
_LEAST: Final = 10
_WEIGHT_MAINSTREAM: Final = 2.0
_WEIGHT_OTHERS: Final = 1.5


@dataclass(frozen=True, slots=True)
class Case:
    """One row of the tables with its family and what was found in it."""

    row: Row
    family: int
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The sum of one app, and the line that was set without it."""

    row: Row
    total: float
    line: float

    @property
    def flagged(self) -> bool:
        """Say whether it counts as lending-like."""
        return self.total >= self.line


def learn_from(cases: Iterable[Case]) -> Learnt:
    """Learn from the cases that are examples, without known names. Banks and cards are none: their names are banks'."""
    examples = [Example(one.names, one.row.lends, one.family, _weight(one.row)) for one in cases if _teaches(one.row)]
    return learn(examples, ("brand", "listed"))


def line_of(sums: Iterable[tuple[float, Row]]) -> float:
    """Give the sum that SHARE of the non-lenders lie above."""
    others = sorted((total for total, row in sums if not row.lends), reverse=True)
    return others[int(SHARE * len(others))]


def total_of(learnt: Learnt, case: Case, known: Iterable[str]) -> float:
    """Add up the weights of a case."""
    return learnt.sum_of(case.names) + KNOWN_NAME * len(case.names.intersection(known))


def held_out(cases: list[Case]) -> dict[str, list[list[Verdict]]]:
    """Give for each kind of known names, for each of the fifteen parts (five in each shuffle), its verdicts."""
    found: dict[str, list[list[Verdict]]] = {kind: [] for kind in KNOWN}
    for shuffle in SHUFFLES:
        parts = _parts(cases, shuffle)
        without = {pair: learn_from(_all_but(parts, pair)) for pair in combinations(range(PARTS), 2)}
        for part, held in enumerate(parts):
            learnt = learn_from(_all_but(parts, (part,)))
            for kind, known in KNOWN.items():
                inner = (
                    (total_of(without[min(part, other), max(part, other)], one, known), one.row)
                    for other in range(PARTS)
                    if other != part
                    for one in parts[other]
                )
                line = line_of(inner)
                found[kind].append([Verdict(one.row, total_of(learnt, one, known), line) for one in held])
    return found


def summary(parts: list[list[Verdict]]) -> dict[str, object]:
    """Give each figure: its mean, least and most over the shuffles, and its spread over the single parts."""
    shuffles = _shuffles(parts)
    figures: dict[str, object] = {}
    for name, wanted in _FIGURES.items():
        each = [_share(one, wanted) for one in shuffles]
        figures[name] = {
            "mean": round(statistics.mean(each), 4),
            "least": min(each),
            "most": max(each),
            "spread_over_parts": round(statistics.stdev(_share(one, wanted) for one in parts), 4),
        }
    return figures


def line_over_all(parts: list[list[Verdict]]) -> float:
    """Give the line for weights learnt from everything: what SHARE of all held-out non-lenders lie above."""
    return round(statistics.mean(line_of((one.total, one.row) for one in each) for each in _shuffles(parts)), 3)


def by_group(parts: list[list[Verdict]]) -> dict[str, dict[str, object]]:
    """Give the share flagged by country, by kind and by trade of the non-lenders, where ten rows or more stand."""
    verdicts = list(chain.from_iterable(parts))
    return {
        "recall_by_country": _grouped(verdicts, lambda row: row.country.split(";") if row.lends else []),
        "recall_by_kind": _grouped(verdicts, lambda row: [row.kind] if row.lends else []),
        "flagged_by_trade": _grouped(verdicts, lambda row: [] if row.lends else [row.kind]),
    }


_FIGURES: Final[dict[str, Callable[[Row], bool]]] = {
    "flagged_of_negatives": lambda row: not row.lends,
    "recall_reported": lambda row: row.table == "lenders_reported",
    "recall_mainstream": lambda row: row.table == "lenders_mainstream" and row.kind not in NO_EXAMPLE,
    "recall_mainstream_all_kinds": lambda row: row.table == "lenders_mainstream",
    "recall_more": lambda row: row.table in ("lenders_more", "lenders_more2"),
}


def _shuffles(parts: list[list[Verdict]]) -> list[list[Verdict]]:
    return [list(chain.from_iterable(parts[at : at + PARTS])) for at in range(0, len(parts), PARTS)]


def _teaches(row: Row) -> bool:
    return row.kind not in NO_EXAMPLE


def _weight(row: Row) -> float:
    """Well-known lenders are few beside the reported ones, and non-lenders dearer to get wrong."""
    if not row.lends:
        return _WEIGHT_OTHERS
    return _WEIGHT_MAINSTREAM if row.table == "lenders_mainstream" else 1.0


def _parts(cases: list[Case], shuffle: int) -> list[list[Case]]:
    families = sorted({one.family for one in cases})
    random.Random(shuffle).shuffle(families)  # noqa: S311  the same split on every run
    part_of = {family: place % PARTS for place, family in enumerate(families)}
    parts: list[list[Case]] = [[] for _ in range(PARTS)]
    for one in cases:
        parts[part_of[one.family]].append(one)
    return parts


def _all_but(parts: list[list[Case]], left_out: tuple[int, ...]) -> list[Case]:
    return [one for place, part in enumerate(parts) if place not in left_out for one in part]


def _share(verdicts: list[Verdict], wanted: Callable[[Row], bool]) -> float:
    found = [one.flagged for one in verdicts if wanted(one.row)]
    return round(sum(found) / len(found), 4)


def _grouped(verdicts: list[Verdict], groups_of: Callable[[Row], list[str]]) -> dict[str, object]:
    grouped: dict[str, list[bool]] = defaultdict(list)
    for one in verdicts:
        for group in groups_of(one.row):
            grouped[group].append(one.flagged)
    times = len(SHUFFLES)
    return {
        group or "unknown": {"rows": len(found) // times, "share": round(sum(found) / len(found), 3)}
        for group, found in sorted(grouped.items())
        if len(found) >= _LEAST * times
    }
