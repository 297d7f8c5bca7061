"""Parts beside one another, under one another where large text leaves no room."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from gui.theme import theme
from gui.widgets.framed import Framed


class RowOrColumn(Framed):
    """A row that becomes a column when it is narrower than `narrow`, a length at 100 %.

    `last_first`: the column begins with the last part, as where a picture stands before the words it belongs to.
    """

    def __init__(
        self,
        narrow: int,
        spacing: int,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        *,
        last_first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margins, spacing, parent)
        self._narrow = narrow
        self._as_column = QBoxLayout.Direction.BottomToTop if last_first else QBoxLayout.Direction.TopToBottom
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.use_layout(self.row)

    def put(self, part: QWidget, share: int = 0) -> None:
        """Put a part behind the others, at their top; one without a share is as wide as it needs to be."""
        self.row.addWidget(part, share, Qt.AlignmentFlag(0) if share else Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < theme().px(self._narrow)
        self.row.setDirection(self._as_column if narrow else QBoxLayout.Direction.LeftToRight)
