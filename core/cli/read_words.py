"""Words of the command line for what the phone recorded of reading contacts (ANDROID C9)."""

from collections.abc import Iterable
from typing import Final

from core.model.phone import PhoneClock, PhoneTime
from core.model.report import AppReport, ScanReport

PROVES: Final = (
    "A recorded read shows that the app asked for contacts and was allowed to have them; not which or how many, nor"
    " where they went. Of each app the phone keeps the last time only."
)
ABSENCE: Final = (
    "Where no read is recorded, that proves nothing: these notes are lost when an app is removed, when its data is"
    " cleared and when they are reset, and are written down up to half an hour late."
)
LOCAL: Final = "Times of reads are the phone's own local time."


def read_lines(app: AppReport) -> Iterable[str]:
    """Say when the phone last recorded a read and a refusal; nothing where it recorded none."""
    op = app.verdict.op
    if op and op.last_access:
        yield f"The phone recorded that it read contacts on {_moment(op.last_access)}."
    if op and op.last_reject:
        yield f"The phone recorded that it was refused contacts on {_moment(op.last_reject)}."


def about_reads(report: ScanReport) -> Iterable[str]:
    """Say once what such notes prove and what not, and by which clock they were made."""
    yield PROVES
    yield ABSENCE
    yield f"{LOCAL}{_clock(report.clock)}"


def _clock(clock: PhoneClock) -> str:
    if clock.ahead_s is None:
        return " Its clock could not be compared with this computer's."
    if not clock.differs:
        return ""
    hours, minutes = divmod(abs(clock.ahead_s) // 60, 60)
    side = "ahead of" if clock.ahead_s > 0 else "behind"
    return f" The phone's clock is {hours} h {minutes} min {side} this computer's."


def _moment(of: PhoneTime) -> str:
    return f"{of.local:%Y-%m-%d %H:%M}"
