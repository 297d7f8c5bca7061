"""Look an app up by hand: type or paste, and read what the list says of it. No phone is needed."""

from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.asideviews import LenderCardView, LookUpView
from gui.pages.page import Page
from gui.theme import TextStyle, theme
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.button_row import ButtonRow
from gui.widgets.choice_menu import ChoiceMenu
from gui.widgets.framed import Framed, side_by_side
from gui.widgets.lender_card import LenderCard
from gui.widgets.lines import Lines
from gui.widgets.notice_bar import NoticeBar
from gui.widgets.search_field import SearchField
from gui.widgets.several import Several
from gui.widgets.titled_lines import TitledLines
from gui.widgets.wrapping_label import WrappingLabel

_LAID_OUT_MS: Final = 100
"""After this a page that has just come into sight has found its heights."""


class LookUpPage(Page):
    """The keyboard begins in the field; Enter goes on to the answer, which is read aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._back, self._quiet = ActionButton(Rank.BACK), ButtonRow(first=Rank.QUIET, rest=Rank.QUIET)
        self._field, self._country = SearchField(), ChoiceMenu()
        self._notice, self._body = NoticeBar(), WrappingLabel(TextStyle.SOFT)
        self._answer, self._answer_lines = WrappingLabel(TextStyle.QUESTION), Lines(TextStyle.SOFT)
        self._answer.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._note, self._list_line = WrappingLabel(TextStyle.SMALL), WrappingLabel(TextStyle.SMALL)
        self._dispute = TitledLines(TextStyle.SOFT)
        for source in (self._back, self._quiet, self._field):
            source.asked.connect(self.asked)
        self._country.chosen.connect(self.asked)
        self._field.entered.connect(self._go_to_answer)
        self.reading_start = self._field.line
        self._busy = False
        self._seeing = QTimer(self, singleShot=True, interval=_LAID_OUT_MS)
        self._seeing.timeout.connect(self._see_field)
        for part in (self._back, self.headline, self._field, self._body, self._country_line(), self._list_line,
                     self._notice, self._answer_part(), self._note, self._dispute, self._quiet):  # fmt: skip
            self.add(part)

    def show_view(self, view: LookUpView) -> None:
        """Show what is being looked up and the answer to it."""
        self._back.show_view(view.back, Rank.BACK)
        self.headline.show_text(view.headline)
        self._body.show_text(view.body)
        self._field.show_words(view.field, view.example)
        self._field.show_term(view.term)
        self._country.show_menu(view.country)
        self._notice.show_text(view.notice)
        self._answer.show_text(view.answer)
        self._answer_lines.show_lines(view.answer_lines)
        self._cards.show(view.cards)
        self._cards_box.setVisible(bool(view.cards))
        self._note.show_text(view.note)
        self._dispute.show_view(view.dispute)
        self._list_line.show_text(view.list_line)
        self._quiet.show_buttons(view.quiet)
        self._tell_end(busy=not all(button.enabled for button in view.quiet))
        self._seeing.start()

    def _tell_end(self, *, busy: bool) -> None:
        """What came of a list is read aloud: the button that began it slept meanwhile and lost the keyboard."""
        ended, self._busy = self._busy and not busy, busy
        if ended and self.isVisible() and not self._notice.isHidden():
            self._notice.take_keyboard()
            self.ensureWidgetVisible(self._notice)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._seeing.start()

    @Slot()
    def _see_field(self) -> None:
        """Large text may have left the field, where the keyboard is, below the window's edge."""
        line, bar = self._field.line, self.verticalScrollBar()
        below = line.mapTo(self.viewport(), QPoint(0, line.height())).y() + theme().px(8) - self.viewport().height()
        if line.hasFocus() and below > 0:
            bar.setValue(bar.value() + below)

    def _country_line(self) -> QWidget:
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        return side_by_side(0, (self._country, 0, left))

    def _answer_part(self) -> QWidget:
        self._cards_box = Framed((0, 0, 0, 0), 10)
        cards = QVBoxLayout()
        self._cards: Several[LenderCardView, LenderCard] = Several(cards, LenderCard, LenderCard.show_view)
        self._cards_box.use_layout(cards)
        whole = Framed((0, 4, 0, 0), 10)
        column = QVBoxLayout()
        for part in (self._answer, self._answer_lines, self._cards_box):
            column.addWidget(part)
        whole.use_layout(column)
        return whole

    @Slot()
    def _go_to_answer(self) -> None:
        if not self._answer.isHidden():
            self._answer.setFocus(Qt.FocusReason.OtherFocusReason)
            bar, top = self.verticalScrollBar(), self._answer.mapTo(self.viewport(), QPoint(0, 0)).y()
            bar.setValue(bar.value() + top - theme().px(16))
