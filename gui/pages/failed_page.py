"""Something did not work: what happened, what to do next, and details to copy."""

from PySide6.QtWidgets import QWidget

from gui.pages.page import Page
from gui.viewmodels import FailedView
from gui.widgets.button_row import ButtonRow
from gui.widgets.details_box import DetailsBox
from gui.widgets.fold import Fold


class FailedPage(Page):
    """A sentence and a next step; the details stay folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(620, high=True, parent=parent)
        self._view: FailedView | None = None
        self._buttons = ButtonRow()
        self._buttons.asked.connect(self.asked)
        self._fold, self._details = Fold(self._build), None
        for part in (self.headline, self._buttons, self._fold):
            self.add(part)

    _details: DetailsBox | None

    def show_view(self, view: FailedView) -> None:
        """Show what happened."""
        self._view = view
        self.headline.show_text(view.headline, meaning=view.body)
        self._buttons.show_buttons(view.buttons)
        self._fold.show_title(view.details_title if view.details else "")
        if self._details is not None:
            self._details.show_text(view.details)
            self._details.show_button(view.copy_text)
        self.begin(view.headline)

    def _build(self, parent: QWidget) -> QWidget:
        view = self._view
        self._details = DetailsBox(view.details_title if view else "", parent)
        self._details.show_text(view.details if view else "")
        self._details.show_button(view.copy_text if view else "")
        return self._details
