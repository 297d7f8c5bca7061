"""Several phones: the row above every page that tells them apart, and the question which one."""

from core.model.phone import Device
from gui import events as ev
from gui.file_states import FilePage, ReadingFile
from gui.present.leading import device_name
from gui.scene import PhoneEntry, Scene
from gui.states import (
    AppState,
    Confirming,
    Failed,
    NoDevice,
    NotReady,
    Ready,
    Revoking,
    Scanning,
    SeveralDevices,
    Starting,
    Stopping,
    results_of,
)
from gui.viewmodels import ChoosePhoneView, PhonesView
from gui.viewparts import ButtonView, PhoneTabView
from gui.wording import buttons, files, frame, guides, phone, times

_PRACTICE = "127.0.0.1:"


def phones_view(scene: Scene) -> PhonesView:
    """Draw the row; nothing where one phone is all there is."""
    untouched = all(isinstance(one.state, Ready | Starting | NotReady) for one in scene.phones)
    if len(scene.phones) < 2 if scene.front else untouched:
        return PhonesView()  # one phone, or a page that names them all itself
    entry = scene.entry(scene.front)
    away = None
    if entry is not None and scene.can_put_away:
        spoken = buttons.put_away_spoken(_name(entry.device, entry.number))
        away = ButtonView(buttons.put_away(), ev.PhonePutAway(scene.front), spoken=spoken)
    return PhonesView(frame.phones(), tuple(_tab(one, scene.front) for one in scene.phones), away)


def _tab(entry: PhoneEntry, front: str) -> PhoneTabView:
    text = phone.tab(_name(entry.device, entry.number), _standing(entry.state))
    here = entry.device.serial == front
    return PhoneTabView(text, phone.tab_here(text) if here else text, here, ev.DeviceChosen(entry.device.serial))


def _standing(state: AppState) -> str:
    match state:
        case FilePage():
            return files.tab()
        case Scanning() | Stopping() | ReadingFile():
            return phone.being_looked_at()
        case Revoking():
            return phone.being_changed()
        case NotReady():
            return phone.waits_for(state.devices[0].state)
        case Confirming() | Failed():
            return phone.needs_you()
        case _:
            return _at_rest(state)


def _at_rest(state: AppState) -> str:
    results = results_of(state)
    if results is not None and results.report.offline:
        return files.tab()
    if results is not None and results.attached:
        return phone.looked_at(times.clock(results.report.taken_at))
    gone = results is not None or isinstance(state, Starting | NoDevice)
    return phone.unplugged() if gone else phone.not_looked_at()


def choose_view(state: SeveralDevices, scene: Scene) -> ChoosePhoneView:
    """Ask which phone; equal models carry the numbers they have in the row."""
    headline, body = guides.several_phones()
    entries = ((device, scene.entry(device.serial)) for device in state.devices)
    choices = tuple(_choice(device, entry.number if entry else 0) for device, entry in entries)
    return ChoosePhoneView(headline, body, choices)


def _choice(device: Device, number: int) -> ButtonView:
    name = _name(device, number)
    if device.serial.startswith(_PRACTICE):
        name = frame.practice_port(name, device.serial.removeprefix(_PRACTICE))
    return ButtonView(name, ev.DeviceChosen(device.serial))


def _name(device: Device, number: int) -> str:
    return frame.numbered(device_name(device), number)
