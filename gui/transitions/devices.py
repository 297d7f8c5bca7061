"""What attached phones do to the state. Pure and Qt-free."""

from dataclasses import replace

from core.model.phone import Device, DeviceState
from gui import events as ev
from gui.effects import OrderPractice, UsePractice
from gui.states import (
    AppState,
    AtPhone,
    Closing,
    Confirming,
    Failed,
    KeptChanges,
    Listing,
    MakerCards,
    NoDevice,
    NotReady,
    Ready,
    Results,
    Revoking,
    Saving,
    Scanning,
    SeveralDevices,
    Starting,
    Step,
    Stopping,
    results_of,
    with_attached,
    with_results,
)
from gui.transitions.closing import lost_while_closing, seen_while_closing
from gui.transitions.leading import answers_about, not_ready
from gui.transitions.remembering import as_chosen


def devices_seen(event: ev.DevicesSeen, state: AppState, job: int) -> Step:
    if isinstance(state, Closing):
        return seen_while_closing(state, event.devices, job)
    return as_chosen(_seen(event.devices, state), state, event.remember), ()


def _seen(devices: tuple[Device, ...], state: AppState) -> AppState:
    match state:
        case Starting() | NoDevice() | NotReady() | SeveralDevices() | Ready() | Failed(back=Starting()):
            return by_devices(devices, state)  # a list after a failure: the connection mended itself
        case Scanning() | Stopping() | Revoking():
            return state  # posted before the job began; a pulled cable ends the job itself
        case KeptChanges(back=Ready() as ready) | Confirming(back=Ready() as ready):
            return state if _usable(devices, ready.device) else by_devices(devices, ready)
        case MakerCards():
            return _while_reading(devices, state)
        case Confirming() if not _still_there(state, devices):
            return _with_twin(with_attached(state.back, attached=False), devices)
        case _:
            return _with_twin(with_attached(state, attached=_still_there(state, devices)), devices)


def _with_twin(state: AppState, devices: tuple[Device, ...]) -> AppState:
    """Note whether another phone has the serial of the one that was looked at."""

    def noted(results: Results) -> Results:
        twin = any(one.twin and one.serial == results.device.serial for one in devices)
        return replace(results, device=replace(results.device, twin=twin))

    return with_results(state, noted)


def by_devices(devices: tuple[Device, ...], state: AppState) -> AppState:
    """Choose the state that fits what is attached; a phone already chosen and its answers are kept."""
    usable = tuple(device for device in devices if device.state is DeviceState.DEVICE)
    if isinstance(state, Ready) and _usable(devices, state.device):
        return state
    match usable:
        case (device,):
            return Ready(device, answers_about(device, state))
        case () if devices:
            return not_ready(devices, state)
        case ():
            return state if isinstance(state, NoDevice) else NoDevice()
        case _:
            return SeveralDevices(usable)


def _while_reading(devices: tuple[Device, ...], state: MakerCards) -> AppState:
    """Stay on a card as long as the phones stand as they stood; else go where they lead."""
    if not isinstance(state.back, NoDevice | NotReady | SeveralDevices | Ready) and not _failed_at_start(state.back):
        return with_attached(state, attached=_still_there(state, devices))
    found = by_devices(devices, state.back)
    match found, state.back:
        case (NoDevice(), Failed()):
            return replace(state, back=found)  # the connection mended itself, and there is no phone yet
        case (NotReady(), NotReady()):
            stays = found.devices == state.back.devices
        case (Ready(), Ready()):
            stays = found.device == state.back.device
        case _:
            stays = type(found) is type(state.back)
    return state if stays else found


def _failed_at_start(state: AppState) -> bool:
    return isinstance(state, Failed) and isinstance(state.back, Starting)


def _usable(devices: tuple[Device, ...], wanted: Device) -> bool:
    return any(one.serial == wanted.serial and one.state is DeviceState.DEVICE for one in devices)


def _still_there(state: AppState, devices: tuple[Device, ...]) -> bool:
    results = results_of(state)
    return results is not None and _usable(devices, results.device)


def connection_failed(event: ev.ConnectionFailed, state: AppState, _job: int) -> Step:
    match state:
        case Starting() | NoDevice() | NotReady() | SeveralDevices() | Ready():
            return Failed(event.error, Starting()), ()
        case Scanning() | Stopping() | Revoking() | Failed():
            return state, ()
        case Confirming():
            return with_attached(state.back, attached=False), ()
        case Closing():
            return lost_while_closing(state), ()
        case _:
            return with_attached(state, attached=False), ()


def device_chosen(event: ev.DeviceChosen, state: AppState, _job: int) -> Step:
    match state:
        case SeveralDevices():
            chosen = next((one for one in state.devices if one.serial == event.serial), None)
            return (Ready(chosen) if chosen else state), ()
        case _:
            return state, ()


def phone_put_away(_event: ev.PhonePutAway, state: AppState, _job: int) -> Step:
    """Leave it to `gui.phones`: no phone closes its own part of the window."""
    return state, ()


def answers_given(event: ev.AnswersGiven, state: AppState, _job: int) -> Step:
    match state:
        case Ready():
            return replace(state, answers=event.answers), ()
        case _:
            return state, ()


def practice_chosen(event: ev.PracticeChosen, state: AppState, _job: int) -> Step:
    """Go to another practice phone; what was seen of the one before would be a lie about the new one."""
    match state:
        case Scanning() | Stopping() | Revoking() | Saving() | Listing() | AtPhone():
            return state, ()
        case _:
            return Starting(), (UsePractice(event.name, event.fresh),)


def practice_ordered(event: ev.PracticeOrdered, state: AppState, _job: int) -> Step:
    """Pass it on. A hand that finds no page has nothing to do, and the phone is not told to do anything."""
    if event.order is ev.PracticeOrder.HAND_OFF and not event.what:
        return state, ()
    return state, (OrderPractice(event.order, event.serial, event.what),)
