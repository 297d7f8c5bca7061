"""An app's own picture, or a letter on a calm ground in its place; the same app always gets the same ground."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.icon_pixels import SIDE, Icon
from gui.theme import ON_TILE, TILES, theme


class LetterTile(QWidget):
    """A picture, or one letter on one of six grounds. Decoration: the name stands beside it."""

    def __init__(self, size: int = 48, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._letter, self._tile = size, "", 0
        self._icon: Icon | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_letter(self, letter: str, tile: int, icon: Icon | None = None) -> None:
        """Show the picture, else a letter on ground number `tile` (any whole number is folded into the six)."""
        self._letter, self._tile, self._icon = letter[:2], tile, icon
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
        paint_tile(painter, QRectF(self.rect()), self._letter, self._tile, self._icon)


def paint_tile(painter: QPainter, place: QRectF, letter: str, tile: int, icon: Icon | None = None) -> None:
    """Paint a tile into a square; shared with the rows of the long list."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if icon is not None:
        _paint_icon(painter, place, icon)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(TILES[tile % len(TILES)]))
    painter.drawRoundedRect(place, place.width() / 4, place.width() / 4)
    font = theme().font(16, QFont.Weight.DemiBold)
    font.setPixelSize(max(1, round(place.height() * 0.42)))
    painter.setFont(font)
    painter.setPen(QColor(ON_TILE))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)


def _paint_icon(painter: QPainter, place: QRectF, icon: Icon) -> None:
    """Fill a tile's shape with the picture: its corners are as round as a letter's."""
    image = QImage(icon.pixels, SIDE, SIDE, 4 * SIDE, QImage.Format.Format_RGBA8888_Premultiplied)
    brush = QBrush(image)
    fit = QTransform.fromTranslate(place.x(), place.y())
    brush.setTransform(fit.scale(place.width() / SIDE, place.height() / SIDE))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(place, place.width() / 4, place.width() / 4)
