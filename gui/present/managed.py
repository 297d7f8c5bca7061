"""Who manages a phone, which spaces were looked at: said on the results before any button, and asked at a change."""

from core.model.access import AppKey, ContactAccess
from core.model.managed import ManagedFacts, Manager, ManagerRole
from core.model.phone import AndroidUser, UserKind
from core.model.report import ScanReport
from gui.present.cards import name_of
from gui.wording import managed as words
from gui.wording import pages, phone


def managed_notice(report: ScanReport) -> str:
    """Word the notice that stands before any button; empty where nobody manages the phone. Files change nothing."""
    return "" if report.offline else managed_reason(report)


def managed_reason(report: ScanReport) -> str:
    """Word why a change is asked about once more, by the name of whoever manages the phone."""
    return reason_now(report.managed, report)


def reason_now(managed: ManagedFacts, report: ScanReport | None) -> str:
    """Word the same of what was read just now. `report` None: there was no look, apps go by their internal names."""
    return "\n".join(_reasons(managed, report))


def spaces_lines(report: ScanReport) -> tuple[str, ...]:
    """Say which spaces were not looked at and why, who manages one, and which apps are device admins.

    Never whose spaces they are. Where all were looked at, the foot of the window names them.
    """
    if report.offline:
        return _in_files(report)
    plain = tuple(user for user in report.users if user.readable)
    closed = tuple(_not_looked_at(user, report) for user in report.users if not user.readable)
    looked = (words.looked_at(pages.listed(phone.space(user.kind) for user in plain)),) if closed and plain else ()
    return (*looked, *dict.fromkeys(closed), *_profiles(report), *_admins(report))


def _in_files(report: ScanReport) -> tuple[str, ...]:
    """Name whom the files name; nothing can be changed from them, so nobody is warned."""
    in_charge = tuple(dict.fromkeys(_said(each, report) for each in report.managed.in_charge))
    lines = (*in_charge, *_profiles(report), *_admins(report))
    return (words.as_files_say(), *lines) if lines else ()


def _profiles(report: ScanReport) -> tuple[str, ...]:
    owners = (each for each in report.managed.managers if each.role is ManagerRole.PROFILE_OWNER)
    return tuple(dict.fromkeys(_said(each, report) for each in owners))


def _reasons(managed: ManagedFacts, report: ScanReport | None) -> tuple[str, ...]:
    if managed.in_charge:
        return (*dict.fromkeys(_said(each, report) for each in managed.in_charge), words.may_lock())
    return (words.not_known(),) if managed.needs_second_yes else ()


def _said(manager: Manager, report: ScanReport | None) -> str:
    users = report.users if report else ()
    kind = next((user.kind for user in users if user.id == manager.user), UserKind.OTHER)
    return words.managed_by(manager.role, _name(manager, report), phone.space(kind))


def _name(manager: Manager, report: ScanReport | None) -> str:
    if manager.package is None:
        return words.nobody_named()
    name = name_of(AppKey(manager.package, manager.user), report)
    return manager.package if name == pages.internal_name(manager.package) else name


def _admins(report: ScanReport) -> tuple[str, ...]:
    admins = [each for each in report.managed.managers if each.role is ManagerRole.ADMIN]
    return (words.admins(pages.listed(_name(each, report) for each in admins)),) if admins else ()


def _not_looked_at(user: AndroidUser, report: ScanReport) -> str:
    why = user.why_closed
    if why is None:
        return ""
    forbidden = report.managed.forbids_looking_at(user)
    said = words.debugging_forbidden() if forbidden else words.why_closed(why, user.kind)
    some_seen = any(app.user == user.id and app.access is ContactAccess.CAN_READ for app in report.apps)
    worded = words.not_fully_looked_at if some_seen else words.not_looked_at
    return worded(phone.space(user.kind), said)
