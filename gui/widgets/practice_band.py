"""The violet band of practice mode, on every page: nothing here is real, and another practice phone can be picked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from gui.theme import TextStyle
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.framed import Framed
from gui.widgets.wrapping_label import WrappingLabel


class PracticeBand(Framed):
    """Say that this is practice; offer the other practice phones in a menu."""

    phone_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((24, 0, 16, 0), 8, parent)
        self._words = WrappingLabel(TextStyle.BAND)
        self._other = ActionButton(Rank.BAND)
        self._menu = QMenu(self)
        self._phones = QActionGroup(self._menu)
        self._phones.triggered.connect(lambda action: self.phone_chosen.emit(action.data()))
        self._other.setMenu(self._menu)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._other, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.use_layout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._word()

    def show_phones(self, names: Sequence[str], current: str) -> None:
        """Offer these practice phones; `current` is the one attached."""
        for old in self._phones.actions():
            self._phones.removeAction(old)
        self._menu.clear()
        for name in names:
            action = QAction(name, self._phones)
            action.setCheckable(True)
            action.setData(name)
            action.setChecked(name == current)
            self._menu.addAction(action)
        self._other.setVisible(bool(names))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()

    def _word(self) -> None:
        self._words.show_text(self.tr("Practice phone - nothing here is real"))
        self._other.show_text(self.tr("Other practice phones"))
