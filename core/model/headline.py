"""The numbers behind the largest sentence, shared by the window and the command line. Counts only, no words."""

from dataclasses import dataclass

from core.model.access import AppKey, ContactAccess
from core.model.report import ScanReport


@dataclass(frozen=True, slots=True)
class Headline:
    """Apps are counted per user, as everywhere.

    `lending`, `maybe`, `others`: can read now and are lenders, may be lenders, are neither (or lend besides).
    `unchecked`: a hole in the reading; what is unknown with its whole profile is not counted one by one.
    `unchecked_lending`: those of them that are on the list or may be: while there is one, nobody may say that no
    lending app can read. `unread_users`: profiles that were not looked into.
    """

    lending: int
    maybe: int
    unchecked: int
    others: int
    unchecked_lending: int = 0
    unread_users: int = 0


def headline(report: ScanReport) -> Headline:
    """Count what the largest sentence says."""
    reads = [app for app in report.apps if app.access is ContactAccess.CAN_READ]
    holes = [app for app in report.apps if app.could_not_be_checked and not app.is_with_its_space]
    lending = sum(app.is_lending for app in reads)
    maybe = sum(app.may_be_lending for app in reads)
    return Headline(
        lending,
        maybe,
        len(holes),
        len(reads) - lending - maybe,
        sum(app.is_lending or app.may_be_lending for app in holes),
        sum(not user.readable for user in report.users),
    )


def bulk_targets(report: ScanReport) -> tuple[AppKey, ...]:
    """Name the apps of the bulk button: lending with confidence high or medium, and can read now."""
    return tuple(app.key for app in report.apps if app.is_lending and app.access is ContactAccess.CAN_READ)


def maybe_targets(report: ScanReport) -> tuple[AppKey, ...]:
    """Name the apps of the other button: may be lending (unverified list), and can read now."""
    return tuple(app.key for app in report.apps if app.may_be_lending and app.access is ContactAccess.CAN_READ)
