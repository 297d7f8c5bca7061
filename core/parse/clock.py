"""`date +%Y-%m-%dT%H:%M:%S%z` -> the phone's own clock."""

import re
from datetime import UTC, datetime, timedelta, timezone

from core.model.phone import PhoneClock, PhoneTime

_DATE = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:([+-])(\d\d)(\d\d))?", re.ASCII)

_YEARS = range(1970, 2200)
"""Of clocks that run; far from the first and last year a computer can reckon with."""


def parse_clock(untrusted_text: str, command: str) -> PhoneTime | None:
    """Read the phone's local time and its distance from UTC in minutes; None when it said something else."""
    match = next(filter(None, map(_DATE.fullmatch, map(str.strip, untrusted_text[:4096].splitlines()))), None)
    if match is None:
        return None
    local = local_time(match[1])
    if local is None:
        return None
    minutes = int(match[3]) * 60 + int(match[4]) if match[2] else None
    return PhoneTime(local, -minutes if minutes is not None and match[2] == "-" else minutes)


def local_time(untrusted: str) -> datetime | None:
    """Make a naive local time of "YYYY-MM-DD HH:MM:SS[.mmm]"; None for a day that is none."""
    try:
        return datetime.fromisoformat(untrusted)
    except ValueError:
        return None


def clock_beside(phone: PhoneTime | None, computers: datetime) -> PhoneClock:
    """Hold the phone's clock against this computer's, read at the same moment and with its zone."""
    if phone is None or phone.utc_offset_minutes is None or phone.local.year not in _YEARS:
        return PhoneClock()
    try:
        zone = timezone(timedelta(minutes=phone.utc_offset_minutes))
        ahead = phone.local.replace(tzinfo=zone) - computers.astimezone(UTC)
    except ValueError:  # a zone of more than a day
        return PhoneClock()
    return PhoneClock(round(ahead.total_seconds()), phone.utc_offset_minutes)
