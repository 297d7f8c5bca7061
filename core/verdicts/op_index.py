"""The lines of one app-op, ready to be asked app by app."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.model.access import AppKey, OpReading
from core.model.facts import Evidence, HoleReason, OpsDump, PackageOp, UidOp
from core.model.names import UserId
from core.model.phone import PhoneTime
from core.verdicts.app_facts import OpFacts

_PER_USER = 100_000


@dataclass(frozen=True, slots=True)
class OpsRead:
    """An app-op dump; `dump` None: not read at all. `hole`: why it is not whole, None when it is."""

    dump: OpsDump | None
    hole: HoleReason | None
    command: str = ""


@dataclass(frozen=True, slots=True)
class OpIndex:
    """One op of every uid and package. `hole`: why the dump is not whole, None when it is."""

    of_uid: Mapping[int, tuple[UidOp, ...]]
    of_app: Mapping[AppKey, tuple[PackageOp, ...]]
    damaged_uids: frozenset[int]
    hole: HoleReason | None

    def facts(self, key: AppKey, uid: int | None) -> OpFacts:
        """Join what stands there for one app: without a line and with a hole nothing is known."""
        of_uid = self.of_uid.get(uid, ()) if uid is not None else ()
        of_package = tuple(op for op in self.of_app.get(key, ()) if uid is None or op.uid == uid)
        hole = HoleReason.UNREADABLE_LINE if uid in self.damaged_uids else self.hole
        if not of_uid and not of_package and hole is not None:
            return OpFacts(None, hole, None)
        reading = OpReading(
            _one_word(line.mode for line in of_uid),
            _one_word(op.mode for op in of_package),
            _latest(op.last_access for op in of_package),
            _latest(op.last_reject for op in of_package),
        )
        lines: tuple[Evidence, ...] = (*(o.evidence for o in of_uid), *(o.evidence for o in of_package))
        return OpFacts(reading, hole, lines[0] if lines else None)


def op_index(op: str, read: OpsRead) -> OpIndex:
    """Pick the lines of `op` out of a dump."""
    of_uid: defaultdict[int, list[UidOp]] = defaultdict(list)
    of_app: defaultdict[AppKey, list[PackageOp]] = defaultdict(list)
    dump = read.dump
    for line in dump.uid_ops if dump else ():
        if line.op == op:
            of_uid[line.uid].append(line)
    for entry in dump.package_ops if dump else ():
        if entry.op == op:
            of_app[AppKey(entry.package, UserId(entry.uid // _PER_USER))].append(entry)
    return OpIndex(
        {uid: tuple(lines) for uid, lines in of_uid.items()},
        {key: tuple(entries) for key, entries in of_app.items()},
        frozenset(dump.damaged_uids if dump else ()),
        read.hole if dump is not None and dump.started else (read.hole or HoleReason.NO_APPOP),
    )


def _one_word(modes: Iterable[str]) -> str | None:
    """Join contradicting modes into a word nobody knows: no rule may pick one of them."""
    different = tuple(dict.fromkeys(modes))
    return "|".join(different) if different else None


def _latest(times: Iterable[PhoneTime | None]) -> PhoneTime | None:
    return max((time for time in times if time is not None), key=lambda time: time.local, default=None)
