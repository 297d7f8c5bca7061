"""Learn the weights of resources/likeness from the research tables. A maintainer runs it; the program never does.

    python3 resources/train_likeness.py --data FOLDER [--out FILE] [--date YYYY-MM-DD]

FOLDER holds the lenders_*.csv tables and negatives.csv (apps that do not lend; never part of this repository). Written
is one readable file: for each of two views (a name is known, or only the package) a bias, the line from which on a sum
counts, and a weight a feature; with the SHA-256 of every input and the figures of the cross-validation.

Figures are out of family: five parts, split by family (likeness_families.py), three times over with another shuffle.
The line is the sum that SHARE of the held-out non-lenders lie above, before the names that never lend (other_brand,
out_of_scope.jsonl) are taken out. Banks, cards and super apps are no example of
lending here: their names are those of banks. Two figures are given, with the words of well-known lenders' names and
without: those names are common knowledge, partly gathered while reading the tables, so the first is too kind.
Standard library and `core` only.
"""

import argparse
import csv
import datetime as dt
import hashlib
import json
import random
import sys
from collections.abc import Callable, Iterable, Set
from pathlib import Path
from typing import Final

from likeness_families import Row, families
from likeness_learner import Example, learn

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from core.lenders.likeness.features import features_of
from core.lenders.likeness.word_lists import WordLists

FOLDER: Final = Path(__file__).resolve().parent / "likeness"
TABLES: Final = ("lenders_reported", "lenders_mainstream", "lenders_more", "lenders_more2", "negatives")
SHARE: Final = 0.0045
"""Of held-out non-lenders above the line; below the 0.005 that is allowed, since another sample may hold more."""
PARTS: Final = 5
SHUFFLES: Final = (1, 2, 3)
NO_EXAMPLE: Final = ("super_app", "bank_with_loans", "credit_card")
BRAND: Final = ("brand",)
Sums = list[tuple[float, Row]]


def read_tables(folder: Path) -> tuple[list[Row], dict[str, str]]:
    """Read each package once, from the first table that has it; and the digests of the files."""
    rows: dict[str, Row] = {}
    digests = {}
    for table in TABLES:
        raw = (folder / f"{table}.csv").read_bytes()
        digests[f"{table}.csv"] = hashlib.sha256(raw).hexdigest()
        for row in csv.DictReader(raw.decode("utf-8").splitlines()):
            if row["package_name"]:
                rows.setdefault(row["package_name"], _row(row, table))
    return list(rows.values()), digests


def held_out_sums(rows: list[Row], numbers: list[int], found: list[set[str]], left_out: Iterable[str]) -> list[Sums]:
    """Give, for each shuffle, every row's sum from weights that never saw its family."""
    return [_one_shuffle(rows, numbers, found, left_out, shuffle) for shuffle in SHUFFLES]


def main() -> None:
    """Read, measure, learn from everything, write."""
    options = argparse.ArgumentParser(description="Learn resources/likeness/weights.json.")
    options.add_argument("--data", type=Path, required=True, metavar="FOLDER")
    options.add_argument("--out", type=Path, default=FOLDER / "weights.json", metavar="FILE")
    options.add_argument("--date", type=dt.date.fromisoformat, default=dt.datetime.now(dt.UTC).date())
    chosen = options.parse_args()
    rows, digests = read_tables(chosen.data)
    numbers = families(rows)
    made = {
        "made_by": "resources/train_likeness.py",
        "date": chosen.date.isoformat(),
        "inputs_sha256": digests,
        "words_sha256": hashlib.sha256((FOLDER / "words.json").read_bytes()).hexdigest(),
        "families": len(set(numbers)),
        "named": _view(rows, numbers, named=True),
        "package_only": _view(rows, numbers, named=False),
    }
    chosen.out.write_text(json.dumps(made, ensure_ascii=False, indent=0) + "\n", encoding="utf-8", newline="\n")


def _view(rows: list[Row], numbers: list[int], *, named: bool) -> dict[str, object]:
    lists = WordLists.read(FOLDER / "words.json")
    found = [features_of(row.package, row.names if named else (), lists).names for row in rows]
    sums = held_out_sums(rows, numbers, found, ())
    lines = [_line(one) for one in sums]
    figures = {
        "with_brands": [_figures(one, line) for one, line in zip(sums, lines, strict=True)],
        "without_brands": [_figures(one, _line(one)) for one in held_out_sums(rows, numbers, found, BRAND)],
    }
    for kind, each in figures.items():
        print("named" if named else "package_only", kind, *each, sep="\n  ")
    learnt = learn(_examples(rows, numbers, found, set(numbers)))
    line = round(sum(lines) / len(lines), 3)
    return {"bias": learnt.bias, "line": line, "figures": figures, "weights": learnt.weights}


def _one_shuffle(
    rows: list[Row], numbers: list[int], found: list[set[str]], left_out: Iterable[str], shuffle: int
) -> Sums:
    all_families = sorted(set(numbers))
    random.Random(shuffle).shuffle(all_families)  # noqa: S311  the same split on every run
    part_of = {family: place % PARTS for place, family in enumerate(all_families)}
    sums: Sums = []
    for part in range(PARTS):
        others = {family for family in all_families if part_of[family] != part}
        learnt = learn(_examples(rows, numbers, found, others), left_out)
        held = (place for place, family in enumerate(numbers) if part_of[family] == part)
        sums += [(learnt.sum_of(found[place]), rows[place]) for place in held]
    return sums


def _examples(rows: list[Row], numbers: list[int], found: list[set[str]], wanted: Set[int]) -> list[Example]:
    every = zip(rows, numbers, found, strict=True)
    usable = (one for one in every if one[1] in wanted and one[0].kind not in NO_EXAMPLE)
    return [Example(names, row.lends, family) for row, family, names in usable]


def _line(sums: Sums) -> float:
    others = sorted((total for total, row in sums if not row.lends), reverse=True)
    return others[int(SHARE * len(others))]


def _figures(sums: Sums, line: float) -> dict[str, float]:
    def share(wanted: Callable[[Row], bool]) -> float:
        found = [total > line for total, row in sums if wanted(row)]
        return round(sum(found) / len(found), 4)

    return {
        "flagged_of_negatives": share(lambda row: not row.lends),
        "recall_reported": share(lambda row: row.table == "lenders_reported"),
        "recall_mainstream": share(lambda row: row.table == "lenders_mainstream" and row.kind not in NO_EXAMPLE),
        "recall_mainstream_all_kinds": share(lambda row: row.table == "lenders_mainstream"),
        "recall_more": share(lambda row: row.table in ("lenders_more", "lenders_more2")),
    }


def _row(row: dict[str, str], table: str) -> Row:
    names = " | ".join((row["app_name"], row.get("app_name_local") or "")).split(" | ")
    kind = row.get("kind") or row.get("group") or row["category"]
    return Row(
        package=row["package_name"],
        names=tuple(dict.fromkeys(name.strip() for name in names if name.strip())),
        operator=(row.get("developer") or "").strip(),
        kind=kind,
        country=row.get("country") or "",
        table=table,
        lends=int(table != "negatives"),
    )


if __name__ == "__main__":
    main()
