"""Our window during a scan, watched from within: `python -m tests.bench.watched_scan PORT DATA`.

Waits for the phone, clicks the main button, waits until the results were painted, and prints one JSON line:
`longest_ms` (largest gap of a 5 ms heartbeat from the click on), `rss_mb`, `scan_s`.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from gui.loading import begin_loading

begin_loading()  # as the program does, before it loads the rest

from gui.app import Application, Options, start  # noqa: E402
from gui.states import Ready, Results  # noqa: E402
from tests.bench.memory import resident_mb  # noqa: E402

_BEAT_MS: Final = 5
_PAINTED_AFTER_S: Final = 1.0
"""Long enough for layout, painting, and whatever is put off until after it."""


class Watch(QObject):
    """The heartbeat of the GUI thread, and the one click."""

    def __init__(self, whole: Application) -> None:
        super().__init__()
        self._whole = whole
        self._clicked_at = 0.0
        self._done_at = 0.0
        self._last_beat = 0.0
        self._gaps: list[tuple[float, float]] = []
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        if self._clicked_at:
            self._gaps.append((now - self._last_beat, self._last_beat - self._clicked_at))
        self._last_beat = now
        state = self._whole.phones.state if self._whole.phones else None
        if not self._clicked_at and isinstance(state, Ready):
            self._click()
        elif self._clicked_at and not self._done_at and isinstance(state, Results):
            self._done_at = now
        elif self._done_at and now > self._done_at + _PAINTED_AFTER_S:
            self._tell()

    def _click(self) -> None:
        """Click what a person would: the filled button of the page."""
        buttons = self._whole.window.findChildren(QAbstractButton)
        main = next(one for one in buttons if one.isVisible() and one.property("rank") == "filled")
        self._clicked_at = self._last_beat = time.perf_counter()
        QTest.mouseClick(main, Qt.MouseButton.LeftButton)

    def _tell(self) -> None:
        self._timer.stop()
        longest, at = max(self._gaps)
        said = {
            "longest_ms": longest * 1000,
            "longest_at_s": at,
            "second_ms": sorted(self._gaps)[-2][0] * 1000,
            "scan_s": self._done_at - self._clicked_at,
            "rss_mb": resident_mb(),
        }
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()
        self._whole.close()
        os._exit(0)


def main(arguments: list[str]) -> int:
    """Open the window on the phone behind the adb server at that port."""
    port, data = arguments
    app = QApplication(sys.argv[:1])
    whole = start(app, Options(Path(data), language="en", adb_port=int(port)))
    watch = Watch(whole)
    code = app.exec()
    del watch
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
