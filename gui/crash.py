"""Programming faults from any thread reach one dialog, with details that hold nothing from a phone."""

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot

from gui.present.program import program_details


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
        from gui.crash_dialog import CrashDialog  # noqa: PLC0415 - may never be needed

        CrashDialog(details).exec()


def fault_text(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Say where the fault is: kind, files and lines. The message is left out: it may quote a phone."""
    steps = (f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace))
    return "\n".join((*program_details(), kind.__name__, *steps))
