"""A window dressed as the program dresses it, at any text size."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.pages.page_stack import PageStack
from gui.style import Style
from gui.theme import LIGHT, Theme
from gui.viewmodels import PageView
from tests.gui.speaking import language  # noqa: F401 - a fixture

ShowPage = Callable[..., PageStack]


@pytest.fixture(scope="session")
def only_style(qapp: QApplication) -> Style:
    """The one style of the program."""
    return Style(qapp, qapp)


@pytest.fixture
def style(only_style: Style) -> Iterator[Style]:
    """The style as it is when the program starts."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what earlier tests left to be deleted
    only_style.wear(Theme(LIGHT))
    yield only_style
    only_style.wear(Theme(LIGHT))


@pytest.fixture
def show_page(qtbot: QtBot, style: Style) -> ShowPage:
    """Show a view on its page in a window of 1024 x 520, the room a page has in the smallest window."""

    def show(view: PageView, scale: int = 100) -> PageStack:
        style.set_scale(scale)
        pages = PageStack()
        qtbot.addWidget(pages)
        pages.resize(1024, 520)
        pages.show_view(view)
        with qtbot.waitActive(pages):
            pages.show()
            pages.activateWindow()
        settle()
        return pages

    return show


class WindowWatch(QObject):
    """Note every window that comes up, even for a moment."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seen: list[QWidget] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a window that is being shown."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


def settle() -> None:
    """Let layouts and helpings of cards come to rest."""
    for _ in range(12):
        QCoreApplication.processEvents()
