"""What came back since the last look at this phone, and keeping this look for the next. No look fails for it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.casebook.changes import ChangeBook
from core.casebook.looks import KeptLooks, LookBook
from core.errors import DataError, RecordNotStored
from core.model.access import ContactAccess
from core.model.change import ChangeKind, Outcome
from core.model.names import CONTACTS_GROUP, READ_CONTACTS, PackageName, UserId
from core.model.record import ChangeRecord, ItemRecord
from core.model.report import AppReport, ScanReport
from core.model.since import Deed, LookSummary, QuietApps, SeenApp, SinceLast
from core.services.since.what_came import what_came

_BACK = (Outcome.RESTORED, Outcome.PARTLY)


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept on this computer. `keep`: this look may be kept, too."""

    changes: ChangeBook
    looks: LookBook
    keep: bool = True


def with_what_came_back(report: ScanReport, adb_serial: str, kept: Kept) -> ScanReport:
    """Add what is known to have changed; the look itself stays as it is, whatever is wrong with what is kept."""
    try:
        records = kept.changes.list().changes
        if not (kept.keep or records or kept.looks.holds_any):
            return report
        phone_key = kept.changes.phone_key(report.device, adb_serial)
        before = kept.looks.of(phone_key)
    except (DataError, RecordNotStored):
        return replace(report, since=SinceLast(damaged=True))
    deeds = deeds_of(record for record in records if record.phone_key == phone_key)
    return replace(report, since=_since(summary_of(report, phone_key, deeds), before, deeds, kept))


def summary_of(report: ScanReport, phone_key: str, deeds: Iterable[Deed] = ()) -> LookSummary:
    """Sum up a look: no names, no texts of the phone but package names.

    Apps that do not ask for contacts, lend nothing and were never turned off are kept by their names alone.
    """
    at = report.taken_at if report.taken_at.tzinfo else report.taken_at.astimezone()
    touched = {deed.key for deed in deeds}
    quiet: dict[UserId, list[PackageName]] = {}
    apps = []
    for app in report.apps:
        if _is_quiet(app) and app.key not in touched:
            quiet.setdefault(app.user, []).append(app.package)
        else:
            apps.append(_seen(app))
    named = tuple(QuietApps(user, tuple(names)) for user, names in sorted(quiet.items()))
    return LookSummary(phone_key, at, _whole_users(report), tuple(apps), named)


def deeds_of(records: Iterable[ChangeRecord]) -> tuple[Deed, ...]:
    """Say what this program did about contacts and proved, oldest first."""
    told = []
    for record in records:
        keys = {item.key for item in record.items if _of_contacts(item)}
        for said in record.outcomes:
            off = said.kind is ChangeKind.REVOKE and said.outcome is Outcome.REVOKED
            back = said.kind is ChangeKind.UNDO and said.outcome in _BACK
            if said.key in keys and (off or back):
                told.append(Deed(said.at, said.key, said.kind))
    return tuple(sorted(told, key=lambda deed: deed.at))


def _since(now: LookSummary, before: KeptLooks, deeds: tuple[Deed, ...], kept: Kept) -> SinceLast:
    stored = kept.keep and _stored(kept.looks, now)
    damaged = before.damaged or (kept.keep and not stored)
    last = before.looks[-1] if before.looks else None
    came = what_came(now, before.looks, deeds)
    return SinceLast(last.at if last else None, came, damaged, (*before.looks, now), deeds, stored)


def _is_quiet(app: AppReport) -> bool:
    return app.access is ContactAccess.NEVER_ASKS and not (app.is_lending or app.may_be_lending)


def _seen(app: AppReport) -> SeenApp:
    asked = next((grant.requested for grant in app.verdict.grants if grant.permission == READ_CONTACTS), None)
    lends = app.is_lending or app.may_be_lending
    times = app.first_installed, app.last_updated
    return SeenApp(app.key, app.version_code, app.uid, app.access, asked, lends, *times)


def _of_contacts(item: ItemRecord) -> bool:
    flagged = {each.permission for each in item.added_flags}
    return bool(item.sets_ops or {*item.turned_off, *flagged} & set(CONTACTS_GROUP))


def _whole_users(report: ScanReport) -> tuple[UserId, ...]:
    """Name the users whose list of apps was read to its end: only there is an app that is missing not there."""
    holes = {gap.command.split()[-1] for gap in report.gaps if "list packages" in gap.command}
    return tuple(user.id for user in report.users if user.readable and str(user.id) not in holes)


def _stored(looks: LookBook, look: LookSummary) -> bool:
    try:
        looks.keep(look)
    except DataError:
        return False
    return True
