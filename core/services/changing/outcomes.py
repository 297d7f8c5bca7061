"""What two readings after a change say of one item. Pure; exit codes and silence never count."""

from collections.abc import Container
from enum import Enum, auto
from typing import Final

from core.model.access import AppKey, ContactAccess, FindingKind, OpReading, Verdict
from core.model.change import Obstacle, Outcome, PlanItem, Route
from core.model.facts import HoleReason
from core.model.names import READ_CONTACTS, WRITE_CONTACTS
from core.services.changing.known_again import Look
from core.services.changing.planning import OP_ROUTES
from core.verdicts.op_rules import REVOKED_COMPAT, OpEffect, op_effect

_FLAG_FROM: Final = 30
UNTRIED: Final = {
    Obstacle.FIXED_BY_SYSTEM: Outcome.FIXED_BY_SYSTEM,
    Obstacle.FIXED_BY_POLICY: Outcome.FIXED_BY_POLICY,
    Obstacle.ASKS_AT_FIRST_START: Outcome.NOT_CHANGEABLE,
    Obstacle.NOT_READ: Outcome.UNKNOWN,
    Obstacle.PART_OF_SYSTEM: Outcome.NOT_CHANGEABLE,
    Obstacle.USER_NOT_REACHABLE: Outcome.NOT_CHANGEABLE,
    Obstacle.NOTHING_TO_DO: Outcome.ALREADY_OFF,
}


class Standing(Enum):
    """Where the whole contacts group of an app stands in one reading."""

    ON = auto()
    OFF = auto()
    NOT_SEEN = auto()


def standing(verdict: Verdict | None) -> Standing:
    """Say off only when reading is off and no sibling could bring it back (ANDROID_REVIEW 6.5).

    For a legacy app the verdict alone counts: its permissions stay granted, only the app-op says no.
    """
    if verdict is None or has_hole(verdict):
        return Standing.NOT_SEEN
    if verdict.access is ContactAccess.CAN_READ:
        return Standing.ON
    if verdict.legacy:
        return Standing.OFF
    granted = {grant.granted for grant in verdict.grants}
    if True in granted:
        return Standing.ON
    return Standing.NOT_SEEN if None in granted else Standing.OFF


def standing_after(item: PlanItem, verdict: Verdict | None, sdk: int) -> Standing:
    """Say off of what was changed only when all of it is: a legacy app's op of writing, and the flag beneath the ops.

    From Android 11 an op without REVOKED_COMPAT lasts only until the phone computes it anew (ANDROID_REVIEW 6.2).
    """
    seen = standing(verdict)
    if verdict is None or seen is not Standing.OFF or item.route is Route.PM_REVOKE:
        return seen
    if item.route in OP_ROUTES and WRITE_CONTACTS in item.permissions:
        seen = _standing_of_op(verdict.write_op, sdk)
    needed = item.permissions if item.route in OP_ROUTES else (READ_CONTACTS,)
    flagged = {grant.permission for grant in verdict.grants if REVOKED_COMPAT in grant.flags}
    if seen is Standing.OFF and sdk >= _FLAG_FROM and not set(needed) <= flagged:
        return Standing.NOT_SEEN
    return seen


def _standing_of_op(op: OpReading | None, sdk: int) -> Standing:
    if op is None:
        return Standing.NOT_SEEN
    return {OpEffect.BLOCKS: Standing.OFF, OpEffect.NOT_KNOWN: Standing.NOT_SEEN}.get(op_effect(op, sdk), Standing.ON)


def outcome_of(first: Standing, second: Standing, said: Outcome | None) -> Outcome:
    """Decide by both readings; `said` is how the phone explained itself, and counts only if the app is still on."""
    if Standing.NOT_SEEN in (first, second):
        return Outcome.UNKNOWN
    if second is Standing.OFF:
        return Outcome.REVOKED
    if first is Standing.OFF:
        return Outcome.CAME_BACK
    return said or Outcome.STILL_ON


def changed_besides(before: Look | None, after: Look | None, planned: Container[AppKey]) -> tuple[AppKey, ...]:
    """Name the apps nobody asked to change whose access is another one now; what was not seen is not named."""
    if before is None or after is None:
        return ()
    return tuple(
        key
        for key, verdict in after.verdicts.items()
        if key not in planned and _differs(verdict, before.verdicts.get(key))
    )


def _differs(after: Verdict, before: Verdict | None) -> bool:
    seen = before is not None and not has_hole(before) and not has_hole(after)
    return (
        before is not None
        and seen
        and (before.access is ContactAccess.CAN_READ) != (after.access is ContactAccess.CAN_READ)
    )


def has_hole(verdict: Verdict) -> bool:
    """Say whether a verdict is unknown through a hole in the reading; an unread request alone is none."""
    return verdict.access is ContactAccess.UNKNOWN and verdict.why_unknown is not HoleReason.REQUEST_NOT_READ


def doubt_line(verdict: Verdict | None) -> str:
    """Give the line that could not be read or speaks against the rest; empty when there is none."""
    doubts = (f.evidence for f in verdict.findings if f.kind is FindingKind.UNREADABLE) if verdict else ()
    return next((f"{evidence.command}: {evidence.line or 'no answer'}" for evidence in doubts), "")
