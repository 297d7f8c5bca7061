"""A label and its value, side by side where there is room: version, internal name, installer."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.theme import TextStyle
from gui.viewparts import FactView
from gui.widgets.framed import Framed
from gui.widgets.wrapping_label import WrappingLabel


class FactRow(Framed):
    """One fact; the value wraps wherever it must."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 0), 16, parent)
        self._label, self._value = WrappingLabel(TextStyle.SOFT), WrappingLabel(TextStyle.BODY)
        row = QHBoxLayout()
        row.addWidget(self._label, 1)
        row.addWidget(self._value, 3)
        self.use_layout(row)

    def show_view(self, view: FactView) -> None:
        """Show one fact; it is read aloud as one."""
        self._label.show_text(view.label)
        self._value.show_text(view.value)
        self._value.setAccessibleName(f"{view.label}: {view.value}")
