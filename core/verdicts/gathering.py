"""Put the facts of one app together: its block, its shared uid, its app-op and what was known before."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.model.access import AppKey, OpReading
from core.model.facts import (
    Evidence,
    HoleReason,
    OpsDump,
    PackageBlock,
    PackageDump,
    PackageOp,
    SharedUserBlock,
    UidOp,
)
from core.model.names import PackageName, UserId
from core.model.phone import PhoneTime
from core.verdicts.app_facts import AppFacts, OpFacts
from core.verdicts.completeness import Completeness

_OP = "READ_CONTACTS"
_PER_USER = 100_000
SYSTEM_APP_ID = 1000


@dataclass(frozen=True, slots=True)
class KnownApp:
    """What other readings said of an app before or beside this dump; None where nothing did."""

    uid: int | None = None
    is_system: bool | None = None
    target_sdk: int | None = None
    requested: tuple[str, ...] | None = None
    reachable: bool = True
    evidence: Evidence | None = None
    """Where `requested` was read, for apps this dump does not print."""


@dataclass(frozen=True, slots=True)
class PermissionRead:
    """A permission dump, the command it came from, and whether it is whole."""

    dump: PackageDump
    completeness: Completeness
    command: str


@dataclass(frozen=True, slots=True)
class OpsRead:
    """An app-op dump; `dump` None: not read at all. `hole`: why it is not whole, None when it is."""

    dump: OpsDump | None
    hole: HoleReason | None


@dataclass(frozen=True, slots=True)
class Readings:
    """One permission dump and one app-op dump of the same moment, ready to be asked app by app."""

    sdk: int | None
    packages: Mapping[PackageName, PackageBlock]
    shared_by_name: Mapping[str, SharedUserBlock]
    shared_by_app_id: Mapping[int, SharedUserBlock]
    uid_ops: Mapping[int, tuple[UidOp, ...]]
    package_ops: Mapping[AppKey, tuple[PackageOp, ...]]
    damaged_uids: frozenset[int]
    ops_hole: HoleReason | None
    completeness: Completeness
    command: str


def readings(sdk: int | None, permissions: PermissionRead, ops_read: OpsRead) -> Readings:
    """Index both dumps."""
    dump, ops = permissions.dump, ops_read.dump
    uid_ops: defaultdict[int, list[UidOp]] = defaultdict(list)
    package_ops: defaultdict[AppKey, list[PackageOp]] = defaultdict(list)
    for line in ops.uid_ops if ops else ():
        if line.op == _OP:
            uid_ops[line.uid].append(line)
    for entry in ops.package_ops if ops else ():
        if entry.op == _OP:
            package_ops[AppKey(entry.package, _user_of(entry.uid))].append(entry)
    return Readings(
        sdk,
        {block.name: block for block in dump.packages},
        {block.name: block for block in dump.shared_users},
        {block.app_id: block for block in dump.shared_users if block.app_id is not None},
        {uid: tuple(lines) for uid, lines in uid_ops.items()},
        {key: tuple(entries) for key, entries in package_ops.items()},
        frozenset(ops.damaged_uids if ops else ()),
        ops_read.hole if ops is not None and ops.started else (ops_read.hole or HoleReason.NO_APPOP),
        permissions.completeness,
        permissions.command,
    )


def gather(readings: Readings, key: AppKey, known: KnownApp) -> AppFacts:
    """Join everything that speaks about one app of one user."""
    block = readings.packages.get(key.package)
    uid = _uid(block, key, known)
    target = block.target_sdk if block and block.target_sdk is not None else known.target_sdk
    system = block.is_system if block and block.is_system is not None else known.is_system
    return AppFacts(
        key=key,
        sdk=readings.sdk,
        uid=uid,
        is_system=system,
        target_sdk=target,
        requested=known.requested,
        block=block,
        shared=_shared(readings, block, uid),
        op=_op(readings, key, uid),
        completeness=readings.completeness,
        reachable=known.reachable,
        system_uid_printed=SYSTEM_APP_ID in readings.shared_by_app_id,
        elsewhere=known.evidence or Evidence(readings.command, ""),
    )


def _uid(block: PackageBlock | None, key: AppKey, known: KnownApp) -> int | None:
    if block is not None and block.app_id is not None:
        return key.user * _PER_USER + block.app_id
    return known.uid


def _shared(readings: Readings, block: PackageBlock | None, uid: int | None) -> SharedUserBlock | None:
    """Find the shared uid by its name, else by its number: members are printed, or not, as one."""
    name = block.shared_user if block else None
    if name is not None and name in readings.shared_by_name:
        return readings.shared_by_name[name]
    return readings.shared_by_app_id.get(uid % _PER_USER) if uid is not None else None


def _op(readings: Readings, key: AppKey, uid: int | None) -> OpFacts:
    of_uid = readings.uid_ops.get(uid, ()) if uid is not None else ()
    of_package = tuple(op for op in readings.package_ops.get(key, ()) if uid is None or op.uid == uid)
    hole = HoleReason.UNREADABLE_LINE if uid in readings.damaged_uids else readings.ops_hole
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


def _one_word(modes: Iterable[str]) -> str | None:
    """Join contradicting modes into a word nobody knows: no rule may pick one of them."""
    different = tuple(dict.fromkeys(modes))
    return "|".join(different) if different else None


def _latest(times: Iterable[PhoneTime | None]) -> PhoneTime | None:
    return max((time for time in times if time is not None), key=lambda time: time.local, default=None)


def _user_of(uid: int) -> UserId:
    return UserId(uid // _PER_USER)
