"""Shows the page that belongs to a view; each page is made when it is first needed and kept."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.frameviews import StartingView
from gui.pages.page import Page
from gui.pages.start_page import StartPage

if TYPE_CHECKING:
    from gui.viewmodels import PageView

_LULL_MS: Final = 300
"""After the click has been answered, and before any phone has."""
_BETWEEN_MS: Final = 10


class PageStack(QStackedWidget):
    """One page in sight; what any page asks is sent on by `asked`."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: dict[type[PageView], Page] = {}
        self._ahead: Iterator[QWidget] = iter(())
        self._make_parts = QTimer(self, interval=_BETWEEN_MS)
        self._make_parts.timeout.connect(self._make_part)

    def show_view(self, view: "PageView") -> Page:
        """Draw a view on its page and bring that page to the front."""
        page = self._page_of(type(view))
        draw = cast("Callable[[PageView], None]", page.show_view)
        draw(view)
        if page is not self.currentWidget():
            self.let_go_of_focus()
        self.setCurrentWidget(page)
        if page.leads_to is None:
            self._make_parts.stop()  # what they were made for is there
        else:
            QTimer.singleShot(_LULL_MS, self._make_next)
        return page

    def show_foot(self, text: str) -> None:
        """Show a small last line on the page in sight."""
        page = self.currentWidget()
        if isinstance(page, Page):
            page.show_foot(text)

    def let_go_of_focus(self) -> None:
        """Prepare to go out of sight, or to show another page."""
        page = self.currentWidget()
        if isinstance(page, Page):
            page.let_go_of_focus()

    @Slot()
    def _make_next(self) -> None:
        """Make the page that comes next while the phone thinks: later it would hold the window up."""
        page = self.currentWidget()
        if isinstance(page, Page) and page.leads_to is not None and page.leads_to not in self._made:
            self._ahead = self._page_of(page.leads_to).parts_ahead()
            self._make_parts.start()

    @Slot()
    def _make_part(self) -> None:
        """Make one part and dress it, then let the window breathe."""
        part = next(self._ahead, None)
        if part is None:
            self._make_parts.stop()
            return
        for widget in (part, *part.findChildren(QWidget)):
            widget.ensurePolished()

    def _page_of(self, kind: "type[PageView]") -> Page:
        if kind not in self._made:
            page = _class_for(kind)()
            page.asked.connect(self.asked)
            self._made[kind] = page
            self.addWidget(page)
        return self._made[kind]


def _class_for(kind: "type[PageView]") -> type[Page]:
    """Name the page for a view; only the first one is there before the window is."""
    if kind is StartingView:
        return StartPage
    from gui.pages.all_pages import PAGES  # noqa: PLC0415

    return PAGES[kind]
