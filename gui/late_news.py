"""Holds back what may move things on the page until nobody is about to click. Lives in the GUI thread.

Only names, pictures and matches wait; every other piece of news goes on at once.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.events import AppsNamed, Event
from gui.transitions.naming import together

PAUSE_MS: Final = 300
"""Names that come within this time are shown together: the page is drawn a few times a second at most."""


class LateNews(QObject):
    """`is_quiet`: whether the page may change under the pointer now."""

    told = Signal(object)

    def __init__(self, is_quiet: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_quiet = is_quiet
        self._held: list[AppsNamed] = []
        self._is_over = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.tell)

    @Slot(object)
    def hear(self, event: Event) -> None:
        """Pass news on, now or later."""
        if not isinstance(event, AppsNamed):
            self.told.emit(event)
            return
        if self._is_over:
            return
        self._held.append(event)
        if not self._timer.isActive():
            self._timer.start()

    def end(self) -> None:
        """Tell nothing more: the phone is let go of."""
        self._is_over = True
        self._timer.stop()
        self._held = []

    @Slot()
    def tell(self) -> None:
        """Tell what was held back, if this is the moment; else wait again."""
        if not self._held:
            return
        if not self._is_quiet():
            self._timer.start()
            return
        held, self._held = self._held, []
        self.told.emit(together(held))
