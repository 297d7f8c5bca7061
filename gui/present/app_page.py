"""One app's page: why we say what we say, what else it was given, what others say of it."""

from dataclasses import replace

from core.model.lender import Kind
from core.model.report import AppReport, ScanReport
from gui import events as ev
from gui.permission_groups import PermissionGroup, groups_of
from gui.present.cards import button_for, by_hand_button, name_of, plain_card, user_of
from gui.present.results import stop_asking_switch
from gui.sections import can_turn_off
from gui.states import AppDetail
from gui.viewmodels import AppPageView
from gui.viewparts import ButtonView, FactView, PermissionView, StatementView
from gui.wording import access, apps, buttons, lender, pages, phone, times
from gui.wording.permissions import permission_group


def app_page_view(state: AppDetail) -> AppPageView:
    """Draw the page of `state.key`, which is in the report."""
    report = state.results.report
    app = report.app(state.key)
    assert app is not None  # noqa: S101 - `app_opened` lets no other key in
    card = plain_card(app, report)
    can_change = can_turn_off(app, report)
    action = button_for(app, state.results, card.name)
    by_hand = by_hand_button(app, card.name) if can_change else None
    save = ButtonView(buttons.save_record_only(), ev.SaveRecordClicked())
    return AppPageView(
        card=replace(card, opens=None),
        meaning=access.access_meaning(app.access),
        why_title=apps.why_title(),
        why=tuple(dict.fromkeys(access.finding(found.kind) for found in app.verdict.findings)),
        permissions_title=apps.permissions_title(),
        permissions=_permissions(app),
        permissions_note=_permissions_note(app),
        statements_title=apps.statements_title(),
        statements=_statements(app),
        statements_note=lender.not_listed() if app.lender is None else lender.basis(app.lender.basis),
        facts_title=apps.facts_title(),
        facts=_facts(app, report),
        details_title=apps.details_title(),
        details="\n".join(f"$ {found.evidence.command}\n{found.evidence.line}" for found in app.verdict.findings),
        does=pages.does() if can_change else "",
        does_not=pages.does_not() if can_change else "",
        switch=stop_asking_switch(state.results) if can_change else None,
        buttons=tuple(one for one in (action, by_hand, save) if one is not None),
        back=ButtonView(buttons.back_to_list(), ev.BackClicked()),
    )


def _permissions(app: AppReport) -> tuple[PermissionView, ...]:
    return tuple(
        PermissionView(permission_group(group), contacts=group is PermissionGroup.CONTACTS)
        for group in groups_of(app.granted_permissions or ())
    )


def _permissions_note(app: AppReport) -> str:
    if app.granted_permissions is None:
        return apps.permissions_not_read()
    return "" if app.granted_permissions else apps.no_permissions()


def _statements(app: AppReport) -> tuple[StatementView, ...]:
    if app.lender is None:
        return ()
    return tuple(StatementView(lender.statement(said), said.url or "") for said in app.lender.record.statements)


def _facts(app: AppReport, report: ScanReport) -> tuple[FactView, ...]:
    user = user_of(app.key, report)
    rejected = app.verdict.op.last_reject if app.verdict.op else None
    record = app.lender.record if app.lender else None
    rows = (
        (apps.fact_kind(), lender.kind(record.kind) if record and record.kind is not Kind.OTHER else ""),
        (apps.fact_operator(), (record.operator or "") if record else ""),
        (apps.fact_internal_name(), app.package),
        (apps.fact_version(), app.version_name or ""),
        (apps.fact_installer(), app.installer or ""),
        (apps.fact_space(), phone.space(user.kind) if user and len(report.users) > 1 else ""),
        (apps.fact_last_reject(), times.moment(rejected, report.taken_at) if rejected else ""),
        (apps.fact_shared(), _shared(app, report)),
    )
    return tuple(FactView(label, value) for label, value in rows if value)


def _shared(app: AppReport, report: ScanReport) -> str:
    others = [
        name_of(type(app.key)(member, app.user), report) for member in app.shared_members if member != app.package
    ]
    return ", ".join(others)
