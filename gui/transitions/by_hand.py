"""By hand on the phone: its page is opened there, and what came of it is read. Pure and Qt-free."""

from dataclasses import replace

from gui import hand_events as ev
from gui.effects import CancelJob, OpenOnPhone, ReadAgain
from gui.states import AppState, AtPhone, ByHand, Outcome, Results, Step, results_of, with_attached, with_results
from gui.transitions.doors import read_door


def door_opened(state: ByHand, job: int) -> Step:
    """Show how a door is turned off, and have the phone open the page for it if there is one."""
    results = results_of(state)
    if results is None or results.report.offline or not results.attached:
        return state, ()
    return open_on_phone_clicked(ev.OpenOnPhoneClicked(state.keys[0]), state, job)


def open_on_phone_clicked(event: ev.OpenOnPhoneClicked, state: AppState, job: int) -> Step:
    results = results_of(state)
    match state:
        case ByHand() if results and results.attached and event.key in state.keys:
            asked = OpenOnPhone(job, results.device.serial, results.report, event.key, state.door)
            return AtPhone(replace(state, opened=None, lost=False, asking=0), job, reading=False), (asked,)
        case _:
            return state, ()


def opened_on_phone(event: ev.OpenedOnPhone, state: AppState, _job: int) -> Step:
    match state:
        case AtPhone(job=event.job, reading=False):
            return replace(state.back, opened=event.opened), ()
        case _:
            return state, ()


def read_again_clicked(event: ev.ReadAgainClicked, state: AppState, job: int) -> Step:
    results = results_of(state)
    match state:
        case ByHand(door=None) if results and results.attached:
            asked = ReadAgain(job, results.device.serial, results.report, event.keys)
            return AtPhone(replace(state, lost=False), job, reading=True), (asked,)
        case ByHand() if results and results.attached:
            return AtPhone(replace(state, lost=False, asking=0), job, reading=True), read_door(state, job)
        case _:
            return state, ()


def apps_read_again(event: ev.AppsReadAgain, state: AppState, _job: int) -> Step:
    """Take what was read, and never what the person says."""
    match state:
        case AtPhone(job=event.job, reading=True) if state.back.door is None:
            read = replace(state.back, read_at=event.at)
            return with_results(read, lambda results: _as_read(results, event)), ()
        case _:
            return state, ()


def _as_read(results: Results, event: ev.AppsReadAgain) -> Results:
    read = dict(event.verdicts)
    apps = tuple(replace(app, verdict=read.get(app.key, app.verdict)) for app in results.report.apps)
    return replace(results, report=replace(results.report, apps=apps))


def not_heard(state: AtPhone, *, gone: bool) -> ByHand:
    """Go on with the page: what was read before still stands there, with its time."""
    lost = replace(state.back, lost=True)
    return with_attached(lost, attached=False) if gone else lost


def leave_by_hand(state: ByHand | AtPhone) -> Step:
    """Go back; once apps were read again, to the list: what was said of a change before is no longer so."""
    if isinstance(state, AtPhone):
        return state.back, (CancelJob(state.job),)
    results = results_of(state)
    if isinstance(state.back, Outcome) and state.read_at is not None and results is not None:
        return results, ()
    return state.back, ()
