"""The answer as the largest thing on the page, then the other counts, then what that means."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.theme import TextStyle
from gui.widgets.framed import Framed
from gui.widgets.wrapping_label import WrappingLabel


class Headline(Framed):
    """Three sentences of falling size; each may be empty but the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 0), 8, parent)
        self.answer = WrappingLabel(TextStyle.HEADLINE)
        self._more = WrappingLabel(TextStyle.STRONG)
        self._meaning = WrappingLabel(TextStyle.SOFT)
        column = QVBoxLayout()
        for part in (self.answer, self._more, self._meaning):
            column.addWidget(part)
        self.use_layout(column)

    def show_text(self, answer: str, more: str = "", meaning: str = "") -> None:
        """Show the answer and what belongs to it."""
        self.answer.show_text(answer)
        self._more.show_text(more)
        self._meaning.show_text(meaning)
