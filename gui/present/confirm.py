"""The second question: what else is at stake, which apps lose contacts, and whom they take along."""

from collections.abc import Sequence

from core.model.access import AppKey
from core.model.change import PlanItem, RevocationPlan, SecondQuestion, Subject
from core.model.report import ScanReport
from gui import events as ev
from gui.present.cards import full_name
from gui.present.managed import managed_reason, reason_now
from gui.states import Confirming, results_of
from gui.viewmodels import ConfirmView
from gui.viewparts import ButtonView
from gui.wording import buttons, calls, change, guides, pages


def confirm_view(state: Confirming) -> ConfirmView:
    """Ask once more, before turning off or putting back."""
    return _undo(state, state.plan) if isinstance(state.plan, ev.UndoHeld) else _turn_off(state, state.plan)


def _undo(state: Confirming, held: ev.UndoHeld) -> ConfirmView:
    """Ask before putting back on a phone that may lock: nothing is filled, and doing nothing comes first."""
    results = results_of(state)
    report = results.report if results else None
    put_back = ButtonView(guides.confirm_undo_button(len(held.would)), ev.Confirmed())
    not_now = ButtonView(buttons.not_now(), ev.BackClicked())
    return ConfirmView(
        headline=guides.confirm_undo_headline(),
        reasons=(reason_now(held.managed, report),),
        names=tuple(full_name(key, report) for key in held.would),
        does=guides.undo_does(),
        does_not=guides.undo_does_not(),
        buttons=(not_now, put_back),
        filled=False,
    )


def _turn_off(state: Confirming, plan: RevocationPlan) -> ConfirmView:
    """Ask once more. Under a threat, or where a phone may lock, "Save record only" is first and nothing is filled."""
    results = results_of(state)
    items = [item for item in plan.items if item.obstacle is None]
    reasons = [reason for reason in SecondQuestion if any(reason in item.questions for item in items)]
    turn_off = ButtonView(guides.confirm_button(len(items)), ev.Confirmed())
    save = ButtonView(buttons.save_record_only(), ev.SaveRecordClicked())
    not_now = ButtonView(buttons.not_now(), ev.BackClicked())
    careful = SecondQuestion.THREATENED in reasons or SecondQuestion.MANAGED_PHONE in reasons
    return ConfirmView(
        headline=guides.confirm_headline(),
        reasons=tuple(_reason(reason, results.report if results else None) for reason in reasons),
        names=_lines(items, results.report if results else None),
        does=pages.does() if plan.subject is Subject.CONTACTS else calls.does(),
        does_not=pages.does_not(),
        buttons=(save, turn_off, not_now) if careful else (turn_off, save, not_now),
        filled=not careful,
    )


def _reason(reason: SecondQuestion, report: ScanReport | None) -> str:
    """Word a reason; whoever manages the phone is named, where the results are still there."""
    named = managed_reason(report) if report and reason is SecondQuestion.MANAGED_PHONE else ""
    return named or change.second_question(reason)


def _lines(items: Sequence[PlanItem], report: ScanReport | None) -> tuple[str, ...]:
    """Say per line which app it is and what else it touches; apps that share their permissions have one line."""
    lines: list[str] = []
    told: set[AppKey] = set()
    for item in items:
        group = dict.fromkeys([item.key, *(AppKey(name, item.key.user) for name in item.also_affects)])
        if item.key not in told:
            lines.append(_line(item, [full_name(key, report) for key in group]))
        told |= set(group)
    return tuple(lines)


def _line(item: PlanItem, names: list[str]) -> str:
    name, *others = names
    if others:
        name = guides.shares(name, pages.listed(others), len(names))
    return guides.came_with_phone(name) if SecondQuestion.SYSTEM_APP in item.questions else name
