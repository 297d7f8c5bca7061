"""One entry of the lender list: its name, what kind of app it is, and, in a fold, what each source says of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.asideviews import LenderCardView
from gui.theme import TextStyle
from gui.viewparts import StatementView
from gui.widgets.card import Card
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.fold import Fold
from gui.widgets.framed import Framed
from gui.widgets.letter_tile import LetterTile
from gui.widgets.lines import Lines
from gui.widgets.several import Several
from gui.widgets.statement_row import StatementRow
from gui.widgets.tag import Tag
from gui.widgets.wrapping_label import WrappingLabel


class LenderCard(Card):
    """The same card may show another entry later; its fold then stands as that entry asks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: LenderCardView | None = None
        self._tile = LetterTile()
        self._name = WrappingLabel(TextStyle.NAME, most_lines=3)
        self._tag, self._where = Tag(), Tag()
        self._package = WrappingLabel(TextStyle.SMALL)
        self._lines = Lines(TextStyle.SMALL)
        self._rows: Several[StatementView, StatementRow] | None = None
        self._fold = Fold(self._build)
        self._lay_out()

    def show_view(self, view: LenderCardView) -> None:
        """Show one entry."""
        is_other = self._view is None or (view.name, view.package) != (self._view.name, self._view.package)
        self._view = view
        self._tile.show_letter(view.letter, view.tile)
        self._name.show_text(view.name)
        self._tag.show_text(view.tag)
        self._where.show_text(view.where)
        self._package.show_text(view.package)
        self._lines.show_lines(view.lines)
        self._fold.show_title(view.statements_title)
        if self._rows is not None:
            self._rows.show(view.statements)
        if is_other:
            self._fold.set_open(view.opened)

    def _build(self, parent: QWidget) -> QWidget:
        inside = Framed((0, 0, 0, 0), 8, parent)
        column = QVBoxLayout()
        self._rows = Several(column, StatementRow, StatementRow.show_view)
        inside.use_layout(column)
        self._rows.show(self._view.statements if self._view else ())
        return inside

    def _lay_out(self) -> None:
        title = FlowLayout(8, 4)
        for part in (self._name, self._tag, self._where):
            title.addWidget(part)
        words = Framed((0, 0, 0, 0), 4)
        inner = QVBoxLayout()
        inner.addLayout(title)
        for below in (self._package, self._lines, self._fold):
            inner.addWidget(below)
        words.use_layout(inner)
        row = QHBoxLayout()
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self.use_layout(row)
