"""Paints one row of the long list: letter, name, tag or space, and the verdict with shape and words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.icons import icon_pixmap
from gui.theme import TextStyle, theme
from gui.viewparts import AppCardView
from gui.widgets.app_rows import VIEW_ROLE
from gui.widgets.letter_tile import paint_tile

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 64


class AppRowPainter(QStyledItemDelegate):
    """Two lines of text beside a tile; the current row wears the focus ring."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme().px(200), theme().px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place: QRect = option.rect
        self._paint_ground(painter, option, place)
        self._paint_app(painter, place, index.data(VIEW_ROLE))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect) -> None:
        state = option.state
        inner = QRectF(place).adjusted(2, 2, -2, -2)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("chip"))
            painter.drawRoundedRect(inner, 10, 10)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme().colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 10, 10)

    def _paint_app(self, painter: QPainter, place: QRect, view: AppCardView) -> None:
        px = theme().px
        side = px(40)
        tile = QRect(place.left() + px(12), place.top() + (place.height() - side) // 2, side, side)
        paint_tile(painter, QRectF(tile), view.letter, view.tile, view.icon)
        left = tile.right() + px(14)
        width = place.right() - px(12) - left
        half = px(24)
        top = place.top() + (place.height() - 2 * half) // 2
        name = " · ".join(part for part in (view.name, view.where, view.tag) if part)
        _write(painter, QRect(left, top, width, half), name, TextStyle.BODY, theme().palette.ink)
        colour = theme().palette.of_access(view.access)
        icon = px(18)
        shape = icon_pixmap(view.access.value, colour, icon, painter.device().devicePixelRatio())
        painter.drawPixmap(left, top + half + (half - icon) // 2, shape)
        words = QRect(left + icon + px(8), top + half, width - icon - px(8), half)
        _write(painter, words, view.line, TextStyle.SMALL, colour)


def _write(painter: QPainter, place: QRect, text: str, style: TextStyle, colour: str) -> None:
    font = theme().style_font(style)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
