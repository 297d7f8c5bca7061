"""Tell the moment a window was first painted: prints `painted` once its first expose event is dealt with, then ends."""

import os
import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget


def end_at_first_paint(window: QWidget) -> None:
    """Watch a window that was just shown; its process ends with the first painted frame."""
    window.windowHandle().installEventFilter(_FirstExpose(window))


class _FirstExpose(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the expose event paint and flush the whole window, and end at once: nothing after it counts."""
        if event.type() != QEvent.Type.Expose:
            return False
        watched.removeEventFilter(self)
        QCoreApplication.sendEvent(watched, event)
        sys.stdout.write("painted\n")
        sys.stdout.flush()
        os._exit(0)
