"""Shows a changing number of like things without tearing down those that stay: focus and scroll position survive."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QLayout, QWidget

View = TypeVar("View")
Shown = TypeVar("Shown", bound=QWidget)


class Several(Generic[View, Shown]):
    """Keep one widget per view, in order, at the end of a layout of their own.

    `key`: what a view is about; its widget then stays with it wherever it goes, so nobody's finger or focus is on
    another one all of a sudden. That needs a box layout with nothing else in it.
    """

    def __init__(
        self,
        layout: QLayout,
        make: Callable[[], Shown],
        show: Callable[[Shown, View], None],
        key: Callable[[View], object] | None = None,
    ) -> None:
        self._layout, self._make, self._show, self._key = layout, make, show, key
        self._keys: list[object] = []
        self._ahead: list[Shown] = []
        self.widgets: list[Shown] = []

    def show(self, views: Sequence[View]) -> None:
        """Show these and no others; widgets there are already are used again."""
        if self._key is not None:
            self._sort([self._key(view) for view in views])
        for gone in self.widgets[len(views) :]:
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        del self.widgets[len(views) :]
        for number, view in enumerate(views):
            if number == len(self.widgets):
                self._append()
            self._show(self.widgets[number], view)

    def make_ahead(self) -> Shown:
        """Make a widget that will be needed, out of sight: when it is needed, time is short."""
        widget = self._make()
        widget.hide()
        self._layout.addWidget(widget)
        self._ahead.append(widget)
        return widget

    def _sort(self, wanted: list[object]) -> None:
        """Put the widgets in the order of what they will show; those whose view is gone come last."""
        of = dict(zip(self._keys, self.widgets, strict=False))
        self._keys = wanted
        if all(self.widgets[place : place + 1] == [of[key]] for place, key in enumerate(wanted) if key in of):
            return
        stay = {of[key] for key in wanted if key in of}
        spare = [widget for widget in self.widgets if widget not in stay]
        order = [of[key] if key in of else spare.pop(0) if spare else self._made() for key in wanted]
        self.widgets = [*order, *spare]
        for widget in self.widgets:
            self._layout.removeWidget(widget)
        for widget in self.widgets:
            self._layout.addWidget(widget)

    def _append(self) -> None:
        self.widgets.append(self._made())

    def _made(self) -> Shown:
        if not self._ahead:
            widget = self._make()
        else:
            widget = self._ahead.pop(0)
            self._layout.removeWidget(widget)
            widget.show()
        self._layout.addWidget(widget)
        return widget
