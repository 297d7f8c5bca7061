"""The record as one plain page in English and Chinese: opens anywhere, loads nothing, runs nothing."""

import base64
import hashlib
from collections.abc import Iterable, Mapping
from typing import Final

from core import __version__
from core.evidence import record_words as words
from core.evidence.html import both, both_filled, element, escape, facts, heading, listing
from core.evidence.match_words import ALSO_LEND, COUNTRY
from core.evidence.record_deeds import deeds_part
from core.evidence.record_doors import doors_part
from core.evidence.record_managed import MANAGERS, managers_part
from core.evidence.record_match import match_part
from core.evidence.scan_json import in_short_list
from core.model.access import ContactAccess
from core.model.facts import HoleReason
from core.model.names import UserId
from core.model.phone import AndroidUser
from core.model.report import AppReport, ScanReport

_STYLE: Final = (
    ":root{color-scheme:light}"
    "body{font:16px/1.5 system-ui,'Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif;"
    "max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}"
    "[lang=zh-Hans]{display:block}dt{font-weight:600}dd{margin:0 0 .6rem}"
    "section{border-top:1px solid #999;margin-top:1.5rem}"
    "article{margin:1rem 0;padding:.6rem .8rem;border:1px solid #999}code{overflow-wrap:anywhere;font-size:.85em}"
    ".practice{border:3px solid #1b1b1b;padding:.5rem .8rem;font-weight:700}.answer{font-weight:700}h3{margin:.2rem 0}"
)


def record_page(report: ScanReport, *, practice: bool) -> str:
    """Write the whole page. It holds the same apps as the short scan document, and no names of phone users."""
    shown = [app for app in report.apps if in_short_list(app)]
    kinds = {user.id: user for user in report.users}
    body = [
        element("p", both(words.PRACTICE), "practice") if practice else "",
        heading(1, words.TITLE),
        element("p", both(words.FROM_FILES if report.offline else words.COVER, time=_time(report))),
        element("p", _written(report)) if report.offline else "",
        element("p", both(words.MEANING)),
        facts(_cover_facts(report)),
        *(_section(title, apps, kinds, report) for title, apps in _groups(shown)),
        _gaps(report),
        element("p", both(words.PROGRAM, version=__version__)),
    ]
    return _page("".join(body))


def _written(report: ScanReport) -> str:
    if report.written_at is None:
        return both(words.NOT_WRITTEN)
    return both(words.WRITTEN, time=f"{report.written_at:%Y-%m-%d %H:%M}")


def _page(body: str) -> str:
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width">'
        f"<title>LenderLens</title><style>{_STYLE}</style></head><body>{body}</body></html>\n"
    )


def _time(report: ScanReport) -> str:
    return report.taken_at.astimezone().strftime("%Y-%m-%d %H:%M %z")


def _cover_facts(report: ScanReport) -> list[tuple[words.Both, str]]:
    phone, listed = report.device, report.lender_list
    name = " ".join(part for part in (phone.manufacturer, phone.model) if part)
    android = " ".join(part for part in (phone.android, phone.skin) if part)
    return [
        (words.PHONE, escape(name or "-")),
        (words.ANDROID, escape(android or "-")),
        (words.UPDATE, escape(phone.security_patch or "-")),
        (words.LIST, both(words.LIST_VALUE, version=listed.version, date=listed.date, records=listed.records)),
        *([(COUNTRY, escape(report.country))] if report.country else []),
        (words.PROFILES, listing(_profile(user) for user in report.users)),
        (MANAGERS, managers_part(report)),
    ]


def _profile(user: AndroidUser) -> str:
    name = f"{user.id} · {both(words.KINDS[user.kind])}"
    return name if user.why_closed is None else f"{name} — {both(words.CLOSED[user.why_closed])}"


def _groups(apps: list[AppReport]) -> list[tuple[words.Both, list[AppReport]]]:
    """Sort into the page's five lists, those that can read first; an app stands in exactly one."""
    apps = sorted(apps, key=lambda app: (app.access is not ContactAccess.CAN_READ, not app.could_not_be_checked))
    lending = [app for app in apps if app.is_lending]
    maybe = [app for app in apps if app.may_be_lending]
    rest = [app for app in apps if not app.is_lending and not app.may_be_lending]
    unchecked = [app for app in rest if app.could_not_be_checked]
    readers = [app for app in rest if app.access is ContactAccess.CAN_READ]
    also = [app for app in readers if app.also_lends]
    return [
        (words.LENDING, lending),
        (words.MAYBE, maybe),
        (words.UNCHECKED, unchecked),
        (ALSO_LEND, also),
        (words.OTHERS, [app for app in readers if not app.also_lends]),
    ]


def _section(
    title: words.Both, apps: Iterable[AppReport], users: Mapping[UserId, AndroidUser], report: ScanReport
) -> str:
    articles = "".join(_article(app, users, report) for app in apps)
    return element("section", heading(2, title) + (articles or element("p", both(words.NONE))))


def _article(app: AppReport, users: Mapping[UserId, AndroidUser], report: ScanReport) -> str:
    kind = users[app.user].kind
    parts = [
        element("h3", escape(app.label) if app.label else both(words.INTERNAL_NAME, package=app.package)),
        element("p", f"<code>{escape(app.package)}</code> {_version(app)}"),
        element("p", f"{both(words.PROFILE)} {app.user} · {both(words.KINDS[kind])}"),
        element("p", answer(app), "answer"),
        deeds_part(app, report),
        _remarks(app),
        _last_read(app),
        match_part(app.lender, report.country),
        _evidence(app),
        doors_part(app, report.device.sdk, offline=report.offline),
    ]
    return element("article", "".join(parts))


def answer(app: AppReport) -> str:
    """Say the verdict in both languages; an unread request alone is "not allowed now"."""
    why = app.verdict.why_unknown
    if why is None:
        return both(words.ACCESS[app.access])
    if why is HoleReason.REQUEST_NOT_READ:
        return both(words.NOT_ALLOWED)
    return both_filled(words.ACCESS[ContactAccess.UNKNOWN], words.REASONS[why])


def _version(app: AppReport) -> str:
    return both(words.VERSION, version=app.version_name) if app.version_name else ""


def _remarks(app: AppReport) -> str:
    said = [both(words.FINDINGS[found.kind]) for found in app.verdict.findings if found.kind in words.FINDINGS]
    return "".join(element("p", remark) for remark in said)


def _last_read(app: AppReport) -> str:
    last = app.verdict.op.last_access if app.verdict.op else None
    return element("p", both(words.LAST_READ, time=f"{last.local:%Y-%m-%d %H:%M}")) if last else ""


def _evidence(app: AppReport) -> str:
    """Quote the phone's own lines; a fact that rests on a missing line has none."""
    found = dict.fromkeys((one.evidence.command, one.evidence.line) for one in app.verdict.findings)
    lines = [f"<code>{escape(command)}</code>: <code>{escape(line)}</code>" for command, line in found if line]
    return element("p", both(words.REST)) + listing(lines) if lines else ""


def _gaps(report: ScanReport) -> str:
    rows = [f"<code>{escape(gap.command)}</code>: {both(words.REASONS[gap.reason])}" for gap in report.gaps]
    unique = listing(dict.fromkeys(rows)) if rows else element("p", both(words.NONE))
    return element("section", heading(2, words.GAPS) + unique)
