"""What was looked at, when, and with which lender list: the small line at the foot of the window."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gui.theme import TextStyle
from gui.widgets.framed import Framed
from gui.widgets.wrapping_label import WrappingLabel


class FooterLine(Framed):
    """One small sentence; none, no line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((24, 8, 24, 8), 0, parent)
        self._words = WrappingLabel(TextStyle.SMALL)
        column = QVBoxLayout()
        column.addWidget(self._words)
        self.use_layout(column)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Show the sentence."""
        self._words.show_text(text)
        self.setVisible(bool(text))
