"""The first moment: looking for the phone connection. Nothing to do here."""

from PySide6.QtWidgets import QWidget

from gui.frameviews import StartingView
from gui.pages.page import Page


class StartPage(Page):
    """Say what the program is doing before it knows of any phone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(620, high=True, parent=parent)
        self.add(self.headline)

    def show_view(self, view: StartingView) -> None:
        """Show the two sentences."""
        self.headline.show_text(view.headline, meaning=view.body)
