"""The violet band of practice: what its menu offers depends on what the phone shows."""

from dataclasses import replace

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from core.model.rights import Opened
from gui import events as ev
from gui.language import Language
from gui.main_window import MainWindow
from gui.scene import Scene
from gui.states import ByHand
from gui.style import Style
from gui.widgets.practice_band import PracticeBand
from tests.gui_logic.samples import KEY, RESULTS


def test_hand_is_offered_only_while_the_phone_shows_the_page_to_turn_something_off(
    qtbot: QtBot, style: Style, language: Language
) -> None:
    window = MainWindow(("pixel-16",), ("pixel-16",))
    qtbot.addWidget(window)
    asked: list[object] = []
    window.asked.connect(asked.append)
    page = ByHand(RESULTS, (KEY,))
    for opened, is_open in ((None, False), (Opened.NOT_OPENED, False), (Opened.TAKEN, True)):
        window.show_scene(Scene("", replace(page, opened=opened)))
        (entry,) = (one for one in window.findChild(PracticeBand).findChildren(QAction) if "by hand" in one.text())
        assert (entry.isEnabled(), "first open its page" in entry.text()) == (is_open, not is_open)
        entry.trigger()
    assert asked == [ev.PracticeOrdered(ev.PracticeOrder.HAND_OFF)]
    assert isinstance(asked[0], ev.PracticeOrdered) and asked[0].order is ev.PracticeOrder.HAND_OFF
    window.show_scene(Scene("", RESULTS))
    assert not entry.isEnabled()
