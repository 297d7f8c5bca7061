"""A folded text to copy."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.doctorviews import NOTHING_TO_COPY, CopyView
from gui.widgets.details_box import DetailsBox
from gui.widgets.fold import Fold
from gui.widgets.framed import Framed


class CopyFold(Framed):
    """Built when it is first opened; stays open while its text changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 0), 0, parent)
        self._view = NOTHING_TO_COPY
        self._box: DetailsBox | None = None
        self._fold = Fold(self._build)
        column = QVBoxLayout()
        column.addWidget(self._fold)
        self.use_layout(column)

    def show_view(self, view: CopyView) -> None:
        """Show this text; none: no fold."""
        self._view = view
        self._fold.show_title(view.title if view.text else "")
        self.setVisible(bool(view.text))
        self._fill()

    def close_fold(self) -> None:
        """Close it, as on a new page."""
        self._fold.set_open(False)

    def _build(self, parent: QWidget) -> QWidget:
        self._box = DetailsBox(self._view.title, parent)
        self._fill()
        return self._box

    def _fill(self) -> None:
        if self._box is not None:
            self._box.show_text(self._view.text)
            self._box.show_button(self._view.button)
