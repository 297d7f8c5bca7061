"""What the window says of other doors: what is open, what that shows, and what nobody could read."""

from dataclasses import replace

import pytest

from core.model.access import AppKey
from core.model.doors import Door, DoorKind, DoorState, DoorWay
from core.model.facts import Evidence
from core.model.names import PackageName, UserId
from gui import events as ev
from gui import states as st
from gui.language import Language
from gui.present.cards import plain_card
from gui.present.page import page_view
from gui.viewmodels import AppPageView, GuideView
from gui.viewparts import DoorLineView
from gui.wording import door_by_hand as hand_words
from gui.wording import doors as words
from tests.core.services.phone_reports import OFF, app, lender, report
from tests.gui.example_doors import DOORS
from tests.gui_logic.samples import REFUSED, RESULTS

KEY = AppKey(PackageName("example.loan"), UserId(0))
OPEN, CLOSED, UNKNOWN = DoorState.OPEN, DoorState.CLOSED, DoorState.UNKNOWN
FROM_FILE = (
    Door(DoorKind.NOTIFICATIONS, OPEN, DoorWay.BY_HAND, Evidence("x", "y")),
    Door(DoorKind.KEYBOARD, UNKNOWN, DoorWay.BY_HAND, Evidence("not in this file", "")),
)


def shown(*doors: tuple[DoorKind, DoorState], sdk: int = 36) -> tuple[AppPageView, str]:
    of = tuple(Door(kind, state, DoorWay.BY_HAND, Evidence("settings get x", kind.value)) for kind, state in doors)
    one = replace(app("example.loan", of=OFF, match=lender("example.loan")), doors=of)
    seen = report(one, sdk=sdk)
    view = page_view(st.AppDetail(replace(RESULTS, report=seen), KEY))
    assert isinstance(view, AppPageView)
    return view, plain_card(one, seen).doors


@pytest.mark.parametrize("kind", DoorKind)
def test_every_door_has_a_name_and_a_sentence(language: Language, kind: DoorKind) -> None:
    for of in ("en", "zh_CN"):
        language.use(of)
        assert words.name(kind) and words.line(kind, tells_who=True)


def test_open_ones_are_named_on_the_page_and_on_the_card(language: Language) -> None:
    view, card = shown((DoorKind.CALL_LOG, OPEN), (DoorKind.SMS, CLOSED), (DoorKind.NOTIFICATIONS, OPEN))
    told = tuple(words.line(kind, tells_who=True) for kind in (DoorKind.CALL_LOG, DoorKind.NOTIFICATIONS))
    assert tuple(line.text for line in view.doors) == told
    assert card == "Other ways it can learn who you know: call log, notifications."
    assert "$ settings get x\ncall_log" in view.details and "\nsms" not in view.details


def test_card_says_it_in_the_agreed_words_in_chinese(language: Language) -> None:
    language.use("zh_CN")
    assert shown((DoorKind.SMS, OPEN), (DoorKind.CALL_LOG, OPEN))[1] == "它还能从这些地方知道你认识谁：通话记录、短信。"


def test_what_shows_nobody_stands_apart_and_not_on_the_card(language: Language) -> None:
    view, card = shown((DoorKind.OVERLAY, OPEN), (DoorKind.PHONE_STATE, OPEN))
    assert (view.doors, card) == ((DoorLineView(words.none_seen()),), "")
    assert view.doors_besides_title == words.also_on() and len(view.doors_besides) == 2


def test_phone_state_shows_callers_on_old_androids_only(language: Language) -> None:
    old, new = (shown((DoorKind.PHONE_STATE, OPEN), sdk=sdk)[0] for sdk in (26, 28))
    assert [line.text for line in old.doors] == [words.line(DoorKind.PHONE_STATE, tells_who=True)]
    assert [line.text for line in new.doors_besides] == [words.line(DoorKind.PHONE_STATE, tells_who=False)]


def test_none_seen_is_never_said_to_be_none_there(language: Language) -> None:
    view, card = shown((DoorKind.SMS, CLOSED))
    assert (view.doors, view.doors_notes, card) == ((DoorLineView(words.none_seen()),), (), "")


def test_what_could_not_be_read_is_named(language: Language) -> None:
    view, card = shown((DoorKind.KEYBOARD, UNKNOWN), (DoorKind.ALL_FILES, UNKNOWN))
    assert view.doors_notes == (words.unchecked((DoorKind.KEYBOARD, DoorKind.ALL_FILES)),) and not card


def test_where_nobody_looked_nothing_is_said(language: Language) -> None:
    seen = report(app("example.loan", match=lender("example.loan")))
    view = page_view(st.AppDetail(replace(RESULTS, report=seen), KEY))
    assert isinstance(view, AppPageView)
    assert (view.doors_title, view.doors, view.doors_notes) == ("", (), ())


def test_file_is_told_in_the_past_with_the_way_by_hand_and_what_it_does_not_hold_is_never_off(
    language: Language,
) -> None:
    seen = replace(
        RESULTS.report, apps=tuple(replace(one, doors=FROM_FILE) for one in RESULTS.report.apps), offline=True
    )
    view = page_view(st.AppDetail(replace(RESULTS, report=seen, attached=False), KEY))
    assert isinstance(view, AppPageView)
    assert view.doors_title == words.title(offline=True) and "when the file was written" in view.doors_title
    (line,) = view.doors
    assert line.button is not None and line.button.text == "Show me how"
    assert view.doors_notes == (words.unchecked((DoorKind.KEYBOARD,), offline=True),)
    assert "not mean it is off" in view.doors_notes[0]
    assert plain_card(seen.apps[0], seen).doors.startswith("Other ways it had")


@pytest.mark.parametrize("refused", [False, True])
def test_door_the_cable_can_turn_off_is_offered_by_hand_only_where_the_phone_refuses(
    language: Language, refused: bool
) -> None:
    by_cable = Door(DoorKind.SMS, OPEN, DoorWay.USB, Evidence("", ""))
    by_hand = Door(DoorKind.KEYBOARD, OPEN, DoorWay.BY_HAND, Evidence("", ""))
    one = replace(app("example.loan", of=OFF, match=lender("example.loan")), doors=(by_cable, by_hand))
    seen = replace(RESULTS, report=report(one, sdk=36), rights=REFUSED if refused else RESULTS.rights)
    view = page_view(st.AppDetail(seen, KEY))
    assert isinstance(view, AppPageView)
    sms, keyboard = view.doors
    assert (sms.button is not None) is refused and keyboard.button is not None
    assert keyboard.button.event == ev.ByHandOpened((KEY,), DoorKind.KEYBOARD)
    assert keyboard.button.text == "Open this page on the phone" and "keyboard" in keyboard.button.spoken


@pytest.mark.parametrize("state", [state for state in DOORS.values() if isinstance(state, st.ByHand | st.AtPhone)])
@pytest.mark.parametrize("code", ["en", "zh_CN"])
def test_off_is_said_only_where_the_phone_was_read_and_says_so(
    language: Language, code: str, state: st.AppState
) -> None:
    language.use(code)
    view = page_view(state)
    assert isinstance(view, GuideView)
    at = state.back if isinstance(state, st.AtPhone) else state
    assert isinstance(at, st.ByHand) and at.door is not None
    read_off = at.read_at is not None and at.door is DoorKind.KEYBOARD
    assert (view.headline == hand_words.is_off(at.door, "example.loan")) is read_off
    assert bool(view.steps) is not read_off
