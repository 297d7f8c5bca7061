"""Every page, for those who use the keyboard, a screen reader, large text: nothing out of reach, nothing clipped."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from gui.pages.page_stack import PageStack
from gui.viewmodels import PageView
from gui.widgets.fold import Fold
from gui.widgets.wrapping_label import WrappingLabel
from tests.gui.conftest import ShowPage, WindowWatch, settle
from tests.gui.example_views import PAGES

every_page = pytest.mark.parametrize("view", PAGES.values(), ids=PAGES)


def seen(pages: PageStack, kind: type[QWidget]) -> list[QWidget]:
    """Find what takes part in the page, however far down."""
    return [widget for widget in pages.currentWidget().findChildren(kind) if widget.isVisibleTo(pages)]


def open_folds(pages: PageStack) -> None:
    for fold in pages.currentWidget().findChildren(Fold):
        fold.set_open(True)
    settle()


def spoken(widget: QWidget) -> str:
    """Ask what a screen reader would say."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@every_page
def test_all_text_is_plain(show_page: ShowPage, view: PageView) -> None:
    pages = show_page(view)
    open_folds(pages)
    labels = pages.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


@every_page
def test_no_other_window_comes_up(qapp: QApplication, show_page: ShowPage, view: PageView) -> None:
    watch = WindowWatch(qapp)
    pages = show_page(view)
    open_folds(pages)
    qapp.removeEventFilter(watch)
    assert watch.seen == [pages]


@every_page
def test_every_control_has_a_name(show_page: ShowPage, view: PageView) -> None:
    pages = show_page(view)
    open_folds(pages)
    controls = [w for w in seen(pages, QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [type(control).__name__ for control in controls if not spoken(control)]
    assert nameless == []


@every_page
def test_keyboard_reaches_every_button(show_page: ShowPage, view: PageView) -> None:
    pages = show_page(view)
    wanted = {button for button in seen(pages, QAbstractButton) if button.isEnabled()}
    reached: set[QWidget] = set()
    for _ in range(len(wanted) + 20):
        at = QApplication.focusWidget()
        assert at is not None
        reached |= {at, *_siblings_by_arrow_keys(at)}
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert [button.accessibleName() for button in wanted - reached] == []


def _siblings_by_arrow_keys(at: QWidget) -> set[QWidget]:
    """Radio buttons of one question are one stop of Tab once one is chosen; arrow keys walk among them."""
    if isinstance(at, QAbstractButton) and at.autoExclusive():
        return {b for b in at.parentWidget().findChildren(QAbstractButton) if b.autoExclusive()}
    return set()


@every_page
def test_tab_goes_down_the_page(show_page: ShowPage, view: PageView) -> None:
    pages = show_page(view)
    inside = pages.currentWidget()
    assert isinstance(inside, QScrollArea)
    tops = []
    at = QApplication.focusWidget()
    while at is not None and at not in [widget for widget, _ in tops]:
        tops.append((at, at.mapTo(inside.widget(), QPoint(0, 0)).y() // 60))
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
    levels = [top for _, top in tops]
    above = levels.index(min(levels))  # reading begins at the headline; "Back" above it comes last
    assert levels[above:] + levels[:above] == sorted(levels)


@every_page
@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_clipped(show_page: ShowPage, view: PageView, scale: int) -> None:
    pages = show_page(view, scale)
    open_folds(pages)
    inside = pages.currentWidget()
    assert isinstance(inside, QScrollArea)
    room = QRect(QPoint(0, 0), inside.widget().size())
    assert inside.widget().width() <= inside.viewport().width()
    for label in seen(pages, WrappingLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()  # type: ignore[attr-defined]
        assert room.contains(QRect(label.mapTo(inside.widget(), QPoint(0, 0)), label.size()))
    for button in seen(pages, QAbstractButton):
        needs = button.minimumSizeHint()
        assert (button.width(), button.height()) >= (needs.width(), needs.height()), button.accessibleName()
        assert room.contains(QRect(button.mapTo(inside.widget(), QPoint(0, 0)), button.size()))


@every_page
def test_every_button_is_large_enough_to_hit(show_page: ShowPage, view: PageView) -> None:
    pages = show_page(view)
    open_folds(pages)
    small = {b.accessibleName(): b.size() for b in seen(pages, QAbstractButton) if min(b.width(), b.height()) < 44}
    assert small == {}


@every_page
def test_page_looks_the_same_whether_text_was_made_larger_before_or_after(show_page: ShowPage, view: PageView) -> None:
    grown = show_page(view, 100)
    fresh = show_page(view, 200)
    settle()
    heights = [stack.currentWidget().widget().height() for stack in (grown, fresh)]  # type: ignore[attr-defined]
    assert heights[0] == heights[1]


@every_page
def test_at_most_one_button_is_filled(show_page: ShowPage, view: PageView) -> None:
    pages = show_page(view)
    filled = [button for button in seen(pages, QAbstractButton) if button.property("rank") == "filled"]
    assert len(filled) <= 1
