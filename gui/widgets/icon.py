"""One of our drawings at a place on a page; decoration, so it has no name and takes no focus."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.icons import icon_pixmap
from gui.theme import theme


class Icon(QWidget):
    """Draw `resources/icons/NAME.svg` in a palette colour (by token) or a colour of its own (`#RRGGBB`)."""

    def __init__(
        self, name: str, colour: str, size: int, box: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._colour, self._size, self._box = name, colour, size, box or size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, colour: str) -> None:
        """Draw another one in the same place."""
        self._name, self._colour = name, colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(self._size), theme().px(self._box))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme()
        colour = self._colour if self._colour.startswith("#") else getattr(now.palette, self._colour)
        size = now.px(self._size)
        pixmap = icon_pixmap(self._name, colour, size, self.devicePixelRatioF())
        QPainter(self).drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, pixmap)
