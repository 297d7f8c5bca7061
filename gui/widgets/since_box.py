"""What came back since the last look, with the button that turns it off again right below it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.theme import TextStyle
from gui.viewparts import ButtonView
from gui.widgets.action_button import Rank
from gui.widgets.button_row import ButtonRow
from gui.widgets.framed import Framed
from gui.widgets.wrapping_label import WrappingLabel


class SinceBox(Framed):
    """A calm ground of its own; what the button does not do stands above it."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((16, 12, 16, 12), 8, parent)
        self._words, self._note = WrappingLabel(TextStyle.BODY), WrappingLabel(TextStyle.SMALL)
        self._buttons = ButtonRow(first=Rank.OUTLINED)
        self._buttons.asked.connect(self.asked)
        column = QVBoxLayout()
        for part in (self._words, self._note, self._buttons):
            column.addWidget(part)
        self.use_layout(column)

    def show_since(self, text: str, note: str, buttons: Sequence[ButtonView]) -> None:
        """Show the words and what can be done about them; without words it is not there."""
        self._words.show_text(text)
        self._note.show_text(note)
        self._buttons.show_buttons(buttons)
        self.setVisible(bool(text))
