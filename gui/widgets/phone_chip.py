"""Which phone is plugged in, as a quiet chip in the header."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.theme import TextStyle
from gui.widgets.framed import Framed
from gui.widgets.icon import Icon
from gui.widgets.wrapping_label import WrappingLabel


class PhoneChip(Framed):
    """A phone's name; no phone, no chip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((10, 5, 14, 5), 6, parent)
        self._words = WrappingLabel(TextStyle.TAG, most_lines=1)
        row = QHBoxLayout()
        row.addWidget(Icon("phone", "asks_but_off", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.use_layout(row)

    def show_text(self, text: str) -> None:
        """Name the phone."""
        self._words.show_text(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
