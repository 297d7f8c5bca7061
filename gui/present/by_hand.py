"""By hand on the phone: the way there, one click that opens it, and what a reading says afterwards."""

from typing import Final

from core.model.access import AppKey, ContactAccess
from core.model.brand import Chapter
from core.model.report import ScanReport
from core.model.rights import Opened
from gui import events as ev
from gui import hand_events as hand
from gui.present.cards import attached_button, name_of
from gui.present.door_by_hand import door_by_hand_view
from gui.states import AtPhone, ByHand, Outcome, Results, results_of
from gui.viewmodels import GuideView
from gui.viewparts import ButtonView, Picture
from gui.wording import buttons, makers, pages, switch, times
from gui.wording import by_hand as words

_FIRST_WITH_CHOICES: Final = 29
"""Up to Android 9 a permission is a switch; from 10 on a page with choices (AOSP PermissionController)."""
_OFF: Final = (ContactAccess.ASKS_BUT_OFF, ContactAccess.NEVER_ASKS)


def by_hand_view(state: ByHand, waiting: str = "") -> GuideView:
    """Lead through the phone's own settings, or say that it is done."""
    if state.door is not None:
        return door_by_hand_view(state, state.door, waiting)
    results = results_of(state)
    if results is not None and _is_off(state, results):
        return _done_view(state, results)
    names = _names(state.keys, results.report if results else None)
    cards = ButtonView(makers.maybe_a_switch(), ev.MakerCardsAsked(Chapter.EXTRA_SWITCH))
    return GuideView(
        headline=words.headline(),
        body="\n".join((names, *_news(state, results, names))),
        steps=_steps(state, results),
        picture=Picture.PERMISSION_SWITCH if _is_a_switch(results) else Picture.APP_PERMISSION,
        waiting=waiting,
        buttons=_buttons(state, results, names),
        quiet=() if results and results.woke else (cards,),
    )


def at_phone_view(state: AtPhone) -> GuideView:
    """Leave the page as it is, and say what is being done."""
    return by_hand_view(state.back, words.reading() if state.reading else words.opening())


def _is_off(state: ByHand, results: Results) -> bool:
    """Say so only where every one of these apps was read again, and cannot."""
    return state.read_at is not None and all(_access(results, key) in _OFF for key in state.keys)


def _access(results: Results, key: AppKey) -> ContactAccess:
    app = results.report.app(key)
    return app.access if app else ContactAccess.UNKNOWN


def _done_view(state: ByHand, results: Results) -> GuideView:
    assert state.read_at is not None  # noqa: S101 - `_is_off` has asked
    body = (pages.outcome_body(times.clock(state.read_at)), words.way_back())
    to_list = isinstance(state.back, Results | Outcome)
    back = ButtonView(buttons.back_to_list() if to_list else buttons.back(), ev.BackClicked())
    return GuideView(
        headline=words.is_off(_names(state.keys, results.report)),
        body="\n".join(body),
        steps=(),
        picture=Picture.NONE,
        buttons=(back, attached_button(results, _again(state, results))),
    )


def _news(state: ByHand, results: Results | None, names: str) -> tuple[str, ...]:
    """Say what came last: no answer, what was read, or whether the page was opened; and if there is another way."""
    if state.lost:
        return (words.not_heard(),)
    return (*_told(state, results, names), *((switch.woke_after_refusal(),) if results and results.woke else ()))


def _told(state: ByHand, results: Results | None, names: str) -> tuple[str, ...]:
    if state.read_at is not None and results is not None:
        reads = any(_access(results, key) is ContactAccess.CAN_READ for key in state.keys)
        clock = times.clock(state.read_at)
        return (words.still_on(names, clock) if reads else words.not_known(names, clock),)
    return (words.opened(state.opened),) if state.opened is not None else ()


def _steps(state: ByHand, results: Results | None) -> tuple[str, ...]:
    is_open = state.opened is Opened.TAKEN
    can_open = results is not None and not results.report.offline and state.opened is None
    first = words.unlock() if is_open else words.find_app(can_open=can_open)
    steps = first, words.tap_permissions(), words.deny(is_a_switch=_is_a_switch(results))
    return steps if results is not None and results.report.offline else (*steps, words.come_back())


def _is_a_switch(results: Results | None) -> bool:
    sdk = results.report.device.sdk if results else None
    return sdk is not None and sdk < _FIRST_WITH_CHOICES


def _buttons(state: ByHand, results: Results | None, names: str) -> tuple[ButtonView, ...]:
    back = ButtonView(buttons.back(), ev.BackClicked())
    if results is None or results.report.offline:
        return (back,)
    opens = ButtonView(words.open_it(), hand.OpenOnPhoneClicked(state.keys[0]), spoken=words.open_it_spoken(names))
    again = attached_button(results, _again(state, results))
    if len(state.keys) != 1:  # one page of the phone at a time: nothing tells which
        return again, back
    opens = attached_button(results, opens)
    return (opens, again, back) if state.opened is None else (again, opens, back)


def _again(state: ByHand, results: Results) -> ButtonView:
    """Read these apps; where the phone's Android is not known, only a whole look can."""
    click = ev.ScanClicked() if results.report.device.sdk is None else hand.ReadAgainClicked(state.keys)
    return ButtonView(buttons.look_again(), click)


def _names(keys: tuple[AppKey, ...], report: ScanReport | None) -> str:
    return pages.listed(name_of(key, report) for key in keys)
