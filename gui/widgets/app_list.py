"""The folded rest of the phone: hundreds of apps in one list that scrolls with its page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QListView, QScrollArea, QSizePolicy, QWidget

from core.model.access import AppKey
from gui.theme import theme
from gui.viewparts import AppCardView
from gui.widgets.app_row_painter import ROW_HEIGHT, AppRowPainter
from gui.widgets.app_rows import AppRows, Index

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class AppList(QListView):
    """As high as all its rows, so the page alone scrolls; only rows in sight are painted."""

    asked = Signal(object)

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_going_back = False
        self._rows = AppRows(self)
        self.setModel(self._rows)
        self.setItemDelegate(AppRowPainter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(spoken)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def show_cards(self, cards: Sequence[AppCardView]) -> None:
        """Show these apps as rows; the current row stays with its app."""
        current = self._rows.view(self.currentIndex().row()).key if self.currentIndex().isValid() else None
        self._rows.show_views(cards)
        self._go_back_to(current)
        self.setVisible(bool(cards))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        page = None if self._is_going_back else self._page()
        inside = page.widget() if page is not None else None
        if page is not None and inside is not None and current.isValid():
            middle = self.viewport().mapTo(inside, self.visualRect(current).center())
            page.ensureVisible(middle.x(), middle.y(), 0, theme().px(ROW_HEIGHT))

    def _go_back_to(self, key: AppKey | None) -> None:
        row = self._rows.row_of(key) if key is not None else None
        if row is not None and not self.currentIndex().isValid():
            self._is_going_back = True  # where the person is on the page, stays
            self.setCurrentIndex(self._rows.index(row))
            self._is_going_back = False

    def _page(self) -> QScrollArea | None:
        widget = self.parentWidget()
        while widget is not None and not isinstance(widget, QScrollArea):
            widget = widget.parentWidget()
        return widget

    def _open(self, index: Index) -> None:
        event = self._rows.view(index.row()).opens
        if event is not None:
            self.asked.emit(event)

    def _fit(self) -> None:
        edge = 2 * (theme().px(6) + 1)
        self.setFixedHeight(self._rows.rowCount() * theme().px(ROW_HEIGHT) + edge)
        self.scheduleDelayedItemsLayout()
