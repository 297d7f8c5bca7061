"""The window: the page of the phone in front, the row of all phones, and what is always at hand in its place."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.aside.events import AsideClick, AsideClosed, HelpOpened, ListFileChosen, LookUpOpened
from gui.aside.states import AsideState, Closed
from gui.events import DeviceChosen, FinishClicked, FolderChosen, PracticeChosen, PracticeOrder, PracticeOrdered
from gui.file_drop import FileDrop
from gui.file_events import FileChosen, FilePageOpened
from gui.makerviews import ClosingView
from gui.pages.hidden_page import HiddenPage
from gui.pages.phone_pages import PhonePages
from gui.present.page import page_view
from gui.present.phones import phones_view
from gui.present.side import footer, header_view
from gui.scene import Scene
from gui.states import Starting
from gui.theme import theme
from gui.transitions.closing import wants_checklist
from gui.viewmodels import PageView
from gui.widgets.footer_line import FooterLine
from gui.widgets.header_bar import HeaderBar
from gui.widgets.phone_row import PhoneRow
from gui.widgets.practice_band import PracticeBand
from gui.wording import closing, frame, look_up

_SIZE = (1120, 760)
_LOW = 420
_ASIDE = "beside the phones"
"""Where the pages beside the phones are kept, among those of phones; no serial number has a space."""


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
        self._scene = Scene("", Starting())
        self._aside: AsideState = Closed()
        self._practice = tuple(practice)
        self._practice_phones = tuple(practice_phones)
        self._held = False
        self._drop = FileDrop(self)
        self._drop.dropped.connect(self._dropped)
        self._band, self._header, self._footer = PracticeBand(), HeaderBar(), FooterLine()
        self._phones, self._pages = PhoneRow(), PhonePages()
        self._whole, self._hidden = QWidget(), HiddenPage()
        self._veil = QStackedWidget()
        self._lay_out()
        self._connect()
        self.resize(*_SIZE)
        self._draw()

    @Slot(object)
    def show_scene(self, scene: Scene) -> None:
        """Draw the phone in front, and the row of all phones."""
        self._scene = scene
        self._draw()

    @Slot(object)
    def show_aside(self, aside: AsideState) -> None:
        """Draw what stands beside the phones over them, or the phones again."""
        self._aside = aside
        self._draw()

    def shows_phone(self) -> bool:
        """Say whether the page of the phone in front is what the person sees."""
        is_covered = self._veil.currentWidget() is self._hidden or not isinstance(self._aside, Closed)
        return not is_covered and not self.isMinimized()

    @Slot()
    def ask_list_file(self) -> None:
        """Let the person pick a lender list; leaving the dialog changes nothing."""
        chosen, _ = QFileDialog.getOpenFileName(self, look_up.choose_list(), str(Path.home()))
        if chosen:
            self.aside_asked.emit(ListFileChosen(Path(chosen)))

    @Slot()
    def ask_folder(self) -> None:
        """Let the person pick where the record goes; leaving the dialog saves nothing."""
        chosen = QFileDialog.getExistingDirectory(self, frame.choose_folder(), str(Path.home()))
        if chosen:
            self.asked.emit(FolderChosen(Path(chosen)))

    @Slot(bool)
    def ask_file(self, folder: bool) -> None:
        """Let the person pick a file or a folder to read; leaving the dialog changes nothing."""
        home = str(Path.home())
        if folder:
            chosen = QFileDialog.getExistingDirectory(self, frame.choose_saved(), home)
        else:
            chosen, _ = QFileDialog.getOpenFileName(self, frame.choose_saved(), home)
        if chosen:
            self.asked.emit(FileChosen(Path(chosen)))

    @Slot()
    def redraw(self) -> None:
        """Draw the same state again, in other words or sizes."""
        self._draw()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Show a person who closes the window what to put back on the phone, once; the second time it closes.

        A hidden screen stays hidden: whoever hides it and closes wants to be gone.
        """
        is_hidden = self._veil.currentWidget() is self._hidden
        if not event.spontaneous() or is_hidden or self._practice or self._held:
            super().closeEvent(event)
        elif wants_checklist(self._scene.state):
            self._held = True
            event.ignore()
            self.aside_asked.emit(AsideClosed())
            self.asked.emit(FinishClicked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_foot()
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()

    def _draw(self) -> None:
        self.setWindowTitle(frame.product())
        scene = self._scene
        entry = scene.entry(scene.front)
        self._header.show_view(header_view(scene.state, entry.number if entry else 0))
        self._phones.show_view(phones_view(scene))
        self._pages.keep_only({"", _ASIDE, *(one.device.serial for one in scene.phones)})
        if not self._shows_aside():
            self._pages.show_view(scene.front, self._page(scene))
        self._place_foot()

    def _page(self, scene: Scene) -> PageView:
        """Draw the phone in front; a window that was closed and stayed open says so first, and how it ends."""
        view = page_view(scene.state, scene)
        if self._held and isinstance(view, ClosingView):
            return replace(view, notice=closing.close_once_more())
        return view

    def _shows_aside(self) -> bool:
        """Draw what stands beside the phones, if anything of it is open."""
        if isinstance(self._aside, Closed):
            return False
        from gui.present.aside import aside_view  # noqa: PLC0415 - only for those who open it

        view = aside_view(self._aside)
        if view is not None:
            self._pages.show_view(_ASIDE, view)
        return view is not None

    def _place_foot(self) -> None:
        """Keep the line at the foot in sight; in a window too low for that it is the last line of the page."""
        text = footer(self._scene.state) if isinstance(self._aside, Closed) else ""
        is_low = self.height() < theme().px(_LOW)
        self._footer.show_text("" if is_low else text)
        self._pages.show_foot(text if is_low else "")

    @Slot(object)
    def _sort(self, event: object) -> None:
        """Send what a page asked to where it belongs; a phone that is chosen comes to the front of everything."""
        if isinstance(event, AsideClick):
            self.aside_asked.emit(event)
            return
        if isinstance(event, DeviceChosen | FileChosen | FilePageOpened):
            self.aside_asked.emit(AsideClosed())
        self.asked.emit(event)

    @Slot(object)
    def _dropped(self, path: Path) -> None:
        self._sort(FileChosen(path))

    @Slot()
    def _look_up(self) -> None:
        self.aside_asked.emit(LookUpOpened())

    @Slot()
    def _help(self) -> None:
        self.aside_asked.emit(HelpOpened())

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
    def _practice_ordered(self, order: PracticeOrder) -> None:
        self.asked.emit(PracticeOrdered(order))

    def _use_practice(self, name: str, *, fresh: bool) -> None:
        self._practice = (name,)
        self._band.show_phones(self._practice_phones, self._practice)
        self.asked.emit(PracticeChosen(name, fresh))

    def _lay_out(self) -> None:
        self._band.setVisible(bool(self._practice))
        self._band.show_phones(self._practice_phones, self._practice)
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self._header, 0), (self._phones, 0), (self._pages, 1), (self._footer, 0)):
            column.addWidget(part, stretch)
        self._veil.addWidget(self._whole)
        self._veil.addWidget(self._hidden)
        outer = QWidget()
        rows = QVBoxLayout(outer)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._band)
        rows.addWidget(self._veil, 1)
        self.setCentralWidget(outer)

    def _connect(self) -> None:
        self._pages.asked.connect(self._sort)
        self._phones.asked.connect(self._sort)
        self._header.look_up_clicked.connect(self._look_up)
        self._header.help_clicked.connect(self._help)
        self._header.language_clicked.connect(self.language_asked)
        self._header.scale_chosen.connect(self.scale_asked)
        self._header.hide_clicked.connect(self._hide)
        self._hidden.show_again.connect(self._show_again)
        self._band.phone_chosen.connect(self._practice_chosen)
        self._band.order_chosen.connect(self._practice_ordered)
        self._band.fresh_chosen.connect(self._practice_fresh)
