"""A window that is closed shows the checklist first, once; never to somebody who hid the screen."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui import events as ev
from gui.main_window import MainWindow
from gui.scene import Scene
from gui.states import AppState, Starting
from gui.style import Style
from tests.gui.example_makers import CLOSING
from tests.gui_logic.samples import DETAIL, OUTCOME, READY, RESULTS, STATES, UNPLUGGED


class ByThePerson(QCloseEvent):
    """What the window system sends when a person closes a window."""

    def spontaneous(self) -> bool:
        return True


@pytest.fixture
def window(qtbot: QtBot, style: Style) -> MainWindow:
    shown = MainWindow()
    qtbot.addWidget(shown)
    shown.show()
    return shown


def closes(window: MainWindow, event: QCloseEvent | None = None) -> tuple[bool, list[object]]:
    """Close it; say whether it closes, and what it asked for."""
    asked: list[object] = []
    window.asked.connect(asked.append)
    event = event or ByThePerson()
    event.accept()
    window.closeEvent(event)
    window.asked.disconnect(asked.append)
    return event.isAccepted(), asked


def showing(window: MainWindow, state: AppState) -> MainWindow:
    window.show_scene(Scene("EXAMPLE1", state))
    return window


@pytest.mark.parametrize("state", [RESULTS, DETAIL, OUTCOME])
def test_first_close_after_a_look_shows_the_checklist_and_the_second_ends(window: MainWindow, state: AppState) -> None:
    assert closes(showing(window, state)) == (False, [ev.FinishClicked()])
    showing(window, replace(CLOSING, back=OUTCOME))
    assert any("Close it once more to end it." in label.text() for label in window.findChildren(QLabel))
    assert closes(window) == (True, [])


@pytest.mark.parametrize("state", [Starting(), READY, UNPLUGGED, CLOSING, STATES["revoking"], STATES["scanning"]])
def test_window_closes_at_once_where_there_is_nothing_to_put_back_or_work_runs(
    window: MainWindow, state: AppState
) -> None:
    assert closes(showing(window, state)) == (True, [])


def test_hidden_screen_closes_at_once_and_shows_nothing(window: MainWindow) -> None:
    showing(window, RESULTS)._hide()
    assert closes(window) == (True, [])


def test_program_that_closes_its_window_is_not_held_up(window: MainWindow) -> None:
    assert closes(showing(window, RESULTS), QCloseEvent()) == (True, [])


def test_practice_window_closes_at_once(qtbot: QtBot, style: Style) -> None:
    window = MainWindow(("redmi-14",), ("redmi-14",))
    qtbot.addWidget(window)
    assert closes(showing(window, RESULTS)) == (True, [])
