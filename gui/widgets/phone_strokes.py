"""The strokes a drawn phone is made of: words, switches, circles and the ring around the place to tap."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from gui.theme import theme
from gui.widgets.phone_screen import Mark


def drawn_font(*, bold: bool) -> QFont:
    return theme().font(14, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)


def write(painter: QPainter, place: QRectF, text: str, colour: str) -> None:
    """Write words that wrap, centred in height."""
    painter.setFont(drawn_font(bold=False))
    painter.setPen(theme().colour(colour))
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(place, align | Qt.TextFlag.TextWordWrap, text)


def write_bold(painter: QPainter, place: QRectF, text: str, colour: str) -> None:
    """Write a title or a button's word in bold."""
    painter.setFont(drawn_font(bold=True))
    painter.setPen(theme().colour(colour))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, text)


def ring(painter: QPainter, place: QRectF) -> None:
    px = theme().px
    painter.setPen(QPen(theme().colour("accent"), max(2, px(2.5))))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    round_by = min(px(12), place.height() / 2)
    painter.drawRoundedRect(place, round_by, round_by)


def paint_switch(painter: QPainter, place: QRectF, *, on: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour("soft" if on else "edge"))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    side = place.height() - 6
    left = place.right() - side - 3 if on else place.left() + 3
    painter.setBrush(theme().colour("card"))
    painter.drawEllipse(QRectF(left, place.top() + 3, side, side))


def paint_choice(painter: QPainter, mark: Mark, place: QRectF) -> None:
    painter.setPen(QPen(theme().colour("asks_but_off"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if mark is Mark.BOX:
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 3, 3)
        return
    painter.drawEllipse(place.adjusted(1, 1, -1, -1))
    if mark is Mark.RADIO_CHOSEN:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("asks_but_off"))
        quarter = place.width() / 4
        painter.drawEllipse(place.adjusted(quarter, quarter, -quarter, -quarter))


def paint_key(painter: QPainter, body: QRectF) -> None:
    """Draw the power key at the right side of a phone, ringed."""
    px = theme().px
    key = QRectF(body.right(), body.top() + px(100), px(6), px(52))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour("asks_but_off"))
    painter.drawRoundedRect(key, px(3), px(3))
    ring(painter, key.adjusted(-px(9), -px(8), px(7), px(8)))
