"""A report as it stands after a change: the second reading replaces the first, and nothing is guessed. Qt-free."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace

from core.model.access import AppKey, ContactAccess, GrantReading, Verdict
from core.model.change import ChangeKind, ChangeResult, ItemResult, Outcome, Subject
from core.model.doors import doors_after
from core.model.facts import HoleReason
from core.model.names import PackageName
from core.model.report import AppReport, ScanReport
from core.model.since import Deed, SinceLast

Seen = tuple[tuple[AppKey, Verdict], ...]
"""Verdicts of apps beside the plan, read after the change."""

_PROVEN = {ChangeKind.REVOKE: (Outcome.REVOKED,), ChangeKind.UNDO: (Outcome.RESTORED, Outcome.PARTLY)}
_NOT_READ_AGAIN = Verdict(ContactAccess.UNKNOWN, HoleReason.PHONE_GONE, None, None, (), None, ())


def report_after(report: ScanReport, result: ChangeResult, seen: Seen = ()) -> ScanReport:
    """Put what was read after the change in the place of what was read before it.

    Packages that share a uid lose and regain the permission together: those nobody read again can only become "could
    not check", never stay what they were.
    """
    asked = {item.item.key: item for item in result.items}
    if result.subject is not Subject.CONTACTS:
        return _doors_after(report, asked, mates(report, result))
    besides = dict.fromkeys(mates(report, result), _NOT_READ_AGAIN) | dict(seen)

    def after(app: AppReport) -> AppReport:
        if (item := asked.get(app.key)) is not None:
            return replace(app, verdict=_verdict_after(item))
        return replace(app, verdict=besides[app.key]) if app.key in besides else app

    return replace(report, apps=tuple(after(app) for app in report.apps), since=_done(report.since, result))


def _done(since: SinceLast, result: ChangeResult) -> SinceLast:
    """Add what was done and proven to the history of these apps."""
    deeds = tuple(
        Deed(result.looked_again_at, item.item.key, result.kind)
        for item in result.items
        if item.outcome in _PROVEN[result.kind]
    )
    return replace(since, deeds=(*since.deeds, *deeds))


def _doors_after(report: ScanReport, asked: Mapping[AppKey, ItemResult], besides: Container[AppKey]) -> ScanReport:
    """Leave contacts as they are: this change was about the call log and text messages."""

    def after(app: AppReport) -> AppReport:
        if app.key not in asked and app.key not in besides:
            return app
        read = _verdict_after(asked[app.key]).grants if app.key in asked else ()
        grants = read or tuple(replace(grant, granted=None) for grant in app.door_grants)
        doors = app.doors and doors_after(app.doors, grants)
        return replace(app, doors=doors, door_grants=grants, granted_permissions=_granted(app, grants))

    return replace(report, apps=tuple(after(app) for app in report.apps))


def _granted(app: AppReport, now: Iterable[GrantReading]) -> tuple[str, ...] | None:
    """Take away what is off now, and add what is on again; None stays "not read"."""
    if app.granted_permissions is None:
        return None
    read = {grant.permission: grant.granted for grant in now}
    kept = {name for name in app.granted_permissions if read.get(name, True) is not False}
    return tuple(sorted(kept | {name for name, granted in read.items() if granted}))


def mates(report: ScanReport, result: ChangeResult) -> tuple[AppKey, ...]:
    """Name the apps beside the plan that this change may have touched: members of a shared uid, and what was seen."""
    tried = [item.item for item in result.items if item.outcome is not Outcome.ALREADY_OFF and not item.item.obstacle]
    shared = (
        AppKey(name, item.key.user)
        for item in tried
        for name in (*item.also_affects, *_shared_members(report, item.key))
    )
    asked = {item.item.key for item in result.items}
    return tuple(key for key in dict.fromkeys([*result.also_changed, *shared]) if key not in asked)


def _shared_members(report: ScanReport, key: AppKey) -> tuple[PackageName, ...]:
    app = report.app(key)
    return app.shared_members if app else ()


def _verdict_after(item: ItemResult) -> Verdict:
    if item.after is not None:
        return item.after
    untouched = item.item.obstacle is not None
    return item.before if untouched and item.before is not None else _NOT_READ_AGAIN
