"""How the command line names an app."""

from core.cli import words
from core.model.names import UserId
from core.model.report import AppReport, ScanReport


def app_name(report: ScanReport, app: AppReport) -> str:
    """Name an app as the person knows it, with its internal name, and whose it is unless it is the owner's."""
    listed = app.lender is not None and app.lender.is_listed and app.lender.record.names
    name = app.label or (listed[0][1] if listed else "")
    shown = f"{name} ({app.package})" if name else app.package
    whose = _whose(report, app.user)
    return f"{shown}, {whose}" if whose else shown


def _whose(report: ScanReport, user: UserId) -> str:
    kind = next((each.kind for each in report.users if each.id == user), None)
    return words.USERS[kind] if kind else ""
