"""The second question, asked only where something else is at stake: what, who is touched, and both ways out."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.pages.page import Page
from gui.theme import TextStyle
from gui.viewmodels import ConfirmView
from gui.widgets.button_row import ButtonRow
from gui.widgets.framed import Framed
from gui.widgets.lines import Lines
from gui.widgets.notice_bar import NoticeBar
from gui.widgets.several import Several


class ConfirmPage(Page):
    """Reasons first, each by itself, then the names, then what the change does and does not do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        reasons, column = Framed((0, 0, 0, 0), 8), QVBoxLayout()
        self._reasons = Several(column, NoticeBar, NoticeBar.show_text)
        reasons.use_layout(column)
        self._names = Lines(TextStyle.STRONG)
        self._does = Lines(TextStyle.SOFT)
        self._buttons = ButtonRow()
        self._buttons.asked.connect(self.asked)
        for part in (self.headline, reasons, self._names, self._does, self._buttons):
            self.add(part)

    def show_view(self, view: ConfirmView) -> None:
        """Show the question."""
        self.headline.show_text(view.headline)
        self._reasons.show(view.reasons)
        self._names.show_lines(view.names)
        self._does.show_lines((view.does, view.does_not))
        self._buttons.show_buttons(view.buttons, filled=view.filled)
        self.begin(view.headline)
