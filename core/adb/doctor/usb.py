"""Look at this computer's USB, each system in its own way. On some of them the look takes a second."""

import threading
import time
from typing import Final

from core.adb.doctor import ioreg, pnputil
from core.adb.doctor.computer import Computer
from core.adb.doctor.sysfs import look_at_sysfs
from core.adb.doctor.usb_sight import NOT_TOLD, UsbSight

_FRESH_S: Final = 1.0


def look_at_usb(computer: Computer) -> UsbSight:
    """Look once, however long it takes (bounded by `computer.run`)."""
    if computer.platform == "linux":
        return look_at_sysfs(computer)
    if computer.platform == "win32":
        return _ask_pnputil(computer)
    if computer.platform == "darwin":
        return ioreg.parse_ioreg(computer.run(ioreg.ASKED))
    return NOT_TOLD


def _ask_pnputil(computer: Computer) -> UsbSight:
    """Ask in its newest way that it understands; a pnputil that says nothing at all is not asked again."""
    for line in pnputil.ASKED:
        said = computer.run(line)
        sight = pnputil.parse_pnputil(said)
        if sight.told or not said:
            return sight
    return NOT_TOLD


class UsbLookout:
    """The newest sight without waiting for it: where a look is slow it goes on in a thread of its own."""

    def __init__(self, computer: Computer) -> None:
        self._computer = computer
        self._sight = NOT_TOLD
        self._looked_at = float("-inf")
        self._looking: threading.Thread | None = None

    def newest(self) -> UsbSight:
        """Give what was seen last, and see to it that it is looked again soon. For one thread at a time."""
        if self._computer.platform == "linux":
            return look_at_usb(self._computer)
        busy = self._looking is not None and self._looking.is_alive()
        if not busy and time.monotonic() - self._looked_at > _FRESH_S:
            self._looking = threading.Thread(target=self._look, name="usb", daemon=True)
            self._looking.start()
        return self._sight

    def _look(self) -> None:
        self._sight = look_at_usb(self._computer)
        self._looked_at = time.monotonic()
