"""A line that opens what is below it; what is folded is not built before somebody asks for it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.icons import icon_pixmap
from gui.theme import theme
from gui.widgets.framed import Framed


class Fold(Framed):
    """Closed at first. `build` makes the inside on the first opening, as a child of what it is given."""

    def __init__(self, build: Callable[[QWidget], QWidget], parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 0), 8, parent)
        self._build = build
        self._inside: QWidget | None = None
        self._line = QPushButton()
        self._line.setProperty("rank", "fold")
        self._line.setCheckable(True)
        self._line.setCursor(Qt.CursorShape.PointingHandCursor)
        self._line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._line.setAutoDefault(True)  # outside of dialogs Enter would do nothing
        self._line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._line.toggled.connect(self._turn)
        column = QVBoxLayout()
        column.addWidget(self._line)
        self.use_layout(column)
        self._draw_chevron()

    @property
    def is_open(self) -> bool:
        return self._line.isChecked()

    def show_title(self, title: str) -> None:
        """Word the line; no words, no fold."""
        self._line.setText(title.replace("&", "&&"))
        self._line.setAccessibleName(title)
        self.setVisible(bool(title))

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        self._line.setChecked(is_open)

    def empty(self) -> None:
        """Close it and throw the inside away; the next opening builds anew."""
        self._line.setChecked(False)
        if self._inside is not None:
            self._inside.deleteLater()
        self._inside = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw_chevron()

    def _turn(self, is_open: bool) -> None:
        if is_open and self._inside is None:
            self._inside = self._build(self)
            layout = self.layout()
            if layout is not None:
                layout.addWidget(self._inside)
        if self._inside is not None:
            self._inside.setVisible(is_open)
        self._draw_chevron()

    def _draw_chevron(self) -> None:
        size = theme().px(16)
        name = "chevron_down" if self._line.isChecked() else "chevron_right"
        self._line.setIconSize(QSize(size, size))
        self._line.setIcon(QIcon(icon_pixmap(name, theme().palette.soft, size, self.devicePixelRatioF())))
