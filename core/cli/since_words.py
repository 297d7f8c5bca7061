"""What came back since the last look, as plain text: what was turned off and is on again first. Facts with dates."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from core.cli.app_names import app_name
from core.model.report import ScanReport
from core.model.since import Came, Since

HELP_KEEP_NOTHING: Final = "keep no summary of this look on this computer"
DAMAGED: Final = (
    "What this computer keeps of earlier looks could not be read or written. The look itself is whole; damaged files"
    " are set aside, and deleted by “Forget everything” in the window."
)
TITLES: Final = {
    Since.REINSTALLED: "Removed and installed again since the last look",
    Since.NEW: "New since the last look",
    Since.ALLOWED: "Could not read contacts at the last look, and can now",
    Since.PUT_BACK: "Given back by Undo since the last look, so it can read contacts",
    Since.UPDATED: "Updated since the last look",
    Since.GONE: "No longer installed since the last look",
}
AGAIN: Final = "To turn off again: revoke"


def since_lines(report: ScanReport) -> Iterable[str]:
    """Give the lines; none where nothing is kept of this phone, or nothing changed."""
    since = report.since
    if since.damaged:
        yield DAMAGED
    again = since.of(Since.ON_AGAIN)
    for one in again:
        yield f"{_was_off(one)}; it is on again: {_name(report, one)}."
    if again:
        yield f"{AGAIN} {' '.join(dict.fromkeys(one.key.package for one in again))}"
    when = f" ({_day(since.last_look)})" if since.last_look else ""
    for kind, title in TITLES.items():
        names = [_name(report, one) for one in since.of(kind)]
        if names:
            yield f"{title}{when}: {', '.join(names)}."
    for one in since.of(Since.STILL_OFF):
        yield f"{_was_off(one)}, and not allowed at this look: {_name(report, one)}."


def _was_off(one: Came) -> str:
    seen = f", still off on {_day(one.seen_off)}" if one.seen_off else ""
    return f"Turned off on {_day(one.turned_off)}{seen}"


def _name(report: ScanReport, one: Came) -> str:
    app = report.app(one.key)
    return app_name(report, app) if app else one.key.package


def _day(at: datetime | None) -> str:
    return f"{at.astimezone():%Y-%m-%d}" if at else ""
