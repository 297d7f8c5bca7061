"""One line that names an app-op and its mode.

Of a uid: `READ_CONTACTS: mode=ignore`. Of a package: `READ_CONTACTS (allow / switch X=allow): ` from Android 9,
`READ_CONTACTS: mode=0; time=…` before, with numbers for modes (`AppOpsManager.MODE_*`).
"""

import re
from collections.abc import Container, Iterable
from typing import Final

CONTACT_OPS: Final = ("READ_CONTACTS", "WRITE_CONTACTS", "GET_ACCOUNTS")
_COLUMN: Final = " " * 6
_MODE: Final = r"([\w=.\-]{1,40})"
_PLAIN = re.compile(rf" {{6}}([A-Z_]+): mode={_MODE}(?: \(running\))?(;.*)?\s*", re.ASCII)
_BRACKETED = re.compile(rf" {{6}}([A-Z_]+) \({_MODE}(?: / switch [\w.]+={_MODE})?\):.*", re.ASCII)
_FOREGROUND_ITEM = re.compile(r" {6}[A-Z_]+: (?:WATCHER|SILENT)\s*", re.ASCII)
_NUMBERED: Final = {"0": "allow", "1": "ignore", "2": "deny", "3": "default"}


def starts_of(ops: Iterable[str]) -> tuple[str, ...]:
    """Name how a line at column 6 begins that may be of one of these ops."""
    return tuple(_COLUMN + op for op in ops)


def plain_mode(untrusted_line: str, wanted: Container[str] = CONTACT_OPS) -> tuple[str, str] | None:
    """Read `OP: mode=WORD…`; numbers 0-3 are named, other words kept."""
    match = _PLAIN.fullmatch(untrusted_line)
    return None if match is None or match[1] not in wanted else (match[1], _named(match[2]))


def bracketed_mode(untrusted_line: str, wanted: Container[str] = CONTACT_OPS) -> tuple[str, str] | None:
    """Read `OP (WORD): `."""
    match = _BRACKETED.fullmatch(untrusted_line)
    return None if match is None or match[1] not in wanted else (match[1], _named(match[2]))


def is_numbered(untrusted_line: str) -> bool:
    """Say whether a plain line gives its mode as a number, as Android 6-8 do."""
    return untrusted_line.partition(": mode=")[2][:1].isdigit()


def is_foreground_item(untrusted_line: str) -> bool:
    """Tell an item of `foregroundOps:` (9+) from a mode."""
    return _FOREGROUND_ITEM.fullmatch(untrusted_line) is not None


def _named(mode: str) -> str:
    return _NUMBERED.get(mode, mode)
