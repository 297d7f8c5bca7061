"""Which steps lead out of which cause, in which order. The order for "no phone" is that of the peers' help pages."""

import sys
from typing import Final

from core.model.connection import Cause, Diagnosis
from gui.rungs import Rung

_FOR_QUESTION: Final = (Rung.UNLOCK_FOR_QUESTION, Rung.FILE_TRANSFER, Rung.REVOKE_AUTHORIZATIONS, Rung.RESTART_PHONE)
_LADDERS: Final[dict[Cause, tuple[Rung, ...]]] = {
    Cause.NO_ADB: (Rung.REINSTALL, Rung.VIRUS_SCANNER),
    Cause.ADB_NOT_RUNNABLE: (Rung.RIGHT_PROGRAM, Rung.OWN_FOLDER),
    Cause.ADB_FAILED: (Rung.CLOSE_PHONE_PROGRAMS, Rung.VIRUS_SCANNER, Rung.RESTART_COMPUTER),
    Cause.PORT_HELD: (Rung.CLOSE_PROGRAM, Rung.END_PROGRAM, Rung.RESTART_COMPUTER),
    Cause.SERVER_OF_ANOTHER_VERSION: (Rung.CLOSE_PROGRAM, Rung.END_PROGRAM, Rung.RESTART_COMPUTER),
    Cause.NO_USB_RIGHTS: (Rung.UDEV_RULE, Rung.REPLUG, Rung.LOG_IN_AGAIN),
    Cause.DRIVER_MISSING: (Rung.DRIVER_BY_ITSELF, Rung.DRIVER_OF_MAKER, Rung.RESTART_BOTH),
    Cause.PHONE_IN_USE: (Rung.CLOSE_PHONE_PROGRAMS, Rung.REPLUG, Rung.RESTART_BOTH),
    Cause.NOT_LISTED: (Rung.REPLUG, Rung.DEBUGGING_AGAIN, Rung.CLOSE_PHONE_PROGRAMS, Rung.RESTART_BOTH),
    Cause.NOTHING_PLUGGED_IN: (
        Rung.CONNECT,
        Rung.OTHER_CABLE,
        Rung.UNLOCK,
        Rung.FILE_TRANSFER,
        Rung.DEBUGGING,
        Rung.DRIVER_OF_MAKER,
        Rung.RESTART_BOTH,
    ),
    Cause.CHARGING_ONLY: (Rung.DEBUGGING, Rung.AUTO_BLOCKER, Rung.FILE_TRANSFER, Rung.REPLUG, Rung.RESTART_BOTH),
    Cause.HARMONYOS_NEXT: (Rung.HARMONY_MANAGER, Rung.HARMONY_CONTACTS, Rung.HARMONY_OFF, Rung.OTHER_PHONE),
    Cause.IPHONE: (Rung.IPHONE_CONTACTS, Rung.IPHONE_OFF, Rung.OTHER_PHONE),
    Cause.UNAUTHORIZED: (Rung.ALLOW, *_FOR_QUESTION),
    Cause.ASKS_AGAIN: (Rung.ALLOW_AGAIN, *_FOR_QUESTION),
    Cause.AUTHORIZING: (Rung.WAIT, Rung.REPLUG, Rung.RESTART_PHONE),
    Cause.OFFLINE: (Rung.UNLOCK, Rung.REPLUG, Rung.RESTART_PHONE),
    Cause.WRONG_MODE: (Rung.START_NORMALLY, Rung.POWER_KEY),
    Cause.SAME_SERIAL: (Rung.ONLY_THIS_PHONE,),
    Cause.ODD_SERIAL: (Rung.ONLY_THIS_PHONE, Rung.REPLUG, Rung.RESTART_PHONE),
    Cause.OTHER_STATE: (Rung.REPLUG, Rung.RESTART_PHONE),
}
_BY_ITSELF: Final = (Cause.HARMONYOS_NEXT, Cause.IPHONE)
"""Their ladders lead by hand already, in words of their own."""


def ladder(why: Diagnosis) -> tuple[Rung, ...]:
    """Give the steps out of a cause; the last one needs no computer. Empty where nothing is in the way."""
    steps = _LADDERS.get(why.cause, ())
    fitting = tuple(_fitted(step, why) for step in steps if _fits(step, why))
    return fitting if not steps or why.cause in _BY_ITSELF else (*fitting, Rung.BY_HAND)


def _fits(step: Rung, why: Diagnosis) -> bool:
    """Leave out what is for other makers' phones, or for another system."""
    match step:
        case Rung.AUTO_BLOCKER:
            return why.vendor == "Samsung"
        case Rung.DRIVER_OF_MAKER:
            return why.cause is Cause.DRIVER_MISSING or sys.platform == "win32"
        case _:
            return True


def _fitted(step: Rung, why: Diagnosis) -> Rung:
    return Rung.UDEV_PACKAGE if step is Rung.UDEV_RULE and not why.udev_text else step
