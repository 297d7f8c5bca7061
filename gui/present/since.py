"""The calm notice of what came back since the last look, and the button that turns it off again."""

from datetime import datetime

from core.model.access import ContactAccess
from core.model.since import Came, Since
from gui import events as ev
from gui.present.cards import attached_button, full_name
from gui.sections import can_turn_off
from gui.states import Results
from gui.viewparts import ButtonView
from gui.wording import pages, times
from gui.wording import since as words


def since_notice(results: Results) -> str:
    """Say first what was turned off and is on again now, by the day it was turned off; then the rest, kind by kind."""
    since, last = results.report.since, results.report.since.last_look
    again: dict[str, list[Came]] = {}
    for one in _on_again(results):
        again.setdefault(_day(one.turned_off), []).append(one)
    lines = [words.on_again(day, _names(results, came)) for day, came in again.items()]
    for kind in Since:
        came = since.of(kind)
        if came and kind is not Since.ON_AGAIN:
            lines.append(words.changed(kind, _day(last), _names(results, list(came))))
    return "\n".join((*lines, *((words.damaged(),) if since.damaged else ())))


def since_buttons(results: Results) -> tuple[ButtonView, ...]:
    """Offer to turn off again what is on again, by the plan of any app; a phone that refuses says so elsewhere."""
    apps = [results.report.app(one.key) for one in _on_again(results)]
    keys = tuple(app.key for app in apps if app is not None and can_turn_off(app, results.report))
    if not keys or (results.attached and results.rights.refused):
        return ()
    return (attached_button(results, ButtonView(words.turn_off_again(len(keys)), ev.TurnOffClicked(keys))),)


def _on_again(results: Results) -> tuple[Came, ...]:
    """Leave out what was turned off again meanwhile."""
    apps = {app.key: app.access for app in results.report.apps}
    on = ContactAccess.CAN_READ
    return tuple(one for one in results.report.since.of(Since.ON_AGAIN) if apps.get(one.key) is on)


def _names(results: Results, came: list[Came]) -> str:
    return pages.listed(_name(results, one) for one in came)


def _name(results: Results, one: Came) -> str:
    """Name an app as everywhere; one that is gone by its package, which is all that is kept of it."""
    return full_name(one.key, results.report) if results.report.app(one.key) else one.key.package


def _day(at: datetime | None) -> str:
    return times.day(at.astimezone().date()) if at else ""
