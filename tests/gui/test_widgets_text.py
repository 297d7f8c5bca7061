"""Text is plain, whole, and as large as the person wants it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.style import Style
from gui.theme import TextStyle, Theme, font_families, theme
from gui.widgets.app_card import AppCard
from gui.widgets.details_box import DetailsBox
from gui.widgets.wrapping_label import WrappingLabel
from tests.gui.conftest import settle
from tests.gui.example_parts import card

HOSTILE = (
    "<img src=file:///etc/passwd>",
    "<b>bold</b> & <a href='http://x.example'>link</a>",
    "&lt;script&gt;",
    "'; rm -rf / $(id) `id`",
    "A" * 10_000,
    "借" * 10_000,
    "\u202eevil",
    "line\nbreak\x00nul",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_name_is_shown_as_the_characters_it_is(qtbot: QtBot, style: Style, text: str) -> None:
    shown = AppCard()
    qtbot.addWidget(shown)
    shown.show_view(card("x", text, tag=text[:200], note=text))
    shown.resize(760, shown.heightForWidth(760))
    assert not shown.grab().isNull()
    labels = shown.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert text in {label.text() for label in labels}


@pytest.mark.parametrize("text", HOSTILE)
def test_no_name_makes_a_card_grow_without_end(qtbot: QtBot, style: Style, text: str) -> None:
    shown = AppCard()
    qtbot.addWidget(shown)
    shown.show_view(card("x", text, note=text))
    assert shown.heightForWidth(760) < 400


def test_markup_takes_the_room_of_its_characters(qtbot: QtBot, style: Style) -> None:
    label = WrappingLabel(TextStyle.BODY, "<img width=2000 height=2000 src=x>")
    qtbot.addWidget(label)
    assert label.heightForWidth(600) < 40


def test_label_is_as_high_as_its_lines(qtbot: QtBot, style: Style) -> None:
    label = WrappingLabel(TextStyle.BODY, "word " * 60)
    qtbot.addWidget(label)
    lines = [label.heightForWidth(width) / 24 for width in (2000, 400, 200)]
    assert lines[0] < lines[1] < lines[2]
    assert all(count == int(count) for count in lines)


def test_long_word_breaks_instead_of_leaving_the_page(qtbot: QtBot, style: Style) -> None:
    label = WrappingLabel(TextStyle.BODY, "example." + "a" * 200)
    qtbot.addWidget(label)
    assert label.heightForWidth(200) > label.heightForWidth(4000)


def test_text_grows_with_the_size_chosen_while_the_window_is_open(qtbot: QtBot, style: Style) -> None:
    label = WrappingLabel(TextStyle.HEADLINE, "2 lending apps can read your contacts now")
    qtbot.addWidget(label)
    small = label.heightForWidth(2000)
    style.set_scale(200)
    assert label.font().pixelSize() == 64
    assert label.heightForWidth(4000) == 2 * small


def test_empty_text_leaves_no_hole(qtbot: QtBot, style: Style) -> None:
    label = WrappingLabel(TextStyle.BODY, "")
    qtbot.addWidget(label)
    assert label.isHidden()


def test_chinese_is_drawn_with_chinese_forms_in_both_languages(style: Style) -> None:
    for chinese in (True, False):
        names = font_families(chinese)
        japanese = [name for name in names if "CJK JP" in name]
        assert not japanese
    first = Theme(language="zh_CN").font().families()[0]
    assert first == font_families(True)[0]


def test_language_change_keeps_the_text_size(style: Style) -> None:
    style.set_scale(150)
    style.set_language("zh_CN")
    assert (theme().scale, theme().language) == (150, "zh_CN")
    style.set_language("en")


@pytest.mark.parametrize("scale", [100, 200])
def test_few_details_are_seen_whole(qtbot: QtBot, style: Style, scale: int) -> None:
    style.set_scale(scale)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    details = DetailsBox("Details", window)
    column.addWidget(details)
    window.resize(800, 600)
    window.show()
    details.show_text("one\ntwo\nthree\n" + "four " * 60)
    settle()
    text = details.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert text.verticalScrollBar().maximum() == 0


def test_details_are_copied_as_they_are(qtbot: QtBot, style: Style) -> None:
    details = DetailsBox("Details")
    qtbot.addWidget(details)
    details.show_text("<b>PhoneSilent</b>\nsecond")
    with qtbot.waitSignal(details.copied):
        details.findChildren(QPushButton)[0].click()
    assert QGuiApplication.clipboard().text() == "<b>PhoneSilent</b>\nsecond"
