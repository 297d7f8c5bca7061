"""A button that says what is chosen and opens a menu of all choices."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gui.asideviews import MenuView
from gui.widgets.action_button import ActionButton, Rank


class ChoiceMenu(ActionButton):
    """Send the event of the choice that was clicked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Rank.CHOICE, parent)
        self._menu = QMenu(self)
        self._menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the button's is turned round for its chevron
        self._shown: MenuView | None = None
        self.setMenu(self._menu)

    def show_menu(self, view: MenuView) -> None:
        """Show these choices; a menu that has not changed stays as it is, also while it is open."""
        if view == self._shown:
            return
        self._shown = view
        self.show_text(view.text)
        self._menu.clear()
        group = QActionGroup(self._menu)
        for choice in view.choices:
            action = QAction(choice.text.replace("&", "&&"), group)
            action.setCheckable(True)
            action.setChecked(choice.chosen)
            action.setData(choice.event)
            self._menu.addAction(action)
        group.triggered.connect(lambda action: self.chosen.emit(action.data()))
