"""The last page: what was turned on for the look is turned off again, line by line."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.makerviews import ClosingView
from gui.pages.page import Page
from gui.theme import TextStyle
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.closing_line_card import ClosingLineCard
from gui.widgets.framed import Framed
from gui.widgets.notice_bar import NoticeBar
from gui.widgets.several import Several
from gui.widgets.wrapping_label import WrappingLabel


class ClosingPage(Page):
    """Lines change by themselves where the computer can see them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._back, self._counted = ActionButton(Rank.BACK), WrappingLabel(TextStyle.SECTION)
        self._back.asked.connect(self.asked)
        self._notice = NoticeBar()
        lines = Framed((0, 0, 0, 8), 12)
        column = QVBoxLayout()
        self._lines = Several(column, self._make, ClosingLineCard.show_view)
        lines.use_layout(column)
        for part in (self._back, self._notice, self.headline, self._counted, lines):
            self.add(part)

    def show_view(self, view: ClosingView) -> None:
        """Show the checklist as it stands."""
        self._back.show_view(view.back, Rank.BACK)
        self._notice.show_text(view.notice)
        self.headline.show_text(view.headline, meaning=view.body)
        self._counted.show_text(view.counted)
        self._lines.show(view.lines)
        self.begin(ClosingView)

    def _make(self) -> ClosingLineCard:
        card = ClosingLineCard()
        card.asked.connect(self.asked)
        return card
