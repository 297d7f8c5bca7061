"""A report as it stands after a change: the second reading replaces the first, and nothing is guessed. Qt-free."""

from dataclasses import replace

from core.model.access import ContactAccess, Verdict
from core.model.change import ChangeResult, ItemResult, Outcome
from core.model.facts import HoleReason
from core.model.report import AppReport, ScanReport

_NOT_READ_AGAIN = Verdict(ContactAccess.UNKNOWN, HoleReason.PHONE_GONE, None, None, (), None, ())


def report_after(report: ScanReport, result: ChangeResult) -> ScanReport:
    """Put what was read after the change in the place of what was read before it.

    Other packages of a shared uid lose or regain the permission together with the one asked for: those were not read
    again, so they can only become "could not check".
    """
    asked = {item.item.key: item for item in result.items}
    touched = {
        (name, item.item.key.user)
        for item in result.items
        if item.outcome is not Outcome.ALREADY_OFF
        for name in item.item.also_affects
    }

    def after(app: AppReport) -> AppReport:
        if (item := asked.get(app.key)) is not None:
            return replace(app, verdict=_verdict_after(item))
        return replace(app, verdict=_NOT_READ_AGAIN) if (app.package, app.user) in touched else app

    return replace(report, apps=tuple(after(app) for app in report.apps))


def _verdict_after(item: ItemResult) -> Verdict:
    if item.after is not None:
        return item.after
    untouched = item.item.obstacle is not None and item.before is not None
    return item.before if untouched and item.before is not None else _NOT_READ_AGAIN
