"""Apps known for locking phones that are rented or paid off. A name here is no accusation; it says what an app is for.

resources/lock_agents.jsonl: one object a line, `package`, `name`, `source` (an address, or where it was seen).
"""

import json
from functools import cache
from typing import Final

from core.errors import DataError
from core.model.names import PackageName, is_package_name
from core.model.text import clean_line
from core.paths import resource_path

_FILE: Final = "lock_agents.jsonl"
_KEYS: Final = {"package", "name", "source"}


@cache
def lock_agents() -> frozenset[PackageName]:
    """Name every package of the file. Raises DataError naming file and line."""
    try:
        lines = resource_path(_FILE).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as problem:
        raise DataError(f"{_FILE}: {clean_line(str(problem))}") from problem
    return frozenset(_package(line, f"{_FILE}:{number}") for number, line in enumerate(lines, 1))


def _package(untrusted_line: str, where: str) -> PackageName:
    try:
        fields = json.loads(untrusted_line)
        whole = isinstance(fields, dict) and set(fields) == _KEYS and all(isinstance(v, str) for v in fields.values())
    except (ValueError, RecursionError) as problem:
        raise DataError(f"{where}: {clean_line(str(problem))}") from problem
    if not whole or not is_package_name(fields["package"]):
        raise DataError(where)
    return PackageName(fields["package"])
