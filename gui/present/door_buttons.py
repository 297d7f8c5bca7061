"""The button that turns off call log and SMS over the cable, where it can; the person's own choice, app by app."""

from core.model.access import FindingKind
from core.model.change import Subject
from core.model.doors import DoorKind, DoorState, DoorWay
from core.model.names import CALL_LOG_GROUP, calls_and_messages
from core.model.report import AppReport, ScanReport
from gui import events as ev
from gui.present.cards import attached_button
from gui.states import Results
from gui.viewparts import ButtonView
from gui.wording import calls

_CLOSED = (FindingKind.USER_NOT_REACHABLE, FindingKind.PART_OF_SYSTEM)
_ROLES = (DoorKind.DIALER_ROLE, DoorKind.SMS_ROLE)
"""Whoever has one is given these permissions by it, again and again."""


def can_be_turned_off(app: AppReport, report: ScanReport) -> bool:
    """Say whether it is offered: to apps of today's kind, of users the cable reaches, that hold no role for it."""
    on = {door.kind: door.how for door in app.doors or () if door.state is DoorState.OPEN}
    reached = not report.offline and any(user.id == app.user and user.readable for user in report.users)
    closed = any(finding.kind in _CLOSED for finding in app.verdict.findings)
    offered = reached and not closed and app.verdict.legacy is False and not set(on) & set(_ROLES)
    return offered and DoorWay.USB in on.values()


def door_buttons(app: AppReport, results: Results, name: str) -> tuple[ButtonView, ...]:
    """Offer it below the doors; where the phone refuses changes the page's own button says so already."""
    sdk = results.report.device.sdk
    if sdk is None or not can_be_turned_off(app, results.report) or results.rights.refused:
        return ()
    both = set(CALL_LOG_GROUP) <= set(calls_and_messages(sdk))
    asked = ev.TurnOffClicked((app.key,), Subject.CALLS_AND_MESSAGES)
    button = ButtonView(calls.turn_off(call_log=both), asked, spoken=calls.turn_off_spoken(name))
    return (attached_button(results, button),)
