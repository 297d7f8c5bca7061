"""One look at who may read the contacts: permission dump and app-ops of one round trip, judged app by app.

Shared by the scan, by the second look after a change and by undo, so that all of them follow the same rules.
"""

from dataclasses import dataclass
from typing import Final

from core.adb import commands
from core.adb.phone import Answer
from core.model.access import AppKey, Verdict
from core.model.facts import Gap, HoleReason, OpsDump, PackageDump
from core.model.phone import PhoneTime
from core.model.report import AppReport, ScanReport
from core.parse.ops_dump import parse_ops
from core.parse.package_dump import parse_package_dump
from core.verdicts.app_facts import AppFacts
from core.verdicts.completeness import Completeness, of_phone
from core.verdicts.gathering import KnownApp, PermissionRead, Readings, gather, readings
from core.verdicts.judge import judge
from core.verdicts.op_index import OpsRead

_LOST: Final = (HoleReason.REFUSED, HoleReason.TIMEOUT, HoleReason.CUT, HoleReason.NOT_SUPPORTED)
_FILTERED_OPS_FROM: Final = 28
"""`dumpsys appops --op` came with Android 9; before, the dump is whole (ANDROID C8)."""


@dataclass(frozen=True, slots=True)
class ContactsReading:
    """Both dumps, what they lack, and their facts ready to be asked app by app."""

    packages: PackageDump
    ops: OpsDump | None
    completeness: Completeness
    gaps: tuple[Gap, ...]
    readings: Readings

    def installed(self, key: AppKey) -> bool | None:
        """Say what the dump says; None: not printed, which proves nothing (Android 6-9 drop packages without state)."""
        block = self.readings.packages.get(key.package)
        user = next((u for u in block.users if u.user == key.user), None) if block else None
        return user.installed if user else None


def contacts_commands(sdk: int) -> tuple[commands.Command, commands.Command]:
    """Name the two commands of one look, in the order `reading_of` takes their answers."""
    return commands.contacts_permissions(sdk), commands.ops(sdk)


def reading_of(
    sdk: int | None,
    permissions: Answer,
    ops: Answer,
    clock: PhoneTime | None = None,
    write_ops: Answer | None = None,
) -> ContactsReading:
    """Make a reading of the answers; `sdk` None: the version is not known and no rule may rest on one.

    `clock`: the phone's own, for the "ago" times of Android 6-8. `write_ops`: answer to `write_op_command`, if asked.
    """
    dump = parse_package_dump(permissions.text, permissions.command.line)
    ops_dump = parse_ops(ops.text, ops.command.line, clock)
    completeness = of_phone(dump, permissions.hole)
    ops_read = OpsRead(ops_dump, ops.hole or hole_of_ops(ops_dump))
    permission_read = PermissionRead(dump, completeness, permissions.command.line)
    return ContactsReading(
        dump,
        ops_dump,
        completeness,
        (*_gaps(permissions, completeness.hole, (*dump.gaps, *dump.doubts)), *_gaps(ops, ops_read.hole, ops_dump.gaps)),
        readings(sdk, permission_read, ops_read, _write_read(sdk, ops_read, write_ops)),
    )


def write_op_command(sdk: int) -> tuple[commands.Command, ...]:
    """Ask for the op of writing contacts where the dump of a look does not hold every op."""
    return (commands.ops(sdk, "WRITE_CONTACTS"),) if sdk >= _FILTERED_OPS_FROM else ()


def _write_read(sdk: int | None, whole: OpsRead, asked: Answer | None) -> OpsRead | None:
    if asked is not None:
        dump = parse_ops(asked.text, asked.command.line)
        return OpsRead(dump, asked.hole or hole_of_ops(dump))
    return whole if sdk is not None and sdk < _FILTERED_OPS_FROM else None


def judge_app(reading: ContactsReading, key: AppKey, known: KnownApp) -> Verdict:
    """Judge one app of one user by this reading; `known` is what earlier readings said of it."""
    return judge(app_facts(reading, key, known))


def app_facts(reading: ContactsReading, key: AppKey, known: KnownApp) -> AppFacts:
    return gather(reading.readings, key, known)


def known_from(report: ScanReport, app: AppReport) -> KnownApp:
    """Carry over what a report knows of an app, for judging it again by a later reading."""
    reachable = all(user.readable for user in report.users if user.id == app.user)
    return KnownApp(app.uid, app.is_system, app.target_sdk, _requested(app), reachable)


def hole_of_ops(dump: OpsDump) -> HoleReason | None:
    """Say what the service itself said is missing; None when it began and broke nothing off."""
    lost = next((gap.reason for gap in dump.gaps if gap.reason in _LOST), None)
    return lost or (None if dump.started else HoleReason.SECTION_MISSING)


def _gaps(answer: Answer, hole: HoleReason | None, found: tuple[Gap, ...]) -> tuple[Gap, ...]:
    """Name the answer's own hole once, before those the parser found in its text."""
    said = hole is None or any(gap.reason is hole for gap in found)
    return found if said or hole is None else (Gap(answer.command.line, hole), *found)


def _requested(app: AppReport) -> tuple[str, ...] | None:
    grants = app.verdict.grants
    if any(grant.requested is None for grant in grants):
        return None
    return tuple(grant.permission for grant in grants if grant.requested)
