"""A card that may begin a group: a small caption, then the card."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.theme import TextStyle
from gui.viewparts import AppCardView
from gui.widgets.app_card import AppCard
from gui.widgets.framed import Framed
from gui.widgets.wrapping_label import WrappingLabel


class CaptionedCard(Framed):
    """Show a view's caption, if it has one, above its card."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 0), 6, parent)
        self._caption, self._card = WrappingLabel(TextStyle.SMALL), AppCard()
        self._card.asked.connect(self.asked)
        column = QVBoxLayout()
        column.addWidget(self._caption)
        column.addWidget(self._card)
        self.use_layout(column)

    def show_view(self, view: AppCardView) -> None:
        """Show one app."""
        self._caption.show_text(view.caption)
        self.set_margins((0, 8 if view.caption else 0, 0, 0))
        self._card.show_view(view)
