"""Several phones at once: one tab each, above every page; a click brings that phone's part to the front."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from gui.frameviews import PhonesView
from gui.theme import theme
from gui.viewparts import ButtonView, PhoneTabView
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.framed import Framed
from gui.widgets.several import Several

_GAP = 8


class PhoneRow(Framed):
    """Out of sight while there is one phone. Where the tabs do not fit into one line, one button opens a menu of them.

    The phone in front is marked by its ground, its edge and its name.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((18, 6, 18, 6), 0, parent)
        self._tabs_box, line = Framed((0, 0, 0, 0), _GAP), QHBoxLayout()
        tabs = QHBoxLayout()
        line.addLayout(tabs)
        line.addStretch(1)
        self._tabs: Several[tuple[ButtonView, Rank], ActionButton] = Several(
            tabs, self._make, lambda button, shown: button.show_view(*shown)
        )
        self._tabs_box.use_layout(line)
        self._tabs_box.setMinimumWidth(1)
        self._tabs_box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._one, self._menu = ActionButton(Rank.MENU), QMenu(self)
        self._menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the button's is turned round for its chevron
        self._one.setMenu(self._menu)
        column = QVBoxLayout()
        column.addWidget(self._tabs_box)
        column.addWidget(self._one, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self.use_layout(column)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_view(self, view: PhonesView) -> None:
        """Show these phones in this order."""
        away = [(view.put_away, Rank.QUIET)] if view.put_away else []
        self._tabs.show([*(_tab(tab) for tab in view.tabs), *away])
        self._fill_menu(view.tabs, view.put_away)
        here = next((tab for tab in view.tabs if tab.here), None)
        self._one.show_text(here.text if here else view.title, here.spoken if here else "")
        self.setAccessibleName(view.title)
        self.setVisible(bool(view.tabs))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        gaps = theme().px(_GAP) * max(0, len(self._tabs.widgets) - 1) + theme().px(2 * 18)
        fits = sum(tab.sizeHint().width() for tab in self._tabs.widgets) + gaps <= self.width()
        self._tabs_box.setVisible(fits)
        self._one.setVisible(not fits)

    def _fill_menu(self, tabs: Sequence[PhoneTabView], put_away: ButtonView | None) -> None:
        self._menu.clear()
        for tab in tabs:
            action = self._menu.addAction(tab.text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(tab.here)
            self._sends(action, tab.event)
        if put_away:
            self._menu.addSeparator()
            self._sends(self._menu.addAction(put_away.text.replace("&", "&&")), put_away.event)

    def _sends(self, action: QAction, event: object) -> None:
        action.setData(event)
        action.triggered.connect(self._send)

    @Slot()
    def _send(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.asked.emit(action.data())

    def _make(self) -> ActionButton:
        button = ActionButton()
        button.asked.connect(self.asked)
        return button


def _tab(tab: PhoneTabView) -> tuple[ButtonView, Rank]:
    return ButtonView(tab.text, tab.event, spoken=tab.spoken), Rank.TAB_HERE if tab.here else Rank.TAB
