"""A title and the sentences below it."""

from PySide6.QtWidgets import QWidget

from gui.asideviews import TitledView
from gui.theme import TextStyle
from gui.widgets.lines import Lines
from gui.widgets.part import Part


class TitledLines(Part):
    """Without sentences it is not there."""

    def __init__(self, style: TextStyle = TextStyle.BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = Lines(style, gap=6)
        self.add(self._lines)

    def show_view(self, view: TitledView) -> None:
        """Show one part of a page."""
        self._lines.show_lines(view.lines)
        self.show_title(view.title if any(view.lines) else "")
