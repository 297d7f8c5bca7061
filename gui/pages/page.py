"""What all pages share: a column that scrolls, one signal for what the person asked, and where reading begins."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Never

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from gui.widgets.headline import Headline
from gui.widgets.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from gui.viewmodels import PageView


class Page(ScrollColumn):
    """Begin every page with its headline: it takes the focus first, is read aloud, and Tab goes on from it."""

    asked = Signal(object)
    leads_to: "ClassVar[type[PageView] | None]" = None
    """What this page waits for, where that is known: its page can be made meanwhile."""

    def __init__(self, width: int = 760, *, high: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(width, high=high, parent=parent)
        self.headline = Headline()
        self.reading_start: QWidget
        self.read_from(self.headline.answer)
        self._subject: object = None
        self._begins = True
        self._left_at: QWidget | None = None

    def show_view(self, view: Never) -> None:
        """Draw a view; every page says which kind it takes."""
        raise NotImplementedError

    def parts_ahead(self) -> Iterator[QWidget]:
        """Make, one at a time, what the first view will need; for a page that is made before its view is known."""
        return iter(())

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
        self._begins = True
        if self.isVisible():
            self._take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._take_focus()

    def _take_focus(self) -> None:
        """Focus where reading begins; on a page that comes back unchanged, where the keyboard was."""
        left_at = self._left_at
        stays = left_at is not None and not self._begins and isValid(left_at) and left_at.isVisibleTo(self)
        self._begins = False
        (left_at if left_at is not None and stays else self.reading_start).setFocus(Qt.FocusReason.OtherFocusReason)

    def let_go_of_focus(self) -> None:
        """Remember where the keyboard is and take it off: from a hidden page it would hop through bar and band."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._left_at = focused
            focused.clearFocus()
