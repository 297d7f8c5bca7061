"""What was found, and the review before turning off: the answer, does and does not, the buttons, then the apps."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.pages.page import Page
from gui.theme import TextStyle
from gui.viewmodels import ResultsView
from gui.widgets.action_button import Rank
from gui.widgets.button_row import ButtonRow
from gui.widgets.fold import Fold
from gui.widgets.framed import Framed
from gui.widgets.lines import Lines
from gui.widgets.notice_bar import NoticeBar
from gui.widgets.section_box import SectionBox
from gui.widgets.several import Several
from gui.widgets.since_box import SinceBox
from gui.widgets.steady import steady
from gui.widgets.switch_row import SwitchRow

_SECTIONS_AHEAD: Final = 3
_CARDS_AHEAD: Final = 4


class ResultsPage(Page):
    """Everything above the first card answers: what is, what the button does, what it does not do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._notice = NoticeBar()
        self._since = SinceBox()
        self._managed = NoticeBar()
        self._spaces = Lines(TextStyle.SOFT)
        self._does = Lines(TextStyle.SOFT)
        self._buttons = ButtonRow()
        self._switch = SwitchRow()
        self._quiet = ButtonRow(first=Rank.QUIET, rest=Rank.QUIET)
        self._remember = SwitchRow()
        for source in (self._since, self._buttons, self._switch, self._quiet, self._remember):
            source.asked.connect(self.asked)
        sections = Framed((0, 0, 0, 0), 8)
        column = QVBoxLayout()
        self._sections = Several(column, self._make, SectionBox.show_view, lambda section: section.kind)
        sections.use_layout(column)
        self._holes = Fold(self._build_holes)
        self._hole_words: tuple[str, ...] = ()
        self._hole_lines: Lines | None = None
        said = (self._notice, self.headline, self._managed, self._since, self._spaces)
        for part in (*said, self._does, self._buttons, self._switch, sections, self._holes, self._quiet):
            self.add(part)
        self.add(self._remember)

    def show_view(self, view: ResultsView) -> None:
        """Show the results; called again for every change, and as names come: the person's place is kept.

        Another look begins at the top: whoever pressed "Look again" at the end of the page saw nothing happen there.
        """
        with steady(self):
            self._draw(view)
        self.begin(view.look)

    def _draw(self, view: ResultsView) -> None:
        self._notice.show_text(view.notice)
        head = view.headline
        self.headline.show_text(head.answer, head.more, head.meaning)
        self._managed.show_text(view.managed)
        self._since.show_since(view.since, view.since_note, view.since_buttons)
        self._spaces.show_lines(view.spaces)
        self._does.show_lines((view.does, view.does_not, view.left_out))
        self._buttons.show_buttons(view.buttons, filled=view.filled)
        self._switch.show_view(view.switch)
        self._sections.show([section for section in view.sections if section.cards])
        self._holes.show_title(view.holes_title)
        self._hole_words = view.holes
        if self._hole_lines is not None:
            self._hole_lines.show_lines(view.holes)
        self._quiet.show_buttons(view.quiet)
        self._remember.show_view(view.remember)

    def parts_ahead(self) -> Iterator[QWidget]:
        """Make the sections most phones have, and what the first of them shows at once."""
        first = self._sections.make_ahead()
        yield first
        for _ in range(_CARDS_AHEAD):
            yield first.make_card_ahead()
        for _ in range(_SECTIONS_AHEAD - 1):
            yield self._sections.make_ahead()

    def _build_holes(self, parent: QWidget) -> QWidget:
        self._hole_lines = Lines(TextStyle.SMALL, parent=parent)
        self._hole_lines.show_lines(self._hole_words)
        return self._hole_lines

    def _make(self) -> SectionBox:
        section = SectionBox()
        section.asked.connect(self.asked)
        return section
