"""A small neutral remark in full words, beside a name; it never changes how a verdict looks."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.theme import TextStyle
from gui.widgets.framed import Framed
from gui.widgets.wrapping_label import WrappingLabel


class Tag(Framed):
    """Why an app counts as a lender, or which space of the phone it lives in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((8, 2, 8, 2), 0, parent)
        self._words = WrappingLabel(TextStyle.TAG)
        column = QVBoxLayout()
        column.addWidget(self._words)
        self.use_layout(column)

    def show_text(self, text: str) -> None:
        """Show the words; none: no tag."""
        self._words.show_text(text)
        self.setVisible(bool(text))
