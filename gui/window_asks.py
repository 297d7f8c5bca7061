"""What the window itself asks for, in the words of the rest: its header, band, dialogs, and what its pages send.

Loaded with the first thing anybody does, never for the first window: it knows all there is to ask for.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.aside.events import AsideClick, AsideClosed, HelpOpened, ListFileChosen, LookUpOpened
from gui.events import DeviceChosen, FinishClicked, FolderChosen, PracticeChosen, PracticeOrder, PracticeOrdered
from gui.file_events import FileChosen, FilePageOpened
from gui.scene import Scene
from gui.transitions.closing import wants_checklist
from gui.wording import frame, look_up


class WindowAsks(QObject):
    """`asked`: of the phone in front. `aside_asked`: of what stands beside the phones."""

    asked = Signal(object)
    aside_asked = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)

    def _window(self) -> QWidget | None:
        """Ask for the parent anew: one that is kept here would be kept for ever, by what it keeps itself."""
        window = self.parent()
        return window if isinstance(window, QWidget) else None

    def sort(self, event: object) -> None:
        """Send what a page asked to where it belongs; a phone that is chosen comes to the front of everything."""
        if isinstance(event, AsideClick):
            self.aside_asked.emit(event)
            return
        if isinstance(event, DeviceChosen | FileChosen | FilePageOpened):
            self.aside_asked.emit(AsideClosed())
        self.asked.emit(event)

    def read(self, path: Path) -> None:
        """Ask for a file that was dropped."""
        self.sort(FileChosen(path))

    def look_up(self) -> None:
        """Ask for the page to look an app up."""
        self.aside_asked.emit(LookUpOpened())

    def help(self) -> None:
        """Ask for the page of help."""
        self.aside_asked.emit(HelpOpened())

    def practice(self, name: str, *, fresh: bool) -> None:
        """Ask for a practice phone."""
        self.asked.emit(PracticeChosen(name, fresh))

    def order(self, order: PracticeOrder) -> None:
        """Ask that something is done on the practice phone."""
        self.asked.emit(PracticeOrdered(order))

    def checklist_first(self, scene: Scene) -> bool:
        """Ask for the checklist where a phone was looked at and nobody has seen it; say whether that is so."""
        if not wants_checklist(scene.state):
            return False
        self.aside_asked.emit(AsideClosed())
        self.asked.emit(FinishClicked())
        return True

    def list_file(self) -> None:
        """Let the person pick a lender list; leaving a dialog changes nothing."""
        chosen, _ = QFileDialog.getOpenFileName(self._window(), look_up.choose_list(), str(Path.home()))
        if chosen:
            self.aside_asked.emit(ListFileChosen(Path(chosen)))

    def folder(self) -> None:
        """Let the person pick where the record goes."""
        chosen = QFileDialog.getExistingDirectory(self._window(), frame.choose_folder(), str(Path.home()))
        if chosen:
            self.asked.emit(FolderChosen(Path(chosen)))

    def file(self, *, folder: bool) -> None:
        """Let the person pick a file or a folder to read."""
        home = str(Path.home())
        if folder:
            chosen = QFileDialog.getExistingDirectory(self._window(), frame.choose_saved(), home)
        else:
            chosen, _ = QFileDialog.getOpenFileName(self._window(), frame.choose_saved(), home)
        if chosen:
            self.asked.emit(FileChosen(Path(chosen)))
