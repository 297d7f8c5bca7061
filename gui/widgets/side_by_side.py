"""Rule texts beside one another, under one another where large text leaves no room."""

from PySide6.QtWidgets import QWidget

from gui.asideviews import RuleView
from gui.widgets.row_or_column import RowOrColumn
from gui.widgets.rule_card import RuleCard
from gui.widgets.several import Several

_NARROW = 620


class SideBySide(RowOrColumn):
    """Show two rule texts so that their lists can be compared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_NARROW, 16, parent=parent)
        self._cards: Several[RuleView, RuleCard] = Several(self.row, RuleCard, RuleCard.show_view)

    def show_views(self, views: tuple[RuleView, ...]) -> None:
        """Show these."""
        self._cards.show(views)
        for number in range(len(views)):
            self.row.setStretch(number, 1)
