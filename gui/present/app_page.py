"""One app's page: why we say what we say, what else it was given, what others say of it."""

from dataclasses import replace

from core.model.access import ContactAccess
from core.model.lender import Basis, Kind, LenderMatch
from core.model.report import AppReport, ScanReport
from gui import events as ev
from gui.permission_groups import PermissionGroup, groups_of
from gui.present import door_lines, doors
from gui.present.cards import asleep_note, button_for, by_hand_button, name_of, plain_card, user_of
from gui.present.door_buttons import door_buttons
from gui.present.last_read import last_read_view
from gui.present.results import stop_asking_switch
from gui.present.since import history_view
from gui.present.statements import statement_views
from gui.sections import can_turn_off
from gui.states import AppDetail, Results
from gui.viewmodels import AppPageView
from gui.viewparts import ButtonView, FactView, PermissionView, StatementView
from gui.wording import access, apps, buttons, lender, look_up, pages, phone, reasons
from gui.wording import doors as door_words
from gui.wording.permissions import permission_group


def app_page_view(state: AppDetail) -> AppPageView:
    """Draw the page of `state.key`, which is in the report."""
    report = state.results.report
    app = report.app(state.key)
    assert app is not None  # noqa: S101 - `app_opened` lets no other key in
    card = plain_card(app, report, state.results.icons)
    can_change = can_turn_off(app, report) and not report.offline
    return AppPageView(
        card=replace(card, opens=None, doors=""),
        meaning=access.access_meaning(app.access),
        typed_note=_typed_note(app),
        why_title=apps.why_title(),
        why=tuple(dict.fromkeys(access.finding(found.kind) for found in app.verdict.findings)),
        permissions_title=apps.permissions_title(),
        permissions=_permissions(app),
        permissions_note=_permissions_note(app),
        statements_title=apps.statements_title(),
        matched=_matched(app.lender),
        statements=_statements(app, report.country),
        statements_note=look_up.status_holds() if app.lender and app.lender.record.statements else "",
        facts_title=apps.facts_title(),
        facts=_facts(app, report),
        details_title=apps.details_title(),
        details="\n".join((*_quoted(app), *filter(None, (doors.details(app),)))),
        does=_does(state.results) if can_change else "",
        does_not=pages.does_not() if can_change else "",
        switch=stop_asking_switch(state.results) if can_change else None,
        buttons=_buttons(app, state.results, card.name, by_hand=can_change),
        back=ButtonView(buttons.back_to_list(), ev.BackClicked()),
        read=last_read_view(app, report),
        history=history_view(report, state.key),
        doors_title=door_words.title(offline=report.offline) if app.doors is not None else "",
        doors=door_lines.lines(app, state.results),
        doors_besides_title=door_words.also_on(),
        doors_besides=door_lines.besides(app, state.results),
        doors_notes=doors.notes(app, offline=report.offline),
        doors_buttons=door_buttons(app, state.results, card.name),
    )


def _buttons(app: AppReport, results: Results, name: str, *, by_hand: bool) -> tuple[ButtonView, ...]:
    action = button_for(app, results, name)
    by_hand = by_hand and not (action and isinstance(action.event, ev.ByHandOpened))
    save = ButtonView(buttons.save_record_only(), ev.SaveRecordClicked())
    return tuple(one for one in (action, by_hand_button(app, name) if by_hand else None, save) if one is not None)


def _quoted(app: AppReport) -> tuple[str, ...]:
    return tuple(f"$ {found.evidence.command}\n{found.evidence.line}" for found in app.verdict.findings)


def _does(results: Results) -> str:
    """Say what turning off does; before that, on a phone that refuses, what has to be done first."""
    sleeps = results.attached and results.rights.refused
    return "\n".join((*((asleep_note(results),) if sleeps else ()), pages.does()))


def _permissions(app: AppReport) -> tuple[PermissionView, ...]:
    return tuple(
        PermissionView(permission_group(group), contacts=group is PermissionGroup.CONTACTS)
        for group in groups_of(app.granted_permissions or ())
    )


def _permissions_note(app: AppReport) -> str:
    if app.granted_permissions is None:
        return apps.permissions_not_read()
    return "" if app.granted_permissions else apps.no_permissions()


def _typed_note(app: AppReport) -> str:
    """Say it of lenders; what an app that never asks still knows is in its meaning already."""
    return lender.typed_note() if app.lender and app.access is not ContactAccess.NEVER_ASKS else ""


def _matched(match: LenderMatch | None) -> tuple[str, ...]:
    """Say how the app was matched, and whatever makes that less sure."""
    if match is None:
        return (lender.not_listed(),)
    record = match.record
    lines = (
        lender.basis(match.basis, _listed_as(match)),
        look_up.unverified() if match.is_listed and match.maybe_lending else "",
        reasons.why(match.reasons),
        lender.other_signer() if match.other_signer else "",
        look_up.reusable() if record.reusable_id else "",
        look_up.group(record.group) if match.is_listed else "",
        lender.leasing_note(record.kind) if match.is_listed else "",
        lender.of_another() if record.statements and not match.is_listed else "",
    )
    return tuple(line for line in lines if line)


def _listed_as(match: LenderMatch) -> str:
    """Name what the list names: of a shared signature that is another app."""
    names = pages.listed(name for _, name in match.record.names)
    if match.basis is not Basis.CERTIFICATE_ONLY:
        return names
    package = pages.internal_name(match.record.package)
    return pages.listed((names, package)) if names else package


def _statements(app: AppReport, country: str | None) -> tuple[StatementView, ...]:
    return statement_views(app.lender.record.statements, country) if app.lender else ()


def _facts(app: AppReport, report: ScanReport) -> tuple[FactView, ...]:
    user = user_of(app.key, report)
    record = app.lender.record if app.lender and app.lender.is_listed else None
    rows = (
        (apps.fact_kind(), lender.kind(record.kind) if record and record.kind is not Kind.OTHER else ""),
        (apps.fact_operator(), (record.operator or "") if record else ""),
        (apps.fact_internal_name(), app.package),
        (apps.fact_version(), app.version_name or ""),
        (apps.fact_installer(), app.installer or ""),
        (apps.fact_space(), phone.space(user.kind) if user and len(report.users) > 1 else ""),
        (apps.fact_shared(), _shared(app, report)),
    )
    return tuple(FactView(label, value) for label, value in rows if value)


def _shared(app: AppReport, report: ScanReport) -> str:
    others = [
        name_of(type(app.key)(member, app.user), report) for member in app.shared_members if member != app.package
    ]
    return ", ".join(others)
