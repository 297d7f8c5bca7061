"""Words of the command line for other doors to the address book: facts about an app, no judgement of it."""

from collections.abc import Callable, Iterable
from typing import Final

from core.model.doors import DoorKind, DoorState, of_state, tells_who
from core.model.report import AppReport, ScanReport, unchecked_everywhere

KINDS: Final = {
    DoorKind.CALL_LOG: "the call log",
    DoorKind.SMS: "text messages",
    DoorKind.NOTIFICATIONS: "notifications of every app",
    DoorKind.ACCESSIBILITY: "the screen (accessibility service)",
    DoorKind.DIALER_ROLE: "calls (it is the phone app)",
    DoorKind.SMS_ROLE: "messages (it is the SMS app)",
    DoorKind.COMPANION: "contacts (companion app of a watch or glasses)",
    DoorKind.KEYBOARD: "what you type (it is the keyboard)",
    DoorKind.ALL_FILES: "all files",
    DoorKind.PHONE_STATE: "phone status",
    DoorKind.ACCOUNTS: "names of accounts",
    DoorKind.OVERLAY: "drawing over other apps",
    DoorKind.INSTALL_APPS: "installing apps",
}


def door_teller(report: ScanReport) -> Callable[[AppReport], Iterable[str]]:
    """Make what tells of one app; what could be read of none is not said of each."""
    sdk, everywhere = report.device.sdk, frozenset(unchecked_everywhere(report))
    return lambda app: _lines(app, sdk, everywhere)


def _lines(app: AppReport, sdk: int | None, everywhere: frozenset[DoorKind]) -> Iterable[str]:
    """Name what is open, what else is on, and what could not be checked; a line each, and none for nothing."""
    on = of_state(app.every_door, DoorState.OPEN)
    who = [KINDS[kind] for kind in on if tells_who(kind, sdk)]
    besides = [KINDS[kind] for kind in on if not tells_who(kind, sdk)]
    unknown = set(of_state(app.every_door, DoorState.UNKNOWN)) - everywhere
    if who:
        yield f"Other ways it can learn who you know: {', '.join(who)}."
    if besides:
        yield f"also on: {', '.join(besides)}"
    if unknown:
        yield f"could not be checked: {', '.join(KINDS[kind] for kind in DoorKind if kind in unknown)}"


def unchecked_line(report: ScanReport) -> Iterable[str]:
    """Say once what could be checked of no app at all."""
    unknown = [KINDS[kind] for kind in unchecked_everywhere(report)]
    where = "not in this file, which does not mean off" if report.offline else "not read of any app"
    return (f"{where}: {', '.join(unknown)}",) if unknown else ()
