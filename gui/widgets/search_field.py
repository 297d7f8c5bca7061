"""A line to type or paste into, its label above it. What is typed is told at once, Enter tells that it is all."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from gui.aside.events import TermTyped
from gui.theme import TextStyle, theme
from gui.widgets.framed import Framed
from gui.widgets.wrapping_label import WrappingLabel

_LONGEST = 300


class SearchField(Framed):
    """Ask with every letter; `entered` is for those who want to go on to the answer."""

    asked = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 0), 6, parent)
        self._label = WrappingLabel(TextStyle.STRONG)
        self.line = QLineEdit()
        self.line.setMaxLength(_LONGEST)
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.textEdited.connect(self._send)
        self.line.returnPressed.connect(self.entered)
        column = QVBoxLayout()
        column.addWidget(self._label)
        column.addWidget(self.line)
        self.use_layout(column)
        self._fit()

    def show_words(self, label: str, example: str) -> None:
        """Name the line and say what may stand in it."""
        self._label.show_text(label)
        self.line.setPlaceholderText(example)
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(example)

    def show_term(self, term: str) -> None:
        """Show what is being looked up; never while somebody types."""
        if not self.line.hasFocus() and self.line.text().strip() != term:
            self.line.setText(term)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.line.setMinimumHeight(theme().px(48))

    @Slot(str)
    def _send(self, text: str) -> None:
        self.asked.emit(TermTyped(text))
