"""The strokes a drawn computer is made of: its screen, its keyboard from the side, a socket with a cable."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from gui.theme import theme
from gui.widgets.phone_strokes import ring

WIDE, HIGH = 300, 250
_SCREEN = 196


def paint_computer(painter: QPainter, *, socket: bool) -> QRectF:
    """Draw an open computer; give the place inside its screen."""
    px = theme().px
    pen = QPen(theme().colour("asks_but_off"), max(2, px(3)))
    screen = QRectF(px(18), 2, px(WIDE - 36), px(_SCREEN))
    painter.setPen(pen)
    painter.setBrush(theme().colour("card"))
    painter.drawRoundedRect(screen, px(12), px(12))
    base = QRectF(2, screen.bottom() + px(4), px(WIDE) - 4, px(18))
    painter.setBrush(theme().colour("chip"))
    painter.drawRoundedRect(base, px(8), px(8))
    if socket:
        _paint_socket(painter, base)
    return screen.adjusted(px(12), px(10), -px(12), -px(10))


def _paint_socket(painter: QPainter, base: QRectF) -> None:
    """Draw a cable that leaves the computer, its plug ringed."""
    px = theme().px
    x, y = base.left() + px(70), base.bottom()
    painter.setPen(QPen(theme().colour("asks_but_off"), px(4)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(QPointF(x, y + px(14)))
    path.cubicTo(QPointF(x, y + px(30)), QPointF(x + px(60), y + px(14)), QPointF(x + px(150), y + px(22)))
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour("asks_but_off"))
    painter.drawRoundedRect(QRectF(x - px(8), y - px(4), px(16), px(20)), px(4), px(4))
    ring(painter, QRectF(x - px(20), y - px(14), px(40), px(38)))
