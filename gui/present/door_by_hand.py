"""Another way to the people somebody knows, turned off by hand: its page, and the buttons that lead there."""

from typing import Final

from core.model.access import AppKey
from core.model.door_pages import door_page
from core.model.doors import PERMISSIONS_OF, Door, DoorKind, DoorState, DoorWay, tells_who
from core.model.report import AppReport
from core.model.rights import Opened
from gui import events as ev
from gui import hand_events as hand
from gui.present.cards import app_name, attached_button, name_of
from gui.present.door_buttons import can_be_turned_off
from gui.states import ByHand, Outcome, Results, results_of
from gui.transitions.doors import door_of, waits_for_door
from gui.viewmodels import GuideView
from gui.viewparts import ButtonView, Picture
from gui.wording import buttons, doors, times
from gui.wording import by_hand as hand_words
from gui.wording import door_by_hand as words

_FIRST_WITH_CHOICES: Final = 29
"""Up to Android 9 a permission is a switch; from 10 on a page with choices (AOSP PermissionController)."""
_IN_NO_LIST: Final = (DoorKind.DIALER_ROLE, DoorKind.SMS_ROLE, DoorKind.COMPANION, DoorKind.KEYBOARD)
"""Their page lists something else than apps; whose it is stands in the steps."""


def door_button(door: Door, app: AppReport, results: Results) -> ButtonView | None:
    """Offer the page of an open door, unless the cable turns it off from here; contacts have a button of their own."""
    if door.state is not DoorState.OPEN or door.kind is DoorKind.ACCOUNTS:
        return None
    refused = results.attached and results.rights.refused
    if door.how is DoorWay.USB and can_be_turned_off(app, results.report) and not refused:
        return None
    opens, name = ev.ByHandOpened((app.key,), door.kind), app_name(app)
    if results.report.offline or not results.attached:
        return ButtonView(buttons.show_how(), opens, spoken=words.show_how_spoken(door.kind, name))
    return ButtonView(words.open_it(), opens, spoken=words.open_it_spoken(door.kind, name))


def door_by_hand_view(state: ByHand, kind: DoorKind, waiting: str) -> GuideView:
    """Lead to where it is turned off, or say that the phone says it is."""
    results = results_of(state)
    assert results is not None  # noqa: S101 - `by_hand_opened` lets no door in without results
    key = state.keys[0]
    if state.read_at is not None and _said(state, results) is DoorState.CLOSED:
        return _done_view(state, kind, results)
    name = name_of(key, results.report)
    lines = (
        name,
        doors.line(kind, tells_who=tells_who(kind, results.report.device.sdk)),
        *_news(state, results, name),
        words.may_differ(),
    )
    return GuideView(
        headline=words.headline(kind),
        body="\n".join(lines),
        steps=_steps(state, kind, results, name),
        picture=Picture.NONE,
        waiting=waiting or (words.watching() if waits_for_door(state) else ""),
        buttons=_buttons(state, kind, results, key),
    )


def _said(state: ByHand, results: Results) -> DoorState:
    door = door_of(state, results)
    return door.state if door else DoorState.UNKNOWN


def _done_view(state: ByHand, kind: DoorKind, results: Results) -> GuideView:
    assert state.read_at is not None  # noqa: S101 - `door_by_hand_view` has asked
    body = (words.read_off(times.clock(state.read_at)), hand_words.way_back())
    to_list = isinstance(state.back, Results | Outcome)
    back = ButtonView(buttons.back_to_list() if to_list else buttons.back(), ev.BackClicked())
    return GuideView(
        headline=words.is_off(kind, name_of(state.keys[0], results.report)),
        body="\n".join(body),
        steps=(),
        picture=Picture.NONE,
        buttons=(back, attached_button(results, _again(state))),
    )


def _news(state: ByHand, results: Results, name: str) -> tuple[str, ...]:
    """Say what came last: no answer, what was read, or whether the page was opened."""
    if state.lost:
        return (hand_words.not_heard(),)
    if state.read_at is not None:
        clock = times.clock(state.read_at)
        is_open = _said(state, results) is DoorState.OPEN
        return (words.still_on(name, clock) if is_open else hand_words.not_known(name, clock),)
    return (words.opened(state.opened),) if state.opened is not None else ()


def _steps(state: ByHand, kind: DoorKind, results: Results, name: str) -> tuple[str, ...]:
    sdk = results.report.device.sdk
    page = door_page(kind, sdk) if sdk is not None else None
    is_open = state.opened is Opened.TAKEN
    can_open = results.attached and not results.report.offline and state.opened is None
    first = hand_words.unlock() if is_open else words.look_for(kind, can_open=can_open)
    at_app = is_open and (page is None or page.of_app)
    in_list = () if at_app or kind in (*_IN_NO_LIST, *PERMISSIONS_OF) else (words.find_app(name),)
    is_a_switch = sdk is not None and sdk < _FIRST_WITH_CHOICES
    last = (words.deny(is_a_switch=is_a_switch),) if kind in PERMISSIONS_OF else ()
    goes_on = results.report.offline or waits_for_door(state)
    back = () if goes_on else (hand_words.come_back(),)
    return (first, *in_list, *words.steps(kind, sdk), *last, *back)


def _buttons(state: ByHand, kind: DoorKind, results: Results, key: AppKey) -> tuple[ButtonView, ...]:
    back = ButtonView(buttons.back(), ev.BackClicked())
    if results.report.offline:
        return (back,)
    spoken = words.open_it_spoken(kind, name_of(key, results.report))
    opens = attached_button(results, ButtonView(words.open_it(), hand.OpenOnPhoneClicked(key), spoken=spoken))
    again = attached_button(results, _again(state))
    return (opens, again, back) if state.opened is None else (again, opens, back)


def _again(state: ByHand) -> ButtonView:
    return ButtonView(buttons.look_again(), hand.ReadAgainClicked(state.keys))
