"""What the pages from the cable to the look say, failures, and what stands around every page."""

import pytest

from core.errors import DataError, PhoneSilent, UnreadableInput
from core.model.brand import Chapter
from gui import events as ev
from gui import states as st
from gui.language import Language
from gui.present.page import page_view
from gui.present.side import footer, header_view
from gui.viewmodels import (
    GuideView,
    ReadyView,
)
from tests.gui.shown import failed, texts_in
from tests.gui.speaking import LANGUAGES
from tests.gui_logic.samples import DEVICE, KEY, RESULTS, STATES


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", STATES)
def test_every_state_has_a_page_with_words_and_no_open_place(language: Language, name: str, code: str) -> None:
    language.use(code)
    said = [*texts_in(page_view(STATES[name])), *texts_in(header_view(STATES[name])), footer(STATES[name])]
    assert any(said)
    assert [text for text in said if "%1" in text or "%2" in text or "%n" in text or "(s)" in text] == []


def test_no_choice_is_made_for_the_person(language: Language) -> None:
    view = page_view(st.Ready(DEVICE))
    assert isinstance(view, ReadyView)
    assert [choice for question in view.questions for choice in question.choices if choice.chosen] == []
    assert [len(question.choices) for question in view.questions] == [2, 3]
    assert view.main.enabled


def test_answer_to_one_question_keeps_the_other(language: Language) -> None:
    view = page_view(st.Ready(DEVICE, ev.Answers(ev.Owner.HELPING)))
    assert isinstance(view, ReadyView)
    assert view.questions[1].choices[0].event == ev.AnswersGiven(ev.Answers(ev.Owner.HELPING, ev.Threat.YES))


def test_failure_details_hold_nothing_from_the_phone(language: Language) -> None:
    view = failed(PhoneSilent("dumpsys package example.secret"))
    assert view.details.startswith("PhoneSilent\nLenderLens")
    assert "example.secret" not in view.details


def test_failure_of_our_own_file_names_it(language: Language) -> None:
    assert "list.json" in failed(DataError("list.json")).details


def test_by_hand_leads_to_the_switch_of_the_phones_maker(language: Language) -> None:
    view = page_view(st.ByHand(RESULTS, (KEY,)))
    assert isinstance(view, GuideView)
    assert ev.MakerCardsAsked(Chapter.EXTRA_SWITCH) in [button.event for button in view.quiet]


def test_footer_says_what_was_looked_at_when_and_with_which_list(language: Language) -> None:
    said = footer(RESULTS)
    assert said.startswith("Looked at 2 apps at ")
    assert said.endswith("lender list of 1 Jan 2026, 1 apps")


def test_phone_with_android_5_is_told_so_in_words(language: Language) -> None:
    view = failed(UnreadableInput("android5"))
    assert view.headline == "This phone is too old for LenderLens"
    assert "Android 6 or later" in view.body
