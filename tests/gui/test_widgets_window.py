"""What is always at hand: bar, band, focus ring, colours that follow the system."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.app import Application, Options
from gui.main_window import MainWindow
from gui.style import Style
from gui.theme import DARK, LIGHT, TEXT_SCALES, Palette, Theme, theme
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.focus_ring import RingOverlay
from gui.widgets.header_bar import HeaderBar
from gui.widgets.progress_line import ProgressLine
from gui.widgets.scroll_column import ScrollColumn
from tests.gui.conftest import settle
from tests.gui.example_parts import HEADER


@pytest.fixture
def bar(qtbot: QtBot, style: Style) -> HeaderBar:
    """A header as wide as the smallest window."""
    shown = HeaderBar()
    qtbot.addWidget(shown)
    shown.show_view(HEADER)
    shown.resize(1024, 60)
    shown.show()
    return shown


@pytest.mark.parametrize(("scheme", "wanted"), [(Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Unknown, LIGHT)])
def test_colours_follow_the_system_and_keep_the_text_size(
    style: Style, scheme: Qt.ColorScheme, wanted: Palette
) -> None:
    style.set_scale(150)
    style.follow(scheme)
    assert theme() == Theme(wanted, 150, "en")


def test_menu_offers_every_text_size_and_marks_the_one_in_use(bar: HeaderBar, qtbot: QtBot) -> None:
    menu = bar.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    sizes = [action for action in menu.actions() if isinstance(action, QAction)]
    assert [action.data() for action in sizes] == list(TEXT_SCALES)
    assert [action.data() for action in sizes if action.isChecked()] == [100]
    with qtbot.waitSignal(bar.scale_chosen) as chosen:
        sizes[-1].trigger()
    assert chosen.args == [200]


@pytest.mark.parametrize("name", ["Text size", "中文", "Hide screen"])
def test_what_is_always_at_hand_has_a_name(bar: HeaderBar, name: str) -> None:
    assert name in {button.accessibleName() for button in bar.findChildren(QAbstractButton)}


@pytest.mark.parametrize("scale", TEXT_SCALES)
def test_bar_has_room_for_its_words_in_the_smallest_window(bar: HeaderBar, style: Style, scale: int) -> None:
    style.set_scale(scale)
    bar.show_view(HEADER)
    settle()
    for button in bar.findChildren(QAbstractButton):
        assert button.width() >= button.sizeHint().width()
        assert bar.rect().contains(QRect(button.pos(), button.size()))
    for label in (label for label in bar.findChildren(QLabel) if label.isVisible()):
        assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize("rank", [rank for rank in Rank if rank not in (Rank.BACK, Rank.BAND, Rank.MENU, Rank.CHOICE)])
def test_words_of_a_button_that_cannot_be_used_fit_where_they_fitted(qtbot: QtBot, style: Style, rank: Rank) -> None:
    style.set_scale(200)
    button = ActionButton(rank)
    qtbot.addWidget(button)
    button.show_text("Look again")
    button.resize(button.sizeHint())
    button.setEnabled(False)
    option = QStyleOptionButton()
    button.initStyleOption(option)
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    assert room.width() >= button.fontMetrics().horizontalAdvance("Look again")


def test_wide_window_with_large_text_can_become_narrow_again(qtbot: QtBot, style: Style) -> None:
    window, bar = QWidget(), HeaderBar()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(bar)
    style.set_scale(200)
    bar.show_view(HEADER)
    window.resize(1920, 200)
    window.show()
    settle()
    assert any(button.text() == HEADER.look_up for button in bar.findChildren(QAbstractButton))
    window.resize(1024, 200)
    settle()
    assert window.width() == 1024
    for button in bar.findChildren(QAbstractButton):
        assert bar.rect().contains(QRect(button.pos(), button.size()))


def test_ring_lies_around_the_control_with_a_gap_and_scrolls_with_it(qtbot: QtBot, style: Style) -> None:
    page = ScrollColumn()
    qtbot.addWidget(page)
    for number in range(30):
        button = ActionButton(Rank.OUTLINED)
        button.show_text(f"Button {number}")
        page.add(button)
    page.resize(600, 300)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    target = page.findChildren(ActionButton)[3]
    target.setFocus()
    settle()
    (ring,) = (ring for ring in page.findChildren(RingOverlay) if ring.isVisible())
    before = _around(ring, target)
    page.verticalScrollBar().setValue(50)
    settle()
    assert before == _around(ring, target) == QRect(QPoint(-4, -4), target.size()).adjusted(0, 0, 8, 8)


def test_tab_from_outside_brings_what_it_comes_to_into_sight(qtbot: QtBot, style: Style) -> None:
    window, bar, page = QWidget(), ActionButton(), ScrollColumn()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    bar.show_text("Bar")
    column.addWidget(bar)
    column.addWidget(page)
    for number in range(30):
        button = ActionButton(Rank.OUTLINED)
        button.show_text(f"Button {number}")
        page.add(button)
    window.resize(600, 300)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    settle()
    bar.setFocus()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    first = page.findChildren(ActionButton)[0]
    assert first.visibleRegion().isEmpty()
    QTest.keyClick(bar, Qt.Key.Key_Tab)
    settle()
    assert QApplication.focusWidget() is first
    assert first.visibleRegion().boundingRect() == first.rect()


def _around(ring: RingOverlay, target: QWidget) -> QRect:
    return QRect(target.mapFrom(ring.parentWidget(), ring.pos()), ring.size())


def test_ring_goes_with_the_control_it_was_around(qtbot: QtBot, style: Style) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    buttons = [ActionButton(), ActionButton()]
    for button in buttons:
        button.show_text("Button")
        column.addWidget(button)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for button in (buttons[0], buttons[1], buttons[0]):
        button.setFocus()
        settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        (ring,) = window.findChildren(RingOverlay)
        assert ring.geometry().center() == button.geometry().center()


def test_ring_that_left_is_not_brought_back_by_what_moves(qtbot: QtBot, style: Style) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button, label = ActionButton(), QLabel("Text")
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    column = QVBoxLayout(window)
    column.addWidget(button)
    column.addWidget(label)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.setFocus()
    settle()
    label.setFocus()
    window.resize(500, 300)
    settle()
    assert [ring for ring in window.findChildren(RingOverlay) if ring.isVisible()] == []


def test_program_that_has_ended_lays_no_second_ring(
    qtbot: QtBot, qapp: QApplication, style: Style, tmp_path: Path
) -> None:
    ended = Application(qapp, Options(tmp_path))
    qtbot.addWidget(ended.window)
    ended.close()
    ended.deleteLater()
    QCoreApplication.sendPostedEvents(ended, QEvent.Type.DeferredDelete)
    button = ActionButton(Rank.OUTLINED)
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(button)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.setFocus()
    settle()
    assert len(window.findChildren(RingOverlay)) == 1


@pytest.mark.parametrize(("step", "steps", "shown"), [(0, 4, 0.0), (2, 4, 0.5), (4, 4, 1.0)])
def test_progress_shows_steps_done(qtbot: QtBot, style: Style, step: int, steps: int, shown: float) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    line.show_step(step, steps)
    assert line.value() / line.maximum() == shown
    assert not line.isHidden()


def test_work_without_steps_has_no_full_line_that_reads_as_done(qtbot: QtBot, style: Style) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    line.show_step(0, 0)
    assert line.isHidden()


@pytest.mark.parametrize("scale", [100, 200])
def test_first_window_lies_within_a_small_screen(qtbot: QtBot, style: Style, scale: int) -> None:
    style.set_scale(scale)
    window = MainWindow()
    qtbot.addWidget(window)
    window.fit(QSize(1024, 600))
    assert window.width() <= 1024
    assert window.height() <= 600 - 40


def test_first_window_grows_with_the_text_where_the_screen_has_room(qtbot: QtBot, style: Style) -> None:
    style.set_scale(150)
    window = MainWindow()
    qtbot.addWidget(window)
    window.fit(QSize(1920, 1200))
    assert (window.width(), window.height()) == (1680, 1140)
