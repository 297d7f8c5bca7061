"""What one source says about a lender, and its address to copy. Nothing here opens a browser."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.theme import TextStyle
from gui.viewparts import StatementView
from gui.widgets.framed import Framed
from gui.widgets.icon_button import IconButton
from gui.widgets.wrapping_label import WrappingLabel


class StatementRow(Framed):
    """A dated sentence, its source below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 0), 8, parent)
        self._text, self._title = WrappingLabel(TextStyle.BODY), WrappingLabel(TextStyle.SMALL)
        self._source = WrappingLabel(TextStyle.SMALL, most_lines=4)
        self._copy = IconButton("copy", "")
        self._copy.clicked.connect(self._copy_source)
        words = Framed((0, 0, 0, 0), 0)
        column = QVBoxLayout()
        for part in (self._text, self._title, self._source):
            column.addWidget(part)
        words.use_layout(column)
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(self._copy, 0)
        self.use_layout(row)
        self._word()

    def show_view(self, view: StatementView) -> None:
        """Show one statement."""
        self._text.show_text(view.text)
        self._title.show_text(view.title)
        self._source.show_text(view.source)
        self._copy.setVisible(bool(view.source))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()

    def _word(self) -> None:
        self._copy.setAccessibleName(self.tr("Copy the address of this source"))

    def _copy_source(self) -> None:
        QGuiApplication.clipboard().setText(self._source.text())
