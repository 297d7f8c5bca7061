"""Several phones at once: one tab each, above every page; a click brings that phone's part to the front."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gui.viewmodels import PhonesView
from gui.viewparts import ButtonView, PhoneTabView
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.framed import Framed
from gui.widgets.several import Several


class PhoneRow(Framed):
    """Out of sight while there is one phone. The phone in front is marked by its ground, its edge and its name."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((18, 6, 18, 6), 0, parent)
        column, flow = QVBoxLayout(), FlowLayout(8, 6)
        column.addLayout(flow)
        self._tabs: Several[tuple[ButtonView, Rank], ActionButton] = Several(
            flow, self._make, lambda button, shown: button.show_view(*shown)
        )
        self.use_layout(column)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_view(self, view: PhonesView) -> None:
        """Show these phones in this order."""
        away = [(view.put_away, Rank.QUIET)] if view.put_away else []
        self._tabs.show([*(_tab(tab) for tab in view.tabs), *away])
        self.setAccessibleName(view.title)
        self.setVisible(bool(view.tabs))

    def _make(self) -> ActionButton:
        button = ActionButton()
        button.asked.connect(self.asked)
        return button


def _tab(tab: PhoneTabView) -> tuple[ButtonView, Rank]:
    return ButtonView(tab.text, tab.event, spoken=tab.spoken), Rank.TAB_HERE if tab.here else Rank.TAB
