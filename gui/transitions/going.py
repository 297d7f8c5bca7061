"""Going from page to page, and saving records. Pure and Qt-free."""

from dataclasses import replace

from gui import events as ev
from gui.effects import (
    AskFolder,
    Connect,
    SaveRecord,
)
from gui.states import (
    AppDetail,
    AppState,
    AtPhone,
    ByHand,
    Closing,
    Confirming,
    Failed,
    KeptChanges,
    MakerCards,
    NextSteps,
    NoDevice,
    NotReady,
    Outcome,
    Results,
    Saving,
    Starting,
    Step,
    results_of,
    with_results,
)
from gui.transitions.by_hand import door_opened, leave_by_hand
from gui.transitions.closing import leave_checklist


def save_record_clicked(_event: ev.SaveRecordClicked, state: AppState, _job: int) -> Step:
    match state:
        case Results() | AppDetail() | Outcome(back=Results()):
            return state, (AskFolder(),)
        case Confirming(back=Results() | AppDetail()):
            return state.back, (AskFolder(),)
        case _:
            return state, ()


def folder_chosen(event: ev.FolderChosen, state: AppState, job: int) -> Step:
    match state:
        case Results() | AppDetail() | Outcome(back=Results()):
            results = results_of(state)
            assert results is not None  # noqa: S101 - the three cases above all stand on results
            return Saving(state, job), (SaveRecord(job, results.report, event.folder),)
        case _:
            return state, ()


def record_saved(event: ev.RecordSaved, state: AppState, _job: int) -> Step:
    match state:
        case Saving(job=event.job):
            return with_results(state.back, lambda results: replace(results, saved_to=event.folder)), ()
        case _:
            return state, ()


def app_opened(event: ev.AppOpened, state: AppState, _job: int) -> Step:
    match state:
        case Results() if state.report.app(event.key) is not None:
            return AppDetail(state, event.key), ()
        case _:
            return state, ()


def by_hand_opened(event: ev.ByHandOpened, state: AppState, job: int) -> Step:
    match state:
        case Results() | AppDetail() if event.door is not None:
            return door_opened(ByHand(state, event.keys, door=event.door), job)
        case Results() | AppDetail() | Outcome() if event.door is None:
            return ByHand(state, event.keys), ()
        case _:
            return state, ()


def next_steps_opened(_event: ev.NextStepsOpened, state: AppState, _job: int) -> Step:
    match state:
        case Results() | Outcome():
            return NextSteps(state), ()
        case _:
            return state, ()


def back_clicked(_event: ev.BackClicked, state: AppState, _job: int) -> Step:
    match state:
        case AppDetail():
            return state.results, ()
        case KeptChanges(forgetting=True):
            return replace(state, forgetting=False), ()
        case Closing():
            return leave_checklist(state)
        case AtPhone() | ByHand():
            return leave_by_hand(state)
        case Confirming() | Outcome() | NextSteps() | KeptChanges() | Failed() | MakerCards():
            return state.back, ()
        case _:
            return state, ()


def retry_clicked(_event: ev.RetryClicked, state: AppState, _job: int) -> Step:
    match state:
        case Failed(back=Starting()) | NoDevice() | NotReady():
            return Starting(), (Connect(),)
        case _:
            return state, ()
