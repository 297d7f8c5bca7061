"""Which apps stand where, in which order, and what may be clicked on them. Qt-free: it chooses and never words."""

from core.model.access import ContactAccess, FindingKind, Fixed
from core.model.change import Obstacle
from core.model.report import AppReport, ScanReport
from gui.viewparts import SectionKind


def section_of(app: AppReport) -> SectionKind:
    """Place one app."""
    if app.access is ContactAccess.CAN_READ:
        if app.is_lending:
            return SectionKind.LENDING
        if app.may_be_lending:
            return SectionKind.MAY_BE_LENDING
        return SectionKind.ALSO_LENDS if app.also_lends else SectionKind.OTHER_READERS
    if app.is_with_its_space:
        return SectionKind.NOT_LOOKED_AT
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


def why_not(app: AppReport, report: ScanReport) -> Obstacle | None:
    """Say what stands in the way of turning off an app that can read; None: it may be tried."""
    found = {finding.kind for finding in app.verdict.findings}
    reachable = any(user.id == app.user and user.readable for user in report.users)
    if FindingKind.USER_NOT_REACHABLE in found or not reachable:
        return Obstacle.USER_NOT_REACHABLE
    if FindingKind.PART_OF_SYSTEM in found:
        return Obstacle.PART_OF_SYSTEM
    fixed = {Fixed.SYSTEM: Obstacle.FIXED_BY_SYSTEM, Fixed.POLICY: Obstacle.FIXED_BY_POLICY}
    return fixed[app.verdict.fixed] if app.verdict.fixed else None


def can_turn_off(app: AppReport, report: ScanReport) -> bool:
    """Say whether turning off is offered."""
    return app.access is ContactAccess.CAN_READ and why_not(app, report) is None


def can_be_seen_to_by_hand(app: AppReport, report: ScanReport) -> bool:
    """Say whether the phone's own settings may help: not where maker, manager or system fixed it."""
    if app.could_not_be_checked:
        return True
    return app.access is ContactAccess.CAN_READ and why_not(app, report) in (None, Obstacle.USER_NOT_REACHABLE)
