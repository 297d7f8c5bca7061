"""One phone: holds its state, sends its effects to the worker, tells the window. Lives in the GUI thread.

May not touch the phone, a file or a widget. Several sessions side by side share nothing.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from core.model.change import RevocationPlan
from gui import effects as do
from gui.events import DevicesSeen, Event, MakerCardsFound, PlanMade
from gui.late_news import LateNews
from gui.state import step
from gui.states import AppState, Starting

if TYPE_CHECKING:
    from gui.device_worker.file_reader import FileReader
    from gui.device_worker.watcher import Watcher
    from gui.device_worker.worker import DeviceWorker

Planner = Callable[[do.MakePlan], RevocationPlan]
CardFinder = Callable[[do.FindMakerCards], MakerCardsFound]


class PhoneSession(QObject):
    """`serial` empty: no phone yet, the watcher works for it. `plan` and `cards` are quick, so they are asked here.

    `is_quiet`: whether names that come late may change the page now.
    """

    state_changed = Signal(object)
    took = Signal(object)
    folder_asked = Signal()
    file_asked = Signal(bool)
    _wanted = Signal(object)
    _opened = Signal()
    _closed = Signal()

    def __init__(
        self,
        worker: "DeviceWorker | Watcher | FileReader",
        plan: Planner,
        cards: CardFinder,
        serial: str = "",
        is_quiet: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__()
        self._late = LateNews(is_quiet, self)
        self._worker = worker
        self._plan, self._cards = plan, cards
        self.serial = serial
        self._thread: QThread | None = None
        self._jobs = 0
        self._left = False
        self.is_closed = False
        self.state: AppState = Starting()

    def open(self) -> None:
        """Start the device thread and the worker in it."""
        self._thread = QThread()
        self._thread.setObjectName("phone")
        self._worker.moveToThread(self._thread)
        self._connect_worker()
        self._thread.start()
        self._opened.emit()

    def _connect_worker(self) -> None:
        worker = self._worker
        self._opened.connect(worker.start)
        self._wanted.connect(worker.carry_out)
        self._closed.connect(worker.finish)
        worker.news.connect(self._late.hear)
        self._late.told.connect(self.take)

    @Slot(object)
    def take(self, event: Event) -> None:
        """Take a click or news, go on to the next state, have done what that asks for."""
        if isinstance(event, DevicesSeen) and self.serial:
            event = replace(event, devices=tuple(one for one in event.devices if one.serial == self.serial))
        before = self.state
        self._jobs += 1
        self.state, effects = step(before, event, self._jobs)
        if self.state != before:
            self.state_changed.emit(self.state)
        for effect in effects:
            self._see_to(effect)
        self.took.emit(event)

    def _see_to(self, effect: do.Effect) -> None:
        match effect:
            case do.MakePlan():
                self.take(PlanMade(self._plan(effect)))
            case do.FindMakerCards():
                self.take(self._cards(effect))
            case do.AskFolder():
                self.folder_asked.emit()
            case do.AskFile():
                self.file_asked.emit(effect.folder)
            case do.CancelJob():
                self._worker.cancel(effect.job)
            case _:
                self._worker.make_way()
                self._wanted.emit(effect)

    def match_again(self) -> None:
        """Hold the apps that were seen against the list once more: another country was chosen."""
        self._see_to(do.MatchAgain())

    def leave(self) -> None:
        """Ask everything to end: what runs is stopped, a look after a change included. Does not wait."""
        if self._thread is not None and not self._left:
            self._left = True
            self._late.end()
            self._worker.stop_soon()
            self._closed.emit()

    def wait(self, patience_ms: int) -> bool:
        """Wait until the thread has ended; say whether it has."""
        self.is_closed = self._thread is None or self._thread.wait(patience_ms)
        return self.is_closed
