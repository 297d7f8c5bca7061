"""Apps that words would take for lenders and that lend nothing. They silence "may be", never the list."""

from functools import cache
from typing import Final

from core.lenders.likeness.out_of_scope import read_out_of_scope
from core.model.names import PackageName
from core.paths import resource_path

_FILE: Final = ("likeness", "out_of_scope.jsonl")


def is_out_of_scope(package: PackageName) -> bool:
    """Say whether this app is known to lend nothing, whatever its names hold. Raises DataError naming the line."""
    return package in _packages()


@cache
def _packages() -> frozenset[PackageName]:
    return read_out_of_scope(resource_path(*_FILE))
