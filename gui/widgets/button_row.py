"""The buttons of a page side by side: one filled, its equals outlined, and in words why one cannot be used."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.theme import TextStyle
from gui.viewparts import ButtonView
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.framed import Framed
from gui.widgets.several import Several
from gui.widgets.wrapping_label import WrappingLabel


class ButtonRow(Framed):
    """Show buttons in order; `first` is the rank of the first one, all others take `rest`."""

    asked = Signal(object)

    def __init__(self, first: Rank = Rank.FILLED, rest: Rank = Rank.OUTLINED, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 0), 8, parent)
        self._ranks = (first, rest)
        column = QVBoxLayout()
        flow = FlowLayout(12, 12)
        column.addLayout(flow)
        self._why_not = WrappingLabel(TextStyle.SMALL)
        column.addWidget(self._why_not)
        self._buttons: Several[tuple[ButtonView, Rank], ActionButton] = Several(
            flow, self._make, lambda button, shown: button.show_view(*shown)
        )
        self.use_layout(column)

    def show_buttons(self, buttons: Sequence[ButtonView], *, filled: bool = True) -> None:
        """Show these; with `filled` False the first looks like the others."""
        first, rest = self._ranks
        leading = first if filled else rest
        self._buttons.show([(view, rest if number else leading) for number, view in enumerate(buttons)])
        self._why_not.show_text("\n".join(dict.fromkeys(view.why_not for view in buttons if view.why_not)))
        self.setVisible(bool(buttons))

    def _make(self) -> ActionButton:
        button = ActionButton()
        button.asked.connect(self.asked)
        return button
