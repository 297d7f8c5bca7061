"""Drives the real window: waits for a state, finds what the person sees, clicks it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from gui.app import Application
from gui.states import AppState

S = TypeVar("S")
_PATIENCE_MS = 30_000


class WindowDriver:
    """Hands and eyes of a person in front of the window."""

    def __init__(self, qtbot: QtBot, whole: Application) -> None:
        self._qtbot = qtbot
        self.whole = whole
        self.window = whole.window

    @property
    def state(self) -> AppState | None:
        return self.whole.phones.state if self.whole.phones else None

    def wait_for(self, kind: type[S]) -> S:
        """Wait until the window shows a state of this kind."""
        self._qtbot.waitUntil(lambda: isinstance(self.state, kind), timeout=_PATIENCE_MS)
        assert isinstance(self.state, kind)
        return self.state

    def wait_until(self, true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(true, timeout=_PATIENCE_MS)

    def texts(self) -> list[str]:
        """All sentences in sight."""
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible() and label.text()]

    def says(self, part: str) -> bool:
        return any(part in text for text in self.texts())

    def buttons(self, text: str) -> list[QAbstractButton]:
        """All buttons in sight with this text or spoken name."""
        found = (one for one in self.window.findChildren(QAbstractButton) if one.isVisible())
        return [one for one in found if text in (one.text(), one.accessibleName())]

    def click(self, text: str) -> None:
        """Click the first button of this name as soon as it is in sight."""
        self.wait_until(lambda: bool(self.buttons(text)))
        self._qtbot.mouseClick(self.buttons(text)[0], Qt.MouseButton.LeftButton)

    def click_first(self, beginning: str) -> None:
        """Click the first button in sight whose text begins like this."""
        found = (one for one in self.window.findChildren(QAbstractButton) if one.isVisible())
        button = next(one for one in found if one.text().startswith(beginning))
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def wait_a_little(self) -> None:
        """Give the phone time to have been asked something."""
        self._qtbot.wait(300)
