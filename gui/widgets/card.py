"""A white card, 16 px round."""

from PySide6.QtWidgets import QWidget

from gui.widgets.framed import Framed


class Card(Framed):
    """Hold things that belong together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((18, 16, 18, 16), 16, parent)
