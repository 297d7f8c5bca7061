"""The way to a phone: what is the matter, the one thing to do next, and how that looks when it is done."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.doctorviews import DoctorView
from gui.pages.page import Page
from gui.theme import TextStyle
from gui.widgets.action_button import Rank
from gui.widgets.button_row import ButtonRow
from gui.widgets.copy_fold import CopyFold
from gui.widgets.details_box import DetailsBox
from gui.widgets.framed import Framed
from gui.widgets.guide_picture import GuidePicture
from gui.widgets.lines import Lines
from gui.widgets.notice_bar import NoticeBar
from gui.widgets.row_or_column import RowOrColumn
from gui.widgets.wrapping_label import WrappingLabel

_NARROW = 660


class DoctorPage(Page):
    """Picture and words side by side; under one another where large text leaves no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(880, parent=parent)
        self._caption = WrappingLabel(TextStyle.SECTION)
        self._picture, self._waiting = GuidePicture(), NoticeBar(waiting=True)
        self._lines, self._paths = Lines(TextStyle.BODY, gap=8), Lines(TextStyle.STRONG, gap=4)
        self._looks = WrappingLabel(TextStyle.SOFT)
        self._rule, self._report = DetailsBox(""), CopyFold()
        self._buttons, self._quiet = ButtonRow(), ButtonRow(first=Rank.QUIET, rest=Rank.QUIET)
        for source in (self._buttons, self._quiet):
            source.asked.connect(self.asked)
        both = RowOrColumn(_NARROW, 48, (0, 8, 0, 0), last_first=True)
        both.put(self._picture)
        both.put(self._words(), 1)
        self.add(both)

    def show_view(self, view: DoctorView) -> None:
        """Show one step."""
        self._caption.show_text(view.caption)
        self.headline.show_text(view.headline)
        self.headline.answer.setAccessibleName(f"{view.headline}. {view.caption}")
        self._picture.show_picture(view.picture)
        self._lines.show_lines(view.lines)
        self._paths.show_lines(view.paths)
        self._looks.show_text(view.looks)
        self._show_rule(view)
        self._waiting.show_text(view.waiting)
        self._buttons.show_buttons(view.buttons)
        self._quiet.show_buttons(view.quiet)
        self._report.show_view(view.report)
        if self._subject != (view.caption, view.headline):
            self._report.close_fold()
        self.begin((view.caption, view.headline))

    def _show_rule(self, view: DoctorView) -> None:
        self._rule.setVisible(bool(view.rule.text))
        self._rule.show_name(view.rule.title)
        self._rule.show_text(view.rule.text)
        self._rule.show_button(view.rule.button)

    def _words(self) -> QWidget:
        words = Framed((0, 0, 0, 0), 14)
        column = QVBoxLayout()
        for part in (self._caption, self.headline, self._lines, self._paths, self._looks, self._rule, self._buttons,
                     self._waiting, self._report, self._quiet):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        words.use_layout(column)
        return words
