"""When a diagnosis is told: at once where it stands by itself, after some looks where a phone may just be arriving.

Also says when a failed connection is worth another attempt. May not touch Qt.
"""

import time
from typing import Final

from core.model.connection import Cause, Diagnosis

_LOOKS: Final = {
    Cause.NOTHING_PLUGGED_IN: 2,  # a cut reply of the server looks the same
    Cause.CHARGING_ONLY: 2,
    Cause.OFFLINE: 2,
    Cause.AUTHORIZING: 2,
    Cause.WRONG_MODE: 2,  # some phones pass through it when a charger wakes them
    Cause.NO_USB_RIGHTS: 2,  # udev gives the rights a moment after the phone appears
    Cause.DRIVER_MISSING: 4,  # Windows looks for one by itself
    Cause.SERVER_OF_ANOTHER_VERSION: 4,
    Cause.PHONE_IN_USE: 4,  # and adb takes a moment to list it
    Cause.NOT_LISTED: 4,
}
"""How many looks in a row must agree before a passing thing is told."""
_STANDING: Final = (Cause.NO_ADB, Cause.ADB_NOT_RUNNABLE, Cause.PORT_HELD)
"""While one of these stands, starting a server would only fail again."""
_AGAIN_S: Final = 10.0


class Settled:
    """Lets through what is new and has settled."""

    def __init__(self) -> None:
        self._told: Diagnosis | None = None
        self._last: Cause | None = None
        self._looks = 0

    def take(self, diagnosis: Diagnosis) -> Diagnosis | None:
        """Give the diagnosis if it is to be told now."""
        if diagnosis.cause is not self._last:
            self._looks, self._told = 0, None  # what led to a phone meanwhile no longer knows what was told before
        self._looks += 1
        self._last = diagnosis.cause
        if diagnosis == self._told or self._looks < _LOOKS.get(diagnosis.cause, 1):
            return None
        self._told = diagnosis
        return diagnosis


class Attempts:
    """Says when to try to connect again by itself: as soon as what stood in the way is gone, else now and then."""

    def __init__(self) -> None:
        self._blocked = False
        self._tried_at = float("-inf")

    def failed(self, diagnosis: Diagnosis) -> bool:
        """Take what stands in the way now; say whether to try."""
        was_blocked, self._blocked = self._blocked, diagnosis.cause in _STANDING
        if self._blocked:
            return False
        return was_blocked or time.monotonic() - self._tried_at > _AGAIN_S

    def trying(self) -> None:
        """Note that an attempt begins."""
        self._blocked = False
        self._tried_at = time.monotonic()
