"""The hidden screen: nothing about any phone, one quiet way back."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from gui.pages.page import Page
from gui.widgets.action_button import ActionButton, Rank


class HiddenPage(Page):
    """Blank and calm. The window hides header, band and footer's words with it."""

    show_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(620, high=True, parent=parent)
        self._button = ActionButton(Rank.OUTLINED)
        self._button.clicked.connect(self.show_again)
        self.add(self.headline)
        self.add(self._button)
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()

    def _word(self) -> None:
        self.headline.show_text(self.tr("The screen is hidden"), meaning=self.tr("Whatever is running goes on."))
        self._button.show_text(self.tr("Show again"))
