"""One rule text: what it is called, how binding it is and since when, and what it lists."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.asideviews import RuleView
from gui.theme import TextStyle
from gui.widgets.card import Card
from gui.widgets.lines import Lines
from gui.widgets.statement_row import StatementRow
from gui.widgets.step_list import StepList
from gui.widgets.wrapping_label import WrappingLabel


class RuleCard(Card):
    """Stands beside another one, so that the two can be compared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_margins((18, 16, 18, 16))
        self._title, self._original = WrappingLabel(TextStyle.NAME), WrappingLabel(TextStyle.SMALL)
        self._facts = Lines(TextStyle.SMALL)
        self._items_title, self._items = WrappingLabel(TextStyle.VERDICT), StepList()
        self._note, self._source = WrappingLabel(TextStyle.SMALL), StatementRow()
        column = QVBoxLayout()
        for part in (self._title, self._original, self._facts, self._items_title, self._items, self._note):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self._source)
        self.use_layout(column)

    def show_view(self, view: RuleView) -> None:
        """Show one rule text."""
        self._title.show_text(view.title)
        self._original.show_text(view.original)
        self._facts.show_lines(view.facts)
        self._items_title.show_text(view.items_title)
        self._items.show_steps(view.items)
        self._note.show_text(view.note)
        self._source.show_view(view.source)
