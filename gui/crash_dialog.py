"""What a person sees of our own mistake."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gui.theme import TextStyle
from gui.widgets.details_box import DetailsBox
from gui.widgets.wrapping_label import WrappingLabel
from gui.wording import guides


class CrashDialog(QDialog):
    """What happened, what to do, details to copy."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        headline, body = guides.crash()
        self.setWindowTitle(headline)
        title, words = WrappingLabel(TextStyle.QUESTION), WrappingLabel(TextStyle.BODY)
        title.show_text(headline)
        words.show_text(body)
        box = DetailsBox(guides.details_title())
        box.show_text(details)
        box.show_button(guides.copy_details())
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (title, words, box, close):
            column.addWidget(part)
