"""Keeping looks at this phone for the next one, or deleting what is kept. Pure and Qt-free."""

from dataclasses import replace

from core.model.since import Since, SinceLast
from gui import events as ev
from gui.effects import ForgetLooks
from gui.states import AppState, Listing, Ready, Results, Step


def remember_chosen(event: ev.RememberChosen, state: AppState, job: int) -> Step:
    """Keep from now on, or keep no more and delete what is kept."""
    match state:
        case Ready() | Results() if event.on:
            return replace(state, answers=replace(state.answers, remember=ev.Remember.YES)), ()
        case Ready():
            return Listing(_without(state), job), (ForgetLooks(job, state.device.serial, None),)
        case Results():
            return Listing(_without(state), job), (ForgetLooks(job, state.device.serial, state.report.device),)
        case _:
            return state, ()


def looks_forgotten(event: ev.LooksForgotten, state: AppState, _job: int) -> Step:
    """Go on without what rested on earlier looks."""
    match state:
        case Listing(back=Results() as results, job=event.job):
            since = results.report.since
            return replace(results, report=replace(results.report, since=without_looks(since))), ()
        case Listing(job=event.job):
            return state.back, ()
        case _:
            return state, ()


def _without(state: Ready | Results) -> Ready | Results:
    return replace(state, answers=replace(state.answers, remember=ev.Remember.NO))


def without_looks(since: SinceLast) -> SinceLast:
    """Leave what the notes for Undo say: they are kept."""
    by_undo = (Since.ON_AGAIN, Since.STILL_OFF)
    came = tuple(replace(one, seen_off=None) for one in since.changes if one.kind in by_undo)
    return SinceLast(changes=came, looks=since.looks[-1:], deeds=since.deeds)


def as_chosen(after: AppState, before: AppState, remember: ev.Remember) -> AppState:
    """Begin with what the person chose of phones in general; what was said of this one counts more."""
    if not isinstance(after, Ready) or isinstance(before, Ready) or after.answers.remember is not ev.Remember.UNSAID:
        return after
    return replace(after, answers=replace(after.answers, remember=remember))
