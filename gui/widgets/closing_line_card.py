"""One line of the closing checklist: what to do, where, how it stands, and a way to say that it is done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.makerviews import ClosingLineView
from gui.theme import TextStyle
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.card import Card
from gui.widgets.lines import Lines
from gui.widgets.wrapping_label import WrappingLabel


class ClosingLineCard(Card):
    """What is done keeps its place and says who says so; it is never told by colour alone."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._where = WrappingLabel(TextStyle.NAME), Lines(TextStyle.SMALL, gap=2)
        self._state, self._button = WrappingLabel(TextStyle.VERDICT), ActionButton(Rank.CARD)
        self._button.asked.connect(self.asked)
        column = QVBoxLayout()
        for part in (self._title, self._where, self._state):
            column.addWidget(part)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.use_layout(column)

    def show_view(self, view: ClosingLineView) -> None:
        """Show one line."""
        self._title.show_text(view.title)
        self._where.show_lines(() if view.done else view.where)
        self._state.show_text(view.state)
        self._state.setAccessibleName(f"{view.title}: {view.state}")
        self._button.setVisible(view.button is not None)
        if view.button is not None:
            self._button.show_view(view.button, Rank.CARD)
