"""The checklist at the end: opened, ticked, and read as long as the phone answers. Pure and Qt-free."""

from dataclasses import replace
from typing import Final

from core.model.brand import Chapter, MakerCard
from core.model.closing import NOTHING_READ, Link, SwitchFacts
from core.model.phone import Device, DeviceState, PhoneFacts
from gui import events as ev
from gui.closing_lines import has_maker_switch, read_now, still_on
from gui.effects import CancelJob, FindMakerCards, ReadSwitches
from gui.states import (
    AppDetail,
    AppState,
    ByHand,
    Closing,
    Confirming,
    Failed,
    KeptChanges,
    MakerCards,
    NextSteps,
    Outcome,
    Results,
    Step,
    device_of,
    results_of,
    with_attached,
)

_PAUSE_S: Final = 2.0


def finish_clicked(_event: ev.FinishClicked, state: AppState, _job: int) -> Step:
    """Ask which card this phone has; the checklist follows with it."""
    match state:
        case Results() | Outcome():
            return state, (FindMakerCards(_facts(state), Chapter.AFTERWARDS),)
        case NextSteps():
            return state.back, (FindMakerCards(_facts(state), Chapter.AFTERWARDS),)
        case AppDetail() | Confirming() | ByHand() | KeptChanges() | MakerCards() | Failed():
            results = results_of(state)
            return (results, (FindMakerCards(_facts(results), Chapter.AFTERWARDS),)) if results else (state, ())
        case _:
            return state, ()


def wants_checklist(state: AppState) -> bool:
    """Say whether a phone was looked at here, still answers, and nobody has seen what to put back."""
    match state:
        case (
            Results() | Outcome() | NextSteps() | AppDetail() | Confirming() | ByHand() | KeptChanges() | MakerCards()
            | Failed()
        ):  # fmt: skip
            results = results_of(state)
            return results is not None and results.attached
        case _:
            return False


def _facts(state: AppState) -> PhoneFacts:
    results, device = results_of(state), device_of(state)
    return results.report.device if results else PhoneFacts(model=device.model if device else None)


def open_checklist(card: MakerCard, state: AppState, job: int) -> Step:
    match state:
        case Results() | Outcome():
            results = results_of(state)
            here = results is None or results.attached
            link = Link.READY if here else Link.GONE
            return _with(Closing(state, card, link), link, NOTHING_READ, job)
        case _:
            return state, ()


def seen_while_closing(state: Closing, devices: tuple[Device, ...], job: int) -> Step:
    """Take how adb lists the phone now; read on where it is ready."""
    phone = device_of(state)
    listed = next((one.state for one in devices if phone is not None and one.serial == phone.serial), None)
    link = _link(listed)
    seen = state.seen if link is Link.READY else NOTHING_READ
    return _with(with_attached(state, attached=link is Link.READY), link, seen, job)


def _link(listed: DeviceState | None) -> Link:
    """Take a phone for unplugged only where adb does not list it at all; a stale line (offline) proves nothing."""
    match listed:
        case None:
            return Link.GONE
        case DeviceState.DEVICE:
            return Link.READY
        case DeviceState.UNAUTHORIZED | DeviceState.AUTHORIZING:
            return Link.ASKS
        case _:
            return Link.UNKNOWN


def lost_while_closing(state: Closing) -> Closing:
    """Take that adb does not answer: of the phone nothing is known, not even that it was unplugged."""
    return replace(with_attached(state, attached=False), link=Link.UNKNOWN, seen=NOTHING_READ)


def reading_failed(state: Closing) -> Closing:
    """Take that the switches could not be read; the phone is asked again when it is next listed."""
    return replace(state, job=0, seen=NOTHING_READ)


def _with(state: Closing, link: Link, seen: SwitchFacts, job: int, after_s: float = 0.0) -> Step:
    told = replace(state, link=link, seen=seen, read=read_now(state.read, link, seen))
    told = replace(told, ticked=told.ticked - still_on(link, seen))
    phone = device_of(state)
    if link is not Link.READY or told.job or phone is None:
        return told, ()
    return replace(told, job=job), (ReadSwitches(job, phone.serial, has_maker_switch(state), after_s),)


def switches_read(event: ev.SwitchesRead, state: AppState, job: int) -> Step:
    match state:
        case Closing(job=event.job):
            return _with(replace(state, job=0), state.link, event.facts, job, _PAUSE_S)
        case _:
            return state, ()


def closing_ticked(event: ev.ClosingTicked, state: AppState, _job: int) -> Step:
    """Believe the person, except where the computer sees that it is not so."""
    match state:
        case Closing() if event.done:
            ticked = (state.ticked | {event.line}) - still_on(state.link, state.seen)
            return replace(state, ticked=ticked), ()
        case Closing():
            return replace(state, ticked=state.ticked - {event.line}), ()
        case _:
            return state, ()


def leave_checklist(state: Closing) -> Step:
    """Go back; what is being read is read for nobody."""
    return state.back, ((CancelJob(state.job),) if state.job else ())
