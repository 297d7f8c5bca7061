"""How the phones of one maker are set: one chapter open, the others a click away."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.makerviews import MakerCardView, MakerChapterView, SwitchPictureView
from gui.pages.page import Page
from gui.theme import TextStyle
from gui.viewparts import StatementView
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.button_row import ButtonRow
from gui.widgets.card import Card
from gui.widgets.chapter_fold import ChapterFold
from gui.widgets.fold import Fold
from gui.widgets.framed import Framed
from gui.widgets.maker_chapter import MakerChapter
from gui.widgets.notice_bar import NoticeBar
from gui.widgets.phone_picture import PhonePicture
from gui.widgets.phone_screen import Mark, PhoneScreen, ScreenRow
from gui.widgets.row_or_column import RowOrColumn
from gui.widgets.several import Several
from gui.widgets.statement_row import StatementRow
from gui.widgets.wrapping_label import WrappingLabel

_BAR = ScreenRow()
_NARROW = 700


class MakerCardPage(Page):
    """Names no maker by its sign, only in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(960, parent=parent)
        self._back, self._picture = ActionButton(Rank.BACK), PhonePicture()
        self._editions = ButtonRow(first=Rank.QUIET, rest=Rank.QUIET)
        for source in (self._back, self._editions):
            source.asked.connect(self.asked)
        self._names, self._leading, self._waiting = (
            WrappingLabel(TextStyle.NAME),
            MakerChapter(),
            NoticeBar(waiting=True),
        )
        self._said: tuple[StatementView, ...] = ()
        self._sources: Several[StatementView, StatementRow] | None = None
        self._sources_fold = Fold(self._build_sources)
        folds = Framed((0, 0, 0, 0), 8)
        inside = QVBoxLayout()
        self._others: Several[MakerChapterView, ChapterFold] = Several(inside, ChapterFold, ChapterFold.show_view)
        folds.use_layout(inside)
        for part in (self._back, self.headline, self._picture_and_card(), self._waiting, folds, self._sources_fold,
                     self._editions):  # fmt: skip
            self.add(part)

    def show_view(self, view: MakerCardView) -> None:
        """Show one card."""
        self._back.show_view(view.back, Rank.BACK)
        self.headline.show_text(view.headline, meaning=view.body)
        self._names.show_text(view.leading.title)
        self._leading.show_view(view.leading)
        self._draw(view.picture)
        self._waiting.show_text(view.waiting)
        self._others.show(view.others)
        self._said = view.sources
        self._sources_fold.show_title(view.sources_title if view.sources else "")
        if self._sources is not None:
            self._sources.show(view.sources)
        self._editions.show_buttons(view.editions)
        self._about(view.headline + view.leading.title + view.leading.intro)

    def _about(self, subject: str) -> None:
        """Close what was opened for another card."""
        if subject != self._subject:
            for fold in self._others.widgets:
                fold.close_fold()
            self._sources_fold.set_open(False)
        self.begin(subject)

    def _draw(self, view: SwitchPictureView) -> None:
        switch = ScreenRow(view.word, Mark.SWITCH_ON if view.on else Mark.SWITCH_OFF, ringed=True)
        self._picture.show_screen(PhoneScreen(view.title, (_BAR, _BAR, switch, _BAR), spoken=view.spoken))
        self._picture.setVisible(bool(view.word))

    def _picture_and_card(self) -> RowOrColumn:
        card, both, column = Card(), RowOrColumn(_NARROW, 32, last_first=True), QVBoxLayout()
        column.addWidget(self._names)
        column.addWidget(self._leading)
        column.addStretch(1)
        card.use_layout(column)
        both.put(self._picture)
        both.put(card, 1)
        return both

    def _build_sources(self, parent: QWidget) -> QWidget:
        box = Framed((0, 0, 0, 0), 8, parent)
        column = QVBoxLayout()
        self._sources = Several(column, StatementRow, StatementRow.show_view)
        box.use_layout(column)
        self._sources.show(self._said)
        return box
