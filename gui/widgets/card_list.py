"""Cards under one another. The first few are there at once; many more arrive in small helpings, so nothing stalls."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.viewparts import AppCardView
from gui.widgets.captioned_card import CaptionedCard
from gui.widgets.framed import Framed
from gui.widgets.several import Several

HELPING: Final = 8


class CardList(Framed):
    """Show app cards; those that stay are used again, so the focus stays where it is."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 0), 12, parent)
        self._wanted: Sequence[AppCardView] = ()
        column = QVBoxLayout()
        self._cards = Several(column, self._make, CaptionedCard.show_view, lambda view: view.key)
        self.use_layout(column)
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._grow)

    def show_cards(self, cards: Sequence[AppCardView]) -> None:
        """Show these cards in this order."""
        self._wanted = cards
        self._cards.show(cards[: max(HELPING, len(self._cards.widgets))])
        self.setVisible(bool(cards))
        self._grow_on()

    def make_ahead(self) -> QWidget:
        """Make a card that will be needed."""
        return self._cards.make_ahead()

    def _grow(self) -> None:
        self._cards.show(self._wanted[: len(self._cards.widgets) + HELPING])
        self._grow_on()

    def _grow_on(self) -> None:
        if len(self._cards.widgets) < len(self._wanted):
            self._more.start()
        else:
            self._more.stop()

    def _make(self) -> CaptionedCard:
        card = CaptionedCard()
        card.asked.connect(self.asked)
        return card
