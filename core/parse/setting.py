"""`settings get --user N secure NAME` -> whom a setting names: `pkg/cls:pkg/cls`, one `pkg` or `pkg/cls`, or `null`.

The answer is one line (SettingsService.java `get`): more lines, or words that are no name, mean that it was not read.
A class may be short (`.Service`), and is not looked at.
"""

from typing import Final

from core.model.doors import Holders
from core.model.facts import HoleReason
from core.model.names import PackageName, is_package_name
from core.parse.evidence import evidence
from core.parse.service_texts import hole_of

_NOTHING: Final = ("", "null")
_MOST: Final = 500


def parse_holders(untrusted_text: str, command: str) -> Holders:
    """Read a list of components. `null` and nothing at all are a setting that names nobody."""
    lines = _lines(untrusted_text)
    shown = evidence(command, lines[0] if lines else "")
    hole = _hole(lines)
    if hole is not None:
        return Holders((), hole, shown)
    parts = [part for line in lines for part in line.split(":")][: _MOST + 1]
    named = [part.partition("/")[0].strip() for part in parts if part.strip() not in _NOTHING]
    read = tuple(dict.fromkeys(PackageName(name) for name in named[:_MOST] if is_package_name(name)))
    whole = len(parts) <= _MOST and all(map(is_package_name, named))
    return Holders(read, None if whole else HoleReason.UNREADABLE_LINE, shown)


def parse_switch(untrusted_text: str) -> bool | None:
    """Read `1` or `0`; None: anything else, `null` included, which says neither."""
    return {"1": True, "0": False}.get(untrusted_text.strip())


def _lines(untrusted_text: str) -> list[str]:
    return [line.strip() for line in untrusted_text.split("\n", 20)[:20] if line.strip()]


def _hole(lines: list[str]) -> HoleReason | None:
    refused = next((hole for line in lines if (hole := hole_of(line)) is not None), None)
    return refused or (HoleReason.UNREADABLE_LINE if len(lines) > 1 else None)
