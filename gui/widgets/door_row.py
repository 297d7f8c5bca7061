"""One other way to the people somebody knows: what it shows, and the button that leads to where it is turned off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gui.theme import TextStyle
from gui.viewparts import DoorLineView
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.row_or_column import RowOrColumn
from gui.widgets.wrapping_label import WrappingLabel

_NARROW = 520


class DoorRow(RowOrColumn):
    """The words, and the button beside them; below them where large text leaves no room."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_NARROW, 8, (0, 0, 0, 6), parent=parent)
        self._text, self._button = WrappingLabel(TextStyle.BODY), ActionButton(Rank.CARD)
        self._text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._button.asked.connect(self.asked)
        self.put(self._text, 1)
        self.put(self._button)

    def show_view(self, view: DoorLineView) -> None:
        """Show one."""
        self._text.show_text(view.text)
        if view.button is not None:
            self._button.show_view(view.button, Rank.CARD)
        self._button.setVisible(view.button is not None)
