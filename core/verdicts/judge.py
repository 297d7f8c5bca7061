"""The verdict of one app of one user: ANDROID_REVIEW section 4, rule by rule."""

from typing import Final

from core.model.access import (
    ContactAccess,
    Finding,
    FindingKind,
    Fixed,
    GrantReading,
    GrantSource,
    Verdict,
)
from core.model.facts import Evidence, HoleReason
from core.model.names import CONTACTS_GROUP, READ_CONTACTS
from core.verdicts.app_facts import AppFacts, GrantLine, lines_for
from core.verdicts.op_rules import Ruling, can_read, off, rule_for_granted, unknown

_ROOT_AND_SYSTEM: Final = (0, 1000)
_REVIEW_REQUIRED: Final = "REVIEW_REQUIRED"
_OP_FINDINGS: Final = (
    FindingKind.OP_BLOCKS,
    FindingKind.OP_ASKS,
    FindingKind.OP_WHILE_OPEN,
    FindingKind.OP_UNKNOWN,
    FindingKind.COMPAT_NOT_IN_FORCE,
)
_DISABLED: Final = (2, 3, 4)


def judge(facts: AppFacts) -> Verdict:
    """Say whether the app can read the contacts, and what that rests on."""
    granting = tuple(line for line in lines_for(facts, READ_CONTACTS) if line.grant.granted)
    ruling = _only_whole_readings_say_off(_rule(facts, granting), facts)
    fixed = _fixed(facts)
    return Verdict(
        ruling.access,
        ruling.why,
        facts.legacy,
        fixed,
        tuple(grant_reading(facts, permission) for permission in CONTACTS_GROUP),
        facts.op.reading,
        _findings(facts, granting, ruling, fixed),
        facts.write_op.reading if facts.write_op and facts.write_op.hole is None else None,
    )


def _rule(facts: AppFacts, granting: tuple[GrantLine, ...]) -> Ruling:
    if facts.app_id in _ROOT_AND_SYSTEM:
        return can_read(FindingKind.PART_OF_SYSTEM)  # root and system pass every check (ANDROID_REVIEW 3a-1)
    if not granting:
        return _rule_for_not_granted(facts)
    if facts.legacy is not False and all(_REVIEW_REQUIRED in line.grant.flags for line in granting):
        return _rule_for_review(facts)
    return rule_for_granted(facts, granting)


def _rule_for_review(facts: AppFacts) -> Ruling:
    """A legacy app waiting for its review is asked about at its first start (ANDROID_REVIEW 3a-3)."""
    if facts.legacy is None:
        return unknown(HoleReason.UNREADABLE_LINE)
    return off(FindingKind.ASKS_AT_FIRST_START)


def _rule_for_not_granted(facts: AppFacts) -> Ruling:
    hole = hole_in_state(facts, READ_CONTACTS)
    if hole is not None:
        return unknown(hole)
    state = FindingKind.NOT_GRANTED if lines_for(facts, READ_CONTACTS) else FindingKind.NO_STATE_LINE
    requested = _requested(facts, READ_CONTACTS)
    if requested is None:
        return unknown(HoleReason.REQUEST_NOT_READ, state)
    if requested:
        return off(state)
    return Ruling(ContactAccess.NEVER_ASKS, None, (FindingKind.NOT_REQUESTED,))


def _only_whole_readings_say_off(ruling: Ruling, facts: AppFacts) -> Ruling:
    """Turn every kind of "off" into "could not check" where the reading has a hole, or the user is closed to us."""
    hole = hole_in_state(facts, READ_CONTACTS) or (None if facts.reachable else HoleReason.SPACE_CLOSED)
    says_off = ruling.access is not ContactAccess.CAN_READ and ruling.why in (None, HoleReason.REQUEST_NOT_READ)
    return unknown(hole) if hole is not None and says_off else ruling


def hole_in_state(facts: AppFacts, permission: str) -> HoleReason | None:
    """Find the first reason why the absence of a grant proves nothing here."""
    if facts.completeness.hole is not None:
        return facts.completeness.hole
    if facts.block is None:
        return _hole_of_unprinted(facts, permission)
    if _damaged(facts):
        return HoleReason.UNREADABLE_LINE
    if facts.block.shared_user is not None and facts.shared is None:
        return HoleReason.SECTION_MISSING
    own = facts.own_user
    return HoleReason.SECTION_MISSING if own is None or own.installed is False else None


