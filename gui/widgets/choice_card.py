"""One answer of a question: a radio button as large as a card, its words wrapped."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from gui.theme import TextStyle, theme
from gui.viewparts import ChoiceView
from gui.widgets.wrapping_label import WrappingLabel

_CIRCLE = 18
_EDGE = 16


class ChoiceCard(QRadioButton):
    """Exclusive with its siblings; arrow keys walk among them. Nothing is chosen until the person chooses."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ChoiceView | None = None
        self._words = WrappingLabel(TextStyle.BODY)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._send)
        self._restyle()

    def show_view(self, view: ChoiceView) -> None:
        """Show one answer and whether it is the chosen one."""
        self._view = view
        self._words.show_text(view.text)
        self.setText(view.text.replace("&", "&&"))
        self.setAccessibleName(view.text)
        self.setAutoExclusive(False)
        self.setChecked(view.chosen)
        self.setAutoExclusive(True)
        self.updateGeometry()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self.isChecked() or self.underMouse()
        painter.setPen(QPen(now.colour("accent" if lively else "edge"), 2 if self.isChecked() else 1))
        painter.setBrush(now.colour("notice" if self.isChecked() else "card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), now.px(12), now.px(12))
        side = now.px(_CIRCLE)
        circle = QRectF(now.px(_EDGE), (self.height() - side) / 2, side, side).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(now.colour("accent" if self.isChecked() else "asks_but_off"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("accent"))
            painter.drawEllipse(circle.adjusted(side / 4, side / 4, -side / 4, -side / 4))

    def _restyle(self) -> None:
        px = theme().px
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(px(_EDGE + _CIRCLE + 12), px(12), px(_EDGE), px(12))
        self.updateGeometry()

    def _send(self) -> None:
        if self._view is not None:
            self.asked.emit(self._view.event)
