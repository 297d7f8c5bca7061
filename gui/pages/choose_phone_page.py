"""Several phones are plugged in: which one?"""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gui.pages.page import Page
from gui.viewmodels import ChoosePhoneView
from gui.viewparts import ButtonView
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.framed import Framed
from gui.widgets.several import Several


class ChoosePhonePage(Page):
    """One button per phone; none stands out, since we cannot know."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(620, high=True, parent=parent)
        phones = Framed((0, 8, 0, 0), 12)
        column = QVBoxLayout()
        self._phones: Several[ButtonView, ActionButton] = Several(column, self._make, _show)
        phones.use_layout(column)
        self.add(self.headline)
        self.add(phones)

    def show_view(self, view: ChoosePhoneView) -> None:
        """Show the phones that can be chosen."""
        self.headline.show_text(view.headline, meaning=view.body)
        self._phones.show(view.phones)
        self.begin(view.headline)

    def _make(self) -> ActionButton:
        button = ActionButton()
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.asked.connect(self.asked)
        return button


def _show(button: ActionButton, view: ButtonView) -> None:
    button.show_view(view, Rank.OUTLINED)
