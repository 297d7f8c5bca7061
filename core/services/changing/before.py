"""What is written down before a change: how an app is now, and what we set out to do to it. Pure."""

from typing import Final

from core.model.access import OpReading
from core.model.change import FIRST_WITH_FLAGS, PlanItem, Route
from core.model.names import READ_CONTACTS, WRITE_CONTACTS, PackageName
from core.model.record import AddedFlag, FlagWord, ItemRecord, OpBefore, OpWord, PermissionBefore
from core.model.report import AppReport, ScanReport
from core.services.changing.planning import OP_ROUTES, has_own_op

_OP_SETS_FLAG_FROM: Final = 35
"""Setting the op of a uid is refused from Android 15, and sets REVOKED_COMPAT all the same (ANDROID_REVIEW 6.2)."""
_PERMISSION_OF: Final[dict[OpWord, str]] = {"READ_CONTACTS": READ_CONTACTS, "WRITE_CONTACTS": WRITE_CONTACTS}


def record_item(report: ScanReport, item: PlanItem, sdk: int, *, stop_asking: bool) -> ItemRecord:
    """Make the record of one item from a report of this very moment."""
    app = report.app(item.key)
    if app is None:
        raise LookupError("an item of a plan is an app of its report")
    ops = _ops(app)
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
        ops=ops,
        turned_off=item.permissions if item.route is Route.PM_REVOKE else (),
        added_flags=_flags_to_add(app, item, _flag(item.route, sdk, stop_asking=stop_asking)),
        sets_ops=tuple(before.op for before in reversed(ops) if _may_be_set(before, item, sdk)),
    )


def printed(flag: FlagWord) -> str:
    """Spell a flag as dumps do."""
    return flag.upper().replace("-", "_")


def permission_of(op: OpWord) -> str:
    """Name the permission an op stands for."""
    return _PERMISSION_OF[op]


def _ops(app: AppReport) -> tuple[OpBefore, ...]:
    """Keep what was read. A plan is made only where reading's op was; without any line it is at its default."""
    read: dict[OpWord, OpReading | None] = {
        "READ_CONTACTS": app.verdict.op or OpReading(None, None),
        "WRITE_CONTACTS": app.verdict.write_op,
    }
    return tuple(OpBefore(op, of.uid_mode, of.package_mode) for op, of in read.items() if of is not None)


def _may_be_set(before: OpBefore, item: PlanItem, sdk: int) -> bool:
    """Set reading's op on its routes, writing's too where that can be taken back exactly; else only in need."""
    if item.route is Route.COMPAT_FLAG:
        return sdk >= _OP_SETS_FLAG_FROM and before.op == "READ_CONTACTS" and has_own_op(item.uid)
    if item.route not in OP_ROUTES or permission_of(before.op) not in item.permissions:
        return False
    mode = before.package_mode if item.route is Route.OP_PACKAGE else before.uid_mode
    return before.op == "READ_CONTACTS" or mode in (None, "allow")


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
