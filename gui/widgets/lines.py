"""Several sentences under one another, in one style."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.theme import TextStyle
from gui.widgets.framed import Framed
from gui.widgets.several import Several
from gui.widgets.wrapping_label import WrappingLabel


class Lines(Framed):
    """Show sentences; empty ones leave no hole."""

    def __init__(self, style: TextStyle = TextStyle.BODY, gap: int = 4, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 0), gap, parent)
        column = QVBoxLayout()
        self._labels = Several(column, lambda: WrappingLabel(style), WrappingLabel.show_text)
        self.use_layout(column)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these sentences in order."""
        said = [line for line in lines if line]
        self._labels.show(said)
        self.setVisible(bool(said))
