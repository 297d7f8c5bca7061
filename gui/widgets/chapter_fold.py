"""A chapter of a maker card behind its title; opened when somebody needs it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.makerviews import MakerChapterView
from gui.widgets.fold import Fold
from gui.widgets.framed import Framed
from gui.widgets.maker_chapter import MakerChapter


class ChapterFold(Framed):
    """Closed when another chapter takes its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 0), 0, parent)
        self._view = MakerChapterView("", "", ())
        self._inside: MakerChapter | None = None
        self._fold = Fold(self._build)
        column = QVBoxLayout()
        column.addWidget(self._fold)
        self.use_layout(column)

    def show_view(self, view: MakerChapterView) -> None:
        """Show the title, and what is behind it once it was opened."""
        self._view = view
        self._fold.show_title(view.title)
        if self._inside is not None:
            self._inside.show_view(view)

    def close_fold(self) -> None:
        """Put the chapter away."""
        self._fold.set_open(False)

    def _build(self, parent: QWidget) -> QWidget:
        self._inside = MakerChapter(parent)
        self._inside.show_view(self._view)
        return self._inside
