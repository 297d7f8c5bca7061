"""A stack of pages for every phone, and one for what stands beside them: each is found as it was left."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.pages.page_stack import PageStack

if TYPE_CHECKING:
    from gui.viewmodels import PageView


class PhonePages(QStackedWidget):
    """Only the phone in front is drawn; the others are drawn anew when they come to the front."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stacks: dict[str, PageStack] = {}

    def show_view(self, serial: str, view: "PageView") -> None:
        """Draw a view on a page of this phone and bring it to the front."""
        if serial not in self._stacks:
            stack = PageStack()
            stack.asked.connect(self.asked)
            self._stacks[serial] = stack
            self.addWidget(stack)
        stack = self._stacks[serial]
        stack.show_view(view)
        before = self.currentWidget()
        if isinstance(before, PageStack) and before is not stack:
            before.let_go_of_focus()
        self.setCurrentWidget(stack)

    def show_foot(self, text: str) -> None:
        """Show a small last line on the page in sight."""
        stack = self.currentWidget()
        if isinstance(stack, PageStack):
            stack.show_foot(text)

    def keep_only(self, serials: Collection[str]) -> None:
        """Throw away the pages of phones that are gone."""
        for gone in set(self._stacks) - set(serials):
            stack = self._stacks.pop(gone)
            self.removeWidget(stack)
            stack.hide()
            stack.deleteLater()
