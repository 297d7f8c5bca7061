"""What is kept for Undo, change by change, and the way to forget it all."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.pages.page import Page
from gui.theme import TextStyle
from gui.viewmodels import KeptChangesView
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.button_row import ButtonRow
from gui.widgets.framed import Framed
from gui.widgets.kept_change_card import KeptChangeCard
from gui.widgets.several import Several
from gui.widgets.wrapping_label import WrappingLabel


class KeptChangesPage(Page):
    """Undo beside every change; forgetting is outlined and says what is lost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._back, self._forget = ActionButton(Rank.BACK), ButtonRow(first=Rank.OUTLINED)
        self._note = WrappingLabel(TextStyle.SOFT)
        for source in (self._back, self._forget):
            source.asked.connect(self.asked)
        changes = Framed((0, 0, 0, 8), 12)
        column = QVBoxLayout()
        self._changes = Several(column, self._make, KeptChangeCard.show_view)
        changes.use_layout(column)
        for part in (self._back, self.headline, changes, self._note, self._forget):
            self.add(part)

    def show_view(self, view: KeptChangesView) -> None:
        """Show the list."""
        self._back.show_view(view.back, Rank.BACK)
        self.headline.show_text(view.headline, meaning=view.body)
        self._changes.show(view.changes)
        self._note.show_text(view.forget_note)
        self._forget.show_buttons((view.forget,) if view.forget else ())
        self.begin(view.headline)

    def _make(self) -> KeptChangeCard:
        card = KeptChangeCard()
        card.asked.connect(self.asked)
        return card
