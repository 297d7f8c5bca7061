"""One plain group of permissions an app has been given, as a tag; contacts stand out by weight and shape too."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.theme import TextStyle
from gui.viewparts import PermissionView
from gui.widgets.framed import Framed
from gui.widgets.icon import Icon
from gui.widgets.wrapping_label import WrappingLabel


class PermissionTag(Framed):
    """A word such as "Contacts", "Call log", "Location"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((12, 6, 12, 6), 6, parent)
        self._icon = Icon("contacts", "ink", 18)
        self._words = WrappingLabel(TextStyle.BODY)
        row = QHBoxLayout()
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        self.use_layout(row)

    def show_view(self, view: PermissionView) -> None:
        """Show one group."""
        self._words.show_text(view.text)
        self._icon.setVisible(view.contacts)
