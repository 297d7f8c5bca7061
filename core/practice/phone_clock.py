"""The phone's own clock and how dumps write times (`SimpleDateFormat`, `TimeUtils.formatDuration`)."""

import datetime as dt
from collections.abc import Callable

from core.practice.state import OpUse

Clock = Callable[[], dt.datetime]
"""Gives the present moment with a time zone."""

_UNITS = (("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1))


def computer_clock() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def local_now(clock: Clock, utc_offset_minutes: int) -> dt.datetime:
    """Return the phone's wall time, still knowing its offset."""
    return clock().astimezone(dt.timezone(dt.timedelta(minutes=utc_offset_minutes)))


def moment_of(use: OpUse, now: dt.datetime) -> dt.datetime:
    """Place a use on the calendar; what would lie ahead of the clock happened a few minutes ago instead."""
    day = now - dt.timedelta(days=use.days)
    hour, minute, second = map(int, use.clock.split(":"))
    moment = day.replace(hour=hour, minute=minute, second=second, microsecond=59_000)
    return moment if moment < now else now - dt.timedelta(minutes=4, seconds=11)


def stamp(moment: dt.datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}.{moment.microsecond // 1000:03d}"


def duration(milliseconds: int) -> str:
    """Write a span as Android does: 0, or sign and d/h/m/s/ms from the first one that is not nought."""
    if milliseconds == 0:
        return "0"
    text, rest = ("-" if milliseconds < 0 else "+"), abs(milliseconds)
    for unit, size in _UNITS:
        count, rest = divmod(rest, size)
        if count or unit == "ms" or text not in "+-":
            text += f"{count}{unit}"
    return text
