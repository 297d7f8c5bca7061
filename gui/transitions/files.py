"""A file instead of a phone: chosen, read, judged, or not readable. Pure and Qt-free."""

from dataclasses import replace

from core.errors import Cancelled, LenderLensError
from core.model.text import clean_line
from gui import file_events as files
from gui.effects import AskFile, CancelJob, ReadFile
from gui.events import UNANSWERED
from gui.file_states import FilePage, ReadingFile
from gui.states import AppState, Results, Step


def file_page_opened(_event: files.FilePageOpened, state: AppState, _job: int) -> Step:
    """Leave it to `gui.phones`: a file has a place of its own."""
    return state, ()


def file_wanted(event: files.FileWanted, state: AppState, _job: int) -> Step:
    match state:
        case FilePage():
            return state, (AskFile(event.folder),)
        case _:
            return state, ()


def file_chosen(event: files.FileChosen, state: AppState, job: int) -> Step:
    match state:
        case FilePage():
            named = replace(state.device, model=clean_line(event.path.name, 80))
            return ReadingFile(named, job), (ReadFile(job, event.path),)
        case _:
            return state, ()


def file_read_on(event: files.FileReadOn, state: AppState, _job: int) -> Step:
    match state:
        case ReadingFile(job=event.job, stopping=False):
            return replace(state, done=event.done, total=event.total), ()
        case _:
            return state, ()


def file_judged(event: files.FileJudged, state: AppState, _job: int) -> Step:
    match state:
        case ReadingFile(job=event.job, stopping=False):
            return Results(state.device, UNANSWERED, event.report, attached=False), ()
        case ReadingFile(job=event.job):
            return FilePage(state.device), ()
        case _:
            return state, ()


def stop_reading(state: ReadingFile) -> Step:
    """Stop within the next piece of the file; asking twice changes nothing."""
    return (state, ()) if state.stopping else (replace(state, stopping=True), (CancelJob(state.job),))


def file_not_read(state: ReadingFile, error: LenderLensError) -> AppState:
    """Go back to the choice, and say what was wrong unless the person stopped it."""
    stopped = state.stopping or isinstance(error, Cancelled)
    return FilePage(state.device, None if stopped else error)
