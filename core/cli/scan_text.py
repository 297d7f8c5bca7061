"""A scan as plain text: the answer first, then the apps it rests on, then what the phone did not tell."""

from collections.abc import Callable, Iterable
from typing import Final

from core.cli import lender_words, managed_words, name_words, words
from core.cli.app_names import app_name
from core.cli.door_words import door_teller, unchecked_line
from core.cli.file_words import from_file
from core.cli.managed_text import about_lines
from core.cli.match_text import match_lines
from core.cli.read_words import about_reads, read_lines
from core.cli.since_words import since_lines
from core.model.access import ContactAccess
from core.model.headline import headline
from core.model.report import AppReport, ScanReport

_GROUPS: Final = (
    ("call log", ("READ_CALL_LOG", "WRITE_CALL_LOG")),
    ("text messages", ("READ_SMS", "RECEIVE_SMS", "SEND_SMS", "RECEIVE_MMS", "RECEIVE_WAP_PUSH")),
    ("location", ("ACCESS_FINE_LOCATION", "ACCESS_COARSE_LOCATION", "ACCESS_BACKGROUND_LOCATION")),
    ("camera", ("CAMERA",)),
    ("microphone", ("RECORD_AUDIO",)),
    ("phone", ("READ_PHONE_STATE", "READ_PHONE_NUMBERS", "CALL_PHONE")),
    ("photos and files", ("READ_EXTERNAL_STORAGE", "WRITE_EXTERNAL_STORAGE", "READ_MEDIA_IMAGES", "READ_MEDIA_VIDEO")),
    ("calendar", ("READ_CALENDAR", "WRITE_CALENDAR")),
)

_TOLD_AS_DOORS: Final = ("call log", "text messages")


def scan_lines(report: ScanReport, *, all_apps: bool) -> Iterable[str]:
    """Give the lines of the whole text; they are cleaned where they are printed."""
    device = report.device
    users = sum(user.readable for user in report.users)
    yield words.looked_at(device.model, device.android, len(report.apps), users)
    yield from ((from_file(report.written_at), "") if report.offline else ("",))
    yield from (f"{line}." for line in words.headline(headline(report), files=report.offline))
    reads = [app for app in report.apps if app.access is ContactAccess.CAN_READ]
    if reads:
        yield words.BEING_ALLOWED
    yield from about_lines(report)
    since = tuple(since_lines(report))
    yield from ("", *since) if since else ()

    doors = door_teller(report)

    def lender(app: AppReport) -> Iterable[str]:
        return (*_lender_lines(app, report.country), *read_lines(app), *doors(app))

    def off_lender(app: AppReport) -> Iterable[str]:
        return (*_basis(app), *read_lines(app), *doors(app))

    def other(app: AppReport) -> Iterable[str]:
        return (*match_lines(app.lender, report.country), *read_lines(app), *doors(app))

    yield from _section(report, words.SECTION_LENDING, (app for app in reads if app.is_lending), lender)
    yield from _section(report, words.SECTION_MAYBE, (app for app in reads if app.may_be_lending), lender)
    yield from _section(report, words.SECTION_ALSO_LENDS, (app for app in reads if app.also_lends), lender)
    yield from _unchecked(report, all_apps)
    yield from _others(report, [app for app in reads if not _told(app)], all_apps, other)
    off = [app for app in report.apps if app.access is not ContactAccess.CAN_READ and not app.could_not_be_checked]
    listed = (app for app in off if app.is_lending or app.may_be_lending)
    yield from _section(report, words.SECTION_LENDERS_OFF, listed, off_lender)
    if all_apps:
        rest = (app for app in off if not app.is_lending and not app.may_be_lending)
        yield from _section(report, words.SECTION_REST, rest, _why_unknown)
    yield from ("", *about_reads(report)) if reads else ()
    yield from _gaps(report)
    if report.country is None and device.country_hint:
        yield from ("", lender_words.suggest(device.country_hint))


def _section(
    report: ScanReport, title: str, apps: Iterable[AppReport], more: Callable[[AppReport], Iterable[str]]
) -> Iterable[str]:
    lines = [
        line
        for app in apps
        for line in (f"  {app_name(report, app)}", *(f"      {each}" for each in (*more(app), *_no_name(app))))
    ]
    return ("", f"{title}:", *lines) if lines else ()


def _no_name(app: AppReport) -> Iterable[str]:
    """Say why there is no name at all, where one was looked for."""
    return (name_words.not_readable(app.name_problem),) if app.name_problem and app.label is None else ()


def _unchecked(report: ScanReport, all_apps: bool) -> Iterable[str]:
    """Name what could not be checked; what is unknown with its whole space is counted, lenders aside."""
    unchecked = [app for app in report.apps if app.could_not_be_checked]
    shown = [app for app in unchecked if all_apps or not app.is_with_its_space]
    yield from _section(report, words.SECTION_UNCHECKED, shown, _why_unknown)
    if len(shown) < len(unchecked):
        yield from () if shown else ("", f"{words.SECTION_UNCHECKED}:")
        yield f"  {managed_words.with_their_space(len(unchecked) - len(shown))}"


def _others(
    report: ScanReport, apps: list[AppReport], all_apps: bool, more: Callable[[AppReport], Iterable[str]]
) -> Iterable[str]:
    """Name those the person installed; those that came with the phone are many, and counted."""
    shown = [app for app in apps if all_apps or app.is_system is not True]
    hidden = len(apps) - len(shown)
    yield from _section(report, words.SECTION_OTHERS, shown, more)
    if hidden and not shown:
        yield from ("", f"{words.SECTION_OTHERS}:")
    if hidden:
        yield f"  {words.more_from_the_maker(hidden)}"


def _told(app: AppReport) -> bool:
    return app.is_lending or app.may_be_lending or app.also_lends


def _basis(app: AppReport) -> Iterable[str]:
    return list(match_lines(app.lender, None))[:1]


def _lender_lines(app: AppReport, country: str | None) -> Iterable[str]:
    yield from match_lines(app.lender, country)
    held = {permission.rpartition(".")[2] for permission in app.granted_permissions or ()}
    told = _TOLD_AS_DOORS if app.doors is not None else ()
    groups = [group for group, names in _GROUPS if group not in told and held.intersection(names)]
    if groups:
        yield words.also_allowed(groups)


def _why_unknown(app: AppReport) -> Iterable[str]:
    return (words.HOLES[app.verdict.why_unknown],) if app.verdict.why_unknown else ()


def _nothing(_: AppReport) -> Iterable[str]:
    return ()


def _gaps(report: ScanReport) -> Iterable[str]:
    lines = [f"  {gap.command}: {words.HOLES[gap.reason]}" for gap in report.gaps]
    lines += [f"  {line}" for line in unchecked_line(report)]
    return ("", f"{words.SECTION_GAPS}:", *lines) if lines else ()
