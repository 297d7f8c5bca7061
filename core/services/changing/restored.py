"""Is an app as it was before the change? Pure; what was not seen again is not called restored."""

from typing import Final

from core.model.access import GrantReading, OpReading, Verdict
from core.model.change import Outcome, Route
from core.model.names import TURN_OFF_ORDER
from core.model.record import ItemRecord, OpBefore, PermissionBefore
from core.services.changing.before import permission_of
from core.services.changing.outcomes import has_hole
from core.services.changing.writes import item_back, op_now

_SENSITIVE: Final = "USER_SENSITIVE"
"""Words Android sets anew by itself; the only ones that may differ after an undo (ANDROID_REVIEW 6.1)."""


def changed_permissions(record: ItemRecord) -> tuple[str, ...]:
    """Name the permissions we set out to change, in the order of turning off."""
    ours = {*record.turned_off, *(each.permission for each in record.added_flags)}
    ours |= {permission_of(op) for op in record.sets_ops}
    return tuple(permission for permission in TURN_OFF_ORDER if permission in ours)


def undo_outcome(
    record: ItemRecord,
    start: Verdict,
    looks: tuple[Verdict | None, Verdict | None],
    sdk: int,
    *,
    unmoved: Outcome,
) -> Outcome:
    """Decide by reading again. `start`: before the undo wrote anything; `unmoved`: what it means if nothing moved."""
    second = looks[1]
    if second is None or looks[0] is None or not seen(record, second):
        return Outcome.UNKNOWN
    if not differences(record, second):
        return Outcome.RESTORED
    left, needed = item_back(record, second, sdk), item_back(record, start, sdk)
    return unmoved if needed and left == needed else Outcome.PARTLY


def seen(record: ItemRecord, verdict: Verdict) -> bool:
    """Say whether everything we changed was read."""
    granted = {grant.permission: grant.granted for grant in verdict.grants}
    whole = all(granted.get(permission) is not None for permission in changed_permissions(record))
    ops_read = all(op_now(verdict, op) is not None for op in ("READ_CONTACTS", *record.sets_ops))
    return whole and ops_read and not has_hole(verdict)


def differences(record: ItemRecord, verdict: Verdict) -> tuple[str, ...]:
    """Name what is not as it was, in Android's own words."""
    now = {grant.permission: grant for grant in verdict.grants}
    ours = changed_permissions(record)
    found = [each for before in record.permissions if before.permission in ours for each in _differs(before, now)]
    ops = (before for before in record.ops if before.op == "READ_CONTACTS" or before.op in record.sets_ops)
    found += [each for before in ops for each in _op_differs(record, before, op_now(verdict, before.op))]
    return tuple(found)


def _differs(before: PermissionBefore, now: dict[str, GrantReading]) -> list[str]:
    reading = now.get(before.permission)
    granted, flags = (reading.granted, reading.flags) if reading else (None, ())
    found = [] if (granted is True) == before.granted else [f"{before.permission}: granted={str(granted).lower()}"]
    if _own(flags) != _own(before.flags):
        found.append(f"{before.permission}: flags=[{'|'.join(flags)}], were [{'|'.join(before.flags)}]")
    return found


def _op_differs(record: ItemRecord, before: OpBefore, now: OpReading | None) -> list[str]:
    if now is None:
        return []
    found = []
    if _mode(now.uid_mode) != _mode(before.uid_mode):
        found.append(f"{before.op}: uid mode {now.uid_mode or 'allow'}, was {before.uid_mode or 'allow'}")
    if record.route is Route.OP_PACKAGE and _mode(now.package_mode) != _mode(before.package_mode):
        found.append(f"{before.op}: mode {now.package_mode or 'allow'}, was {before.package_mode or 'allow'}")
    return found


def _own(flags: tuple[str, ...]) -> frozenset[str]:
    return frozenset(flag for flag in flags if not flag.startswith(_SENSITIVE))


def _mode(mode: str | None) -> str:
    """The default of both ops is allow: no line says the same (ANDROID_REVIEW 3a-9)."""
    return mode or "allow"
