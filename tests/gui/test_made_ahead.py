"""What is made while the phone thinks is what would be made when it has answered; and a counted line is a laid one."""

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.pages.page_stack import PageStack
from gui.style import Style
from gui.theme import TextStyle
from gui.viewmodels import ProgressView
from gui.widgets.app_card import AppCard
from gui.widgets.wrapping_label import WrappingLabel
from tests.gui import example_views as views
from tests.gui.conftest import ShowPage, settle

_LOOKING = ProgressView("Looking at the phone", "", 1, 5, "Reading the apps", None)
_TEXTS = (
    "",
    "Turn off",
    "Can read your contacts now",
    "现在可以读取你的通讯录",
    "org.example.a.name.without.any.space.in.it",
    "The phone keeps no note of a read; that proves nothing\nThis app is part of the system",
    "one\ntwo\nthree\nfour\nfive",
)


def tab_stops(pages: PageStack) -> list[str]:
    """Walk with Tab from the page's beginning through all that can be stopped at."""
    page = pages.currentWidget()
    found: list[str] = []
    widget: QWidget = page.nextInFocusChain()
    while widget is not page:
        if page.isAncestorOf(widget) and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget.accessibleName())
        widget = widget.nextInFocusChain()
    return found


@pytest.mark.parametrize("scale", [100, 200])
def test_page_that_was_made_ahead_is_the_page_made_at_once(show_page: ShowPage, qtbot: QtBot, scale: int) -> None:
    at_once = show_page(views.RESULTS, scale)
    ahead = show_page(_LOOKING, scale)
    qtbot.waitUntil(lambda: len(ahead.findChildren(AppCard)) >= 4)
    assert [card for card in ahead.findChildren(AppCard) if card.isVisible()] == []
    ahead.show_view(views.RESULTS)
    settle()
    settle()
    assert ahead.grab().toImage() == at_once.grab().toImage()
    assert tab_stops(ahead) == tab_stops(at_once)


@pytest.mark.parametrize("most_lines", [0, 1, 3])
@pytest.mark.parametrize("text", _TEXTS)
def test_counted_lines_are_as_high_as_lines_that_are_laid_out(style: Style, text: str, most_lines: int) -> None:
    label = WrappingLabel(TextStyle.SMALL, text, most_lines=most_lines)
    for width in range(1, 700, 3):
        assert label.heightForWidth(width) == math.ceil(label._lay_out(width)[1]), width
