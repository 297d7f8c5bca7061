"""One section of the results: title, a line, perhaps a button for all, then its apps as cards or as a folded list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.theme import TextStyle
from gui.viewparts import SectionKind, SectionView
from gui.widgets.action_button import Rank
from gui.widgets.app_list import AppList
from gui.widgets.button_row import ButtonRow
from gui.widgets.card_list import CardList
from gui.widgets.fold import Fold
from gui.widgets.framed import Framed
from gui.widgets.wrapping_label import WrappingLabel


class SectionBox(Framed):
    """Cards stand open; a folded section builds its apps when it is opened, the long rest as rows."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 8, 0, 0), 10, parent)
        self._view: SectionView | None = None
        self._title = WrappingLabel(TextStyle.SECTION)
        self._intro = WrappingLabel(TextStyle.SMALL)
        self._button = ButtonRow(first=Rank.CARD)
        self._button.asked.connect(self.asked)
        self._open_cards = CardList()
        self._open_cards.asked.connect(self.asked)
        self._folded: CardList | AppList | None = None
        self._fold = Fold(self._build)
        column = QVBoxLayout()
        for part in (self._title, self._fold, self._intro, self._button, self._open_cards):
            column.addWidget(part)
        self.use_layout(column)

    def show_view(self, view: SectionView) -> None:
        """Show one section; a section that changes its kind folds up again."""
        if self._view is not None and self._view.kind is not view.kind:
            self._forget_fold()
        self._view = view
        self._title.show_text("" if view.folded else view.title)
        self._fold.show_title(view.title if view.folded else "")
        self._intro.show_text("" if view.folded else view.intro)
        self._button.show_buttons((view.button,) if view.button and not view.folded else ())
        self._open_cards.show_cards(() if view.folded else view.cards)
        if self._folded is not None:
            self._folded.show_cards(view.cards)

    def make_card_ahead(self) -> QWidget:
        """Make a card that will be needed."""
        return self._open_cards.make_ahead()

    def _build(self, parent: QWidget) -> QWidget:
        view = self._view
        if view is not None and view.kind is SectionKind.REST:
            inside: CardList | AppList = AppList(view.title, parent)
        else:
            inside = CardList(parent)
        inside.asked.connect(self.asked)
        inside.show_cards(view.cards if view is not None else ())
        self._folded = inside
        return inside

    def _forget_fold(self) -> None:
        self._folded = None
        self._fold.empty()
