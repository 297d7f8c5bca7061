"""What the window says of other doors: what is open, what that shows, and what nobody could read."""

from dataclasses import replace

import pytest

from core.model.access import AppKey
from core.model.doors import Door, DoorKind, DoorState, DoorWay
from core.model.facts import Evidence
from core.model.names import PackageName, UserId
from gui import states as st
from gui.language import Language
from gui.present.cards import plain_card
from gui.present.page import page_view
from gui.viewmodels import AppPageView
from gui.viewparts import DoorLineView
from gui.wording import doors as words
from tests.core.services.phone_reports import OFF, app, lender, report
from tests.gui_logic.samples import RESULTS

KEY = AppKey(PackageName("example.loan"), UserId(0))
OPEN, CLOSED, UNKNOWN = DoorState.OPEN, DoorState.CLOSED, DoorState.UNKNOWN


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
