"""What is in the way of a phone, from what is known of it: as the computer told, else as far as adb's own words go."""

from typing import Final

from core.errors import AdbMissing, AdbServerFailed
from core.model.connection import CAUSE_OF_STATE, Cause, Diagnosis
from core.model.phone import Device
from gui.states import AppState, Failed, NoDevice, NotReady, Starting

LeadsToPhone = NoDevice | NotReady | Failed
"""Of `Failed` only that of a connection: nothing to go back to."""

_IN_THE_WAY_OF_NOTHING: Final = (Cause.READY, Cause.SEVERAL_PHONES)


def leads_to_phone(state: AppState) -> bool:
    """Say whether this state has a page of the doctor: a connection that failed is one only where adb is the reason."""
    match state:
        case NoDevice() | NotReady():
            return True
        case Failed(error=AdbMissing() | AdbServerFailed(), back=Starting()):
            return True
        case _:
            return False


def amiss(state: LeadsToPhone) -> Diagnosis:
    """Say what is in the way."""
    told = state.way.why
    if told is not None and told.cause not in _IN_THE_WAY_OF_NOTHING:
        return told
    match state:
        case NotReady():
            return amiss_with(state.devices)
        case Failed():
            return Diagnosis(Cause.NO_ADB if isinstance(state.error, AdbMissing) else Cause.ADB_FAILED)
        case NoDevice():
            return Diagnosis(Cause.NOTHING_PLUGGED_IN)


def amiss_with(devices: tuple[Device, ...]) -> Diagnosis:
    """Say what is in the way of phones none of which is ready, going by adb's words alone."""
    order = list(CAUSE_OF_STATE)
    device = min(devices, key=lambda one: (not one.twin, order.index(one.state)))
    odd = Cause.SAME_SERIAL if device.twin else Cause.ODD_SERIAL
    return Diagnosis(odd if device.odd_serial or device.twin else CAUSE_OF_STATE[device.state], device=device)
