"""Another way to the people somebody knows, turned off by hand: read again on a click, and by itself. Pure, Qt-free."""

from dataclasses import replace

from core.model.doors import Door, DoorState
from core.model.report import AppReport
from gui import hand_events as ev
from gui.effects import Effect, ReadDoor
from gui.states import AppState, AtPhone, ByHand, Results, Step, results_of, with_attached, with_results


def waits_for_door(state: AppState) -> bool:
    """Say whether this page goes on by itself once the phone says that the door is closed."""
    results = results_of(state)
    return isinstance(state, ByHand) and results is not None and results.attached and _is_open(state, results)


def _is_open(state: ByHand, results: Results) -> bool:
    door = door_of(state, results)
    return door is not None and door.state is not DoorState.CLOSED


def door_of(state: ByHand, results: Results) -> Door | None:
    """Find the door the page is about, as it was read last; None: it is about contacts."""
    app = results.report.app(state.keys[0])
    return next((door for door in (app.doors if app else None) or () if door.kind is state.door), None)


def read_door(state: ByHand, job: int) -> tuple[Effect, ...]:
    """Ask how it stands; nothing where the page is not about a door of a phone."""
    results = results_of(state)
    if results is None or state.door is None:
        return ()
    return (ReadDoor(job, results.device.serial, results.report, state.keys[0], state.door),)


def ask_by_itself(state: AppState, job: int) -> Step:
    """Read the door once more, unless the last reading is still on its way."""
    if not isinstance(state, ByHand) or state.asking or not waits_for_door(state):
        return state, ()
    return replace(state, asking=job), read_door(state, job)


def door_read(event: ev.DoorRead, state: AppState, _job: int) -> Step:
    """Take what was read. A reading that nobody clicked for, and that says what the last one said, is no news."""
    match state:
        case AtPhone(job=event.job, reading=True) if state.back.door is not None:
            return _as_read(replace(state.back, read_at=event.at), event), ()
        case ByHand() if state.asking == event.job:
            results = results_of(state)
            before = door_of(state, results) if results else None
            read = _as_read(replace(state, asking=0, lost=False), event)
            results = results_of(read)
            now = door_of(read, results) if results else None
            is_news = before is None or now is None or before.state is not now.state
            return replace(read, read_at=event.at) if is_news else read, ()
        case _:
            return state, ()


def _as_read(state: ByHand, event: ev.DoorRead) -> ByHand:
    def put(app: AppReport) -> AppReport:
        return replace(app, doors=event.doors, door_grants=event.grants) if app.key == event.key else app

    def change(results: Results) -> Results:
        report = results.report
        return replace(results, report=replace(report, apps=tuple(map(put, report.apps))))

    return with_results(state, change)


def reading_ended(state: ByHand, *, gone: bool) -> ByHand:
    """Take that a reading that nobody clicked for was not answered; it is tried again while the phone is there."""
    ended = replace(state, asking=0)
    return with_attached(ended, attached=False) if gone else ended
