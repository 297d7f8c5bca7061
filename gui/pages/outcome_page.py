"""What the change did, proven by a second look, app by app, with Undo beside it."""

from PySide6.QtWidgets import QWidget

from gui.pages.page import Page
from gui.viewmodels import OutcomeView
from gui.widgets.action_button import Rank
from gui.widgets.button_row import ButtonRow
from gui.widgets.card_list import CardList
from gui.widgets.notice_bar import NoticeBar


class OutcomePage(Page):
    """What could not be taken back is said right under the headline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._notice, self._cards, self._buttons = NoticeBar(), CardList(), ButtonRow()
        self._quiet = ButtonRow(first=Rank.QUIET, rest=Rank.QUIET)
        for source in (self._cards, self._buttons, self._quiet):
            source.asked.connect(self.asked)
        for part in (self._notice, self.headline, self._cards, self._buttons, self._quiet):
            self.add(part)

    def show_view(self, view: OutcomeView) -> None:
        """Show every app's outcome."""
        self._notice.show_text(view.notice)
        self.headline.show_text(view.headline, meaning=view.body)
        self._cards.show_cards(view.cards)
        self._buttons.show_buttons(view.buttons)
        self._quiet.show_buttons(view.quiet)
