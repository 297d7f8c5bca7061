"""Names that come late move nothing away from under a finger: focus, scroll and rows stay with their app."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.model.lender import Basis
from core.model.report import AppReport
from gui.language import Language
from gui.pages.results_page import ResultsPage
from gui.style import Style
from gui.viewparts import SectionKind
from gui.widgets.action_button import ActionButton
from gui.widgets.app_card import AppCard
from gui.widgets.app_list import AppList
from gui.widgets.icon_button import IconButton
from gui.widgets.several import Several
from tests.core.services.phone_reports import OFF, app, lender, report
from tests.gui.conftest import settle
from tests.gui.shown import results_view
from tests.gui_logic.samples import RESULTS


@pytest.fixture
def page(qtbot: QtBot, style: Style, language: Language) -> ResultsPage:
    shown = ResultsPage()
    qtbot.addWidget(shown)
    shown.resize(1000, 600)
    shown.show()
    return shown


def show(page: ResultsPage, *apps: AppReport) -> None:
    page.show_view(results_view(replace(RESULTS, report=report(*apps))))
    settle()


def loan(package: str) -> AppReport:
    return app(package, match=lender(package))


def recognised(package: str) -> AppReport:
    """An app that looked like any other until its signature was read."""
    return app(package, match=replace(lender(package), basis=Basis.CERTIFICATE_ONLY))


def card_of(page: ResultsPage, package: str) -> AppCard:
    return next(
        card
        for card in page.findChildren(AppCard)
        if card.key is not None and card.key.package == package and card.isVisibleTo(page)
    )


def button_of(card: AppCard) -> ActionButton:
    return next(button for button in card.findChildren(ActionButton) if button.isVisibleTo(card))


def y_of(page: ResultsPage, package: str) -> int:
    return card_of(page, package).mapTo(page.viewport(), QPoint(0, 0)).y()


LOANS = tuple(loan(f"example.loan{number}") for number in range(6))


def test_keyboard_stays_on_the_button_of_its_app_when_another_one_comes_before_it(page: ResultsPage) -> None:
    show(page, *LOANS)
    page.activateWindow()
    button_of(card_of(page, "example.loan3")).setFocus()
    show(page, loan("example.a"), *LOANS)
    assert QApplication.focusWidget() is button_of(card_of(page, "example.loan3"))


def test_keyboard_follows_its_app_into_another_section(page: ResultsPage) -> None:
    plain = app("example.plain")
    show(page, plain, app("example.zebra"))
    page.activateWindow()
    button_of(card_of(page, "example.plain")).setFocus()
    show(page, recognised("example.plain"), app("example.zebra"))
    assert QApplication.focusWidget() is button_of(card_of(page, "example.plain"))


def test_keyboard_is_on_nobody_elses_button_when_its_app_is_folded_away(page: ResultsPage) -> None:
    show(page, app("example.plain"), app("example.zebra"))
    page.activateWindow()
    button_of(card_of(page, "example.zebra")).setFocus()
    show(page, recognised("example.plain"), app("example.zebra"))
    focused = QApplication.focusWidget()
    assert focused is None or not any(card.isAncestorOf(focused) for card in page.findChildren(AppCard))


def test_app_in_sight_stays_where_it_is_when_another_one_comes_above(page: ResultsPage, qtbot: QtBot) -> None:
    show(page, *LOANS)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    settle()
    seen = next(one.package for one in LOANS if y_of(page, one.package) >= 0)
    before = y_of(page, seen)
    show(page, loan("example.a"), *LOANS)
    qtbot.waitUntil(lambda: y_of(page, seen) == before)


def test_top_of_the_page_stays_the_top(page: ResultsPage) -> None:
    show(page, *LOANS)
    page.to_top()
    show(page, loan("example.a"), *LOANS)
    settle()
    assert page.verticalScrollBar().value() == 0


def test_row_of_the_long_list_stays_current_with_its_app(page: ResultsPage, qtbot: QtBot) -> None:
    apps = [app(f"example.off{number}", of=OFF) for number in range(5)]
    rows = AppList("rest")
    qtbot.addWidget(rows)

    def cards(*of: AppReport):  # type: ignore[no-untyped-def]
        view = results_view(replace(RESULTS, report=report(*of)))
        return next(section.cards for section in view.sections if section.kind is SectionKind.REST)

    rows.show_cards(cards(*apps))
    rows.setCurrentIndex(rows.model().index(3, 0))
    rows.show_cards(cards(app("example.a", of=OFF), *apps))
    assert rows.currentIndex().row() == 4


def test_widget_stays_with_what_it_shows_wherever_that_goes(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    column = QVBoxLayout(outer)
    tags: Several[str, QLabel] = Several(column, QLabel, QLabel.setText, lambda text: text)

    def shown() -> dict[str, QLabel]:
        return {tag.text(): tag for tag in tags.widgets}

    tags.show(("a", "b", "c"))
    first = shown()
    for order in (("c", "x", "a", "b"), ("b",), ("y", "b", "z"), ("z", "b", "y"), ()):
        tags.show(order)
        now = shown()
        assert tuple(now) == order
        assert [column.itemAt(place).widget() for place in range(column.count())] == list(now.values())
        assert all(now[name] is first[name] for name in order if name in first)
        first = now


def test_clicking_a_card_that_moved_opens_its_own_app(page: ResultsPage, qtbot: QtBot) -> None:
    show(page, *LOANS)
    card = card_of(page, "example.loan2")
    show(page, loan("example.a"), *LOANS)
    with qtbot.waitSignal(page.asked) as asked:
        qtbot.mouseClick(card.findChild(IconButton), Qt.MouseButton.LeftButton)
    assert asked.args[0].key.package == "example.loan2"


def test_another_look_is_read_from_the_top_and_news_of_the_same_look_is_not(page: ResultsPage) -> None:
    apps = [loan(f"loan.{number:02}") for number in range(12)]
    show(page, *apps)
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())
    show(page, *apps)
    assert bar.value() > 0
    now = report(*apps)
    later = replace(now, taken_at=now.taken_at + timedelta(minutes=1))
    page.show_view(results_view(replace(RESULTS, report=later)))
    settle()
    assert bar.value() == 0
