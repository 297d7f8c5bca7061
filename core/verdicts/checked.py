"""What Android says when asked outright about one permission, held against what its dump says.

A dump is free text in part (a version name may hold line breaks), so "not granted" may be forged; the short answer of
`check-permission` cannot be. Held against a dump it only ever takes an "off" away; "denied" alone proves nothing
(ANDROID_REVIEW 1.8), and with the list of packages settles only what an unread line left open (`judge`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from core.model.access import ContactAccess, Finding, FindingKind, GrantReading, Verdict
from core.model.facts import Evidence, HoleReason
from core.model.names import READ_CONTACTS

_SAYS_NOT_GRANTED: Final = (FindingKind.NOT_GRANTED, FindingKind.NO_STATE_LINE, FindingKind.NOT_REQUESTED)


@dataclass(frozen=True, slots=True)
class Checked:
    """One answer. `doubt` None: denied, as a dump that says "not granted" has it; else why it does not agree."""

    permission: str
    doubt: HoleReason | None
    evidence: Evidence


def denied(checks: Iterable[Checked]) -> frozenset[str]:
    """Name the permissions that every answer denies. Of a package that is not there Android says the same."""
    asked = tuple(checks)
    doubted = {check.permission for check in asked if check.doubt is not None}
    return frozenset(check.permission for check in asked) - doubted


def held_against(verdict: Verdict, checks: Iterable[Checked]) -> Verdict:
    """Turn each "not granted" that is not confirmed into "could not be read".

    What is granted stays so, and so does a legacy app whose app-op says no: Android answers 0 of it, rightly.
    """
    doubts = {check.permission: check for check in checks if check.doubt is not None}
    off = {grant.permission for grant in verdict.grants if grant.granted is False}
    shaken = [doubts[permission] for permission in doubts if permission in off]
    if not shaken or verdict.access is ContactAccess.CAN_READ:
        return verdict
    found = tuple(Finding(FindingKind.UNREADABLE, check.evidence) for check in shaken)
    grants = tuple(_unread(grant) if grant.permission in doubts else grant for grant in verdict.grants)
    if READ_CONTACTS not in off or READ_CONTACTS not in doubts:
        return replace(verdict, grants=grants, findings=(*verdict.findings, *found))
    kept = tuple(finding for finding in verdict.findings if finding.kind not in _SAYS_NOT_GRANTED)
    why = doubts[READ_CONTACTS].doubt
    return replace(verdict, access=ContactAccess.UNKNOWN, why_unknown=why, grants=grants, findings=(*kept, *found))


def _unread(grant: GrantReading) -> GrantReading:
    return replace(grant, granted=None) if grant.granted is False else grant
