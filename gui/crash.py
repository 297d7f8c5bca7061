"""Programming faults from any thread reach one dialog, with details that hold nothing from a phone."""

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gui.present.program import program_details
from gui.theme import TextStyle
from gui.widgets.wrapping_label import WrappingLabel
from gui.wording import guides


class CrashReporter(QObject):
    """Lives in the GUI thread; the first fault is shown, those after it are likely its children."""

    _faulted = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = False
        self._faulted.connect(self._show)

    def install(self) -> None:
        """Take the place of Python's own hook, which a window program has nobody to read."""
        sys.excepthook = self.report

    def report(self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        """Take a fault. Any thread may call it. Neither message nor cause is printed: adb's text may hold a serial."""
        details = fault_text(kind, trace)
        if sys.stderr is not None:  # a program without a console has none
            sys.stderr.write(details + "\n")
        if not issubclass(kind, KeyboardInterrupt):
            self._faulted.emit(details)

    @Slot(str)
    def _show(self, details: str) -> None:
        if self._shown:
            return
        self._shown = True
        CrashDialog(details).exec()


def fault_text(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Say where the fault is: kind, files and lines. The message is left out: it may quote a phone."""
    steps = (f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace))
    return "\n".join((*program_details(), kind.__name__, *steps))


class CrashDialog(QDialog):
    """What happened, what to do, details to copy."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        from gui.widgets.details_box import DetailsBox  # noqa: PLC0415 - may never be needed

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
