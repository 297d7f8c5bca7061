"""The verdict on the call log and text messages of one app, by the rules that hold for contacts, without an app-op.

Only for apps of today's kind: what holds an app for old Android back is an app-op, which is not read for these.
"""

from collections.abc import Iterable

from core.model.access import (
    ContactAccess,
    Finding,
    FindingKind,
    Fixed,
    GrantReading,
    OpReading,
    Verdict,
)
from core.model.facts import HoleReason
from core.verdicts.app_facts import AppFacts, lines_for
from core.verdicts.judge import grant_reading, hole_in_state

_OF_SYSTEM = (0, 1000)
_NO_LINE = OpReading(None, None)


def judge_group(facts: AppFacts, permissions: Iterable[str]) -> Verdict:
    """Say whether any of these is granted. `access` speaks of them, not of contacts."""
    asked = tuple(permissions)
    grants = tuple(grant_reading(facts, permission) for permission in asked)
    access, why = _access(facts, grants)
    lines = [line for permission in asked for line in lines_for(facts, permission)]
    granting = [line for line in lines if line.grant.granted]
    kinds = _kinds(facts, granted=bool(granting))
    evidence = granting[0].grant.evidence if granting else lines[0].grant.evidence if lines else facts.evidence
    flags = {flag for line in granting for flag in line.grant.flags}
    fixed = Fixed.SYSTEM if "SYSTEM_FIXED" in flags else Fixed.POLICY if "POLICY_FIXED" in flags else None
    return Verdict(
        access, why, facts.legacy, fixed, grants, _NO_LINE, tuple(Finding(kind, evidence) for kind in kinds)
    )  # fmt: skip


def verdict_of_grants(grants: tuple[GrantReading, ...], old: Verdict) -> Verdict:
    """Make such a verdict from what a scan read of these permissions; `old`: the scan's verdict on contacts.

    For choosing what to try only: a change looks anew before it begins.
    """
    granted = {grant.granted for grant in grants}
    unread = not grants or (None in granted and True not in granted)
    access = ContactAccess.CAN_READ if True in granted else ContactAccess.ASKS_BUT_OFF
    kept = (FindingKind.USER_NOT_REACHABLE, FindingKind.PART_OF_SYSTEM)
    return Verdict(
        ContactAccess.UNKNOWN if unread or old.legacy is not False else access,
        HoleReason.NOT_SUPPORTED if unread or old.legacy is not False else None,
        old.legacy,
        None,
        grants,
        _NO_LINE,
        tuple(finding for finding in old.findings if finding.kind in kept),
    )


def _access(facts: AppFacts, grants: tuple[GrantReading, ...]) -> tuple[ContactAccess, HoleReason | None]:
    if facts.app_id in _OF_SYSTEM:
        return ContactAccess.CAN_READ, None
    if facts.legacy is not False:
        return ContactAccess.UNKNOWN, HoleReason.NOT_SUPPORTED
    granted = {grant.granted for grant in grants}
    if True in granted:
        return ContactAccess.CAN_READ, None
    if None in granted:
        holes = (hole_in_state(facts, grant.permission) for grant in grants)
        return ContactAccess.UNKNOWN, next((hole for hole in holes if hole), HoleReason.UNREADABLE_LINE)
    if not facts.reachable:
        return ContactAccess.UNKNOWN, HoleReason.SPACE_CLOSED
    return ContactAccess.ASKS_BUT_OFF, None


def _kinds(facts: AppFacts, *, granted: bool) -> tuple[FindingKind, ...]:
    found = [FindingKind.GRANTED if granted else FindingKind.NOT_GRANTED]
    if facts.app_id in _OF_SYSTEM:
        found = [FindingKind.PART_OF_SYSTEM]
    if not facts.reachable:
        found.append(FindingKind.USER_NOT_REACHABLE)
    return tuple(found)
