"""Cards: one app of one user, with the one thing that can be done about it."""

import zlib
from dataclasses import replace

from PySide6.QtCore import QLocale

from core.model.access import AppKey, ContactAccess
from core.model.brand import Chapter
from core.model.labels import best_label
from core.model.lender import LenderRecord
from core.model.phone import AndroidUser, UserKind
from core.model.report import AppReport, ScanReport
from gui import events as ev
from gui.icon_pixels import NO_ICONS, Icons
from gui.present import doors
from gui.sections import can_be_seen_to_by_hand, can_turn_off, why_not
from gui.states import Results
from gui.viewparts import AppCardView, ButtonView
from gui.wording import access, buttons, last_read, lender, pages, phone, switch
from gui.wording import change as change_words

_TILES = 6
_SHOW_SWITCH = ev.MakerCardsAsked(Chapter.EXTRA_SWITCH)


def app_name(app: AppReport) -> str:
    """Name an app: as the list does in this language, if it lists this very app; else as its file does.

    Without either by its package. The name of an app that merely shares a signature is another app's.
    """
    if app.lender is not None and app.lender.is_listed and app.lender.record.names:
        return _record_name(app.lender.record)
    return (
        best_label(app.labels, (QLocale().name().replace("_", "-"),)) or app.label or pages.internal_name(app.package)
    )


def _record_name(record: LenderRecord) -> str:
    language = QLocale().name().partition("_")[0]
    own = [name for tag, name in record.names if tag.partition("-")[0] == language]
    return own[0] if own else record.names[0][1]


def name_of(key: AppKey, report: ScanReport | None) -> str:
    app = report.app(key) if report else None
    return app_name(app) if app else pages.internal_name(key.package)


def full_name(key: AppKey, report: ScanReport | None) -> str:
    """Name an app together with its space, where it is not the owner's."""
    name = name_of(key, report)
    user = user_of(key, report) if report else None
    place = phone.in_space(user.kind) if user else ""
    return pages.in_space(name, place) if place else name


def where(user: AndroidUser | None) -> str:
    """Name the space an app is in; the owner's needs no name."""
    return "" if user is None or user.kind is UserKind.OWNER else phone.space(user.kind)


def user_of(key: AppKey, report: ScanReport) -> AndroidUser | None:
    return next((user for user in report.users if user.id == key.user), None)


def plain_card(app: AppReport, report: ScanReport, icons: Icons = NO_ICONS) -> AppCardView:
    """Make a card without a button."""
    name = app_name(app)
    return AppCardView(
        key=app.key,
        name=name,
        letter=_letter(app.package.rpartition(".")[2] if name == pages.internal_name(app.package) else name),
        tile=zlib.crc32(app.package.encode()) % _TILES,
        tag=lender.tag(app.lender, report.country) if app.lender else "",
        where=where(user_of(app.key, report)),
        access=app.access,
        line=access.verdict_line(app.verdict, offline=report.offline),
        note=_note(app, report),
        opens=ev.AppOpened(app.key),
        icon=icons.of(app.package),
        doors=doors.card_line(app, report.device.sdk, offline=report.offline),
    )


def card(app: AppReport, results: Results) -> AppCardView:
    """Make the card of the results page, with its button."""
    plain = plain_card(app, results.report, results.icons)
    button = button_for(app, results, plain.name)
    return replace(plain, button=button) if button else plain


def button_for(app: AppReport, results: Results, name: str) -> ButtonView | None:
    """Offer the one thing that can be done: turn off, look by hand, or nothing."""
    if results.report.offline and can_turn_off(app, results.report):
        return by_hand_button(app, name)
    if can_turn_off(app, results.report):
        if results.attached and results.rights.refused and results.no_switch:
            return ButtonView(switch.by_hand(), ev.ByHandOpened((app.key,)), spoken=switch.by_hand_spoken(name))
        if results.attached and results.rights.refused:
            return ButtonView(switch.needs_switch(), _SHOW_SWITCH, spoken=switch.needs_switch_spoken(name))
        turn_off = ev.TurnOffClicked((app.key,))
        return attached_button(results, ButtonView(buttons.turn_off(), turn_off, spoken=buttons.turn_off_spoken(name)))
    return by_hand_button(app, name) if can_be_seen_to_by_hand(app, results.report) else None


def asleep_note(results: Results) -> str:
    """Say why nothing can be turned off over the cable now, and what to do instead."""
    return switch.refuses() if results.no_switch else switch.sleeps()


def by_hand_button(app: AppReport, name: str) -> ButtonView:
    return ButtonView(buttons.look_by_hand(), ev.ByHandOpened((app.key,)), spoken=buttons.look_by_hand_spoken(name))


def attached_button(results: Results, button: ButtonView) -> ButtonView:
    """Switch a button off, with its reason, while the phone is not connected."""
    why = buttons.same_serial() if results.device.twin else buttons.not_connected()
    return button if results.attached else replace(button, enabled=False, why_not=why)


def _letter(name: str) -> str:
    return next((letter.upper() for letter in name if letter.isalnum()), "?")


def _note(app: AppReport, report: ScanReport) -> str:
    verdict = app.verdict
    if app.could_not_be_checked and verdict.why_unknown is not None:
        return access.hole_reason(verdict.why_unknown)
    read = verdict.op.last_access if verdict.op else None
    seen = last_read.line(read, report.clock, report.taken_at) if read is not None else ""
    if app.access is not ContactAccess.CAN_READ:
        return seen
    obstacle = why_not(app, report)
    reason = change_words.obstacle(obstacle) if obstacle else ""
    return "\n".join(filter(None, (seen, reason))) or pages.no_note_of_read()
