"""adb's list of attached devices (`host:devices-l`), every state told apart. Text only, no wire.

adbutils' own list hides each device that is not ready, and calls the state of `no permissions (…)` "no".
"""

import re
from collections import Counter
from dataclasses import replace
from typing import Final

from core.model.phone import Device, DeviceState
from core.model.text import clean_line

_NO_SERIAL: Final = "(no serial number)"
_NAMELESS: Final = (_NO_SERIAL, "????????????")
_TOLD_AFTER: Final = ("usb:", "product:", "model:", "device:", "transport_id:", "features:")
"""How the words behind the state begin in the long form; adb leaves no blank within them (transport.cpp)."""
_NO_RIGHTS = re.compile(r"[ \t]no permissions(?![^ \t;(])")
_LINE = re.compile(rf"({re.escape(_NO_SERIAL)}|[^ \t]+)[ \t]+(.+)", re.DOTALL)
_NOISE = ("List of devices attached", "*", "adb server ", "ADB server ", "adb: ", "error: ", "cannot connect ")
_LONGEST = 200
_BLANKS: Final = " \t\r"


def parse_devices(untrusted: str) -> tuple[Device, ...]:
    """Read the lines in order, noise of adb's own dropped; a state we do not know is OTHER (adb's `transport.cpp`).

    A serial may hold blanks, so a line is read from its end, where nothing is the phone's to say. No phone is usable
    that cannot be told apart by its serial.
    """
    lines = (line.strip(_BLANKS) for line in untrusted.split("\n"))  # a serial may hold breaks that are not adb's
    rows = [row for line in lines if not line.startswith(_NOISE) and (row := _row(line)) is not None]
    times = Counter(untrusted_serial for untrusted_serial, _ in rows)
    return tuple(_told_apart(serial, device, times[serial]) for serial, device in rows)


def _told_apart(untrusted_serial: str, device: Device, times: int) -> Device:
    """Make a phone usable only under a serial of its own; adb's transport ids tell apart cables, not phones."""
    if times == 1:
        return device if untrusted_serial == device.serial else _odd(device)
    return replace(_odd(device), twin=bool(untrusted_serial))


def _row(untrusted_line: str) -> tuple[str, Device] | None:
    """Read a line to the serial as adb has it, empty for none, and the device; cleaned it could be another phone's."""
    words = re.split("([ \t]+)", untrusted_line)
    model = None
    while len(words) > 2 and words[-1].startswith(_TOLD_AFTER):
        model = words[-1][6:] if words[-1].startswith("model:") else model
        del words[-2:]
    parts = _split("".join(words))
    if parts is None:
        return None
    untrusted_serial, state = parts
    told = clean_line(model, _LONGEST) if model else None
    device = Device(clean_line(untrusted_serial, _LONGEST) or _NO_SERIAL, state, told)
    return ("" if untrusted_serial in _NAMELESS else untrusted_serial), device


def _split(untrusted_head: str) -> tuple[str, DeviceState] | None:
    """Part serial and state; where the last word is no state of adb's, the serial is taken to hold no blank."""
    serial, state = _last_word(untrusted_head)
    if serial and state in _SPOKEN:
        return serial, DeviceState(state)
    no_rights = _NO_RIGHTS.search(untrusted_head)
    if no_rights:
        return untrusted_head[: no_rights.start()].rstrip(_BLANKS), DeviceState.NO_PERMISSIONS
    line = _LINE.fullmatch(untrusted_head)
    return (line[1], DeviceState.OTHER) if line else None


def _last_word(text: str) -> tuple[str, str]:
    cut = max(text.rfind(blank) for blank in _BLANKS)
    return text[: cut + 1].rstrip(_BLANKS), text[cut + 1 :]


def _odd(device: Device) -> Device:
    ready = device.state is DeviceState.DEVICE
    return replace(device, state=DeviceState.OTHER, odd_serial=True) if ready else device


_SPOKEN: Final = frozenset(DeviceState) - {DeviceState.NO_PERMISSIONS, DeviceState.OTHER}
