"""Knows when nobody is about to click: no button held, no pointer, wheel or key moved a moment ago."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_CALM_MS: Final = 700
"""From aiming to clicking takes less; what moved within it may be on its way to a button."""
_DOING: Final = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
    }
)


class QuietMoment(QObject):
    """Watches one window from outside, where only what a person does and what the screen asks for comes through."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()

    def watch(self, window: QWidget) -> None:
        """Begin to watch a window that was shown."""
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def is_now(self) -> bool:
        """Say whether the page may change."""
        held = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        return not held and (not self._since.isValid() or self._since.hasExpired(_CALM_MS))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that something is being done; every event goes on."""
        if event.type() in _DOING:
            self._since.start()
        return False
