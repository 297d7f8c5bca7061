"""What stands beside the phones: holds its state, sends its effects to the list keeper. Lives in the GUI thread.

The keeper and its thread are made when somebody first looks a lender up: who never does pays nothing.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from gui.aside import effects as do
from gui.aside.events import AsideEvent
from gui.aside.states import AsideState, Closed
from gui.aside.step import aside_step

if TYPE_CHECKING:
    from gui.device_worker.list_keeper import ListKeeper

_PATIENCE_MS = 10_000


class AsideSession(QObject):
    """`make` gives a list keeper that was not opened yet; `country`: as it was kept."""

    changed = Signal(object)
    country_kept = Signal(str)
    file_asked = Signal()
    practice_asked = Signal()
    _wanted = Signal(object)
    _closed = Signal()

    def __init__(self, make: "Callable[[], ListKeeper]", country: str = "") -> None:
        super().__init__()
        self._make = make
        self._keeper: ListKeeper | None = None
        self._thread: QThread | None = None
        self._jobs = 0
        self.state: AsideState = Closed(country)

    @Slot(object)
    def take(self, event: AsideEvent) -> None:
        """Take a click or an answer, go on to the next state, have done what that asks for."""
        before = self.state
        self._jobs += 1
        self.state, effects = aside_step(before, event, self._jobs)
        if self.state != before:
            self.changed.emit(self.state)
        for effect in effects:
            self._see_to(effect)

    def _see_to(self, effect: do.AsideEffect) -> None:
        match effect:
            case do.KeepCountry():
                self.country_kept.emit(effect.country)
            case do.AskListFile():
                self.file_asked.emit()
            case do.OpenPractice():
                self.practice_asked.emit()
            case _:
                self._open()
                self._wanted.emit(effect)

    def _open(self) -> None:
        if self._keeper is not None:
            return
        self._thread, self._keeper = QThread(), self._make()
        self._thread.setObjectName("list")
        self._keeper.moveToThread(self._thread)
        self._wanted.connect(self._keeper.carry_out)
        self._closed.connect(self._keeper.finish)
        self._keeper.news.connect(self.take)
        self._thread.start()

    def close(self) -> bool:
        """End the thread; say whether it has ended. May be called again."""
        self._closed.emit()
        return self._thread is None or self._thread.wait(_PATIENCE_MS)
