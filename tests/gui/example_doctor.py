"""Invented trouble on the way to a phone, for looking at pages and for testing them."""

from core.model.connection import Cause, Check, Diagnosis, Finding, Tried
from core.model.phone import Device, DeviceState
from gui.events import Answers, Owner
from gui.states import AppState, NoDevice, NotReady
from gui.way import Way

_TRIED = (
    Tried(Check.SERVER, Finding.FINE),
    Tried(Check.DEVICE_LIST, Finding.AMISS, "empty"),
    Tried(Check.USB_BUS, Finding.FINE, "18d1:4ee1 Google [files]"),
)
_RULE = (
    "# /etc/udev/rules.d/51-android.rules\n"
    'SUBSYSTEM=="usb", ATTR{idVendor}=="18d1", MODE="0660", GROUP="plugdev", TAG+="uaccess"\n'
    "# then: sudo udevadm control --reload-rules && sudo udevadm trigger\n"
    "# or, on Debian, Ubuntu and Mint, instead of all this: sudo apt install android-sdk-platform-tools-common\n"
)
_ASKS = Device("EXAMPLE1", DeviceState.UNAUTHORIZED)
_REPAIR = Device("EXAMPLE1", DeviceState.RECOVERY)


def _at(cause: Cause, step: int = 0, program: str = "", vendor: str = "", rule: str = "") -> NoDevice:
    return NoDevice(Way(Diagnosis(cause, program, vendor, None, rule, _TRIED), step))


DOCTOR: dict[str, AppState] = {
    "30-nothing": _at(Cause.NOTHING_PLUGGED_IN),
    "31-sockets": _at(Cause.NOTHING_PLUGGED_IN, 1),
    "32-locked": _at(Cause.NOTHING_PLUGGED_IN, 2),
    "33-cable-mode": _at(Cause.NOTHING_PLUGGED_IN, 3),
    "34-debugging": _at(Cause.CHARGING_ONLY, vendor="Xiaomi"),
    "35-allow": NotReady((_ASKS,), Way(Diagnosis(Cause.UNAUTHORIZED, device=_ASKS, tried=_TRIED))),
    "36-asks-again": NotReady((_ASKS,), Way(Diagnosis(Cause.ASKS_AGAIN, device=_ASKS), 3), Answers(Owner.HELPING)),
    "37-rule": _at(Cause.NO_USB_RIGHTS, vendor="Google", rule=_RULE),
    "38-program": _at(Cause.SERVER_OF_ANOTHER_VERSION, program="example-assistant.exe"),
    "39-driver": _at(Cause.DRIVER_MISSING, 1, vendor="Google"),
    "40-iphone": _at(Cause.IPHONE),
    "41-iphone-off": _at(Cause.IPHONE, 1),
    "42-harmony": _at(Cause.HARMONYOS_NEXT),
    "43-repair-menu": NotReady((_REPAIR,), Way(Diagnosis(Cause.WRONG_MODE, device=_REPAIR))),
    "44-by-hand": _at(Cause.PHONE_IN_USE, 99),
    "45-adb-missing": _at(Cause.NO_ADB),
    "47-auto-blocker": _at(Cause.CHARGING_ONLY, 1, vendor="Samsung"),
    "48-power-key": NotReady((_REPAIR,), Way(Diagnosis(Cause.WRONG_MODE, device=_REPAIR), 1)),
    "49-tasks": _at(Cause.PORT_HELD, 1, program="example-assistant.exe"),
    "50-scanner": _at(Cause.NO_ADB, 1),
    "51-own-folder": _at(Cause.ADB_NOT_RUNNABLE, 1),
    "46-restart": _at(Cause.PORT_HELD, 2),
}
