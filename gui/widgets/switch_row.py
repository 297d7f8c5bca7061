"""A switch with its words: on and off differ by the knob's place, never by colour alone."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from gui.theme import TextStyle, theme
from gui.viewparts import SwitchView
from gui.widgets.wrapping_label import WrappingLabel

_WIDE, _HIGH = 44, 24


class SwitchRow(QCheckBox):
    """Send `when_on` or `when_off` of its view."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: SwitchView | None = None
        self._words, self._explanation = WrappingLabel(TextStyle.BODY), WrappingLabel(TextStyle.SMALL)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        for part in (self._words, self._explanation):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._send)
        self._restyle()

    def show_view(self, view: SwitchView | None) -> None:
        """Show a switch; None: there is none here."""
        self._view = view
        self.setVisible(view is not None)
        if view is None:
            return
        self._words.show_text(view.text)
        self._explanation.show_text(view.explanation)
        self.setAccessibleName(view.text)
        self.setAccessibleDescription(view.explanation)
        self.setChecked(view.on)
        self.setEnabled(view.enabled)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().px(44))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = now.px(TextStyle.BODY.size) * TextStyle.BODY.line_height
        track = QRectF(0, now.px(4) + (line - now.px(_HIGH)) / 2, now.px(_WIDE), now.px(_HIGH))
        on = self.isChecked() and self.isEnabled()
        painter.setPen(Qt.PenStyle.NoPen if on else now.colour("soft"))
        painter.setBrush(now.colour("accent" if on else "card"))
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), track.height() / 2, track.height() / 2)
        side = track.height() - now.px(8)
        left = track.right() - side - now.px(4) if self.isChecked() else track.left() + now.px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("on_accent" if on else "soft"))
        painter.drawEllipse(QRectF(left, track.top() + now.px(4), side, side))

    def _restyle(self) -> None:
        px = theme().px
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(px(_WIDE + 12), px(4), 0, px(4))
        self.updateGeometry()

    def _send(self, on: bool) -> None:
        if self._view is not None:
            self.asked.emit(self._view.when_on if on else self._view.when_off)
