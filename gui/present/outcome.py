"""The outcome page: what the second reading says of each app, with Undo or a way forward beside it."""

from dataclasses import replace
from types import ModuleType

from core.model.access import AppKey, ContactAccess
from core.model.brand import Chapter
from core.model.change import ChangeKind, ChangeResult, ItemResult, Obstacle, Subject
from core.model.change import Outcome as ItemOutcome
from core.model.report import ScanReport
from gui import events as ev
from gui.present.cards import attached_button, full_name, name_of, plain_card
from gui.present.results import notice
from gui.states import Outcome, Results
from gui.viewmodels import OutcomeView
from gui.viewparts import AppCardView, ButtonView
from gui.wording import access, buttons, calls, change, closing, pages, switch, times

_DONE = (ItemOutcome.REVOKED, ItemOutcome.RESTORED)
_OFF = (ItemOutcome.REVOKED, ItemOutcome.ALREADY_OFF)
_BACK = (ItemOutcome.RESTORED, ItemOutcome.ALREADY_OFF)
_LOOK_AGAIN = (ItemOutcome.UNKNOWN, ItemOutcome.WITHHELD, ItemOutcome.NOT_REACHED)
_FIXED = {ItemOutcome.FIXED_BY_SYSTEM: pages.fixed_by_maker, ItemOutcome.FIXED_BY_POLICY: pages.fixed_by_manager}


def outcome_view(state: Outcome) -> OutcomeView:
    """Draw what became of a change or an undo."""
    result = state.result
    told = _told(result)
    clock = times.clock(result.looked_again_at)
    words = pages if result.subject is Subject.CONTACTS else calls
    headline, looked = _revoked(told, clock, words) if result.kind is ChangeKind.REVOKE else _undone(told, clock, words)
    body = looked if result.wrote and result.looked_again else _not_looked_again(result, told, clock)
    also = (pages.also_changed(_names_of(result.also_changed, state)),) if result.also_changed else ()
    return OutcomeView(
        headline=headline,
        body="\n".join((*_fixed(told, state), body, *also)),
        cards=tuple(_card(item, state, clock) for item in told),
        buttons=_buttons(state),
        quiet=_quiet(state, told),
        notice=notice(state.back, _about_switch(state)) if isinstance(state.back, Results) else "",
    )


def _names_of(keys: tuple[AppKey, ...], state: Outcome) -> str:
    return pages.listed(name_of(key, state.back.report if isinstance(state.back, Results) else None) for key in keys)


def _told(result: ChangeResult) -> tuple[ItemResult, ...]:
    """Tell what changed first; leave out other users' copies that were off all along, unless there is nothing else."""
    told = tuple(item for item in result.items if item.item.obstacle is not Obstacle.NOTHING_TO_DO)
    return tuple(sorted(told or result.items, key=lambda item: item.outcome not in _DONE))


def _revoked(told: tuple[ItemResult, ...], clock: str, words: ModuleType) -> tuple[str, str]:
    if told and all(item.outcome is ItemOutcome.ALREADY_OFF for item in told):
        return words.already_off(), words.outcome_body(clock)
    off = sum(item.outcome in _OFF for item in told)
    could = sum(not item.is_fixed for item in told)
    headline = words.outcome_headline(off, could) if could else pages.none_changed(len(told))
    return headline, words.outcome_body(clock) if off else pages.outcome_nothing(clock)


def _fixed(told: tuple[ItemResult, ...], state: Outcome) -> tuple[str, ...]:
    """Name the apps that nobody here could change, first of all: the count above leaves them out."""
    if state.result.kind is ChangeKind.UNDO:
        return ()
    by = {kind: [item.item.key for item in told if item.outcome is kind] for kind in _FIXED}
    report = state.back.report if isinstance(state.back, Results) else None
    named = {kind: pages.listed(full_name(key, report) for key in keys) for kind, keys in by.items()}
    return tuple(_FIXED[kind](named[kind], len(keys)) for kind, keys in by.items() if keys)


def _undone(told: tuple[ItemResult, ...], clock: str, words: ModuleType) -> tuple[str, str]:
    back = sum(item.outcome in _BACK for item in told)
    return pages.undo_headline(back, len(told)), words.undo_body(clock) if back else pages.outcome_nothing(clock)


def _not_looked_again(result: ChangeResult, told: tuple[ItemResult, ...], clock: str) -> str:
    """Never say that it was looked again where it was not."""
    if result.wrote:
        return pages.not_seen_again()
    off = result.kind is ChangeKind.REVOKE and any(item.outcome in _OFF for item in told)
    return pages.off_all_along(clock) if off else pages.nothing_changed()


