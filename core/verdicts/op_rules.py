"""What the app-op of READ_CONTACTS does to a permission that is granted, by Android version (ANDROID_REVIEW 4).

The op changed meaning three times: 6-10 it decides; 11-14 it decides and is copied from the permission's flags;
15 and later it is computed from them, so the two must say the same.
"""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from core.model.access import ContactAccess, FindingKind, OpReading
from core.model.facts import HoleReason
from core.verdicts.app_facts import AppFacts, GrantLine

REVOKED_COMPAT: Final = "REVOKED_COMPAT"


class OpEffect(Enum):
    ALLOWS = auto()
    BLOCKS = auto()
    ASKS = auto()
    WHILE_OPEN = auto()
    NOT_KNOWN = auto()


@dataclass(frozen=True, slots=True)
class Ruling:
    """One rule's answer: `why` is set exactly when access is UNKNOWN; `kinds` say what it rests on."""

    access: ContactAccess
    why: HoleReason | None
    kinds: tuple[FindingKind, ...]


def can_read(*kinds: FindingKind) -> Ruling:
    return Ruling(ContactAccess.CAN_READ, None, kinds)


def off(*kinds: FindingKind) -> Ruling:
    return Ruling(ContactAccess.ASKS_BUT_OFF, None, kinds)


def unknown(why: HoleReason, *kinds: FindingKind) -> Ruling:
    return Ruling(ContactAccess.UNKNOWN, why, kinds)


_EFFECTS: Final = {
    None: OpEffect.ALLOWS,
    "allow": OpEffect.ALLOWS,
    "ignore": OpEffect.BLOCKS,
    "deny": OpEffect.BLOCKS,
    "errored": OpEffect.BLOCKS,
    "default": OpEffect.BLOCKS,
    "foreground": OpEffect.WHILE_OPEN,
    "ask": OpEffect.ASKS,
}
_OPEN: Final = {
    OpEffect.ALLOWS: can_read(),
    OpEffect.ASKS: can_read(FindingKind.OP_ASKS),
    OpEffect.WHILE_OPEN: can_read(FindingKind.OP_WHILE_OPEN),
}


def op_effect(reading: OpReading, sdk: int | None) -> OpEffect:
    """Name the effect of both levels: the uid's mode wins unless it allows.

    From Android 11 a package mode alone never blocks: the policy service takes it away again (ANDROID_REVIEW 4).
    """
    uid_effect = _word(reading.uid_mode, sdk)
    if uid_effect is not OpEffect.ALLOWS:
        return uid_effect
    package_effect = _word(reading.package_mode, sdk)
    if package_effect is OpEffect.BLOCKS and sdk is not None and sdk >= 30:
        return OpEffect.ALLOWS
    return package_effect


def _word(mode: str | None, sdk: int | None) -> OpEffect:
    """A stored `default` refuses in the providers of 6-11 (ANDROID_REVIEW 2-11); of later ones nobody has read it."""
    if mode == "default" and (sdk is None or sdk >= 31):
        return OpEffect.NOT_KNOWN
    return _EFFECTS.get(mode, OpEffect.NOT_KNOWN)


def rule_for_granted(facts: AppFacts, lines: tuple[GrantLine, ...]) -> Ruling:
    """Decide for a granted permission; `lines` are the granting ones, at least one."""
    compat = any(REVOKED_COMPAT in line.grant.flags for line in lines)
    reading = facts.op.reading
    if reading is None:
        return _without_op(facts, compat=compat)
    effect = op_effect(reading, facts.sdk)
    if effect is OpEffect.NOT_KNOWN:
        return unknown(HoleReason.UNREADABLE_LINE, FindingKind.OP_UNKNOWN)
    if effect is OpEffect.BLOCKS and facts.op.hole is not None:
        return unknown(facts.op.hole, FindingKind.OP_UNKNOWN)
    return _by_version(facts, effect, compat=compat)


def _by_version(facts: AppFacts, effect: OpEffect, *, compat: bool) -> Ruling:
    if facts.sdk is None:
        return _on_unnamed_android(facts, effect, compat=compat)
    if facts.sdk < 30:
        return _where_op_decides(facts, effect)
    if facts.sdk < 35:
        return _where_op_enforces_flag(facts, effect, compat=compat)
    return _where_both_must_agree(facts, effect, compat=compat)


def _where_op_decides(facts: AppFacts, effect: OpEffect) -> Ruling:
    """Android 6-10: an op that blocks is final; for a legacy app an op not wholly read decides nothing."""
    if effect is OpEffect.BLOCKS:
        return off(FindingKind.OP_BLOCKS)
    if facts.op.hole is not None and facts.legacy is not False:
        return unknown(facts.op.hole, FindingKind.OP_UNKNOWN)
    return _OPEN[effect]


def _where_op_enforces_flag(facts: AppFacts, effect: OpEffect, *, compat: bool) -> Ruling:
    """Android 11-14: only the op blocks; the flag reaches it late and not for stopped users (ANDROID_REVIEW 3a-2)."""
    if effect is OpEffect.BLOCKS:
        return off(FindingKind.OP_BLOCKS, *((FindingKind.COMPAT_REVOKED,) if compat else ()))
    if compat and facts.op.hole is not None:
        return unknown(facts.op.hole, FindingKind.OP_UNKNOWN, FindingKind.COMPAT_REVOKED)
    return _with_kind(_OPEN[effect], FindingKind.COMPAT_NOT_IN_FORCE) if compat else _OPEN[effect]


def _where_both_must_agree(facts: AppFacts, effect: OpEffect, *, compat: bool) -> Ruling:
    """Android 15 and later: flag and op are one thing; where they differ nobody knows which counts."""
    blocks = effect is OpEffect.BLOCKS
    if blocks and compat:
        return off(FindingKind.OP_BLOCKS, FindingKind.COMPAT_REVOKED)
    if blocks or compat:
        return unknown(facts.op.hole or HoleReason.NO_APPOP, FindingKind.OP_UNKNOWN)
    return _OPEN[effect]


def _on_unnamed_android(facts: AppFacts, effect: OpEffect, *, compat: bool) -> Ruling:
    """A file that does not say its Android version: anything that might block makes it unknown."""
    if effect is OpEffect.BLOCKS or compat:
        return unknown(HoleReason.NOT_SUPPORTED, FindingKind.OP_UNKNOWN)
    if facts.op.hole is not None and facts.legacy is not False:
        return unknown(facts.op.hole, FindingKind.OP_UNKNOWN)
    return _OPEN[effect]


def _without_op(facts: AppFacts, *, compat: bool) -> Ruling:
    """Granted, op not read: "can read" is the honest answer unless only the op could tell (legacy app, compat flag)."""
    old = facts.sdk is None or facts.sdk < 30
    if compat or (old and facts.legacy is not False):
        return unknown(facts.op.hole or HoleReason.NO_APPOP, FindingKind.OP_UNKNOWN)
    return can_read()


def _with_kind(ruling: Ruling, kind: FindingKind) -> Ruling:
    return Ruling(ruling.access, ruling.why, (*ruling.kinds, kind))
