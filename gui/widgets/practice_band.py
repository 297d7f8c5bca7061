"""The violet band of practice mode, on every page: nothing here is real. Its menu does what a hand would do."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from gui.events import PracticeOrder
from gui.theme import TextStyle
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.framed import Framed
from gui.widgets.wrapping_label import WrappingLabel

_ORDERS: Final = (
    PracticeOrder.ALLOW,
    PracticeOrder.SWITCH_ON,
    PracticeOrder.HAND_OFF,
    PracticeOrder.UNPLUG,
    PracticeOrder.PLUG,
)


class PracticeBand(Framed):
    """Say that this is practice; offer the other practice phones, and what can be done on this one."""

    phone_chosen = Signal(str)
    order_chosen = Signal(object)
    fresh_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((24, 0, 16, 0), 8, parent)
        self._words = WrappingLabel(TextStyle.BAND)
        self._other = ActionButton(Rank.BAND)
        self._menu, self._which = QMenu(self), QMenu(self)
        for menu in (self._menu, self._which):
            menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the button's own is turned round for its chevron
        self._phones = QActionGroup(self)
        self._phones.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._phones.triggered.connect(lambda action: self.phone_chosen.emit(action.data()))
        self._other.setMenu(self._menu)
        self._orders = {order: QAction(self) for order in _ORDERS}
        for order, action in self._orders.items():
            action.setData(order)
            action.triggered.connect(self._send_order)
        self._orders[PracticeOrder.HAND_OFF].setEnabled(False)
        self._fresh = QAction(self)
        self._fresh.triggered.connect(self.fresh_chosen)
        self._menu.addMenu(self._which)
        self._menu.addSeparator()
        self._menu.addActions([*self._orders.values(), self._fresh])
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._other, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.use_layout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._word()

    def show_phones(self, names: Sequence[str], current: Sequence[str]) -> None:
        """Offer these practice phones; `current` are those attached."""
        for old in self._phones.actions():
            self._phones.removeAction(old)
        self._which.clear()
        for name in names:
            action = QAction(name, self._phones)
            action.setCheckable(True)
            action.setData(name)
            action.setChecked(name in current)
            self._which.addAction(action)
        self._other.setVisible(bool(names))

    def show_at_hand(self, is_open: bool) -> None:
        """Offer what a hand does on a page of the phone, where one is open; else say what comes first."""
        if is_open != self._orders[PracticeOrder.HAND_OFF].isEnabled():
            self._orders[PracticeOrder.HAND_OFF].setEnabled(is_open)
            self._word_hand()

    @Slot()
    def _send_order(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.order_chosen.emit(PracticeOrder(action.data()))  # Qt gives back the bare word

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()

    def _word(self) -> None:
        self._words.show_text(self.tr("Practice phone - nothing here is real"))
        self._other.show_text(self.tr("Practice phones"))
        self._which.setTitle(self.tr("Plug in another one"))
        self._orders[PracticeOrder.ALLOW].setText(self.tr("Tap “Allow” on the phone"))
        self._orders[PracticeOrder.SWITCH_ON].setText(self.tr("Turn on the phone’s extra switch"))
        self._word_hand()
        self._orders[PracticeOrder.UNPLUG].setText(self.tr("Pull the cable"))
        self._orders[PracticeOrder.PLUG].setText(self.tr("Plug the cable in again"))
        self._fresh.setText(self.tr("Start again with a fresh phone"))

    def _word_hand(self) -> None:
        hand = self._orders[PracticeOrder.HAND_OFF]
        if hand.isEnabled():
            hand.setText(self.tr("Turn it off by hand on the phone’s open page"))
        else:
            hand.setText(self.tr("Turn it off by hand (first open its page on the phone)"))
