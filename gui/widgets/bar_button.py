"""A quiet word in a bar (text size, language, hide screen), 44 px to hit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gui.theme import theme


class BarButton(QPushButton):
    """Show a short word and say a longer one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(spoken or text)
