"""The long rest as rows: what the list shows and says, hundreds of apps without hundreds of widgets."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.model.access import AppKey
from gui.viewparts import AppCardView

Index = QModelIndex | QPersistentModelIndex
VIEW_ROLE = Qt.ItemDataRole.UserRole


class AppRows(QAbstractListModel):
    """Hold card views; `VIEW_ROLE` gives the whole view to the one who paints."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views: tuple[AppCardView, ...] = ()

    def show_views(self, views: Sequence[AppCardView]) -> None:
        """Show these; while the apps stay the same, only their words change and the current row stays."""
        same = [view.key for view in views] == [view.key for view in self._views]
        if not same:
            self.beginResetModel()
        self._views = tuple(views)
        if not same:
            self.endResetModel()
        elif self._views:
            self.dataChanged.emit(self.index(0), self.index(len(self._views) - 1))

    def view(self, row: int) -> AppCardView:
        """Give one row's view."""
        return self._views[row]

    def row_of(self, key: AppKey) -> int | None:
        """Find an app's row."""
        return next((row for row, view in enumerate(self._views) if view.key == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._views)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        view = self._views[index.row()]
        if role == VIEW_ROLE:
            return view
        if role == Qt.ItemDataRole.DisplayRole:
            return view.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (view.name, view.where, view.tag, view.line) if part)
        return None
