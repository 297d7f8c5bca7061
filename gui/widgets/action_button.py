"""A button with words on it, in one of ten ranks; at most one filled button stands on a page."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gui.icons import icon_pixmap
from gui.theme import theme
from gui.viewparts import ButtonView


class Rank(StrEnum):
    """How a button looks; never what it does."""

    FILLED = "filled"
    OUTLINED = "outlined"
    CARD = "card"
    QUIET = "quiet"
    BAND = "band"
    """Opens a menu, and wears its chevron."""
    TAB = "tab"
    TAB_HERE = "tab_here"
    MENU = "menu"
    """Opens a menu of tabs, and wears its chevron."""
    CHOICE = "choice"
    """Opens a menu of choices, quietly, and wears its chevron."""
    BACK = "back"
    """Wears the arrow back before its words."""


class ActionButton(QPushButton):
    """Send the event its view stands for. 48 px high (44 in cards), named for those who listen."""

    asked = Signal(object)

    def __init__(self, rank: Rank = Rank.OUTLINED, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ButtonView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(True)  # outside of dialogs Enter would do nothing
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("rank", rank.value)
        self._draw_arrow()
        self.clicked.connect(self._send)

    def show_view(self, view: ButtonView, rank: Rank) -> None:
        """Show another text, event and rank in the same place."""
        self._view = view
        self.show_text(view.text, view.spoken)
        self.setAccessibleDescription(view.why_not)
        self.setEnabled(view.enabled)
        self._set_rank(rank)

    def show_text(self, text: str, spoken: str = "") -> None:
        """Show words (an ampersand is an ampersand) and say `spoken`, or the same."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(spoken or text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        hint = super().sizeHint()
        words = QFontMetrics(self.font()).horizontalAdvance(self.text().replace("&&", "&"))
        return QSize(max(hint.width(), words), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw_arrow()
            self.updateGeometry()

    def _draw_arrow(self) -> None:
        """Draw the arrow of a way back, and behind its words that of a menu."""
        rank = self.property("rank")
        drawing = {
            Rank.BACK.value: ("back", "soft"),
            Rank.BAND.value: ("chevron_down", "unknown"),
            Rank.MENU.value: ("chevron_down", "ink"),
            Rank.CHOICE.value: ("chevron_down", "soft"),
        }.get(rank)
        if drawing is not None:
            name, colour = drawing
            size = theme().px(16)
            self.setIconSize(QSize(size, size))
            self.setIcon(QIcon(icon_pixmap(name, theme().colour(colour).name(), size, self.devicePixelRatioF())))
        behind = rank in (Rank.BAND.value, Rank.MENU.value, Rank.CHOICE.value)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if behind else Qt.LayoutDirection.LeftToRight)

    def _set_rank(self, rank: Rank) -> None:
        if self.property("rank") != rank.value:
            self.setProperty("rank", rank.value)
            self.style().unpolish(self)
            self.style().polish(self)
            self._draw_arrow()

    def _send(self) -> None:
        if self._view is not None:
            self.asked.emit(self._view.event)
