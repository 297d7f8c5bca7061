"""A titled part of a page about one app, on a card of its own: why, permissions, statements, facts."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.theme import TextStyle
from gui.widgets.framed import Framed
from gui.widgets.wrapping_label import WrappingLabel


class Part(Framed):
    """A title and what stands below it; without a title the part is not there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 12, 0, 0), 8, parent)
        self._title = WrappingLabel(TextStyle.STRONG)
        self._column = QVBoxLayout()
        self._column.addWidget(self._title)
        self.use_layout(self._column)

    def add(self, widget: QWidget) -> None:
        """Put a widget below."""
        self._column.addWidget(widget)

    def show_title(self, title: str) -> None:
        """Word the title."""
        self._title.show_text(title)
        self.setVisible(bool(title))
