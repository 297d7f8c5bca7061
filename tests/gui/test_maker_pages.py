"""What maker cards and the closing checklist say, and what a click on them asks for; in both languages."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from core.model.brand import Act, Chapter, Confirmed, Hint, MakerStep, MenuWord, SwitchNeed
from core.model.closing import ClosingLine, Link
from core.model.rights import Right, Rights
from gui import events as ev
from gui import states as st
from gui.closing_lines import Standing
from gui.language import Language
from gui.makerviews import ChooseMakerView, MakerCardView
from gui.present.closing import closing_view
from gui.present.makers import maker_cards_view, step_view
from gui.widgets.fold import Fold
from gui.wording import closing, makers
from tests.gui.conftest import ShowPage
from tests.gui.example_makers import CARDS, CHOOSING, CLOSING, DEBUGGING, NEARLY_CLOSED, SWITCH, card
from tests.gui.speaking import LANGUAGES
from tests.gui.test_pages_ask import asked_by
from tests.gui_logic.samples import READY, REPORT, RESULTS

SWITCH_WORD = MenuWord("USB debugging (Security settings)", "USB 调试（安全设置）")
STEP = MakerStep(Act.TURN_ON, (SWITCH_WORD,), (MenuWord("Settings", "设置"),))
REFUSED = replace(RESULTS, rights=Rights(Right.REFUSED, Right.REFUSED))


def card_of(state: st.MakerCards) -> MakerCardView:
    view = maker_cards_view(state)
    assert isinstance(view, MakerCardView)
    return view


def speaking(tag: str | None) -> st.MakerCards:
    """The switch of a phone whose menus are in this language."""
    device = replace(REPORT.device, language=tag)
    return replace(SWITCH, back=replace(RESULTS, report=replace(REPORT, device=device)))


@pytest.mark.parametrize("code", LANGUAGES)
def test_everything_a_card_or_the_checklist_can_say_has_words(language: Language, code: str) -> None:
    language.use(code)
    said = [makers.hint(each) for each in Hint] + [makers.act(each, "“X”") for each in Act]
    said += [text for each in Chapter for text in (makers.chapter(each), makers.chapter_body(each))]
    said += [closing.standing(line, how) for line in ClosingLine for how in Standing] + [
        closing.line(line) for line in ClosingLine
    ]
    assert all(said) and not [text for text in said if "%" in text]


@pytest.mark.parametrize(("code", "first"), [("en", "en"), ("zh_CN", "zh")])
def test_menu_words_stand_in_the_windows_language_until_the_phone_tells_its_own(
    language: Language, code: str, first: str
) -> None:
    language.use(code)
    path = {"en": "Settings › Additional settings", "zh": "设置 › 更多设置"}[first]
    assert card_of(speaking(None)).leading.steps[0].notes[0].startswith(path)


@pytest.mark.parametrize(("tag", "path"), [("zh", "设置 › "), ("en", "Settings › ")])
def test_menu_words_of_the_phones_language_come_first_the_others_after_them(
    language: Language, tag: str, path: str
) -> None:
    step = card_of(speaking(tag)).leading.steps[0]
    first, second, *_ = step.notes
    assert first.startswith(path) and not second.startswith(path)
    assert SWITCH_WORD.en in step.text and SWITCH_WORD.zh in step.text


def test_phone_in_a_third_language_is_told_that_its_words_differ(language: Language) -> None:
    assert "another language" in card_of(speaking("hi")).body
    assert "another language" not in card_of(speaking("en")).body


def test_unconfirmed_line_says_it_may_be_named_differently_and_a_confirmed_one_its_day(language: Language) -> None:
    unsure = step_view(STEP, "en")
    sure = step_view(replace(STEP, confirmed=Confirmed("https://example.org", "2026-03-20")), "en")
    assert "May be named differently on your phone" in unsure.notes[-1]
    assert "20 Mar 2026" in sure.notes[-1]


def test_switch_is_drawn_in_the_phones_own_words(language: Language) -> None:
    picture = card_of(speaking("zh")).picture
    assert (picture.title, picture.word, picture.on) == ("开发者选项", SWITCH_WORD.zh, False)
    assert SWITCH_WORD.zh in picture.spoken
    payment = card_of(replace(SWITCH, card=card("meizu"))).picture
    assert payment.on, "what is to be turned off is drawn turned on"
    assert card_of(replace(SWITCH, card=card("stock"))).picture.word == ""


def test_sources_are_addresses_to_copy(language: Language) -> None:
    sources = card_of(SWITCH).sources
    assert sources and all(each.source.startswith("https://") for each in sources)


def test_card_waits_only_where_the_page_goes_on_by_itself(language: Language) -> None:
    assert "goes on by itself" in card_of(replace(SWITCH, back=REFUSED)).waiting
    assert "goes on by itself" in card_of(DEBUGGING).waiting
    assert "goes on by itself" not in card_of(SWITCH).waiting
    assert card_of(replace(SWITCH, back=READY, chapter=Chapter.AFTERWARDS)).waiting == ""


def test_phone_that_needs_no_switch_is_not_sent_looking_for_one(language: Language) -> None:
    view = card_of(replace(SWITCH, card=card("stock")))
    assert "need no other switch" in view.headline
    assert "by hand" in view.body and view.leading.steps == ()


def test_switch_nobody_knows_is_not_promised(language: Language) -> None:
    view = card_of(replace(SWITCH, card=card("vivo")))
    assert "nobody could tell us yet" in view.body and "One more switch" not in view.body


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("each", CARDS, ids=lambda each: each.card_id)
@pytest.mark.parametrize("chapter", list(Chapter))
def test_every_card_opens_at_every_chapter(language: Language, code: str, each, chapter: Chapter) -> None:
    language.use(code)
    view = card_of(replace(SWITCH, card=each, chapter=chapter))
    assert view.leading.steps or (chapter, each.switch) == (Chapter.EXTRA_SWITCH, SwitchNeed.NOT_NEEDED)
    assert len(view.others) >= len(each.chapters) - 2


def test_every_maker_can_be_chosen_and_pages_name_no_maker_twice(language: Language) -> None:
    view = maker_cards_view(CHOOSING)
    assert isinstance(view, ChooseMakerView)
    assert len({button.text for button in view.makers}) == len(view.makers) == len({each.maker for each in CARDS})


def test_click_on_a_maker_asks_for_its_newest_card(qtbot: QtBot, show_page: ShowPage, language: Language) -> None:
    pages = show_page(maker_cards_view(CHOOSING))
    assert asked_by(qtbot, pages, "Samsung") == ev.MakerChosen("samsung-oneui-8.5")


def test_chapter_opens_where_it_is_clicked_and_closes_for_another_card(show_page: ShowPage, language: Language) -> None:
    pages = show_page(maker_cards_view(SWITCH))
    fold = next(each for each in pages.currentWidget().findChildren(Fold) if each.isVisible())
    fold.set_open(True)
    pages.show_view(maker_cards_view(SWITCH))
    assert fold.is_open
    pages.show_view(maker_cards_view(replace(SWITCH, card=card("vivo"))))
    assert not fold.is_open


def test_line_of_the_checklist_is_ticked_by_hand(qtbot: QtBot, show_page: ShowPage, language: Language) -> None:
    pages = show_page(closing_view(NEARLY_CLOSED))
    spoken = "This is done: Turn off USB debugging"
    assert asked_by(qtbot, pages, spoken) == ev.ClosingTicked(ClosingLine.USB_DEBUGGING, done=True)
    spoken = "Not done after all: Turn Auto Blocker on again, if it was on before"
    assert asked_by(qtbot, pages, spoken) == ev.ClosingTicked(ClosingLine.AUTO_BLOCKER, done=False)


def test_line_that_is_seen_to_be_on_cannot_be_ticked(language: Language) -> None:
    assert [line.button for line in closing_view(CLOSING).lines] == [None] * 4


def test_switch_that_woke_a_phone_is_put_back_whatever_its_card_says(language: Language) -> None:
    plain = replace(CLOSING, card=card("vivo"), back=RESULTS)
    woken = replace(plain, back=replace(RESULTS, woke=True))
    assert len(closing_view(plain).lines) == 3
    assert closing_view(woken).lines[0].title == "1. Put back the switch of the phone’s maker"


def test_headline_says_so_once_every_line_is_done(language: Language) -> None:
    done = replace(NEARLY_CLOSED, ticked=frozenset(ClosingLine))
    assert closing_view(NEARLY_CLOSED).headline == "Put the phone back as it was"
    assert closing_view(done).headline == "Everything on this list is done"
    again = closing_view(replace(done, link=Link.READY))
    assert again.headline == "Put the phone back as it was"
