"""Numbered steps under one another."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.widgets.framed import Framed
from gui.widgets.several import Several
from gui.widgets.step_row import StepRow


class StepList(Framed):
    """Show what to do, in order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 8, 0, 8), 12, parent)
        column = QVBoxLayout()
        self._rows: Several[tuple[int, str], StepRow] = Several(column, StepRow, lambda row, step: row.show_step(*step))
        self.use_layout(column)

    def show_steps(self, steps: Sequence[str]) -> None:
        """Show these steps, numbered from 1."""
        self._rows.show(list(enumerate(steps, 1)))
        self.setVisible(bool(steps))
