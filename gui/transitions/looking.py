"""A look at the phone: started, stopped, finished, failed. Pure and Qt-free."""

from dataclasses import replace

from core.errors import Cancelled, LenderLensError, PhoneGone
from gui import events as ev
from gui.effects import (
    CancelJob,
    StartScan,
)
from gui.file_states import ReadingFile
from gui.states import (
    AppState,
    AtPhone,
    ByHand,
    Closing,
    Failed,
    Listing,
    NoDevice,
    Outcome,
    Ready,
    Results,
    Revoking,
    Saving,
    Scanning,
    Step,
    Stopping,
    results_of,
    with_attached,
)
from gui.transitions.by_hand import not_heard
from gui.transitions.closing import reading_failed
from gui.transitions.doors import reading_ended
from gui.transitions.files import file_not_read, stop_reading
from gui.transitions.rights import question_ended


def scan_clicked(_event: ev.ScanClicked, state: AppState, job: int) -> Step:
    match state:
        case Ready() | Results(attached=True):
            return Scanning(state, job), (_look(state, job),)
        case Failed(back=Ready() as ready):
            return Scanning(ready, job), (_look(ready, job),)
        case Outcome() | ByHand() | Failed():
            results = results_of(state)
            if results is None or not results.attached:
                return state, ()
            return Scanning(results, job), (_look(results, job),)
        case _:
            return state, ()


def _look(state: Ready | Results, job: int) -> StartScan:
    return StartScan(job, state.device.serial, state.answers.keeps_looks)


def step_reached(event: ev.StepReached, state: AppState, _job: int) -> Step:
    match state:
        case Scanning(job=event.job):
            return replace(state, step=event.step), ()
        case _:
            return state, ()


def stop_clicked(_event: ev.StopClicked, state: AppState, _job: int) -> Step:
    match state:
        case Scanning():
            return Stopping(state.back, state.job), (CancelJob(state.job),)
        case Revoking(stopping=False):
            return replace(state, stopping=True), (CancelJob(state.job),)
        case ReadingFile():
            return stop_reading(state)
        case _:
            return state, ()


def scan_finished(event: ev.ScanFinished, state: AppState, _job: int) -> Step:
    match state:
        case Scanning(job=event.job):
            device, answers = state.back.device, state.back.answers
            return Results(device, answers, event.report, rights=event.rights, no_switch=event.no_switch), ()
        case Stopping(job=event.job):
            return state.back, ()
        case _:
            return state, ()


def job_failed(event: ev.JobFailed, state: AppState, _job: int) -> Step:
    match state:
        case Scanning() | Stopping() | Revoking() | Saving() | Listing() if state.job == event.job:
            return _after_failure(event.error, state), ()
        case ReadingFile(job=event.job):
            return file_not_read(state, event.error), ()
        case Closing(job=event.job):
            return reading_failed(state), ()
        case ByHand(asking=event.job):
            return reading_ended(state, gone=isinstance(event.error, PhoneGone)), ()
        case AtPhone(job=event.job):
            return not_heard(state, gone=isinstance(event.error, PhoneGone)), ()
        case _:
            return question_ended(state, event.job), ()


def _after_failure(error: LenderLensError, state: Scanning | Stopping | Revoking | Saving | Listing) -> AppState:
    gone = isinstance(error, PhoneGone)
    match state:
        case Stopping():
            return state.back
        case Scanning(back=Ready()) if gone:
            return NoDevice()
        case Scanning(back=Results() as results) if gone:
            return replace(results, attached=False)
        case Revoking() if isinstance(error, Cancelled):
            return state.back  # stopped before the first write
        case Scanning() | Revoking():
            return Failed(error, with_attached(state.back, attached=not gone))
        case _:
            return Failed(error, state.back)
