"""Who manages a phone, and which of its spaces were looked at, as plain text."""

from collections.abc import Iterable

from core.cli import managed_words as words
from core.model.access import AppKey
from core.model.managed import ManagedFacts, Manager, ManagerRole
from core.model.phone import UserKind
from core.model.report import ScanReport


def reasons(report: ScanReport) -> Iterable[str]:
    """Say why a change on this phone needs a second yes; nothing where it needs none."""
    return reasons_of(report.managed, report)


def reasons_of(managed: ManagedFacts, report: ScanReport | None = None) -> Iterable[str]:
    """Say the same of what was read just now. `report` None: there was no look, apps go by their internal names."""
    if managed.in_charge:
        yield from dict.fromkeys(_said(each, report) for each in managed.in_charge)
        yield words.MAY_LOCK
    elif managed.needs_second_yes:
        yield words.NOT_KNOWN


def about_lines(report: ScanReport) -> Iterable[str]:
    """Say who manages what, and which spaces were looked at; users by their kind, never by a name."""
    lines = tuple(_in_files(report) if report.offline else _about(report))
    yield from ("", *lines) if lines else ()


def _in_files(report: ScanReport) -> Iterable[str]:
    """Name whom the files name; nothing can be changed from them, so nobody is warned."""
    of = report.managed
    named = (each for each in of.managers if each in of.in_charge or each.role is ManagerRole.PROFILE_OWNER)
    lines = (*dict.fromkeys(_said(each, report) for each in named), *_admins(report))
    yield from (words.AS_FILES_SAY, *lines) if lines else ()


def _about(report: ScanReport) -> Iterable[str]:
    yield from reasons(report)
    owners = (each for each in report.managed.managers if each.role is ManagerRole.PROFILE_OWNER)
    yield from dict.fromkeys(_said(each, report) for each in owners)
    yield from _admins(report)
    if len(report.users) > 1:
        kinds = dict.fromkeys(words.SPACES[user.kind] for user in report.users if user.readable)
        yield words.looked_at(", ".join(kinds))
    yield from dict.fromkeys(_closed(report))


def _admins(report: ScanReport) -> Iterable[str]:
    admins = [each for each in report.managed.managers if each.role is ManagerRole.ADMIN]
    if admins:
        yield words.admins(", ".join(dict.fromkeys(_name(each, report) for each in admins)))


def _closed(report: ScanReport) -> Iterable[str]:
    for user in report.users:
        if user.why_closed is not None:
            forbidden = report.managed.forbids_looking_at(user)
            why = words.FORBIDDEN if forbidden else words.CLOSED[user.why_closed]
            yield words.not_looked_at(words.SPACES[user.kind], why)


def _said(manager: Manager, report: ScanReport | None) -> str:
    users = report.users if report else ()
    kind = next((user.kind for user in users if user.id == manager.user), UserKind.OTHER)
    return words.managed_by(manager.role, _name(manager, report), words.SPACES[kind])


def _name(manager: Manager, report: ScanReport | None) -> str:
    if manager.package is None:
        return words.NO_NAME
    app = report and report.app(AppKey(manager.package, manager.user))
    return f"{app.label} ({app.package})" if app and app.label else manager.package
