"""Help: what the program can and cannot do, China's two rule texts side by side, how to dispute an entry."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.asideviews import HelpView, TitledView
from gui.pages.page import Page
from gui.theme import TextStyle
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.button_row import ButtonRow
from gui.widgets.framed import Framed
from gui.widgets.several import Several
from gui.widgets.side_by_side import SideBySide
from gui.widgets.titled_lines import TitledLines
from gui.widgets.wrapping_label import WrappingLabel


class HelpPage(Page):
    """Words only; nothing here asks the phone anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(880, parent=parent)
        self._back, self._quiet = ActionButton(Rank.BACK), ButtonRow(first=Rank.QUIET, rest=Rank.QUIET)
        for source in (self._back, self._quiet):
            source.asked.connect(self.asked)
        self._rules, self._compared = TitledLines(TextStyle.SOFT), SideBySide()
        self._rules_note = WrappingLabel(TextStyle.SMALL)
        first, self._parts = _parts()
        last, self._last = _parts()
        for part in (self._back, self.headline, first, self._rules, self._compared, self._rules_note, last,
                     self._quiet):  # fmt: skip
            self.add(part)

    def show_view(self, view: HelpView) -> None:
        """Show the words."""
        self._back.show_view(view.back, Rank.BACK)
        self.headline.show_text(view.headline, meaning=view.body)
        self._parts.show(view.parts)
        self._rules.show_view(view.rules)
        self._compared.show_views(view.compared)
        self._rules_note.show_text(view.rules_note)
        self._last.show(view.last)
        self._quiet.show_buttons(view.quiet)
        self.begin(HelpView)


def _parts() -> tuple[QWidget, Several[TitledView, TitledLines]]:
    box = Framed((0, 0, 0, 0), 8)
    column = QVBoxLayout()
    several: Several[TitledView, TitledLines] = Several(column, TitledLines, TitledLines.show_view)
    box.use_layout(column)
    return box, several
