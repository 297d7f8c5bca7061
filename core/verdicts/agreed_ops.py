"""App-ops read twice, where one lost line could say "no" in the place of another. Pure.

Where one reading is enough: from Android 11 on only a uid's own line says no, and without it the app reads (or, with
the compat flag, is not known); a lost `Uid` line is seen by the `state=` below it. So a lost line makes more readable.
Not so before: the uid's "while open" or "ask" hides a package's "ignore" that takes its place (9, 10); and where no
`state=` follows a lost `Uid`, or a `Package` line of the whole dump is lost, its modes pass to who stands above (6-8).
"""

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Final

from core.model.facts import Gap, HoleReason, OpsDump
from core.verdicts.op_index import OpsRead

READ_TWICE_BELOW: Final = 30
_ALLOWS: Final = "allow"
"""As good as no line, and an app that reads the contacts meanwhile gets one."""
_Modes = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class AgreedOps:
    """`read`: the last whole reading, uids damaged that no other bears out. `settled`: as for the permissions."""

    read: OpsRead
    settled: bool


def agreed_ops(*reads: OpsRead) -> AgreedOps:
    """Distrust each uid of which no two whole readings (oldest first) say the same; times do not count."""
    last = reads[-1]
    if all(read is last for read in reads):
        return AgreedOps(last, settled=True)
    whole = [read for read in reads if read.hole is None and read.dump is not None]
    if len(whole) < 2 or whole[-1].dump is None:
        return AgreedOps(_unproven(reads), settled=not whole)
    base, (*witnesses, modes) = whole[-1].dump, [_modes(read.dump) for read in whole]
    uids = {uid for one in (*witnesses, modes) for uid in one}
    doubtful = {uid for uid in uids if not any(one.get(uid) == modes.get(uid) for one in witnesses)}
    gaps = tuple(Gap(whole[-1].command, HoleReason.UNREADABLE_LINE, f"Uid {uid}") for uid in sorted(doubtful))
    damaged = tuple(sorted({*base.damaged_uids, *doubtful}))
    dump = replace(base, damaged_uids=damaged, gaps=(*base.gaps, *gaps))
    return AgreedOps(replace(whole[-1], dump=dump), settled=not doubtful)


def _unproven(reads: tuple[OpsRead, ...]) -> OpsRead:
    """Keep the reading that shows most; the hole of either takes every "no" away."""
    fullest = max(reads, key=lambda read: (read.hole is None, len(read.dump.package_ops) if read.dump else 0))
    return replace(fullest, hole=next(read.hole for read in (fullest, *reads) if read.hole is not None))


def _modes(dump: OpsDump | None) -> dict[int, _Modes]:
    """Sort by uid what says anything but "allow"; a damaged uid says so, too."""
    found: defaultdict[int, set[tuple[str, ...]]] = defaultdict(set)
    for line in dump.uid_ops if dump else ():
        if line.mode != _ALLOWS:
            found[line.uid].add((line.op, line.mode))
    for entry in dump.package_ops if dump else ():
        if entry.mode != _ALLOWS:
            found[entry.uid].add((entry.package, entry.op, entry.mode))
    for uid in dump.damaged_uids if dump else ():
        found[uid].add(("damaged",))
    return {uid: frozenset(modes) for uid, modes in found.items()}
