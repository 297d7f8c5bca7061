"""From state to state beside the phones: pure and complete. What a state has no use for changes nothing. Qt-free."""

from collections.abc import Callable
from dataclasses import replace
from functools import singledispatch
from typing import Final

from core.model.text import clean_line
from gui.aside import events as ev
from gui.aside.effects import AsideEffect, AskList, AskListFile, ImportList, KeepCountry, OpenPractice
from gui.aside.states import AsideState, AsideStep, Closed, Helping, LookingUp, country_of

LONGEST_TERM: Final = 300

_Asking = tuple[LookingUp, tuple[AsideEffect, ...]]


def aside_step(state: AsideState, event: ev.AsideEvent, next_job: int) -> AsideStep:
    """Answer an event. `next_job` is the number of the job this step starts, if it starts one."""
    return _on(event, state, next_job)


@singledispatch
def _on(event: object, _state: AsideState, _job: int) -> AsideStep:
    raise TypeError(f"no such event: {event!r}")


@_on.register
def _look_up_opened(_event: ev.LookUpOpened, state: AsideState, job: int) -> AsideStep:
    match state:
        case LookingUp():
            return state, ()
        case Helping(back=LookingUp() as opened):
            return opened, ()
        case _:
            country = country_of(state)
            return LookingUp(country, waits_for=job), (AskList(job, "", country),)


@_on.register
def _help_opened(_event: ev.HelpOpened, state: AsideState, _job: int) -> AsideStep:
    return (state if isinstance(state, Helping) else Helping(state)), ()


@_on.register
def _left(_event: ev.AsideLeft, state: AsideState, _job: int) -> AsideStep:
    return (state.back if isinstance(state, Helping) else Closed(country_of(state))), ()


@_on.register
def _closed(_event: ev.AsideClosed, state: AsideState, _job: int) -> AsideStep:
    return Closed(country_of(state)), ()


@_on.register
def _term_typed(event: ev.TermTyped, state: AsideState, job: int) -> AsideStep:
    if not isinstance(state, LookingUp):
        return state, ()
    typed = replace(state, term=clean_line(event.term, LONGEST_TERM).strip())
    return (state, ()) if typed == state else _ask(typed, job)


@_on.register
def _country_chosen(event: ev.CountryChosen, state: AsideState, job: int) -> AsideStep:
    if event.country == country_of(state):
        return state, ()
    keep = KeepCountry(event.country)
    match state:
        case LookingUp():
            chosen, asked = _ask(replace(state, country=event.country), job)
            return chosen, (keep, *asked)
        case Closed():
            return Closed(event.country), (keep,)  # chosen beside a phone's results
        case _:
            return state, ()


def _ask(state: LookingUp, job: int) -> _Asking:
    """Ask one thing at a time: who types fast is answered for the last of it."""
    if state.waits_for:
        return state, ()
    return replace(state, waits_for=job), (AskList(job, state.term, state.country),)


@_on.register
def _answered(event: ev.Answered, state: AsideState, job: int) -> AsideStep:
    return _behind_help(state, lambda asking: _take(event, asking, job))


def _take(event: ev.Answered, state: LookingUp, job: int) -> _Asking:
    if state.waits_for != event.job:
        return state, ()
    answered = replace(state, waits_for=0, answer=event.answer, error=None)
    meant = (event.answer.term, event.answer.country) == (state.term, state.country)
    return (answered, ()) if meant else _ask(answered, job)


@_on.register
def _not_answered(event: ev.NotAnswered, state: AsideState, _job: int) -> AsideStep:
    return _behind_help(state, lambda asking: (_give_up(event, asking), ()))


def _give_up(event: ev.NotAnswered, state: LookingUp) -> LookingUp:
    return replace(state, waits_for=0, answer=None, error=event.error) if state.waits_for == event.job else state


@_on.register
def _import_clicked(_event: ev.ImportClicked, state: AsideState, _job: int) -> AsideStep:
    may = isinstance(state, LookingUp) and not state.importing
    return state, ((AskListFile(),) if may else ())


@_on.register
def _practice_wanted(_event: ev.PracticeWanted, state: AsideState, _job: int) -> AsideStep:
    return state, (OpenPractice(),)


@_on.register
def _list_file_chosen(event: ev.ListFileChosen, state: AsideState, job: int) -> AsideStep:
    match state:
        case LookingUp(importing=0):
            return replace(state, importing=job, told=None), (ImportList(job, event.path),)
        case _:
            return state, ()


@_on.register
def _list_taken(event: ev.ListTaken, state: AsideState, job: int) -> AsideStep:
    return _behind_help(state, lambda page: _ask_anew(event, page, job))


def _ask_anew(event: ev.ListTaken, state: LookingUp, job: int) -> _Asking:
    return _ask(replace(state, importing=0, told=event), job) if state.importing == event.job else (state, ())


@_on.register
def _list_not_taken(event: ev.ListNotTaken, state: AsideState, _job: int) -> AsideStep:
    return _behind_help(state, lambda page: (_stay(event, page), ()))


def _stay(event: ev.ListNotTaken, state: LookingUp) -> LookingUp:
    return replace(state, importing=0, told=event) if state.importing == event.job else state


def _behind_help(state: AsideState, change: Callable[[LookingUp], _Asking]) -> AsideStep:
    """Let an answer reach the page it is for, also while help lies over it."""
    match state:
        case LookingUp():
            return change(state)
        case Helping(back=LookingUp() as behind):
            changed, asked = change(behind)
            return Helping(changed), asked
        case _:
            return state, ()
