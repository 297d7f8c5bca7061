"""Turning off, undo, and what is kept for it. Pure and Qt-free."""

from dataclasses import replace

from core.model.change import ChangeKind, RevocationPlan
from core.model.change import Outcome as ItemOutcome
from gui import events as ev
from gui.changed_report import report_after
from gui.effects import (
    ForgetAll,
    KeepNothing,
    ListChanges,
    MakePlan,
    StartRevoke,
    StartUndo,
)
from gui.states import (
    AppDetail,
    AppState,
    Confirming,
    KeptChanges,
    Listing,
    Outcome,
    Ready,
    Results,
    Revoking,
    Step,
)
from gui.transitions.rights import ask_rights


def stop_asking_chosen(event: ev.StopAskingChosen, state: AppState, _job: int) -> Step:
    match state:
        case Results():
            return replace(state, stop_asking=event.on), ()
        case AppDetail():
            return replace(state, results=replace(state.results, stop_asking=event.on)), ()
        case _:
            return state, ()


def turn_off_clicked(event: ev.TurnOffClicked, state: AppState, _job: int) -> Step:
    match state:
        case Results(attached=True) | AppDetail(results=Results(attached=True)) if event.keys:
            results = state if isinstance(state, Results) else state.results
            threatened = results.answers.threat is ev.Threat.YES
            return state, (MakePlan(results.report, event.keys, results.stop_asking, threatened, event.subject),)
        case _:
            return state, ()


def plan_made(event: ev.PlanMade, state: AppState, job: int) -> Step:
    match state:
        case Results(attached=True) | AppDetail(results=Results(attached=True)):
            asks = Confirming(state, event.plan)
            needs_asking = any(item.questions for item in event.plan.items)
            return (asks, ()) if needs_asking else _revoke(asks, job)
        case _:
            return state, ()


def confirmed(_event: ev.Confirmed, state: AppState, job: int) -> Step:
    match state:
        case Confirming(back=(Ready() | Results()) as back, plan=ev.UndoHeld() as held):
            return _undo(back, ev.UndoClicked(held.change_id, held.keys), job, managed_too=True)
        case Confirming():
            return _revoke(state, job)
        case _:
            return state, ()


def _revoke(state: Confirming, job: int) -> Step:
    match state:
        case Confirming(back=Results() as results, plan=RevocationPlan() as plan):
            pass
        case Confirming(back=AppDetail(results=results), plan=RevocationPlan() as plan):
            pass
        case _:
            return state, ()
    start = StartRevoke(job, results.device.serial, results.report, plan)
    return Revoking(results, job, ChangeKind.REVOKE), (start,)


def undo_clicked(event: ev.UndoClicked, state: AppState, job: int) -> Step:
    match state:
        case (
            Outcome(back=(Ready() | Results(attached=True)) as back)
            | KeptChanges(back=(Ready() | Results(attached=True)) as back)
        ):
            return _undo(back, event, job)
        case _:
            return state, ()


def _undo(back: Ready | Results, of: ev.UndoClicked, job: int, *, managed_too: bool = False) -> Step:
    report = back.report if isinstance(back, Results) else None
    undo = StartUndo(job, back.device.serial, of.change_id, of.keys, report, managed_too)
    return Revoking(back, job, ChangeKind.UNDO), (undo,)


def undo_held(event: ev.UndoHeld, state: AppState, _job: int) -> Step:
    """Ask once more, where that was not stopped meanwhile; nothing was put back."""
    match state:
        case Revoking(job=event.job, kind=ChangeKind.UNDO, stopping=stopping):
            return (state.back if stopping else Confirming(state.back, event)), ()
        case _:
            return state, ()


def _was_refused(event: ev.ChangeFinished) -> bool:
    return any(item.outcome is ItemOutcome.REFUSED_BY_PHONE for item in event.result.items)


def change_finished(event: ev.ChangeFinished, state: AppState, job: int) -> Step:
    match state:
        case Revoking(job=event.job, back=Results() as results):
            report = report_after(results.report, event.result, event.seen)
            after = Outcome(replace(results, report=report), event.result)
            return ask_rights(after, job) if _was_refused(event) else (after, ())
        case Revoking(job=event.job):
            return Outcome(state.back, event.result), ()
        case _:
            return state, ()


def kept_changes_opened(_event: ev.KeptChangesOpened, state: AppState, job: int) -> Step:
    match state:
        case Ready() | Results():
            return Listing(state, job), (ListChanges(job, state.device.serial),)
        case _:
            return state, ()


def kept_changes_listed(event: ev.KeptChangesListed, state: AppState, _job: int) -> Step:
    match state:
        case Listing(job=event.job):
            return KeptChanges(state.back, event.changes, event.damaged), ()
        case _:
            return state, ()


def forget_clicked(_event: ev.ForgetClicked, state: AppState, _job: int) -> Step:
    match state:
        case KeptChanges():
            return replace(state, forgetting=True), ()
        case _:
            return state, ()


def forget_confirmed(_event: ev.ForgetConfirmed, state: AppState, job: int) -> Step:
    match state:
        case KeptChanges(forgetting=True):
            return Listing(state.back, job), (ForgetAll(job),)
        case _:
            return state, ()


def all_forgotten(_event: ev.AllForgotten, state: AppState, _job: int) -> Step:
    """Leave pages that offer what is no longer kept; what this phone's own worker still writes down goes, too."""
    match state:
        case KeptChanges() | Confirming(plan=ev.UndoHeld()):
            return state.back, (KeepNothing(),)
        case _:
            return state, (KeepNothing(),)
