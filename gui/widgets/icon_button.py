"""A button that is only a drawing: always with a spoken name and 44 px to hit."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gui.icons import icon_pixmap
from gui.theme import theme


class IconButton(QPushButton):
    """Draw one of our icons in the soft colour."""

    def __init__(self, icon: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setObjectName("bar")
        self.setProperty("rank", "icon")
        self.setAccessibleName(spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(True)  # outside of dialogs Enter would do nothing
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._restyle()

    def sizeHint(self) -> QSize:
        side = theme().px(44)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def _restyle(self) -> None:
        size = theme().px(20)
        self.setIconSize(QSize(size, size))
        self.setIcon(QIcon(icon_pixmap(self._icon, theme().palette.soft, size, self.devicePixelRatioF())))
        self.updateGeometry()
