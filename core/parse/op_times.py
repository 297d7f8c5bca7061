"""When an app-op was used or refused: absolute local times from Android 9, "ago" before (ANDROID C8, C9).

The flag after the process state says on whose behalf: `s` the app itself, `tpd`/`upd` somebody made the access for it;
`tp`/`up` mean that it was the go-between for another app and do not count as its own.
"""

import re
from datetime import timedelta
from typing import Final

from core.model.phone import PhoneTime
from core.parse.clock import local_time

_STAMP: Final = r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})?)"
_LINE = re.compile(rf" *(Access|Reject): (?:\[([^\]]{{1,80}})\] ?|\w+ *= ?)?{_STAMP}", re.ASCII)
_TIME_LINE = re.compile(r" +(?:Access|Reject): ")
_AGO: Final = r"=\+((?:\d{1,9}(?:ms|d|h|m|s))+|0) ago"
_PART = re.compile(r"(\d{1,9})(ms|d|h|m|s)", re.ASCII)
_MS: Final = {"ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000}
_OWN: Final = frozenset(("s", "tpd", "upd"))


def is_time_line(untrusted_line: str) -> bool:
    return _TIME_LINE.match(untrusted_line) is not None


def stamp(untrusted_line: str) -> tuple[str, PhoneTime | None] | None:
    """Read an `Access:` or `Reject:` line of 9+: its word, and its time if it counts as the app's own.

    None: the line cannot be read.
    """
    match = _LINE.match(untrusted_line)
    local = local_time(match[3]) if match else None
    if match is None or local is None:
        return None
    return match[1], PhoneTime(local) if _is_own(match[2]) else None


def ago(key: str, untrusted_line: str, now: PhoneTime | None) -> PhoneTime | None:
    """Read `KEY=+1d2h3m4s5ms ago` of 6-8; None when it is not there or the phone's clock is not known."""
    match = re.search(f"; {key}{_AGO}", untrusted_line[:2000])
    if match is None or now is None:
        return None
    milliseconds = sum(int(count) * _MS[unit] for count, unit in _PART.findall(match[1]))
    try:
        return PhoneTime(now.local - timedelta(milliseconds=milliseconds), now.utc_offset_minutes)
    except OverflowError:
        return None


def latest(one: PhoneTime | None, other: PhoneTime | None) -> PhoneTime | None:
    if one is None or other is None:
        return one or other
    return max(one, other, key=lambda time: time.local)


def _is_own(state: str | None) -> bool:
    """Say whether `top-s` and the like count; states without flags (Android 9) do."""
    _, dash, flags = (state or "").rpartition("-")
    return not dash or not _OWN.isdisjoint(re.split(r"[|, ]+", flags))
