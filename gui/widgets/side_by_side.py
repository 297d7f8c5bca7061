"""Rule texts beside one another, under one another where large text leaves no room."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from gui.asideviews import RuleView
from gui.theme import theme
from gui.widgets.framed import Framed
from gui.widgets.rule_card import RuleCard
from gui.widgets.several import Several

_NARROW = 620


class SideBySide(Framed):
    """Show two rule texts so that their lists can be compared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 0), 16, parent)
        self._row = QHBoxLayout()
        self._cards: Several[RuleView, RuleCard] = Several(self._row, RuleCard, RuleCard.show_view)
        self.use_layout(self._row)

    def show_views(self, views: tuple[RuleView, ...]) -> None:
        """Show these."""
        self._cards.show(views)
        for number in range(len(views)):
            self._row.setStretch(number, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < theme().px(_NARROW)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
