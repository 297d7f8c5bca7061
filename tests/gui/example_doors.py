"""What the window shows of other ways of one app: all of them on, and the page where one is turned off by hand."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from core.model.doors import Door, DoorKind, DoorState, DoorWay
from core.model.facts import Evidence
from core.model.lender import Confidence
from core.model.phone import Device, DeviceState
from core.model.rights import Opened
from gui.events import UNANSWERED
from gui.states import AppDetail, AppState, AtPhone, ByHand, Results
from tests.core.services.phone_reports import OWNER, app, lender, report

_DEVICE: Final = Device("EXAMPLE1", DeviceState.DEVICE, "Example_1")
_BY_CABLE: Final = (DoorKind.CALL_LOG, DoorKind.SMS)


def _door(kind: DoorKind, state: DoorState = DoorState.OPEN) -> Door:
    how = DoorWay.USB if kind in _BY_CABLE else DoorWay.BY_HAND
    return Door(kind, state, how, Evidence("settings get --user 0 secure x", f"example.loan/.{kind.value.title()}"))


_APP: Final = replace(
    app("example.loan", match=lender("example.loan")),
    doors=tuple(_door(kind) for kind in DoorKind if kind is not DoorKind.ACCOUNTS),
    granted_permissions=(
        "android.permission.READ_CONTACTS", "android.permission.READ_CALL_LOG", "android.permission.READ_SMS",
        "android.permission.ACCESS_FINE_LOCATION", "android.permission.CAMERA", "android.permission.RECORD_AUDIO",
    ),
    version_name="4.2.1",
    installer="com.android.vending",
)  # fmt: skip


def _results(*doors: Door) -> Results:
    return Results(_DEVICE, UNANSWERED, report(replace(_APP, doors=doors or _APP.doors), users=(OWNER,)))


def _at(kind: DoorKind, opened: Opened | None, state: DoorState = DoorState.OPEN, *, read: bool = False) -> ByHand:
    back = AppDetail(_results(_door(kind, state)), _APP.key)
    return ByHand(back, (_APP.key,), opened, datetime(2026, 6, 10, 9, 21, tzinfo=UTC) if read else None, door=kind)


_MAYBE: Final = app("example.maybe", match=lender("example.maybe", confidence=Confidence.LOW))

DOORS: Final[dict[str, AppState]] = {
    "69-results-maybe-only": Results(_DEVICE, UNANSWERED, report(_MAYBE, app("example.chat"), users=(OWNER,))),
    "70-app-all-doors": AppDetail(_results(), _APP.key),
    "71-door-way": _at(DoorKind.NOTIFICATIONS, None),
    "72-door-opening": AtPhone(_at(DoorKind.NOTIFICATIONS, None), 1, reading=False),
    "73-door-opened": _at(DoorKind.NOTIFICATIONS, Opened.TAKEN),
    "74-door-instead": _at(DoorKind.ACCESSIBILITY, Opened.INSTEAD),
    "75-door-still-on": _at(DoorKind.SMS_ROLE, Opened.TAKEN, read=True),
    "76-door-not-known": _at(DoorKind.OVERLAY, Opened.TAKEN, DoorState.UNKNOWN, read=True),
    "77-door-closed": _at(DoorKind.KEYBOARD, Opened.TAKEN, DoorState.CLOSED, read=True),
    "78-door-of-a-permission": _at(DoorKind.PHONE_STATE, Opened.TAKEN),
    "79-door-companion": _at(DoorKind.COMPANION, Opened.UNKNOWN),
}
