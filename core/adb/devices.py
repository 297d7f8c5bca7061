"""adb's list of attached devices (`host:devices-l`), every state told apart. Text only, no wire.

adbutils' own list hides each device that is not ready, and calls the state of `no permissions (…)` "no".
"""

import re
from typing import Final

from core.model.phone import Device, DeviceState
from core.model.text import clean_line

_NO_SERIAL: Final = "(no serial number)"
_LINE = re.compile(rf"({re.escape(_NO_SERIAL)}|[^ \t]+)[ \t]+(.+)", re.DOTALL)
_MODEL = re.compile(r"(?<=[ \t]model:)[^ \t]+")
_NOISE = ("List of devices attached", "*", "adb server ", "ADB server ", "adb: ", "error: ", "cannot connect ")
_LONGEST = 200
_BLANKS: Final = " \t\r"


def parse_devices(untrusted: str) -> tuple[Device, ...]:
    """Read the lines in order, noise of adb's own dropped; a state we do not know is OTHER (adb's `transport.cpp`)."""
    lines = (line.strip(_BLANKS) for line in untrusted.split("\n"))  # a serial may hold breaks that are not adb's
    found = (_LINE.fullmatch(line) for line in lines if not line.startswith(_NOISE))
    return tuple(_device(match[1], match[2]) for match in found if match)


def _device(untrusted_serial: str, untrusted_rest: str) -> Device:
    """Make a device usable only where its serial is what it looks like: cleaned, it could be another phone's."""
    serial = clean_line(untrusted_serial, _LONGEST)
    found = _MODEL.search(untrusted_rest)
    model = clean_line(found[0], _LONGEST) if found else None
    state = _state(untrusted_rest)
    usable = state is not DeviceState.DEVICE or serial == untrusted_serial
    return Device(serial or _NO_SERIAL, state if usable else DeviceState.OTHER, model)


def _state(untrusted_rest: str) -> DeviceState:
    if untrusted_rest.startswith("no permissions"):
        return DeviceState.NO_PERMISSIONS
    word = untrusted_rest.replace("\t", " ").split(" ", 1)[0]
    return DeviceState(word) if word in _SPOKEN else DeviceState.OTHER


_SPOKEN: Final = frozenset(DeviceState) - {DeviceState.NO_PERMISSIONS, DeviceState.OTHER}
