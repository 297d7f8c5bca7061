"""Text for copying: the phone's own lines or an error's code, never interpreted, never editable."""

import math

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QFontMetrics, QGuiApplication
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
        # queued: a new height set in the middle of a layout's own pass would be lost
        layout = self._text.document().documentLayout()
        layout.documentSizeChanged.connect(self._fit, Qt.ConnectionType.QueuedConnection)
        self._text.setAccessibleName(spoken)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._copy = ActionButton(Rank.CARD)
        self._copy.clicked.connect(self._copy_all)
        column = QVBoxLayout()
        column.addWidget(self._text)
        column.addWidget(self._copy)
        self.use_layout(column)
        self.show_button("")

    def show_name(self, spoken: str) -> None:
        """Say aloud what the lines are."""
        self._text.setAccessibleName(spoken)

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

    @Slot()
    def _fit(self) -> None:
        self._text.ensurePolished()
        document = self._text.document()
        lines = round(document.documentLayout().documentSize().height())
        spacing = QFontMetrics(document.defaultFont()).lineSpacing() + 1
        around = 2 * (theme().px(8) + 1 + document.documentMargin()) + spacing // 2
        self._text.setFixedHeight(math.ceil(spacing * min(max(lines, 1), _MOST_LINES) + around))

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self.copied.emit()
