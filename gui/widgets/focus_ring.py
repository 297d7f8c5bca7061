"""The ring that shows where the keyboard is: around whatever has the focus, on every page alike."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMenu, QScrollArea, QWidget
from shiboken6 import isValid

from gui.theme import theme

_WIDTH, _GAP = 2, 2
_REACH = _WIDTH + _GAP


class RingOverlay(QWidget):
    """A ring of 2 px with a gap of 2 px, laid over its host; takes no clicks and no space."""

    def __init__(self, host: QWidget, focused: QWidget) -> None:
        super().__init__(host)
        self._focused = focused
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._watched = _path(focused, host)
        for widget in self._watched:
            widget.installEventFilter(self)
        self.follow()

    def follow(self) -> None:
        """Lie around the focused control again."""
        host = self.parentWidget()
        if host is None or not isValid(self._focused):
            return
        corner = self._focused.mapTo(host, self._focused.rect().topLeft())
        frame = QRect(corner, self._focused.size()).adjusted(-_REACH, -_REACH, _REACH, _REACH)
        self.setGeometry(frame.intersected(host.rect()))
        self.setVisible(self._focused.isVisibleTo(host))
        self.raise_()

    def leave(self) -> None:
        """Go away, and follow no more: what moves later must not bring it back."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow when the control, or anything it lies in, moves."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self.follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("accent"), _WIDTH))
        inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        round_by = min(theme().px(12) + _REACH, inner.height() / 2)
        painter.drawRoundedRect(inner, round_by, round_by)


class FocusRing(QObject):
    """Lay one ring around the control that has the focus; labels and lists (which mark their row) have none."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: RingOverlay | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.leave()
        self._ring = None
        if new is None or new.isWindow() or isinstance(new, (QLabel, QAbstractItemView, QMenu, QScrollArea)):
            return
        host = _host_of(new)
        self._ring = RingOverlay(host, new)
        if old is not None and not host.isAncestorOf(old):
            _bring_into_sight(host, new)


def _bring_into_sight(host: QWidget, focused: QWidget) -> None:
    """Scroll to a control that Tab came to from outside its page: Qt does so only within one. A click moves nothing."""
    viewport = host.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    if isinstance(area, QScrollArea) and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
        area.ensureWidgetVisible(focused, 0, theme().px(24))


def _host_of(focused: QWidget) -> QWidget:
    """Find what scrolls together with the control: the inside of its scroll area, else its window."""
    widget = focused
    while (parent := widget.parentWidget()) is not None:
        grand = parent.parentWidget()
        if isinstance(grand, QScrollArea) and parent is grand.viewport():
            return widget
        widget = parent
    return widget


def _path(focused: QWidget, host: QWidget) -> list[QWidget]:
    path = [focused]
    while (parent := path[-1].parentWidget()) is not None and parent is not host:
        path.append(parent)
    return path
