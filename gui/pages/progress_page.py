"""While the phone is being read or changed: what is being done, how far, and a way to stop where there is one."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.pages.page import Page
from gui.theme import TextStyle
from gui.viewmodels import ProgressView, ResultsView
from gui.widgets.action_button import Rank
from gui.widgets.button_row import ButtonRow
from gui.widgets.framed import Framed
from gui.widgets.progress_line import ProgressLine
from gui.widgets.wrapping_label import WrappingLabel


class ProgressPage(Page):
    """Say what is being read, never seconds."""

    leads_to = ResultsView

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(620, high=True, parent=parent)
        self._bar = ProgressLine()
        self._line = WrappingLabel(TextStyle.SOFT)
        self._stop = ButtonRow(first=Rank.OUTLINED)
        self._stop.asked.connect(self.asked)
        progress = Framed((0, 8, 0, 8), 12)
        column = QVBoxLayout()
        column.addWidget(self._bar)
        column.addWidget(self._line)
        progress.use_layout(column)
        for part in (self.headline, progress, self._stop):
            self.add(part)

    def show_view(self, view: ProgressView) -> None:
        """Show one step of the work."""
        self.headline.show_text(view.headline, meaning=view.body)
        self._bar.show_step(view.step, view.steps)
        self._bar.setAccessibleName(view.line or view.headline)
        self._line.show_text(view.line)
        self._stop.show_buttons((view.stop,) if view.stop else ())
        self.begin(view.headline)
