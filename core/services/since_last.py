"""What came back since the last look at this phone, and keeping this look for the next. No look fails for it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from core.casebook.changes import ChangeBook
from core.casebook.looks import LookBook
from core.errors import DataError, RecordNotStored
from core.model.access import AppKey, ContactAccess
from core.model.change import ChangeKind, Outcome
from core.model.names import CONTACTS_GROUP, READ_CONTACTS, UserId
from core.model.record import ChangeRecord, ItemRecord
from core.model.report import AppReport, ScanReport
from core.model.since import Came, LookSummary, SeenApp, Since, SinceLast

_BACK = (Outcome.RESTORED, Outcome.PARTLY)
_WAS_OFF = (ContactAccess.ASKS_BUT_OFF, ContactAccess.NEVER_ASKS)
_PER_USER = 100_000
TurnedOff = Mapping[AppKey, datetime]


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
    except (DataError, RecordNotStored):
        return replace(report, since=SinceLast(damaged=True))
    last, damaged = _last(kept.looks, phone_key)
    off = turned_off(record for record in records if record.phone_key == phone_key)
    if kept.keep:
        damaged = not _stored(kept.looks, summary_of(report, phone_key)) or damaged
    return replace(report, since=SinceLast(last.at if last else None, what_came(report, last, off), damaged))


def summary_of(report: ScanReport, phone_key: str) -> LookSummary:
    """Sum up a look: no names, no texts of the phone but package names."""
    at = report.taken_at if report.taken_at.tzinfo else report.taken_at.astimezone()
    return LookSummary(phone_key, at, _whole_users(report), tuple(map(_seen, report.apps)))


def turned_off(records: Iterable[ChangeRecord]) -> TurnedOff:
    """Say which apps were proven off by this program and not put back since, and when. `records`: oldest first."""
    contacts = ((record, {item.key for item in record.items if _of_contacts(item)}) for record in records)
    told = sorted(
        (said for record, keys in contacts for said in record.outcomes if said.key in keys), key=lambda said: said.at
    )
    off: dict[AppKey, datetime] = {}
    for said in told:
        if said.kind is ChangeKind.REVOKE and said.outcome is Outcome.REVOKED:
            off[said.key] = said.at
        elif said.kind is ChangeKind.UNDO and said.outcome in _BACK:
            off.pop(said.key, None)
    return off


def what_came(report: ScanReport, last: LookSummary | None, off: TurnedOff) -> tuple[Came, ...]:
    """Hold a look against the last one; what matters to nobody (an update of a clock) is left out."""
    before = {seen.key: seen for seen in last.apps} if last else {}
    users = frozenset(last.users) if last else frozenset()
    told = [_told(app, before.get(app.key), off, known=app.user in users) for app in report.apps]
    now, whole = {app.key for app in report.apps}, _whole_users(report)
    lost = (
        seen
        for key, seen in before.items()
        if key not in now and key.user in whole and (key in off or seen.lending or _reads(seen.access))
    )
    came = [*filter(None, told), *(Came(Since.GONE, seen.key, off.get(seen.key)) for seen in lost)]
    return tuple(sorted(came, key=lambda one: (tuple(Since).index(one.kind), one.key)))


def _told(app: AppReport, before: SeenApp | None, off: TurnedOff, *, known: bool) -> Came | None:
    """Say the one thing to be told of an app. `known`: its user was wholly listed at the last look."""
    lends, reads = app.is_lending or app.may_be_lending, _reads(app.access)
    if reads and app.key in off:
        return Came(Since.ON_AGAIN, app.key, off[app.key])
    kind: Since | None = None
    if before is None:
        kind = Since.NEW if known and (lends or reads) else None
    elif _other_uid(app.uid, before.uid) and (lends or reads):
        kind = Since.REINSTALLED
    elif reads and before.access in _WAS_OFF:
        kind = Since.ALLOWED
    elif _other(app.version_code, before.version_code) and (lends or app.key in off):
        kind = Since.UPDATED
    return Came(kind, app.key, off.get(app.key)) if kind else None


def _reads(access: ContactAccess) -> bool:
    return access is ContactAccess.CAN_READ


def _other(now: int | None, before: int | None) -> bool:
    return now is not None and before is not None and now != before


def _other_uid(now: int | None, before: int | None) -> bool:
    return _other(now and now % _PER_USER, before and before % _PER_USER)


def _seen(app: AppReport) -> SeenApp:
    asked = next((grant.requested for grant in app.verdict.grants if grant.permission == READ_CONTACTS), None)
    lends = app.is_lending or app.may_be_lending
    return SeenApp(app.key, app.version_code, app.uid, app.access, asked, lends)


def _of_contacts(item: ItemRecord) -> bool:
    flagged = {each.permission for each in item.added_flags}
    return bool(item.sets_ops or {*item.turned_off, *flagged} & set(CONTACTS_GROUP))


def _whole_users(report: ScanReport) -> tuple[UserId, ...]:
    """Name the users whose list of apps was read to its end: only there is an app that is missing not there."""
    holes = {gap.command.split()[-1] for gap in report.gaps if "list packages" in gap.command}
    return tuple(user.id for user in report.users if user.readable and str(user.id) not in holes)


def _last(looks: LookBook, phone_key: str) -> tuple[LookSummary | None, bool]:
    try:
        return looks.last(phone_key), False
    except DataError:
        looks.set_aside(phone_key)
        return None, True


def _stored(looks: LookBook, look: LookSummary) -> bool:
    try:
        looks.keep(look)
    except DataError:
        return False
    return True
