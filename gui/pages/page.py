"""What all pages share: a column that scrolls, one signal for what the person asked, and where reading begins."""

from typing import Never

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.widgets.headline import Headline
from gui.widgets.scroll_column import ScrollColumn


class Page(ScrollColumn):
    """Begin every page with its headline: it takes the focus first, is read aloud, and Tab goes on from it."""

    asked = Signal(object)

    def __init__(self, width: int = 760, *, high: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(width, high=high, parent=parent)
        self.headline = Headline()
        self.reading_start: QLabel
        self.read_from(self.headline.answer)
        self._subject: object = None

    def show_view(self, view: Never) -> None:
        """Draw a view; every page says which kind it takes."""
        raise NotImplementedError

    def read_from(self, label: QLabel) -> None:
        """Name the text where reading begins: it can hold the focus, but Tab does not stop at it."""
        label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.reading_start = label

    def begin(self, subject: object) -> None:
        """Go back to the top when the page is now about something else; stay where we are when it is not."""
        if subject == self._subject:
            return
        self._subject = subject
        self.to_top()
        if self.isVisible():
            self.reading_start.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and self.focusWidget() is None:
            self.reading_start.setFocus(Qt.FocusReason.OtherFocusReason)
