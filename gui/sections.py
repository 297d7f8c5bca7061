"""Which apps stand where, in which order, and what may be clicked on them. Qt-free: it chooses and never words."""

from core.model.access import ContactAccess, FindingKind
from core.model.report import AppReport, ScanReport
from gui.viewparts import SectionKind


def section_of(app: AppReport) -> SectionKind:
    """Place one app."""
    if app.access is ContactAccess.CAN_READ:
        if app.is_lending:
            return SectionKind.LENDING
        return SectionKind.MAY_BE_LENDING if app.may_be_lending else SectionKind.OTHER_READERS
    return SectionKind.NOT_CHECKED if app.could_not_be_checked else SectionKind.REST


def sections(report: ScanReport) -> tuple[tuple[SectionKind, tuple[AppReport, ...]], ...]:
    """Give every section that holds an app, in the order of the page; every app stands in exactly one."""
    placed: dict[SectionKind, list[AppReport]] = {kind: [] for kind in SectionKind}
    for app in report.apps:
        placed[section_of(app)].append(app)
    return tuple((kind, tuple(sorted(apps, key=_order))) for kind, apps in placed.items() if apps)


def _order(app: AppReport) -> tuple[int, float, str, int]:
    """Lending first, then the newest recorded read, then by package: nothing that arrives late moves a row."""
    weight = 0 if app.is_lending else 1 if app.may_be_lending else 2 if app.lender else 3
    op = app.verdict.op
    read = op.last_access.local.replace(tzinfo=None).timestamp() if op and op.last_access else 0.0
    return weight, -read, app.package, app.user


def can_turn_off(app: AppReport) -> bool:
    """Say whether turning off may be tried; what is fixed or part of the system is not offered."""
    found = {finding.kind for finding in app.verdict.findings}
    return (
        app.access is ContactAccess.CAN_READ and app.verdict.fixed is None and FindingKind.PART_OF_SYSTEM not in found
    )
