"""What a person clicks is what the page asks for; what changes later does not disturb what they are doing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.model.access import ContactAccess
from gui import events
from gui.pages.hidden_page import HiddenPage
from gui.pages.page_stack import PageStack
from gui.style import Style
from gui.widgets.app_card import AppCard
from gui.widgets.app_list import AppList
from gui.widgets.choice_card import ChoiceCard
from gui.widgets.fold import Fold
from gui.widgets.switch_row import SwitchRow
from tests.gui import example_views as views
from tests.gui.conftest import ShowPage, settle
from tests.gui.example_parts import CASH, INSTALMENTS, STOP_ASKING, key, sections


def button(pages: PageStack, name: str) -> QAbstractButton:
    """Find the button a screen reader calls by this name."""
    found = [b for b in pages.currentWidget().findChildren(QAbstractButton) if b.accessibleName() == name]
    assert len(found) == 1, [b.accessibleName() for b in pages.currentWidget().findChildren(QAbstractButton)]
    return found[0]


def asked_by(qtbot: QtBot, pages: PageStack, name: str) -> object:
    with qtbot.waitSignal(pages.asked) as asked:
        button(pages, name).click()
    return asked.args[0]


def test_one_click_on_a_card_asks_to_turn_that_app_off(qtbot: QtBot, show_page: ShowPage) -> None:
    pages = show_page(views.RESULTS)
    assert asked_by(qtbot, pages, "Turn off for Example Cash") == events.TurnOffClicked((CASH.key,))


def test_one_click_asks_to_turn_off_exactly_the_apps_listed(qtbot: QtBot, show_page: ShowPage) -> None:
    pages = show_page(views.RESULTS)
    wanted = events.TurnOffClicked((CASH.key, INSTALMENTS.key))
    assert asked_by(qtbot, pages, "Turn off for these 2") == wanted


def test_card_opens_its_app(qtbot: QtBot, show_page: ShowPage) -> None:
    pages = show_page(views.RESULTS)
    assert asked_by(qtbot, pages, "More about Example Cash") == events.AppOpened(CASH.key)


def test_click_anywhere_on_a_card_opens_its_app(qtbot: QtBot, show_page: ShowPage) -> None:
    pages = show_page(views.RESULTS)
    card = pages.currentWidget().findChildren(AppCard)[0]
    with qtbot.waitSignal(pages.asked) as asked:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert asked.args == [events.AppOpened(CASH.key)]


def test_press_outside_and_release_on_a_card_opens_nothing(qtbot: QtBot, show_page: ShowPage) -> None:
    pages = show_page(views.RESULTS)
    card = pages.currentWidget().findChildren(AppCard)[0]
    with qtbot.assertNotEmitted(pages.asked):
        QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(5, -50))


@pytest.mark.parametrize(("on", "wanted"), [(True, False), (False, True)])
def test_switch_asks_for_the_other_position(qtbot: QtBot, show_page: ShowPage, on: bool, wanted: bool) -> None:
    pages = show_page(replace(views.RESULTS, switch=replace(STOP_ASKING, on=on)))
    with qtbot.waitSignal(pages.asked) as asked:
        QTest.keyClick(pages.currentWidget().findChildren(SwitchRow)[0], Qt.Key.Key_Space)
    assert asked.args == [events.StopAskingChosen(wanted)]


def test_nothing_is_chosen_for_the_person(show_page: ShowPage) -> None:
    pages = show_page(views.READY)
    choices = pages.currentWidget().findChildren(ChoiceCard)
    assert len(choices) == 5
    assert not [choice for choice in choices if choice.isChecked()]


def test_answer_is_given_with_the_keyboard(qtbot: QtBot, show_page: ShowPage) -> None:
    pages = show_page(views.READY)
    choices = pages.currentWidget().findChildren(ChoiceCard)
    with qtbot.waitSignal(pages.asked) as asked:
        QTest.keyClick(choices[2], Qt.Key.Key_Space)
    assert asked.args == [events.AnswersGiven(events.Answers(threat=events.Threat.YES))]


def test_answers_taken_back_by_the_state_are_shown_as_not_given(show_page: ShowPage) -> None:
    pages = show_page(views.READY_THREAT)
    pages.show_view(views.READY)
    assert not [choice for choice in pages.currentWidget().findChildren(ChoiceCard) if choice.isChecked()]


def test_button_that_cannot_be_used_says_why(show_page: ShowPage) -> None:
    pages = show_page(views.UNPLUGGED)
    main = button(pages, "Turn off for these 2")
    why = "Plug the phone in again, then this can be changed."
    assert not main.isEnabled()
    assert main.accessibleDescription() == why
    assert why in {label.text() for label in pages.findChildren(QLabel) if label.isVisibleTo(pages)}


def test_folded_apps_are_not_built_before_they_are_asked_for(show_page: ShowPage) -> None:
    pages = show_page(replace(views.RESULTS, sections=sections(others=60, others_rest=400)))
    page = pages.currentWidget()
    shown = len(page.findChildren(AppCard))
    assert shown == 4
    assert not page.findChildren(AppList)


def test_many_cards_arrive_in_helpings(show_page: ShowPage) -> None:
    pages = show_page(replace(views.RESULTS, sections=sections(others=60)))
    page = pages.currentWidget()
    fold = next(fold for fold in page.findChildren(Fold) if fold.isVisibleTo(pages))
    fold.set_open(True)
    at_once = len(page.findChildren(AppCard))
    settle()
    assert at_once < 4 + 60 == len(page.findChildren(AppCard))


def test_four_hundred_apps_are_rows_and_no_widgets(show_page: ShowPage) -> None:
    pages = show_page(replace(views.RESULTS, sections=sections(others_rest=400)))
    for fold in pages.currentWidget().findChildren(Fold):
        fold.set_open(True)
    settle()
    (rest,) = pages.currentWidget().findChildren(AppList)
    assert rest.model().rowCount() == 400
    assert len(rest.viewport().findChildren(QLabel)) == 0


def test_row_of_the_rest_opens_its_app_with_enter(qtbot: QtBot, show_page: ShowPage) -> None:
    pages = show_page(views.RESULTS)
    for fold in pages.currentWidget().findChildren(Fold):
        fold.set_open(True)
    settle()
    (rest,) = pages.currentWidget().findChildren(AppList)
    rest.setFocus()
    assert QApplication.focusWidget() is rest, rest.currentIndex().row()
    QTest.keyClick(rest, Qt.Key.Key_Down)
    with qtbot.waitSignal(pages.asked) as asked:
        QTest.keyClick(rest, Qt.Key.Key_Return)
    assert asked.args == [events.AppOpened(key("rest1"))]


def test_late_names_change_words_and_nothing_else(show_page: ShowPage) -> None:
    pages = show_page(views.RESULTS)
    page = pages.currentWidget()
    target = button(pages, "Turn off for Example Cash")
    target.setFocus()
    page.verticalScrollBar().setValue(40)  # type: ignore[attr-defined]
    lending = replace(views.RESULTS.sections[0], cards=(replace(CASH, name="Example Cash Plus"), INSTALMENTS))
    pages.show_view(replace(views.RESULTS, sections=(lending, *views.RESULTS.sections[1:])))
    settle()
    assert "Example Cash Plus" in {label.text() for label in page.findChildren(QLabel)}
    assert QApplication.focusWidget() is target
    assert page.verticalScrollBar().value() == 40  # type: ignore[attr-defined]


def test_open_fold_stays_open_when_names_arrive(show_page: ShowPage) -> None:
    pages = show_page(views.RESULTS)
    folds = pages.currentWidget().findChildren(Fold)
    folds[-1].set_open(True)
    pages.show_view(views.RESULTS)
    assert folds[-1].is_open


def test_another_app_begins_at_the_top(show_page: ShowPage) -> None:
    pages = show_page(views.APP)
    bar = pages.currentWidget().verticalScrollBar()  # type: ignore[attr-defined]
    bar.setValue(200)
    pages.show_view(replace(views.APP, card=INSTALMENTS))
    assert bar.value() == 0


def test_way_back_to_the_results_finds_them_where_they_were(show_page: ShowPage) -> None:
    pages = show_page(views.RESULTS)
    page = pages.currentWidget()
    opener = button(pages, "More about Sample Rupiah")
    opener.setFocus()
    at = page.verticalScrollBar().value()  # type: ignore[attr-defined]
    pages.show_view(views.APP)
    settle()
    pages.show_view(views.RESULTS)
    settle()
    assert page.verticalScrollBar().value() == at  # type: ignore[attr-defined]
    assert QApplication.focusWidget() is opener


def test_outcome_keeps_the_verdict_look_of_what_did_not_work(show_page: ShowPage) -> None:
    cards = {card.key: card.access for card in views.OUTCOME.cards}
    pages = show_page(views.OUTCOME)
    assert cards[INSTALMENTS.key] is ContactAccess.CAN_READ
    assert button(pages, "Undo for Example Cash").isEnabled()


def test_hidden_page_shows_nothing_of_any_phone(qtbot: QtBot, style: Style) -> None:
    hidden = HiddenPage()
    qtbot.addWidget(hidden)
    words = {label.text() for label in hidden.findChildren(QLabel) if label.text()}
    assert words == {"The screen is hidden", "Whatever is running goes on."}
    with qtbot.waitSignal(hidden.show_again):
        hidden.findChildren(QAbstractButton)[0].click()
