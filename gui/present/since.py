"""The calm notice of what came back since the last look, the button that turns it off again, and an app's history."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from core.model.access import AppKey, ContactAccess
from core.model.history import Happened, Moment, history_of
from core.model.report import ScanReport
from core.model.since import Came, Since
from gui import events as ev
from gui.asideviews import TitledView
from gui.present.cards import attached_button, full_name
from gui.sections import can_turn_off
from gui.states import Results
from gui.viewparts import ButtonView
from gui.wording import pages, times
from gui.wording import since as words

_OFF: Final = (ContactAccess.ASKS_BUT_OFF, ContactAccess.NEVER_ASKS)
_HOLDS_WHILE: Final = {
    Since.ON_AGAIN: (ContactAccess.CAN_READ,),
    Since.ALLOWED: (ContactAccess.CAN_READ,),
    Since.PUT_BACK: (ContactAccess.CAN_READ,),
    Since.STILL_OFF: _OFF,
}
"""What a change made in this window may have overtaken meanwhile; the rest stays true."""
_BY_TURNING_OFF: Final = (Since.ON_AGAIN, Since.STILL_OFF)


def since_notice(results: Results) -> str:
    """Say first what was turned off and is on again now, by the day it was turned off; then the rest, kind by kind."""
    since, last = results.report.since, results.report.since.last_look
    lines = [
        words.on_again(off, seen, _names(results, came)) for (off, seen), came in _by_days(_of(results, Since.ON_AGAIN))
    ]
    for kind in Since:
        came = _of(results, kind)
        if came and kind not in _BY_TURNING_OFF:
            lines.append(words.changed(kind, _day(last), _names(results, came)))
    lines += [words.still_off(off, _names(results, came)) for (off, _), came in _by_days(_of(results, Since.STILL_OFF))]
    return "\n".join((*lines, *((words.damaged(),) if since.damaged else ())))


def since_buttons(results: Results) -> tuple[ButtonView, ...]:
    """Offer to turn off again what is on again, by the plan of any app; a phone that refuses says so elsewhere."""
    apps = [results.report.app(one.key) for one in _of(results, Since.ON_AGAIN)]
    keys = tuple(app.key for app in apps if app is not None and can_turn_off(app, results.report))
    if not keys or (results.attached and results.rights.refused):
        return ()
    names = pages.listed(full_name(key, results.report) for key in keys)
    spoken = words.turn_off_again_spoken(names)
    button = ButtonView(words.turn_off_again(len(keys)), ev.TurnOffClicked(keys), spoken=spoken)
    return (attached_button(results, button),)


def history_view(report: ScanReport, key: AppKey) -> TitledView | None:
    """Tell what earlier looks and this program's own changes say of an app, the newest first; None: nothing is kept."""
    moments = history_of(report.since, key)
    if not moments:
        return None
    lines = [_moment(one) for one in reversed(moments)]
    looks = any(one.what not in (Happened.TURNED_OFF, Happened.PUT_BACK) for one in moments)
    return TitledView(words.history_title(), (*lines, *((words.history_note(),) if looks else ())))


def _moment(one: Moment) -> str:
    """Say a run of looks by its days, all else to the minute: much may happen in a day."""
    if one.at.astimezone().date() != one.until.astimezone().date():
        return words.history_run(_day(one.at), _day(one.until), one.what)
    return words.history_line(_day(one.at), times.clock(one.until), one.what)


def _of(results: Results, kind: Since) -> tuple[Came, ...]:
    """Leave out what a change made since the look has overtaken."""
    holds = _HOLDS_WHILE.get(kind)
    came = results.report.since.of(kind)
    return tuple(one for one in came if holds is None or _access(results, one.key) in holds)


def _access(results: Results, key: AppKey) -> ContactAccess | None:
    app = results.report.app(key)
    return app.access if app is not None else None


def _by_days(came: Iterable[Came]) -> Iterable[tuple[tuple[str, str], tuple[Came, ...]]]:
    found: dict[tuple[str, str], list[Came]] = {}
    for one in came:
        off, seen = _day(one.turned_off), _day(one.seen_off)
        found.setdefault((off, "" if seen == off else seen), []).append(one)
    return ((days, tuple(group)) for days, group in found.items())


def _names(results: Results, came: Iterable[Came]) -> str:
    return pages.listed(_name(results, one) for one in came)


def _name(results: Results, one: Came) -> str:
    """Name an app as everywhere; one that is gone by its package, which is all that is kept of it."""
    return full_name(one.key, results.report) if results.report.app(one.key) else one.key.package


def _day(at: datetime | None) -> str:
    return times.day(at.astimezone().date()) if at else ""
