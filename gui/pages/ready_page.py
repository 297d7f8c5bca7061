"""Before looking: whose phone, the safety question, what will be looked at, one button."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.pages.page import Page
from gui.viewmodels import ReadyView
from gui.widgets.action_button import Rank
from gui.widgets.button_row import ButtonRow
from gui.widgets.framed import Framed
from gui.widgets.notice_bar import NoticeBar
from gui.widgets.question_box import QuestionBox
from gui.widgets.several import Several
from gui.widgets.switch_row import SwitchRow


class ReadyPage(Page):
    """Both questions may be left; nothing is chosen for the person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        questions = Framed((0, 0, 0, 0), 20)
        column = QVBoxLayout()
        self._questions = Several(column, self._make, QuestionBox.show_view)
        questions.use_layout(column)
        self._looks_at = NoticeBar()
        self._buttons, self._remember = ButtonRow(rest=Rank.QUIET), SwitchRow()
        for source in (self._buttons, self._remember):
            source.asked.connect(self.asked)
        for part in (questions, self._looks_at, self._buttons, self._remember):
            self.add(part)

    def show_view(self, view: ReadyView) -> None:
        """Show the questions with what has been answered so far."""
        self._questions.show(view.questions)
        self.read_from(self._questions.widgets[0].text)
        self._looks_at.show_text(view.looks_at)
        self._buttons.show_buttons((view.main, *view.others))
        self._remember.show_view(view.remember)

    def _make(self) -> QuestionBox:
        question = QuestionBox()
        question.asked.connect(self.asked)
        return question
