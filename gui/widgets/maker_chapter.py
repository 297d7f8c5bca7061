"""A chapter of a maker card: what it is about, then its steps."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.makerviews import MakerChapterView, MakerStepView
from gui.theme import TextStyle
from gui.widgets.framed import Framed
from gui.widgets.maker_step import MakerStep
from gui.widgets.several import Several
from gui.widgets.wrapping_label import WrappingLabel


class MakerChapter(Framed):
    """The title is shown by whoever holds the chapter: a card's head, or a fold's line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 8), 16, parent)
        self._intro = WrappingLabel(TextStyle.SOFT)
        column = QVBoxLayout()
        column.addWidget(self._intro)
        rows = QVBoxLayout()
        self._steps: Several[tuple[int, MakerStepView], MakerStep] = Several(
            rows, MakerStep, lambda row, step: row.show_step(*step)
        )
        column.addLayout(rows)
        self.use_layout(column)

    def show_view(self, view: MakerChapterView) -> None:
        """Show what it is about, and the steps numbered from 1."""
        self._intro.show_text(view.intro)
        self._steps.show(list(enumerate(view.steps, 1)))
