"""Who manages the phone, on the saved page: kind and app, as read; the page is for other eyes, so no advice."""

from collections.abc import Iterable
from typing import Final

from core.evidence.html import both, escape, listing
from core.evidence.record_words import KINDS, Both
from core.model.access import AppKey
from core.model.managed import Manager, ManagerRole, RuleKind
from core.model.names import READ_CONTACTS
from core.model.phone import UserKind
from core.model.report import ScanReport

MANAGERS: Final = Both("Who manages the phone", "谁管理这台手机")
ROLES: Final = {
    ManagerRole.DEVICE_OWNER: Both("manages the whole phone", "管理整台手机"),
    ManagerRole.PROFILE_OWNER: Both("manages one space of it", "管理其中一个空间"),
    ManagerRole.RULE_SETTER: Both("has set rules that cannot be lifted by hand", "设了无法自己取消的规则"),
    ManagerRole.ADMIN: Both("may lock the screen or erase the phone", "可以锁屏或清除手机"),
    ManagerRole.INSTALLED: Both("is installed", "已安装"),
}
LOCKS: Final = Both(
    "Apps of its kind can lock a phone that is rented or being paid off.", "这类应用可以锁住租用或分期付款的手机。"
)
NO_NAME: Final = Both("an app whose name could not be read", "没能读到名字的应用")
NOBODY: Final = Both("Nobody was found.", "没有发现。")
NOT_READ: Final = Both("This could not be read.", "这一项没能读到。")
NOT_IN_FILES: Final = Both("The files do not say.", "文件里没有写明。")
DECIDED: Final = Both("decides whether this app may read contacts", "由管理方决定它能否读取通讯录")


def managers_part(report: ScanReport) -> str:
    """List managers, the most powerful first; that there are none is said only where that was read."""
    of = report.managed
    order = sorted(of.managers, key=lambda each: list(ManagerRole).index(each.role))
    lines = (*dict.fromkeys(_line(each, report) for each in order), *_decided(report))
    if of.read and not of.managers:
        return both(NOBODY)
    unread = () if of.read or of.device_owner else (both(NOT_IN_FILES if report.offline else NOT_READ),)
    return listing((*lines, *unread))


def _line(manager: Manager, report: ScanReport) -> str:
    kind = next((user.kind for user in report.users if user.id == manager.user), UserKind.OTHER)
    space = f" · {both(KINDS[kind])}" if manager.role is ManagerRole.PROFILE_OWNER else ""
    locks = both(LOCKS) if manager.locks_phones else ""
    return f"{_app(manager, report)} — {both(ROLES[manager.role])}{space}{locks}"


def _app(manager: Manager, report: ScanReport) -> str:
    if manager.package is None:
        return both(NO_NAME)
    app = report.app(AppKey(manager.package, manager.user))
    code = f"<code>{escape(manager.package)}</code>"
    return f"{escape(app.label)} {code}" if app and app.label else code


def _decided(report: ScanReport) -> Iterable[str]:
    """Name apps whose contacts permission a manager has decided (Android 14 and later say so outright)."""
    for rule in report.managed.rules:
        if rule.kind is RuleKind.PERMISSION and rule.permission == READ_CONTACTS and rule.package is not None:
            yield f"<code>{escape(rule.package)}</code> — {both(DECIDED)}"
