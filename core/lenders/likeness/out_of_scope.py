"""Apps that words would take for lenders and that lend nothing: calculators, credit scores, complaint desks, libraries.

resources/likeness/out_of_scope.jsonl: {"package", "name", "why", "url"} a line, ours, small, each with its source.
"""

import json
from pathlib import Path
from typing import Final

from core.errors import DataError, LenderLensError
from core.model.names import PackageName, package_name

WHYS: Final = (
    "loan_calculator", "credit_score", "complaint_or_debt_help", "library", "budget_or_cash_book", "wallet_or_transfer",
    "rewards_or_shopping", "bank", "not_finance",
)  # fmt: skip


def read_out_of_scope(path: Path) -> frozenset[PackageName]:
    """Read the packages. Raises DataError naming the line."""
    packages: set[PackageName] = set()
    for number, line in enumerate(_lines(path), start=1):
        try:
            fields = json.loads(line)
            if fields["why"] not in WHYS or not str(fields["url"]).startswith("https://"):
                raise ValueError("no known reason, or no address")
            packages.add(package_name(str(fields["package"])))
        except (ValueError, KeyError, TypeError, LenderLensError) as problem:
            raise DataError(f"{path.name}, line {number}: {problem!r}") from problem
    return frozenset(packages)


def _lines(path: Path) -> list[str]:
    try:
        return [line for line in path.read_text(encoding="utf-8").split("\n") if line]
    except (OSError, UnicodeDecodeError) as problem:
        raise DataError(f"{path.name}: {problem!r}") from problem
