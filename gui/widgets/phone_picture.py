"""A phone or a computer, drawn, with the place to tap ringed. The words beside it say the same."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import theme
from gui.widgets.computer_strokes import HIGH, WIDE, paint_computer
from gui.widgets.phone_screen import Mark, PhoneScreen, ScreenRow
from gui.widgets.phone_strokes import drawn_font, paint_choice, paint_key, paint_switch, ring, write, write_bold

_WIDE, _HIGH, _CABLE, _KEY = 232, 404, 76, 16
_PAD: Final = 16
_LEFT_MARKS: Final = (Mark.RADIO, Mark.RADIO_CHOSEN, Mark.BOX)
_SWITCHES: Final = (Mark.SWITCH_ON, Mark.SWITCH_OFF)
_BUTTONS: Final = (Mark.BUTTON, Mark.FAINT_BUTTON)


class PhonePicture(QWidget):
    """Paint a `PhoneScreen` at the text's own size, so that its words can be read like any others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen = PhoneScreen()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_screen(self, screen: PhoneScreen) -> None:
        """Draw another screen."""
        self._screen = screen
        self.setAccessibleName(screen.spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._screen.computer:
            return QSize(theme().px(WIDE), theme().px(HIGH))
        return QSize(theme().px(_WIDE), theme().px(_HIGH + (_CABLE if self._screen.cable else 0)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._screen.computer:
            self._paint_inside(painter, paint_computer(painter, socket=self._screen.socket))
            return
        px = theme().px
        body = QRectF(2, 2, px(_WIDE - (_KEY if self._screen.power_key else 0)) - 4, px(_HIGH) - 4)
        painter.setPen(QPen(theme().colour("asks_but_off"), max(2, px(3))))
        painter.setBrush(theme().colour("card"))
        painter.drawRoundedRect(body, px(34), px(34))
        inside = body.adjusted(px(12), px(30), -px(12), -px(24))
        self._paint_inside(painter, inside)
        if self._screen.cable:
            self._paint_cable(painter, body)
        if self._screen.power_key:
            paint_key(painter, body)

    def _paint_inside(self, painter: QPainter, inside: QRectF) -> None:
        if self._screen.dialog:
            self._paint_dialog(painter, inside)
        else:
            self._paint_rows(painter, inside, self._screen.title)

    def _paint_cable(self, painter: QPainter, body: QRectF) -> None:
        px = theme().px
        x, top = body.center().x(), body.bottom()
        painter.setPen(QPen(theme().colour("asks_but_off"), px(4)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath(QPointF(x, top + px(26)))
        path.cubicTo(QPointF(x, top + px(70)), QPointF(x - px(60), top + px(58)), QPointF(px(10), top + px(64)))
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("asks_but_off"))
        painter.drawRoundedRect(QRectF(x - px(9), top, px(18), px(28)), px(4), px(4))
        ring(painter, QRectF(x - px(24), top - px(10), px(48), px(48)))

    def _paint_dialog(self, painter: QPainter, inside: QRectF) -> None:
        px = theme().px
        height = self._height_of(inside.width() - 2 * px(_PAD)) + 2 * px(_PAD)
        box = QRectF(inside.left(), inside.center().y() - height / 2, inside.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("chip"))
        painter.drawRoundedRect(box, px(18), px(18))
        self._paint_rows(painter, box.adjusted(px(4), px(_PAD) - px(6), -px(4), 0), self._screen.title)

    def _height_of(self, width: float) -> float:
        px = theme().px
        title = self._screen.title
        heights = [self._text_height(title, width, bold=True) + px(12) if title else 0]
        rows = [row for row in self._screen.rows if row.mark not in _BUTTONS]
        heights += [self._row_height(row, width) for row in rows]
        if len(rows) < len(self._screen.rows):
            heights.append(px(44))
        return sum(heights)

    def _paint_rows(self, painter: QPainter, place: QRectF, title: str) -> None:
        px = theme().px
        left, width, y = place.left() + px(12), place.width() - px(24), place.top() + px(6)
        if title:
            high = self._text_height(title, width, bold=True)
            write_bold(painter, QRectF(left, y, width, high), title, "ink")
            y += high + px(12)
        buttons = [row for row in self._screen.rows if row.mark in _BUTTONS]
        for row in self._screen.rows:
            if row.mark in _BUTTONS:
                continue
            high = self._row_height(row, width)
            self._paint_row(painter, row, QRectF(left, y, width, high))
            y += high
        self._paint_buttons(painter, buttons, QRectF(left, y, width, px(44)))

    def _row_height(self, row: ScreenRow, width: float) -> float:
        px = theme().px
        if not row.text:
            return px(38)
        taken = px(26) if row.mark in _LEFT_MARKS else px(46) if row.mark in _SWITCHES else 0
        return max(self._text_height(row.text, width - taken), px(20)) + px(16)

    def _paint_row(self, painter: QPainter, row: ScreenRow, place: QRectF) -> None:
        px = theme().px
        text = QRectF(place)
        if row.mark in _LEFT_MARKS:
            paint_choice(painter, row.mark, QRectF(place.left(), place.center().y() - px(8), px(16), px(16)))
            text.setLeft(place.left() + px(26))
        elif row.mark in _SWITCHES:
            place_of_switch = QRectF(place.right() - px(36), place.center().y() - px(10), px(36), px(20))
            paint_switch(painter, place_of_switch, on=row.mark is Mark.SWITCH_ON)
            text.setRight(place.right() - px(46))
            if row.ringed:
                ring(painter, place_of_switch.adjusted(-px(6), -px(6), px(6), px(6)))
        if row.text:
            write(painter, text, row.text, "ink" if row.ringed else "soft")
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("line"))
            bar = QRectF(text.left(), place.center().y() - px(5), min(text.width(), px(110)), px(10))
            painter.drawRoundedRect(bar, px(5), px(5))
        if row.ringed and row.mark not in _SWITCHES:
            ring(painter, place.adjusted(-px(8), px(1), px(8), -px(1)))

    def _paint_buttons(self, painter: QPainter, buttons: list[ScreenRow], place: QRectF) -> None:
        px = theme().px
        right = place.right()
        for row in reversed(buttons):
            width = QFontMetrics(drawn_font(bold=True)).horizontalAdvance(row.text) + px(22)
            button = QRectF(right - width, place.top() + px(6), width, px(34))
            colour = "accent" if row.mark is Mark.BUTTON else "soft"
            write_bold(painter, button.adjusted(px(10), 0, 0, 0), row.text, colour)
            if row.ringed:
                ring(painter, button)
            right -= width + px(4)

    def _text_height(self, text: str, width: float, *, bold: bool = False) -> float:
        flags = Qt.TextFlag.TextWordWrap
        return QFontMetrics(drawn_font(bold=bold)).boundingRect(0, 0, int(width), 10_000, flags, text).height()
