"""Put the facts of one app together: its block, its shared uid, its app-op and what was known before."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.model.access import AppKey
from core.model.facts import Evidence, PackageBlock, PackageDump, SharedUserBlock
from core.model.names import PackageName
from core.verdicts.app_facts import AppFacts
from core.verdicts.completeness import Completeness
from core.verdicts.op_index import OpIndex, OpsRead, op_index

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
    denied: frozenset[str] = frozenset()
    """What Android denies outright; only of apps that a list read at the same time has."""


@dataclass(frozen=True, slots=True)
class PermissionRead:
    """A permission dump, the command it came from, and whether it is whole."""

    dump: PackageDump
    completeness: Completeness
    command: str


@dataclass(frozen=True, slots=True)
class Readings:
    """One permission dump and the app-ops of the same moment, ready to be asked app by app.

    `write_op` None: the op of writing contacts was not asked for.
    """

    sdk: int | None
    packages: Mapping[PackageName, PackageBlock]
    shared_by_name: Mapping[str, SharedUserBlock]
    shared_by_app_id: Mapping[int, SharedUserBlock]
    op: OpIndex
    write_op: OpIndex | None
    completeness: Completeness
    command: str


def readings(
    sdk: int | None, permissions: PermissionRead, ops_read: OpsRead, write_read: OpsRead | None = None
) -> Readings:
    """Index the dumps; `write_read` holds WRITE_CONTACTS' lines, and may be the same dump."""
    dump = permissions.dump
    return Readings(
        sdk,
        {block.name: block for block in dump.packages},
        {block.name: block for block in dump.shared_users},
        {block.app_id: block for block in dump.shared_users if block.app_id is not None},
        op_index("READ_CONTACTS", ops_read),
        op_index("WRITE_CONTACTS", write_read) if write_read else None,
        permissions.completeness,
        permissions.command,
    )


def gather(readings: Readings, key: AppKey, known: KnownApp) -> AppFacts:
    """Join everything that speaks about one app of one user.

    Whether it came with the phone is believed of Android's list first: a block holds free text of the app.
    """
    block = readings.packages.get(key.package)
    uid = _uid(block, key, known)
    target = block.target_sdk if block and block.target_sdk is not None else known.target_sdk
    system = known.is_system if known.is_system is not None or block is None else block.is_system
    return AppFacts(
        key=key,
        sdk=readings.sdk,
        uid=uid,
        is_system=system,
        target_sdk=target,
        requested=known.requested,
        block=block,
        shared=_shared(readings, block, uid),
        op=readings.op.facts(key, uid),
        completeness=readings.completeness,
        reachable=known.reachable,
        system_uid_printed=SYSTEM_APP_ID in readings.shared_by_app_id,
        elsewhere=known.evidence or Evidence(readings.command, ""),
        write_op=readings.write_op.facts(key, uid) if readings.write_op else None,
        denied=known.denied,
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
