"""A letter on a calm ground, in the place an app's icon would have; the same app always gets the same one."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import ON_TILE, TILES, theme


class LetterTile(QWidget):
    """One letter, one of six grounds. Decoration: the name stands beside it."""

    def __init__(self, size: int = 48, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._letter, self._tile = size, "", 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_letter(self, letter: str, tile: int) -> None:
        """Show a letter on ground number `tile` (any whole number is folded into the six)."""
        self._letter, self._tile = letter[:2], tile
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(self._size)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_tile(painter, QRectF(self.rect()), self._letter, self._tile)


def paint_tile(painter: QPainter, place: QRectF, letter: str, tile: int) -> None:
    """Paint a tile into a square; shared with the rows of the long list."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(TILES[tile % len(TILES)]))
    painter.drawRoundedRect(place, place.width() / 4, place.width() / 4)
    font = theme().font(16, QFont.Weight.DemiBold)
    font.setPixelSize(max(1, round(place.height() * 0.42)))
    painter.setFont(font)
    painter.setPen(QColor(ON_TILE))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)
