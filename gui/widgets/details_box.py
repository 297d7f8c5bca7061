"""Text for copying: the phone's own lines or an error's code, never interpreted, never editable."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gui.theme import theme
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.framed import Framed

_MOST_LINES = 12


class DetailsBox(Framed):
    """Show plain lines in a quiet box with a button that copies them."""

    copied = Signal()

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 0), 8, parent)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._text.setAccessibleName(spoken)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._copy = ActionButton(Rank.CARD)
        self._copy.clicked.connect(self._copy_all)
        column = QVBoxLayout()
        column.addWidget(self._text)
        column.addWidget(self._copy)
        self.use_layout(column)
        self.show_button("")

    def show_text(self, text: str) -> None:
        """Show these lines."""
        if text != self._text.toPlainText():
            self._text.setPlainText(text)

    def show_button(self, text: str) -> None:
        """Word the button; empty: "Copy"."""
        self._copy.show_text(text or self.tr("Copy"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        lines = round(self._text.document().documentLayout().documentSize().height())
        spacing = self._text.fontMetrics().lineSpacing()
        self._text.setFixedHeight(spacing * min(max(lines, 1), _MOST_LINES) + theme().px(30))

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self.copied.emit()
