"""One step of a maker card: its number, what to do, and in small where it is, what to know and who says so."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.makerviews import MakerStepView
from gui.theme import TextStyle
from gui.widgets.framed import Framed
from gui.widgets.lines import Lines
from gui.widgets.step_row import StepRow


class MakerStep(Framed):
    """The notes stand under the words, not under the number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 0), 2, parent)
        self._step, self._notes = StepRow(), Lines(TextStyle.SMALL, gap=2)
        below = Framed((46, 0, 0, 0), 0)
        inside = QVBoxLayout()
        inside.addWidget(self._notes)
        below.use_layout(inside)
        column = QVBoxLayout()
        column.addWidget(self._step)
        column.addWidget(below)
        self.use_layout(column)

    def show_step(self, number: int, view: MakerStepView) -> None:
        """Show step `number`, counted from 1."""
        self._step.show_step(number, view.text)
        self._notes.show_lines(view.notes)
