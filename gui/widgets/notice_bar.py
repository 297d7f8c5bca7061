"""A calm line on a tinted ground: what will be looked at, what we wait for, what was seen earlier."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.theme import TextStyle
from gui.widgets.framed import Framed
from gui.widgets.icon import Icon
from gui.widgets.wrapping_label import WrappingLabel


class NoticeBar(Framed):
    """Words, and a still circle before them where the page waits for the phone."""

    def __init__(self, *, waiting: bool = False, parent: QWidget | None = None) -> None:
        super().__init__((16, 12, 16, 12), 12, parent)
        self._words = WrappingLabel(TextStyle.BODY)
        row = QHBoxLayout()
        if waiting:
            row.addWidget(Icon("waiting", "accent", 18, box=24), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.use_layout(row)

    def show_text(self, text: str) -> None:
        """Show the words; none: no bar."""
        self._words.show_text(text)
        self.setVisible(bool(text))

    def take_keyboard(self) -> None:
        """Have the words read aloud, and the Tab key go on from here."""
        self._words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)
