"""Shows a changing number of like things without tearing down those that stay: focus and scroll position survive."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QLayout, QWidget

View = TypeVar("View")
Shown = TypeVar("Shown", bound=QWidget)


class Several(Generic[View, Shown]):
    """Keep one widget per view, in order, at the end of a layout of their own."""

    def __init__(self, layout: QLayout, make: Callable[[], Shown], show: Callable[[Shown, View], None]) -> None:
        self._layout, self._make, self._show = layout, make, show
        self.widgets: list[Shown] = []

    def show(self, views: Sequence[View]) -> None:
        """Show these and no others; widgets there are already are used again."""
        for gone in self.widgets[len(views) :]:
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        del self.widgets[len(views) :]
        for number, view in enumerate(views):
            if number == len(self.widgets):
                self._append()
            self._show(self.widgets[number], view)

    def _append(self) -> None:
        widget = self._make()
        self.widgets.append(widget)
        self._layout.addWidget(widget)
