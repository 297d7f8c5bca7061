"""How far the reading is, as a line that moves only when something has been read."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from gui.theme import theme

_HIGH = 10


class ProgressLine(QProgressBar):
    """Step `step` of `steps`; never seconds, never an animation.

    With 0 steps it is not there: a full line while the phone is being changed reads as "done, pull the cable".
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, step: int, steps: int) -> None:
        """Show how many steps lie behind."""
        self.setRange(0, max(steps, 1))
        self.setValue(step)
        self.setVisible(steps > 0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        line = QRectF(self.rect())
        round_by = line.height() / 2
        painter.setBrush(theme().colour("edge"))
        painter.drawRoundedRect(line, round_by, round_by)
        line.setWidth(line.width() * self.value() / self.maximum())
        painter.setBrush(theme().colour("accent"))
        painter.drawRoundedRect(line, round_by, round_by)
