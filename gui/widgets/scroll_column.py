"""The column every page is written in: 760 px wide at 100 %, centred, scrolling when the window is too low."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.theme import TextStyle, theme
from gui.widgets.wrapping_label import WrappingLabel

_MARGIN = 24
_RING_ROOM = 6
_MOST_ABOVE = 40
"""Room above the first line grows with the text only so far: at 200 % it would push the words out of sight."""


class ScrollColumn(QScrollArea):
    """Add widgets from top to bottom. `width`: the column at 100 %. `high`: begin lower, for few words."""

    def __init__(self, width: int = 760, *, high: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        viewport = QWidget()  # asking Qt for its own makes a Python class of every widget there is
        viewport.setObjectName("viewport")
        self.setViewport(viewport)
        content = QWidget()
        content.setObjectName("page")
        self._column_widget = QWidget()
        self._column = QVBoxLayout(self._column_widget)
        self._outer = QHBoxLayout(content)
        self._outer.addStretch(1)
        self._outer.addWidget(self._column_widget, 1000)
        self._outer.addStretch(1)
        self._column_widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if high:
            self._column.addStretch(1)
        self._column.addStretch(2)
        self._foot: WrappingLabel | None = None
        self.setWidget(content)
        content.installEventFilter(self)
        self._tabs = QTimer(self)
        self._tabs.setSingleShot(True)
        self._tabs.setInterval(0)
        self._tabs.timeout.connect(self._order_tabs)
        self.verticalScrollBar().rangeChanged.connect(self._balance)
        self._restyle()

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others."""
        self._column.insertWidget(self._column.count() - (2 if self._foot else 1), widget)

    def show_foot(self, text: str) -> None:
        """Show a small last line at the end of the column; none, no line."""
        if self._foot is None and text:
            self._foot = WrappingLabel(TextStyle.SMALL)
            self._column.addWidget(self._foot)
        if self._foot is not None:
            self._foot.show_text(text)

    def to_top(self) -> None:
        """Scroll to the beginning."""
        self.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever comes or goes in the column, Tab keeps going from top to bottom."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._tabs.start()
        return super().eventFilter(watched, event)

    def _order_tabs(self) -> None:
        walk = _in_reading_order(self._outer)
        stops = [widget for widget in walk if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
        for one, next_one in pairwise(stops):
            QWidget.setTabOrder(one, next_one)

    def _balance(self) -> None:
        """Keep the column in the same place with and without a scroll bar."""
        beside = self.verticalScrollBar().sizeHint().width()
        is_shown = self.verticalScrollBar().maximum() > 0
        self._outer.setContentsMargins(_MARGIN + beside, 0, _MARGIN + (0 if is_shown else beside), 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def _restyle(self) -> None:
        px = theme().px
        self._balance()
        self._outer.setSpacing(0)
        self._column.setContentsMargins(_RING_ROOM, min(px(32), _MOST_ABOVE), _RING_ROOM, px(40))
        self._column.setSpacing(px(16))
        self._column_widget.setMaximumWidth(px(self._width) + 2 * _RING_ROOM)


def _in_reading_order(layout: QLayout) -> Iterator[QWidget]:
    """Walk through all widgets as they stand on the page."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
            inner = widget.layout()
        if inner is not None:
            yield from _in_reading_order(inner)
