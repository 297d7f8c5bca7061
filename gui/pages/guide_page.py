"""One step on the phone: the phone drawn with the place to tap ringed, numbered steps beside it.

Used for plugging in, "Allow", every other state adb knows, the maker's own switch, and turning off by hand.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.pages.page import Page
from gui.theme import TextStyle
from gui.viewmodels import GuideView
from gui.viewparts import Picture
from gui.widgets.action_button import Rank
from gui.widgets.button_row import ButtonRow
from gui.widgets.fold import Fold
from gui.widgets.framed import Framed
from gui.widgets.guide_picture import GuidePicture
from gui.widgets.lines import Lines
from gui.widgets.notice_bar import NoticeBar
from gui.widgets.row_or_column import RowOrColumn
from gui.widgets.step_list import StepList

_NARROW = 660


class GuidePage(Page):
    """Picture and steps side by side; under one another where large text leaves no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(880, parent=parent)
        self._trouble_lines: tuple[str, ...] = ()
        self._picture = GuidePicture()
        self._steps, self._waiting = StepList(), NoticeBar(waiting=True)
        self._trouble_inside: Lines | None = None
        self._trouble = Fold(self._build_trouble)
        self._buttons, self._quiet = ButtonRow(), ButtonRow(first=Rank.QUIET, rest=Rank.QUIET)
        for source in (self._buttons, self._quiet):
            source.asked.connect(self.asked)
        both = RowOrColumn(_NARROW, 48, (0, 16, 0, 0), last_first=True)
        both.put(self._picture)
        both.put(self._words(), 1)
        self.add(both)

    def show_view(self, view: GuideView) -> None:
        """Show one step on the phone."""
        self.headline.show_text(view.headline, meaning=view.body)
        self._picture.show_picture(view.picture)
        self._picture.setVisible(view.picture is not Picture.NONE)
        self._steps.show_steps(view.steps)
        self._waiting.show_text(view.waiting)
        self._trouble_lines = view.trouble
        self._trouble.show_title(view.trouble_title if view.trouble else "")
        if self._trouble_inside is not None:
            self._trouble_inside.show_lines(view.trouble)
        self._buttons.show_buttons(view.buttons)
        self._quiet.show_buttons(view.quiet)
        self.begin(view.headline)

    def _words(self) -> QWidget:
        words = Framed((0, 0, 0, 0), 16)
        column = QVBoxLayout()
        for part in (self.headline, self._steps, self._waiting, self._trouble, self._buttons, self._quiet):
            column.addWidget(part)
        column.addStretch(1)
        words.use_layout(column)
        return words

    def _build_trouble(self, parent: QWidget) -> QWidget:
        self._trouble_inside = Lines(TextStyle.BODY, gap=8, parent=parent)
        self._trouble_inside.show_lines(self._trouble_lines)
        return self._trouble_inside
