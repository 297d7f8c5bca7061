"""What is written down before a change: how an app is now, and what we set out to do to it. Pure."""

from typing import Final

from core.model.access import OpReading
from core.model.change import PlanItem, Route
from core.model.names import PackageName
from core.model.record import AddedFlag, FlagWord, ItemRecord, PermissionBefore
from core.model.report import AppReport, ScanReport
from core.services.planning import OP_ROUTES

FIRST_WITH_FLAGS: Final = 33
"""`pm set-permission-flags` came with Android 13 (ANDROID_REVIEW claim 3)."""


def record_item(report: ScanReport, item: PlanItem, sdk: int, *, stop_asking: bool) -> ItemRecord:
    """Make the record of one item from a report of this very moment."""
    app = report.app(item.key)
    if app is None:
        raise LookupError("an item of a plan is an app of its report")
    op = app.verdict.op or OpReading(None, None)
    return ItemRecord(
        key=item.key,
        through=_through(report, app, item.permissions),
        uid=app.uid,
        shared_uid=app.shared_uid,
        target_sdk=app.target_sdk,
        version_code=app.version_code,
        route=item.route,
        permissions=tuple(
            PermissionBefore(grant.permission, grant.granted is True, grant.flags, grant.source)
            for grant in app.verdict.grants
        ),
        uid_op=op.uid_mode,
        package_op=op.package_mode,
        turned_off=item.permissions if item.route is Route.PM_REVOKE else (),
        added_flags=_flags_to_add(app, item, _flag(item.route, sdk, stop_asking=stop_asking)),
        sets_op=item.route in OP_ROUTES,
    )


def printed(flag: FlagWord) -> str:
    """Spell a flag as dumps do."""
    return flag.upper().replace("-", "_")


def _flag(route: Route, sdk: int, *, stop_asking: bool) -> FlagWord | None:
    if route is Route.COMPAT_FLAG:
        return "revoked-compat"
    if route is not Route.PM_REVOKE or sdk < FIRST_WITH_FLAGS:
        return None
    return "user-fixed" if stop_asking else "user-set"


def _flags_to_add(app: AppReport, item: PlanItem, flag: FlagWord | None) -> tuple[AddedFlag, ...]:
    """Add to the permissions turned off, where it is not set already: undo takes away only what we added."""
    if flag is None:
        return ()
    there = {grant.permission for grant in app.verdict.grants if printed(flag) in grant.flags}
    return tuple(AddedFlag(permission, flag) for permission in item.permissions if permission not in there)


def _through(report: ScanReport, app: AppReport, permissions: tuple[str, ...]) -> PackageName:
    """Name a member of the shared uid that asks for the permissions itself (ANDROID_REVIEW 3b-14)."""
    if _asks(app, permissions):
        return app.package
    members = (each for each in report.apps if each.user == app.user and each.package in app.shared_members)
    return next((member.package for member in members if _asks(member, permissions)), app.package)


def _asks(app: AppReport, permissions: tuple[str, ...]) -> bool:
    requested = {grant.permission for grant in app.verdict.grants if grant.requested}
    return requested >= set(permissions)
