"""The way to a phone: what the computer told is in the way, and how far the person went. Pure and Qt-free."""

from dataclasses import replace

from core.model.connection import Cause, Diagnosis
from core.model.phone import Device
from gui import events as ev
from gui.amiss import LeadsToPhone, amiss, amiss_with, leads_to_phone
from gui.states import AppState, Failed, MakerCards, NoDevice, NotReady, Ready, Step
from gui.way import Way


def diagnosed(event: ev.Diagnosed, state: AppState, _job: int) -> Step:
    """Take what the computer says; where the cause is another one, the way begins anew."""
    match state:
        case MakerCards(back=NoDevice() | NotReady() | Failed() as back) if leads_to_phone(back):
            return replace(state, back=_told(event.diagnosis, back)), ()
        case NoDevice() | NotReady() | Failed() if leads_to_phone(state):
            return _told(event.diagnosis, state), ()
        case _:
            return state, ()


def _told(why: Diagnosis, state: LeadsToPhone) -> LeadsToPhone:
    if why.cause is Cause.READY:
        return state
    step = state.way.step if amiss(state).cause is why.cause else 0
    return replace(state, way=Way(why, step))


def guide_step_chosen(event: ev.GuideStepChosen, state: AppState, _job: int) -> Step:
    match state:
        case NoDevice() | NotReady() | Failed() if leads_to_phone(state):
            return replace(state, way=replace(state.way, step=max(event.step, 0))), ()
        case _:
            return state, ()


def not_ready(devices: tuple[Device, ...], state: AppState) -> NotReady:
    """Go on with phones none of which is ready: from the step one was at, and with the answers already given."""
    if isinstance(state, NotReady):
        same = amiss_with(devices).cause is amiss_with(state.devices).cause
        return replace(state, devices=devices, way=state.way if same else Way())
    was = state.device.serial if isinstance(state, Ready) else None
    answers = state.answers if isinstance(state, Ready) else ev.UNANSWERED
    return NotReady(devices, answers=answers if any(one.serial == was for one in devices) else ev.UNANSWERED)


def answers_about(device: Device, state: AppState) -> ev.Answers:
    """Keep what was answered about a phone while it was asking."""
    asked = isinstance(state, NotReady) and [one.serial for one in state.devices] == [device.serial]
    return state.answers if isinstance(state, NotReady) and asked else ev.UNANSWERED