def _card(item: ItemResult, state: Outcome, clock: str) -> AppCardView:
    results = state.back if isinstance(state.back, Results) else None
    report = results.report if results else None
    app = report.app(item.item.key) if report else None
    shown = plain_card(app, report, results.icons) if results and app and report else _bare_card(item, report)
    about_contacts = state.result.subject is Subject.CONTACTS
    seen = item.after.access if item.after else shown.access if about_contacts else ContactAccess.UNKNOWN
    return replace(
        shown,
        access=seen,
        line=_line(item, seen, state.result, clock),
        note=_note(item, state.result),
        doors="",
        opens=None,
        button=_button(item, state, shown.name),
    )


def _bare_card(item: ItemResult, report: ScanReport | None) -> AppCardView:
    """Make a card from the change alone: there was no look at this phone yet."""
    name = name_of(item.item.key, report)
    letter = item.item.key.package.rpartition(".")[2][:1].upper()
    return AppCardView(item.item.key, name, letter, 0, "", "", ContactAccess.UNKNOWN, "", "", None)


def _note(item: ItemResult, result: ChangeResult) -> str:
    of = change.outcome_note if result.subject is Subject.CONTACTS else calls.note
    return of(item.outcome, result.kind)


def _line(item: ItemResult, seen: ContactAccess, result: ChangeResult, clock: str) -> str:
    kind = result.kind
    if result.subject is not Subject.CONTACTS:
        return calls.line(seen if item.after else ContactAccess.UNKNOWN, item.outcome, kind, clock)
    if kind is ChangeKind.UNDO and item.outcome is ItemOutcome.RESTORED and seen is ContactAccess.CAN_READ:
        return change.on_again_line(clock)
    if item.outcome in _OFF and seen in (ContactAccess.ASKS_BUT_OFF, ContactAccess.NEVER_ASKS):
        return change.off_line(clock)
    return access.access_line(seen)


def _button(item: ItemResult, state: Outcome, name: str) -> ButtonView | None:
    results = state.back if isinstance(state.back, Results) else None
    if item.outcome in _LOOK_AGAIN:
        return attached_button(results, ButtonView(buttons.look_again(), ev.ScanClicked())) if results else None
    if state.result.kind is ChangeKind.UNDO:
        return None
    contacts = state.result.subject is Subject.CONTACTS
    if item.outcome is ItemOutcome.REVOKED and state.result.change_id:
        undo = ButtonView(
            buttons.undo(),
            ev.UndoClicked(state.result.change_id, (item.item.key,)),
            spoken=buttons.undo_spoken(name) if contacts else calls.undo_spoken(name),
        )
        return attached_button(results, undo) if results else undo
    if item.outcome in (*_OFF, ItemOutcome.FIXED_BY_SYSTEM, ItemOutcome.FIXED_BY_POLICY):
        return None  # done, or fixed: the phone's own settings cannot change it either
    return ButtonView(buttons.show_how(), ev.ByHandOpened((item.item.key,)), spoken=buttons.show_how_spoken(name))


def _is_refused(state: Outcome) -> bool:
    return any(item.outcome is ItemOutcome.REFUSED_BY_PHONE for item in state.result.items)


def _about_switch(state: Outcome) -> str:
    """Say that the phone allows now what it did not allow then."""
    if not _woke(state) or not _is_refused(state):
        return ""
    return switch.woke() if state.result.kind is ChangeKind.UNDO else switch.woke_after_refusal()


def _woke(state: Outcome) -> bool:
    return isinstance(state.back, Results) and state.back.woke


def _buttons(state: Outcome) -> tuple[ButtonView, ...]:
    back = ButtonView(buttons.back_to_list() if isinstance(state.back, Results) else buttons.back(), ev.BackClicked())
    show_switch = ButtonView(switch.show_switch(), ev.MakerCardsAsked(Chapter.EXTRA_SWITCH))
    known = not (isinstance(state.back, Results) and state.back.no_switch)
    first = (show_switch,) if known and _is_refused(state) and not _woke(state) else ()
    if state.result.kind is ChangeKind.UNDO or not isinstance(state.back, Results):
        return (*first, back)
    save = ButtonView(buttons.save_record(), ev.SaveRecordClicked())
    return (*(first or (ButtonView(buttons.what_next(), ev.NextStepsOpened()),)), save, back)


def _quiet(state: Outcome, told: tuple[ItemResult, ...]) -> tuple[ButtonView, ...]:
    finish = ButtonView(closing.finish(), ev.FinishClicked())
    changed = sum(item.outcome is ItemOutcome.REVOKED for item in told)
    if changed < 2 or not state.result.change_id:
        return (finish,)
    undo = ButtonView(buttons.undo_all(changed), ev.UndoClicked(state.result.change_id))
    return (attached_button(state.back, undo) if isinstance(state.back, Results) else undo), finish
