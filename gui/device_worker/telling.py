"""Turns the world's faults into news, so that nothing is thrown through Qt and no page waits for ever."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal

from core.errors import LenderLensError
from gui import events as ev
from gui.aside.events import AsideNews


class Telling(QObject):
    """The base of all workers: `news` carries what came of their work."""

    news = Signal(object)

    @contextmanager
    def telling(self, news: Callable[[LenderLensError], ev.News | AsideNews]) -> Iterator[None]:
        """Tell the world's faults; our own go on to the crash dialog."""
        try:
            yield
        except LenderLensError as error:
            self.news.emit(news(error))
