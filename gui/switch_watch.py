"""Asks on, every two seconds, as long as the page in front waits for the phone: its switch, a door; at no other time.

Lives in the GUI thread. Decides nothing: whether the phone is asked is the step's business (`gui.transitions.rights`).
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from gui.phones import Phones
from gui.scene import Scene
from gui.transitions.doors import waits_for_door
from gui.transitions.rights import waits_for_switch

PAUSE_MS: Final = 2000


class SwitchWatch(QObject):
    """`in_sight`: whether the person sees the page of the phone in front."""

    def __init__(self, phones: Phones, in_sight: Callable[[], bool]) -> None:
        super().__init__(phones)
        self._phones, self._in_sight = phones, in_sight
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        phones.changed.connect(self._follow)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def end(self) -> None:
        """Ask no more: the window closes."""
        self._phones.changed.disconnect(self._follow)
        self._timer.stop()

    @Slot(object)
    def _follow(self, scene: Scene) -> None:
        waits = waits_for_switch(scene.state) or waits_for_door(scene.state)
        if waits and not self._timer.isActive():
            self._timer.start()
        elif not waits:
            self._timer.stop()

    @Slot()
    def _ask(self) -> None:
        if self._in_sight():
            self._phones.remind_front()
