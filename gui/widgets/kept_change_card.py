"""One change kept for Undo: when, which apps, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.theme import TextStyle
from gui.viewparts import KeptChangeView
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.card import Card
from gui.widgets.framed import Framed
from gui.widgets.wrapping_label import WrappingLabel


class KeptChangeCard(Card):
    """Show a change and its Undo button."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._apps = WrappingLabel(TextStyle.NAME), WrappingLabel(TextStyle.SMALL)
        self._note, self._why_not = WrappingLabel(TextStyle.SMALL), WrappingLabel(TextStyle.SMALL)
        self._button = ActionButton(Rank.CARD)
        self._button.asked.connect(self.asked)
        words = Framed((0, 0, 0, 0), 4)
        column = QVBoxLayout()
        for part in (self._title, self._apps, self._note, self._why_not):
            column.addWidget(part)
        words.use_layout(column)
        row = QHBoxLayout()
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.use_layout(row)

    def show_view(self, view: KeptChangeView) -> None:
        """Show one kept change."""
        self._title.show_text(view.title)
        self._apps.show_text(view.apps)
        self._note.show_text(view.note)
        self._why_not.show_text(view.button.why_not)
        self._button.show_view(view.button, Rank.CARD)
