"""Who made the phone? Asked in words where no phone can tell it."""

from PySide6.QtWidgets import QWidget

from gui.makerviews import ChooseMakerView
from gui.pages.page import Page
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.button_row import ButtonRow


class ChooseMakerPage(Page):
    """One button a family of makers; none stands out, since we cannot know."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._back, self._makers = ActionButton(Rank.BACK), ButtonRow(first=Rank.OUTLINED)
        for source in (self._back, self._makers):
            source.asked.connect(self.asked)
        for part in (self._back, self.headline, self._makers):
            self.add(part)

    def show_view(self, view: ChooseMakerView) -> None:
        """Show the makers that can be chosen."""
        self._back.show_view(view.back, Rank.BACK)
        self.headline.show_text(view.headline, meaning=view.body)
        self._makers.show_buttons(view.makers)
        self.begin(view.headline)
