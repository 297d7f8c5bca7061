"""For maintainers: take the pictures of the README anew, from a fresh practice phone, without a screen.

    .venv/bin/python resources/take_pictures.py

They are real: the whole program runs, the phone is read and changed over adb. No real company is on a practice phone.
"""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from core.model.headline import bulk_targets
from gui import events as ev
from gui.app import Application, Options
from gui.states import AppState, Confirming, Outcome, Ready, Results, Revoking

PICTURES = Path(__file__).resolve().parent / "pictures"
LANGUAGES = {"en": "en", "zh": "zh_CN"}
PATIENCE_S = 60.0
NAMES_S = 4.0
"""How long names and icons, which come after the results, are waited for."""


class Photographer:
    """Goes through the window as a person would and takes a picture of each page."""

    def __init__(self, app: QApplication, whole: Application, language: str) -> None:
        self._app = app
        self._whole = whole
        self._language = language

    def take_all(self) -> None:
        self._wait_for(lambda state: isinstance(state, Ready))
        self._take("ready")
        self._do(ev.ScanClicked(), Results)
        seen = self._with_names()
        assert isinstance(seen, Results)  # noqa: S101 - that is what was waited for
        self._take("results")
        targets = bulk_targets(seen.report)
        self._whole.window.asked.emit(ev.AppOpened(targets[0]))
        self._take("app")
        self._whole.window.asked.emit(ev.BackClicked())
        self._whole.window.asked.emit(ev.TurnOffClicked(targets))
        self._wait_for(lambda state: isinstance(state, Confirming | Revoking | Outcome))
        self._do(ev.Confirmed(), Outcome)
        self._take("outcome")

    def _do(self, event: ev.Event, leads_to: type[AppState]) -> AppState:
        self._whole.window.asked.emit(event)
        return self._wait_for(lambda state: isinstance(state, leads_to))

    def _with_names(self) -> AppState:
        end = time.monotonic() + NAMES_S
        return self._wait_for(lambda _state: time.monotonic() > end)

    def _wait_for(self, reached: Callable[[AppState], bool]) -> AppState:
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            self._app.processEvents()
            phones = self._whole.phones
            if phones and reached(phones.state):
                return phones.state
            time.sleep(0.01)
        raise TimeoutError(self._whole.phones)

    def _take(self, name: str) -> None:
        for _ in range(10):
            self._app.processEvents()
        self._whole.window.grab().save(str(PICTURES / f"{name}-{self._language}.png"))


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    app = QApplication([])
    for short, code in LANGUAGES.items():
        with tempfile.TemporaryDirectory() as folder:
            whole = Application(app, Options(Path(folder), ("pixel-16",), code))
            whole.open()
            Photographer(app, whole, short).take_all()
            whole.window.close()
            whole.close()


if __name__ == "__main__":
    main()
