"""The base of everything with a ground and an edge: margins and gaps that grow with the text."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QWidget

from gui.theme import theme


class Framed(QFrame):
    """A frame drawn by the stylesheet, whose inner margins and spacing are lengths at 100 %."""

    def __init__(self, margins: tuple[int, int, int, int], spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margins, self._spacing = margins, spacing
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def use_layout(self, layout: QLayout) -> None:
        """Lay out the inside."""
        self.setLayout(layout)
        self._restyle()

    def set_margins(self, margins: tuple[int, int, int, int]) -> None:
        """Change the inner margins (lengths at 100 %)."""
        if margins != self._margins:
            self._margins = margins
            self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def _restyle(self) -> None:
        layout = self.layout()
        if layout is not None:
            left, top, right, bottom = (theme().px(length) for length in self._margins)
            layout.setContentsMargins(left, top, right, bottom)
            layout.setSpacing(theme().px(self._spacing))


def side_by_side(spacing: int, *parts: tuple[QWidget, int, Qt.AlignmentFlag]) -> Framed:
    """Put widgets beside one another: each with its share of the room and its place in the height."""
    both = Framed((0, 0, 0, 0), spacing)
    row = QHBoxLayout()
    for widget, share, place in parts:
        row.addWidget(widget, share, place)
    if not any(share for _, share, _ in parts):
        row.addStretch(1)
    both.use_layout(row)
    return both
