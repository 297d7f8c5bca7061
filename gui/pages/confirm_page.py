"""The second question, asked only where something else is at stake: what, who is touched, and both ways out."""

from PySide6.QtWidgets import QWidget

from gui.pages.page import Page
from gui.theme import TextStyle
from gui.viewmodels import ConfirmView
from gui.widgets.button_row import ButtonRow
from gui.widgets.lines import Lines
from gui.widgets.notice_bar import NoticeBar


class ConfirmPage(Page):
    """Reasons first, then the names, then what the change does and does not do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._reasons = NoticeBar()
        self._names = Lines(TextStyle.STRONG)
        self._does = Lines(TextStyle.SOFT)
        self._buttons = ButtonRow()
        self._buttons.asked.connect(self.asked)
        for part in (self.headline, self._reasons, self._names, self._does, self._buttons):
            self.add(part)

    def show_view(self, view: ConfirmView) -> None:
        """Show the question."""
        self.headline.show_text(view.headline)
        self._reasons.show_text("\n".join(view.reasons))
        self._names.show_lines(view.names)
        self._does.show_lines((view.does, view.does_not))
        self._buttons.show_buttons(view.buttons, filled=view.filled)
        self.begin(view.headline)