def _hole_of_unprinted(facts: AppFacts, permission: str) -> HoleReason | None:
    """A package the dump does not print: it may be part of the system itself where nothing says its uid (6, 7).

    An unread line may have been its header; then Android's own "denied" settles it, for no app of another may ask for
    that. A legacy app is left out: of it Android answers by the permission, and its app-op decides.
    """
    settled = facts.legacy is False and permission in facts.denied
    if facts.completeness.absence_hole is not None and not settled:
        return facts.completeness.absence_hole
    if _damaged(facts):
        return HoleReason.UNREADABLE_LINE
    maybe_of_system = facts.uid is None and facts.is_system is not False and not facts.system_uid_printed
    return HoleReason.SECTION_MISSING if maybe_of_system else None


def _damaged(facts: AppFacts) -> bool:
    parts = (facts.block, facts.shared, facts.own_user, facts.shared_user)
    return any(part.damaged for part in parts if part is not None)


def _requested(facts: AppFacts, permission: str) -> bool | None:
    """Say whether the manifest asks: its list, else a state line of its own, which only requested permissions have."""
    printed = facts.block.requested if facts.block else None
    own = any(line.source is not GrantSource.SHARED_UID for line in lines_for(facts, permission))
    known = [names for names in (printed, facts.requested) if names is not None]
    if own or any(permission in names for names in known):
        return True
    return False if known else None


def grant_reading(facts: AppFacts, permission: str) -> GrantReading:
    """Say how one permission of an app stands; `granted` None where an absent line proves nothing."""
    lines = lines_for(facts, permission)
    line = next((one for one in lines if one.grant.granted), lines[0] if lines else None)
    granted = True if line and line.grant.granted else None if hole_in_state(facts, permission) else False
    return GrantReading(
        permission,
        _requested(facts, permission),
        granted,
        line.grant.flags if line else (),
        line.source if line else None,
    )


def _fixed(facts: AppFacts) -> Fixed | None:
    flags = {flag for line in lines_for(facts, READ_CONTACTS) for flag in line.grant.flags}
    if "SYSTEM_FIXED" in flags:
        return Fixed.SYSTEM
    return Fixed.POLICY if "POLICY_FIXED" in flags else None


def _findings(
    facts: AppFacts, granting: tuple[GrantLine, ...], ruling: Ruling, fixed: Fixed | None
) -> tuple[Finding, ...]:
    kinds = [*(_granted_kind(line) for line in granting[:1]), *ruling.kinds]
    if facts.legacy and granting:
        kinds.append(FindingKind.LEGACY)
    if fixed is not None:
        kinds.append(FindingKind.SYSTEM_FIXED if fixed is Fixed.SYSTEM else FindingKind.POLICY_FIXED)
    if _switched_off(facts):
        kinds.append(FindingKind.SWITCHED_OFF)
    if not facts.reachable:
        kinds.append(FindingKind.USER_NOT_REACHABLE)
    if ruling.why is HoleReason.UNREADABLE_LINE and FindingKind.OP_UNKNOWN not in kinds:
        kinds.append(FindingKind.UNREADABLE)
    return tuple(Finding(kind, _evidence(facts, kind)) for kind in kinds)


def _granted_kind(line: GrantLine) -> FindingKind:
    return FindingKind.GRANTED_BY_SHARED_UID if line.source is GrantSource.SHARED_UID else FindingKind.GRANTED


def _evidence(facts: AppFacts, kind: FindingKind) -> Evidence:
    """The op's line for what the op says, the block's header for what the app is, else the permission's line."""
    if kind in _OP_FINDINGS and facts.op.evidence is not None:
        return facts.op.evidence
    if kind in (FindingKind.LEGACY, FindingKind.SWITCHED_OFF, FindingKind.PART_OF_SYSTEM, FindingKind.NOT_REQUESTED):
        return facts.evidence
    lines = lines_for(facts, READ_CONTACTS)
    line = next((one for one in lines if one.grant.granted), lines[0] if lines else None)
    return line.grant.evidence if line else facts.evidence


def _switched_off(facts: AppFacts) -> bool:
    """Disabled or suspended: cannot run now but keeps the permission (ANDROID_REVIEW 3a-10)."""
    own = facts.own_user
    return own is not None and (own.enabled in _DISABLED or own.suspended is True)
