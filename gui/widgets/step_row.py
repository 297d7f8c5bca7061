"""One numbered step: a number in a circle and what to do."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.theme import TextStyle, theme
from gui.widgets.framed import Framed
from gui.widgets.wrapping_label import WrappingLabel

_CIRCLE = 30


class StepRow(Framed):
    """Draw the number, say the step; both are read aloud as one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((_CIRCLE + 16, 2, 0, 2), 0, parent)
        self._number = 0
        self._words = WrappingLabel(TextStyle.STEP)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        self.use_layout(row)

    def show_step(self, number: int, words: str) -> None:
        """Show step `number`, counted from 1."""
        self._number = number
        self._words.show_text(words)
        self._words.setAccessibleName(f"{number}. {words}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(0, 0, now.px(_CIRCLE), now.px(_CIRCLE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("notice"))
        painter.drawEllipse(circle)
        painter.setPen(now.colour("accent"))
        painter.setFont(now.font(16, QFont.Weight.DemiBold))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
