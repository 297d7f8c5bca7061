"""One look at who may read the contacts: permission dump and app-ops of one round trip, judged app by app.

Shared by the scan, by the second look after a change and by undo, so that all of them follow the same rules.
"""

from dataclasses import dataclass
from typing import Final

from core.adb import commands
from core.model.access import AppKey, Verdict
from core.model.facts import Gap, HoleReason, OpsDump, PackageDump
from core.model.report import AppReport, ScanReport
from core.services.looking.contact_dumps import Dumps
from core.verdicts.agreed_dumps import agreed
from core.verdicts.agreed_ops import agreed_ops
from core.verdicts.app_facts import AppFacts
from core.verdicts.completeness import Completeness
from core.verdicts.gathering import KnownApp, Readings, gather, readings
from core.verdicts.judge import judge
from core.verdicts.op_index import OpsRead

_FILTERED_OPS_FROM: Final = 28
"""`dumpsys appops --op` came with Android 9; before, the dump is whole (ANDROID C8)."""


@dataclass(frozen=True, slots=True)
class ContactsReading:
    """Both dumps, what they lack, and their facts ready to be asked app by app.

    `settled`: where a dump was read oftener, all readings said the same, or more of them could not help.
    """

    packages: PackageDump
    ops: OpsDump | None
    completeness: Completeness
    gaps: tuple[Gap, ...]
    readings: Readings
    settled: bool = True

    def installed(self, key: AppKey) -> bool | None:
        """Say what the dump says; None: not printed, which proves nothing (Android 6-9 drop packages without state)."""
        block = self.readings.packages.get(key.package)
        user = next((u for u in block.users if u.user == key.user), None) if block else None
        return user.installed if user else None

    def in_doubt(self, key: AppKey) -> bool:
        """Say whether a line of this app was not read, or two readings of one look do not say the same of it."""
        block = self.readings.packages.get(key.package)
        shared = self.readings.shared_by_name.get(block.shared_user) if block and block.shared_user else None
        blocks = [each for each in (block, shared) if each is not None]
        users = [user for each in blocks for user in each.users if user.user == key.user]
        return any(part.damaged for part in (*blocks, *users))


def reading_of(sdk: int | None, dumps: Dumps, write_ops: OpsRead | None = None) -> ContactsReading:
    """Make one reading of all dumps: what they do not say alike is distrusted, and becomes a gap.

    `sdk` None: the version is not known and no rule may rest on one. `write_ops`: read by `write_op_command`, if asked.
    """
    permissions, ops = agreed(*dumps.permissions), agreed_ops(*dumps.ops)
    dump, completeness, ops_dump = permissions.read.dump, permissions.read.completeness, ops.read.dump
    found = (*dump.gaps, *dump.doubts)
    return ContactsReading(
        dump,
        ops_dump,
        completeness,
        (
            *_gaps(permissions.read.command, completeness.hole, found),
            *_gaps(ops.read.command, ops.read.hole, ops_dump.gaps if ops_dump else ()),
        ),
        readings(sdk, permissions.read, ops.read, _write_read(sdk, ops.read, write_ops)),
        permissions.settled and ops.settled,
    )


def write_op_command(sdk: int) -> tuple[commands.Command, ...]:
    """Ask for the op of writing contacts where the dump of a look does not hold every op."""
    return (commands.ops(sdk, "WRITE_CONTACTS"),) if sdk >= _FILTERED_OPS_FROM else ()


def _write_read(sdk: int | None, whole: OpsRead, asked: OpsRead | None) -> OpsRead | None:
    return whole if asked is None and sdk is not None and sdk < _FILTERED_OPS_FROM else asked


def judge_app(reading: ContactsReading, key: AppKey, known: KnownApp) -> Verdict:
    """Judge one app of one user by this reading; `known` is what earlier readings said of it."""
    return judge(app_facts(reading, key, known))


def app_facts(reading: ContactsReading, key: AppKey, known: KnownApp) -> AppFacts:
    return gather(reading.readings, key, known)


def known_from(report: ScanReport, app: AppReport) -> KnownApp:
    """Carry over what a report knows of an app, for judging it again by a later reading."""
    reachable = all(user.readable for user in report.users if user.id == app.user)
    return KnownApp(app.uid, app.is_system, app.target_sdk, _requested(app), reachable)


def _gaps(command: str, hole: HoleReason | None, found: tuple[Gap, ...]) -> tuple[Gap, ...]:
    """Name the answer's own hole once, before those the parser found in its text."""
    said = hole is None or any(gap.reason is hole for gap in found)
    return found if said or hole is None else (Gap(command, hole), *found)


def _requested(app: AppReport) -> tuple[str, ...] | None:
    grants = app.verdict.grants
    if any(grant.requested is None for grant in grants):
        return None
    return tuple(grant.permission for grant in grants if grant.requested)
