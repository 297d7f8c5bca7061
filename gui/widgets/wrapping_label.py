"""Text as it should be read: plain, wrapped anywhere it must, with room between the lines, growing with the text size.

Every text of the program goes through this label, so nothing from a phone or a file is ever taken for markup.
"""

import math

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from gui.theme import TextStyle, theme

_LINE_BREAK = "\u2028"
_WIDEST = 10_000
_LEEWAY = 2
"""Pixels a measured line may turn out wider than measured."""


class WrappingLabel(QLabel):
    """A plain-text label that knows its height for any width. `most_lines` 0: as many as it takes."""

    def __init__(self, style: TextStyle, text: str = "", *, most_lines: int = 0) -> None:
        super().__init__()
        self._style = style
        self._colour: str | None = None
        self._most_lines = most_lines
        self._heights: dict[int, int] = {}
        self._longest: int | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._restyle()
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show a finished sentence; an empty one leaves no hole."""
        if text == self.text() and self.isHidden() is (not text):
            return
        self.setText(text)
        self._forget_sizes()
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def set_colour(self, colour: str | None) -> None:
        """Draw in a `#RRGGBB` of its own; None: the colour of its style."""
        self._colour = colour
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = math.ceil(self._height(width))
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = min(self._widest_line() + _LEEWAY, theme().px(640))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(32), math.ceil(self._line_height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self._colour) if self._colour else theme().colour(self._style.colour))
        layout, _height = self._lay_out(self.width())
        layout.draw(painter, QPointF(0, 0))

    def _restyle(self) -> None:
        font = theme().style_font(self._style)
        self._forget_sizes()
        if font != self.font():
            self.setFont(font)
        self.updateGeometry()
        self.update()

    def _forget_sizes(self) -> None:
        self._heights.clear()
        self._longest = None

    def _widest_line(self) -> int:
        """Measure the longest line, unwrapped."""
        if self._longest is None:
            metrics = QFontMetrics(self.font())
            self._longest = max(metrics.horizontalAdvance(line) for line in self.text().split("\n"))
        return self._longest

    def _height(self, width: int) -> float:
        """Most labels are asked for many widths, and in most of them nothing wraps: then lines need only be counted."""
        lines = self.text().count("\n") + 1
        if self._widest_line() + _LEEWAY <= width and (not self._most_lines or lines <= self._most_lines):
            return lines * self._line_height()
        return self._lay_out(width)[1]

    def _line_height(self) -> float:
        return theme().px(self._style.size) * self._style.line_height

    def _lay_out(self, width: int) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self._shown_text(width), self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        step = self._line_height()
        top = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top + (step - line.height()) / 2))
            top += step
        layout.endLayout()
        return layout, max(top, step)

    def _shown_text(self, width: int) -> str:
        """Cut a text of too many lines with an ellipsis; the whole of it stays the accessible name."""
        text = self.text().replace("\n", _LINE_BREAK)
        if not self._most_lines:
            return text
        room = max(width, 1) * self._most_lines
        metrics = QFontMetrics(self.font())
        if metrics.horizontalAdvance(text[:_WIDEST]) <= room:
            return text
        return metrics.elidedText(
            text[:_WIDEST], Qt.TextElideMode.ElideRight, int(room * (1 if self._most_lines == 1 else 0.9))
        )
