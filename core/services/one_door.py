"""One door of one app, after a hand was at it: read it again, and put what the phone says now in its place.

Only what this door rests on is asked: a setting, the roles, an app-op; or the app's permissions and its own dump.
"""

from dataclasses import replace

from core.adb.cancel import Cancel
from core.adb.phone import AdbPhone, Answer
from core.errors import UnreadableInput
from core.model.access import AppKey
from core.model.doors import PERMISSIONS_OF, Door, DoorKind, DoorState
from core.model.facts import Evidence
from core.model.names import PackageName
from core.model.report import AppReport, ScanReport
from core.services.asking.same_phone import SamePhone
from core.services.asking.wire_holes import raise_if_lost
from core.services.looking.doors import commands_of_door, doors_read, with_doors
from core.services.looking.named_apps import NamedApp, named_apps


def read_door(
    phone: AdbPhone, report: ScanReport, key: AppKey, kind: DoorKind, cancel: Cancel | None = None
) -> AppReport:
    """Give the app with this door as it is now; what the phone no longer tells is UNKNOWN, never closed.

    Raises what `AdbPhone.run` raises, PhoneGone or PhoneSilent for an answer that did not come whole, and
    UnreadableInput where the report does not know its Android, the app or its doors.
    """
    sdk, app = report.device.sdk, report.app(key)
    if sdk is None:
        raise UnreadableInput("no_version")
    if app is None or app.doors is None:
        raise UnreadableInput("no_such_app")
    asked = commands_of_door(kind, key, sdk)
    answers = SamePhone(phone, report.device).run(*asked, cancel=cancel)
    for answer in answers:
        raise_if_lost(answer)
    return _as_read(report, app, kind, answers)


def _as_read(report: ScanReport, app: AppReport, kind: DoorKind, answers: tuple[Answer, ...]) -> AppReport:
    sdk = report.device.sdk
    assert sdk is not None and app.doors is not None  # noqa: S101 - `read_door` has asked
    users = tuple(user for user in report.users if user.id == app.user)
    named = _named(app.package, answers) if kind in PERMISSIONS_OF else {}
    (seen,) = with_doors((app,), doors_read(sdk, sdk, users, answers), named)
    found = next((door for door in seen.doors or () if door.kind is kind), None)
    doors = tuple(_now(door, found) if door.kind is kind else door for door in app.doors)
    grants = seen.door_grants if kind in PERMISSIONS_OF else app.door_grants
    return replace(app, doors=doors, door_grants=grants)


def _now(before: Door, found: Door | None) -> Door:
    """Take what was read; a door that nothing speaks of any more is not shown to be closed."""
    if found is not None:
        return found
    return replace(before, state=DoorState.UNKNOWN, evidence=Evidence(before.evidence.command, ""))


def _named(package: PackageName, answers: tuple[Answer, ...]) -> dict[PackageName, NamedApp]:
    return named_apps((package,), answers[-1:]).apps
