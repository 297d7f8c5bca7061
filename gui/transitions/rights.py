"""What the phone lets this cable change: asked again as long as a page waits for the phone's switch. Pure, Qt-free."""

from dataclasses import replace

from core.model.brand import Chapter
from gui import hand_events as ev
from gui.effects import AskRights
from gui.states import (
    AppDetail,
    AppState,
    ByHand,
    KeptChanges,
    MakerCards,
    Outcome,
    Results,
    Step,
    results_of,
    with_results,
)
from gui.transitions.doors import ask_by_itself, waits_for_door


def waits_for_switch(state: AppState) -> bool:
    """Say whether this page goes on by itself once the phone refuses no longer; no job runs behind it."""
    match state:
        case Results() | AppDetail() | ByHand() | Outcome() | MakerCards() | KeptChanges():
            results = results_of(state)
            return results is not None and results.attached and results.rights.refused
        case _:
            return False


def rights_due(_event: ev.RightsDue, state: AppState, job: int) -> Step:
    """Ask once more, unless the last question is still on its way."""
    if waits_for_door(state):
        return ask_by_itself(state, job)
    results = results_of(state)
    if results is None or results.asking or not waits_for_switch(state):
        return state, ()
    return ask_rights(state, job)


def ask_rights(state: AppState, job: int) -> Step:
    """Ask the phone of these results."""
    results = results_of(state)
    if results is None or not results.attached:
        return state, ()
    return with_results(state, lambda seen: replace(seen, asking=job)), (AskRights(job, results.device.serial),)


def rights_told(event: ev.RightsTold, state: AppState, _job: int) -> Step:
    """Take the answer wherever the results are now; a card that was opened for the switch has done its work."""
    results = results_of(state)
    if results is None or results.asking != event.job:
        return state, ()
    woke = not event.rights.refused and (results.rights.refused or results.woke)
    told = with_results(state, lambda seen: replace(seen, rights=event.rights, woke=woke, asking=0))
    if isinstance(told, MakerCards) and told.chapter is Chapter.EXTRA_SWITCH and woke:
        return told.back, ()
    return told, ()


def question_ended(state: AppState, job: int) -> AppState:
    """Take that a question was not answered: what the phone said before still holds, and it may be asked again."""
    results = results_of(state)
    if results is None or results.asking != job:
        return state
    return with_results(state, lambda seen: replace(seen, asking=0))
