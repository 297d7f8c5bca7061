"""The window: the page of the phone in front, the row of all phones, and what is always at hand in its place.

Loads no more than its first moment needs: what draws the others and what answers a click come with them.
"""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.file_drop import FileDrop
from gui.frameviews import PhonesView, WindowView
from gui.pages.phone_pages import PhonePages
from gui.present.first import first_window
from gui.theme import theme
from gui.widgets.footer_line import FooterLine
from gui.widgets.header_bar import HeaderBar

if TYPE_CHECKING:
    from gui.aside.states import AsideState
    from gui.events import PracticeOrder
    from gui.pages.hidden_page import HiddenPage
    from gui.scene import Scene
    from gui.widgets.phone_row import PhoneRow
    from gui.window_asks import WindowAsks

_SIZE: Final = (1120, 760)
_TITLE_BAR: Final = 40
"""What the system draws above a window, at most; not known before it is shown."""
_LOW: Final = 420


class MainWindow(QMainWindow):
    """Draws `show_scene` and, over it, `show_aside`.

    What the person does leaves by `asked` (a phone's), `aside_asked`, `language_asked` or `scale_asked`.
    """

    asked = Signal(object)
    aside_asked = Signal(object)
    language_asked = Signal()
    scale_asked = Signal(int)
    resized = Signal()

    def __init__(self, practice_phones: Sequence[str] = (), practice: Sequence[str] = ()) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self._aside: AsideState | None = None
        self._view = first_window()
        self._practice = tuple(practice)
        self._practice_phones = tuple(practice_phones)
        self._held = False
        self._drop = FileDrop(self)
        self._drop.dropped.connect(self._dropped)
        self._header, self._footer = HeaderBar(), FooterLine()
        self._pages = PhonePages()
        self._phones: PhoneRow | None = None
        self._whole = QWidget()
        self._veil = QStackedWidget()
        self._lay_out()
        self._connect()
        self.resize(*_SIZE)
        self._draw()

    def fit(self, screen: QSize) -> None:
        """Grow with the text, as far as the free part of the screen (pixels) goes: no button may begin outside it."""
        wanted = QSize(*_SIZE) * (theme().scale / 100)
        self.resize(wanted.boundedTo(screen - QSize(0, _TITLE_BAR)))

    @Slot(object)
    def show_scene(self, scene: "Scene") -> None:
        """Draw the phone in front, and the row of all phones."""
        self._scene = scene
        self._draw()

    @Slot(object)
    def show_aside(self, aside: "AsideState") -> None:
        """Draw what stands beside the phones over them, or the phones again."""
        self._aside = aside
        self._draw()

    def shows_phone(self) -> bool:
        """Say whether the page of the phone in front is what the person sees."""
        return not self._is_hidden() and not self._view.covered and not self.isMinimized()

    @Slot()
    def ask_list_file(self) -> None:
        """Let the person pick a lender list."""
        self._asks.list_file()

    @Slot()
    def ask_folder(self) -> None:
        """Let the person pick where the record goes."""
        self._asks.folder()

    @Slot(bool)
    def ask_file(self, folder: bool) -> None:
        """Let the person pick a file or a folder to read."""
        self._asks.file(folder=folder)

    @Slot()
    def redraw(self) -> None:
        """Draw the same state again, in other words or sizes."""
        self._draw()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Show a person who closes the window what to put back on the phone, once; the second time it closes.

        A hidden screen stays hidden: whoever hides it and closes wants to be gone.
        """
        if self._scene is None or not event.spontaneous() or self._is_hidden() or self._practice or self._held:
            super().closeEvent(event)
        elif self._asks.checklist_first(self._scene):
            self._held = True
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_foot()
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()

    def _draw(self) -> None:
        self._view = view = self._view_now()
        self.setWindowTitle(view.header.product)
        self._header.show_view(view.header)
        self._show_phones(view.phones)
        if self._practice:
            self._band.show_at_hand(self._scene is not None and bool(self._scene.at_hand))
        self._pages.keep_only(view.places)
        self._pages.show_view(view.place, view.page)
        self._place_foot()

    def _view_now(self) -> WindowView:
        if self._scene is None and self._aside is None:
            return first_window()
        from gui.present.window import window_view  # noqa: PLC0415 - not before the window is in sight

        return window_view(self._scene, self._aside, held=self._held)

    def _show_phones(self, view: PhonesView) -> None:
        """Make the row with the first phone it has to show."""
        if self._phones is None and view.tabs:
            from gui.widgets.phone_row import PhoneRow  # noqa: PLC0415 - not before the window is in sight

            self._phones = PhoneRow()
            self._phones.asked.connect(self._sort)
            self._column.insertWidget(1, self._phones)
        if self._phones is not None:
            self._phones.show_view(view)

    def _place_foot(self) -> None:
        """Keep the line at the foot in sight; in a window too low for that it is the last line of the page."""
        is_low = self.height() < theme().px(_LOW)
        self._footer.show_text("" if is_low else self._view.foot)
        self._pages.show_foot(self._view.foot if is_low else "")

    @cached_property
    def _asks(self) -> "WindowAsks":
        from gui.window_asks import WindowAsks  # noqa: PLC0415 - not before the window is in sight

        asks = WindowAsks(self)
        asks.asked.connect(self.asked)
        asks.aside_asked.connect(self.aside_asked)
        return asks

    @cached_property
    def _hidden(self) -> "HiddenPage":
        from gui.pages.hidden_page import HiddenPage  # noqa: PLC0415 - only for who hides the screen

        hidden = HiddenPage()
        hidden.show_again.connect(self._show_again)
        self._veil.addWidget(hidden)
        return hidden

    def _is_hidden(self) -> bool:
        return self._veil.currentWidget() is not self._whole

    @Slot(object)
    def _sort(self, event: object) -> None:
        self._asks.sort(event)

    @Slot(object)
    def _dropped(self, path: Path) -> None:
        self._asks.read(path)

    @Slot()
    def _look_up(self) -> None:
        self._asks.look_up()

    @Slot()
    def _help(self) -> None:
        self._asks.help()

    @Slot()
    def _hide(self) -> None:
        self._veil.setCurrentWidget(self._hidden)

    @Slot()
    def _show_again(self) -> None:
        self._veil.setCurrentWidget(self._whole)

    @Slot(str)
    def _practice_chosen(self, name: str) -> None:
        self._use_practice(name, fresh=False)

    @Slot()
    def _practice_fresh(self) -> None:
        self._use_practice(self._practice[0], fresh=True)

    @Slot(object)
    def _practice_ordered(self, order: "PracticeOrder") -> None:
        self._asks.order(order)

    def _use_practice(self, name: str, *, fresh: bool) -> None:
        self._practice = (name,)
        self._band.show_phones(self._practice_phones, self._practice)
        self._asks.practice(name, fresh=fresh)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self._whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part, stretch in ((self._header, 0), (self._pages, 1), (self._footer, 0)):
            self._column.addWidget(part, stretch)
        self._veil.addWidget(self._whole)
        outer = QWidget()
        self._rows = QVBoxLayout(outer)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._veil, 1)
        if self._practice:
            self._lay_out_band()
        self.setCentralWidget(outer)

    def _lay_out_band(self) -> None:
        from gui.widgets.practice_band import PracticeBand  # noqa: PLC0415 - real phones have none

        self._band = PracticeBand()
        self._band.show_phones(self._practice_phones, self._practice)
        self._band.phone_chosen.connect(self._practice_chosen)
        self._band.order_chosen.connect(self._practice_ordered)
        self._band.fresh_chosen.connect(self._practice_fresh)
        self._rows.insertWidget(0, self._band)

    def _connect(self) -> None:
        self._pages.asked.connect(self._sort)
        self._header.look_up_clicked.connect(self._look_up)
        self._header.help_clicked.connect(self._help)
        self._header.language_clicked.connect(self.language_asked)
        self._header.scale_chosen.connect(self.scale_asked)
        self._header.hide_clicked.connect(self._hide)
