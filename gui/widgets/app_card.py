"""One app: its letter, name, why it counts as a lender, the verdict, a smaller line, and what can be done."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from core.model.access import AppKey
from gui.theme import TextStyle, theme
from gui.viewparts import AppCardView
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.card import Card
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.framed import Framed, side_by_side
from gui.widgets.icon_button import IconButton
from gui.widgets.letter_tile import LetterTile
from gui.widgets.tag import Tag
from gui.widgets.verdict_mark import VerdictMark
from gui.widgets.wrapping_label import WrappingLabel

_NARROW = 560
_BESIDE_TILE = 48 + 16


class AppCard(Card):
    """Draw an `AppCardView`. A click anywhere opens the app's page; its button acts."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: AppCardView | None = None
        self._tile = LetterTile()
        self.name = WrappingLabel(TextStyle.NAME, most_lines=3)
        self._where, self._tag = Tag(), Tag()
        self._verdict = VerdictMark()
        self._note = WrappingLabel(TextStyle.SMALL, most_lines=4)
        self._doors = WrappingLabel(TextStyle.SMALL, most_lines=4)
        self._why_not = WrappingLabel(TextStyle.SMALL, most_lines=4)
        self._button = ActionButton(Rank.CARD)
        self._button.asked.connect(self.asked)
        self._more = IconButton("chevron_right", "")
        self._more.clicked.connect(self._open)
        self._lay_out()

    def show_view(self, view: AppCardView) -> None:
        """Show one app; the same card may show another one later."""
        self._view = view
        self._tile.show_letter(view.letter, view.tile, view.icon)
        self.name.show_text(view.name)
        self._where.show_text(view.where)
        self._tag.show_text(view.tag)
        self._verdict.show_verdict(view.access, view.line)
        self._note.show_text(view.note)
        self._doors.show_text(view.doors)
        self._why_not.show_text(view.button.why_not if view.button else "")
        if view.button is not None:
            self._button.show_view(view.button, Rank.CARD)
        self._button.setVisible(view.button is not None)
        self._show_way_in(view)
        self._arrange()

    @property
    def key(self) -> AppKey | None:
        """Which app is shown."""
        return self._view.key if self._view is not None else None

    def acts(self, focused: QWidget) -> bool:
        """Say whether this is what acts on the app, and not the way to its page."""
        return focused is self._button

    def focus(self, *, acts: bool) -> None:
        """Give the keyboard to the button, else to the way to the app's page."""
        wanted = self._button if acts and not self._button.isHidden() else self._more
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        # without a button only the way to its page is there: that stays beside the words, a row of its own is empty
        narrow = self.width() < theme().px(_NARROW) and not self._button.isHidden()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._actions.set_margins((_BESIDE_TILE if narrow else 0, 0, 0, 0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def _show_way_in(self, view: AppCardView) -> None:
        self._more.setVisible(view.opens is not None)
        self._actions.setVisible(view.opens is not None or view.button is not None)
        self._more.setAccessibleName(self.tr("More about {0}").format(view.name))
        self.setAccessibleName(f"{view.name}: {view.line}")
        shape = Qt.CursorShape.ArrowCursor if view.opens is None else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)

    def _open(self) -> None:
        if self._view is not None and self._view.opens is not None:
            self.asked.emit(self._view.opens)

    def _lay_out(self) -> None:
        title = FlowLayout(8, 4)
        beside: tuple[QWidget, ...] = (self.name, self._where, self._tag)
        for part in beside:
            title.addWidget(part)
        words = Framed((0, 0, 0, 0), 4)
        column = QVBoxLayout()
        column.addLayout(title)
        below: tuple[QWidget, ...] = (self._verdict, self._note, self._doors, self._why_not)
        for part in below:
            column.addWidget(part)
        words.use_layout(column)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(side_by_side(16, (self._tile, 0, middle), (words, 1, middle)), 1)
        self._actions = side_by_side(8, (self._button, 0, middle), (self._more, 0, middle))
        self._row.addWidget(self._actions, 0, middle)
        self.use_layout(self._row)
