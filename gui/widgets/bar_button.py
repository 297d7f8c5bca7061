"""A quiet word in a bar (look up, help, text size, language, hide screen), 44 px to hit."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gui.icons import icon_pixmap
from gui.theme import theme

_BESIDE_WORDS = 2 * 12 + 4


class BarButton(QPushButton):
    """Show a short word and say a longer one. With an `icon` it can do without its word where there is no room."""

    def __init__(self, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._words, self._short = icon, "", False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(True)  # outside of dialogs Enter would do nothing
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(theme().px(48), theme().px(44)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_text(self, text: str, spoken: str = "") -> None:
        """Show and name it."""
        self._words = text
        self.setAccessibleName(spoken or text)
        self._draw()

    def show_short(self, short: bool) -> None:
        """Show the drawing instead of the word, or the word again."""
        if short is not self._short:
            self._short = short
            self._draw()

    def full_width(self) -> int:
        """Say how much room the word needs."""
        words = QFontMetrics(self.font()).horizontalAdvance(self._words)
        return max(theme().px(48), words + theme().px(_BESIDE_WORDS))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._short:
            self._draw()

    def _draw(self) -> None:
        self.setText("" if self._short else self._words.replace("&", "&&"))
        self.setToolTip(self._words if self._short else "")
        size = theme().px(20)
        self.setIconSize(QSize(size, size))
        pixmap = icon_pixmap(self._icon, theme().palette.soft, size, self.devicePixelRatioF()) if self._short else None
        self.setIcon(QIcon(pixmap) if pixmap else QIcon())
