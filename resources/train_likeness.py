"""Learn the weights of resources/likeness from the research tables. A maintainer runs it; the program never does.

    python3 resources/train_likeness.py --data FOLDER [--out FILE] [--date YYYY-MM-DD]

FOLDER holds the lenders_*.csv tables and negatives.csv (apps that do not lend; never part of this repository). Written
is one readable file: for each of two views (a name is known, or only the package) a bias, the line from which on a sum
counts, and a weight a feature; with the SHA-256 of every input and the figures of the nested cross-validation
(likeness_figures.py; families: likeness_families.py). Three figures stand side by side: words alone; with names from
registers, taken as whole lists; and with names by hand, which is too kind. `headline` says which one to quote.
About three minutes on one core. Standard library and `core` only.
"""

import argparse
import csv
import datetime as dt
import hashlib
import json
import sys
from pathlib import Path
from typing import Final

import likeness_figures as measured
from likeness_families import Row, families

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from core.lenders.likeness.features import features_of
from core.lenders.likeness.word_lists import WordLists

FOLDER: Final = Path(__file__).resolve().parent / "likeness"
TABLES: Final = ("lenders_reported", "lenders_mainstream", "lenders_more", "lenders_more2", "negatives")
OURS: Final = ("words.json", "registers.json")


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
        "inputs_sha256": digests | {name: hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() for name in OURS},
        "rows": len(rows),
        "families": len(set(numbers)),
        "headline": measured.HONEST,
        "named": _view(rows, numbers, named=True),
        "package_only": _view(rows, numbers, named=False),
    }
    chosen.out.write_text(json.dumps(made, ensure_ascii=False, indent=0) + "\n", encoding="utf-8", newline="\n")


def _view(rows: list[Row], numbers: list[int], *, named: bool) -> dict[str, object]:
    lists = WordLists.read(*(FOLDER / name for name in OURS))
    found = (frozenset(features_of(row.package, row.names if named else (), lists).names) for row in rows)
    cases = [measured.Case(row, family, names) for row, family, names in zip(rows, numbers, found, strict=True)]
    verdicts = measured.held_out(cases)
    figures = {kind: measured.summary(parts) for kind, parts in verdicts.items()}
    for kind, each in figures.items():
        print("named" if named else "package_only", kind, *each.items(), sep="\n  ")
    learnt = measured.learn_from(cases)
    return {
        "bias": learnt.bias,
        "line": measured.line_over_all(verdicts[measured.SHIPPED]),
        "figures": figures | measured.by_group(verdicts[measured.HONEST]),
        "weights": dict.fromkeys(("brand", "listed"), measured.KNOWN_NAME) | learnt.weights,
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
