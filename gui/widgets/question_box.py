"""One question with a few large answers side by side; it may be left unanswered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.theme import TextStyle
from gui.viewparts import QuestionView
from gui.widgets.choice_card import ChoiceCard
from gui.widgets.framed import Framed
from gui.widgets.notice_bar import NoticeBar
from gui.widgets.several import Several
from gui.widgets.wrapping_label import WrappingLabel


class QuestionBox(Framed):
    """Show a question; the note below appears only after an answer that needs one."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 8), 12, parent)
        self.text = WrappingLabel(TextStyle.QUESTION)
        self._note = NoticeBar()
        answers = Framed((0, 0, 0, 0), 12)
        row = QHBoxLayout()
        self._choices = Several(row, self._make, ChoiceCard.show_view)
        answers.use_layout(row)
        self._answers: QBoxLayout = row
        column = QVBoxLayout()
        for part in (self.text, answers, self._note):
            column.addWidget(part)
        self.use_layout(column)

    def show_view(self, view: QuestionView) -> None:
        """Show one question."""
        self.text.show_text(view.text)
        self._choices.show(view.choices)
        for number in range(len(view.choices)):
            self._answers.setStretch(number, 1)
        self._note.show_text(view.note)

    def _make(self) -> ChoiceCard:
        card = ChoiceCard()
        card.asked.connect(self.asked)
        return card
