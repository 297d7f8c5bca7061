"""The answer for one app: a shape, its words, its colour, always together."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.model.access import ContactAccess
from gui.theme import TextStyle, theme
from gui.widgets.icon import Icon
from gui.widgets.wrapping_label import WrappingLabel


class VerdictMark(QWidget):
    """Open eye, struck dashed eye, circle with a bar, dashed circle with a question mark; nothing else picks one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._access = ContactAccess.UNKNOWN
        self._icon = Icon("unknown", "unknown", 20, box=22)
        self._words = WrappingLabel(TextStyle.VERDICT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        self._restyle()

    def show_verdict(self, access: ContactAccess, line: str) -> None:
        """Show one verdict with its words."""
        self._access = access
        self._words.show_text(line)
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def _restyle(self) -> None:
        colour = theme().palette.of_access(self._access)
        self._row.setSpacing(theme().px(8))
        self._icon.show_icon(self._access.value, colour)
        self._words.set_colour(colour)
