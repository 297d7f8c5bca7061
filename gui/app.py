"""The composition root: the one place that knows the window and the core, and puts them together."""

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from gui.crash import CrashReporter
from gui.language import Language
from gui.loading import end_loading
from gui.main_window import MainWindow
from gui.quiet_moment import QuietMoment
from gui.settings import WindowSettings
from gui.style import Style
from gui.theme import room_for

if TYPE_CHECKING:
    from core.adb.doctor.computer import Computer
    from gui.aside.events import AsideEvent
    from gui.aside_session import AsideSession
    from gui.device_worker.list_keeper import ListKeeper
    from gui.events import Click
    from gui.phones import Phones
    from gui.switch_watch import SwitchWatch

_UNSEEN_MS: Final = 500
"""How long a window that is not painted (started as an icon) holds up the look for phones."""

_PATIENCE_MS: Final = 10_000
_LAST_WAIT_MS: Final = 200
"""How long the program, its window gone, waits for the watcher before it simply ends."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asked for. `language` empty: as kept, else as the computer speaks."""

    data_dir: Path
    practice: tuple[str, ...] = ()
    language: str = ""
    adb_port: int = 0
    computer: "Computer | None" = None
    """Where the connection doctor looks; None: at this computer."""


class Application(QObject):
    """One window, a session for every phone. The window is shown first; what reads phones is loaded behind it."""

    loaded = Signal()

    def __init__(self, app: QApplication, options: Options) -> None:
        super().__init__(app)
        self._options = options
        self._settings = WindowSettings(options.data_dir)
        self._style = Style(app, self)
        self._language = Language(app)
        self.phones: Phones | None = None
        self._switch_watch: SwitchWatch | None = None
        self._country_chosen = self._settings.country
        self._speak(options.language or self._settings.language)
        self._style.set_scale(self._settings.text_size)
        self.window = MainWindow(_practice_phones() if options.practice else (), options.practice)
        self.window.language_asked.connect(self._switch_language)
        self.window.scale_asked.connect(self._set_scale)
        self._quiet = QuietMoment(self)
        self.window.aside_asked.connect(self._take_aside)
        self.window.resized.connect(self._make_room, Qt.ConnectionType.QueuedConnection)
        self._starting = QTimer(self, singleShot=True, interval=_UNSEEN_MS)
        self._starting.timeout.connect(self.start_phones)

    def open(self) -> None:
        """Show the window; once it was painted, start to look for phones."""
        self.window.installEventFilter(self)
        self._starting.start()
        self.window.show()
        self._quiet.watch(self.window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first painting of the window; a timer of 0 ms runs out after it."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._starting.start(0)
        return False

    @Slot()
    def start_phones(self) -> None:
        """Load what reads phones and connect it."""
        import gui.pages.all_pages  # noqa: PLC0415 - not before the window is in sight
        import gui.present.window  # noqa: F401, PLC0415
        from gui.device_worker.card_finding import find_cards  # noqa: PLC0415
        from gui.device_worker.file_reader import FileReader  # noqa: PLC0415
        from gui.device_worker.plan_making import make_plan  # noqa: PLC0415
        from gui.device_worker.site import Site  # noqa: PLC0415
        from gui.device_worker.watcher import Watcher  # noqa: PLC0415
        from gui.device_worker.worker import DeviceWorker  # noqa: PLC0415
        from gui.phones import Phones  # noqa: PLC0415
        from gui.scene import FILE_PREFIX  # noqa: PLC0415
        from gui.session import PhoneSession  # noqa: PLC0415
        from gui.switch_watch import SwitchWatch  # noqa: PLC0415

        options = self._options
        site = Site(options.data_dir, options.practice, options.adb_port)
        watcher = Watcher(site, computer=options.computer)

        def session(serial: str) -> PhoneSession:
            if serial.startswith(FILE_PREFIX):
                return PhoneSession(FileReader(site, self._country), make_plan, find_cards, serial, self._quiet.is_now)
            worker = DeviceWorker(site, watcher.server_port, self._country) if serial else watcher
            return PhoneSession(worker, make_plan, find_cards, serial, self._quiet.is_now)

        phones = Phones(session, self._remembers)
        phones.changed.connect(self.window.show_scene)
        phones.folder_asked.connect(self.window.ask_folder)
        phones.file_asked.connect(self.window.ask_file)
        self.window.asked.connect(self._note_choice)
        self.window.asked.connect(phones.take)
        self.phones = phones
        self._switch_watch = SwitchWatch(phones, self.window.shows_phone)
        phones.open()
        self.loaded.emit()

    def _remembers(self) -> bool:
        return self._settings.remembers

    @Slot(object)
    def _note_choice(self, event: "Click") -> None:
        """Begin with the last choice when the next phone comes, so that "off" stays off."""
        from gui.events import RememberChosen  # noqa: PLC0415 - not before the window is in sight

        if isinstance(event, RememberChosen):
            self._settings.remembers = event.on

    @cached_property
    def aside(self) -> "AsideSession":
        """What stands beside the phones."""
        from gui.aside_session import AsideSession  # noqa: PLC0415 - not before the window is in sight

        aside = AsideSession(self._keeper, self._country_chosen)
        aside.changed.connect(self.window.show_aside)
        aside.country_kept.connect(self._keep_country)
        aside.file_asked.connect(self.window.ask_list_file)
        aside.practice_asked.connect(self._open_practice)
        return aside

    @Slot(object)
    def _take_aside(self, event: "AsideEvent") -> None:
        self.aside.take(event)

    def _keeper(self) -> "ListKeeper":
        from core.lenders.updates.current import own_shelf  # noqa: PLC0415 - only for who looks a lender up
        from gui.device_worker.list_keeper import ListKeeper  # noqa: PLC0415

        return ListKeeper(own_shelf(self._options.data_dir))

    @Slot()
    def _open_practice(self) -> None:
        """Open a second window; where this one has a practice phone already, plug that in again."""
        if self._options.practice:
            from gui.events import PracticeOrder, PracticeOrdered  # noqa: PLC0415

            self.window.asked.emit(PracticeOrdered(PracticeOrder.PLUG))
            return
        from core.practice.beside import open_practice  # noqa: PLC0415 - only for those who want to try

        open_practice(self._options.data_dir, "zh" if self._language.code == "zh_CN" else "en")

    def _country(self) -> str:
        """Say whose lists matter to the person now. Any thread may ask."""
        return self._country_chosen

    @Slot(str)
    def _keep_country(self, country: str) -> None:
        self._settings.country = self._country_chosen = country
        if self.phones is not None:
            self.phones.match_again()

    def close(self, patience_ms: int = _PATIENCE_MS) -> bool:
        """End everything that runs and take our language off; the window may be gone already. Say whether it ended."""
        self._starting.stop()
        if self._switch_watch is not None:
            self._switch_watch.end()
            self._switch_watch = None
        self._settings.sync()
        aside_ended = self.aside.close()
        ended = (self.phones is None or self.phones.close(patience_ms)) and aside_ended
        self._language.be_silent()
        return ended

    @Slot()
    def _switch_language(self) -> None:
        code = "en" if self._language.code == "zh_CN" else "zh_CN"
        self._settings.language = code
        self._speak(code)

    def _speak(self, code: str) -> None:
        self._style.set_language(code)
        self._language.use(code)

    @Slot(int)
    def _set_scale(self, percent: int) -> None:
        self._settings.text_size = percent
        self._make_room()
        self.window.redraw()

    @Slot()
    def _make_room(self) -> None:
        size = self._settings.text_size
        self._style.set_scale(size, room_for(self.window.width(), self.window.height(), size))


def _practice_phones() -> tuple[str, ...]:
    from core.practice.phones import PHONES  # noqa: PLC0415 - only where one of them is in use

    return tuple(phone.name for phone in PHONES)


def start(app: QApplication, options: Options) -> Application:
    """Open the window, as the one program of this process (`gui.loading`)."""
    CrashReporter(app).install()
    whole = Application(app, options)
    whole.loaded.connect(end_loading)
    whole.window.fit(app.primaryScreen().availableSize())
    whole.open()
    return whole


def run(app: QApplication, options: Options) -> NoReturn:
    """Run the window until it is closed, and end the program."""
    whole = start(app, options)
    code = app.exec()
    whole.close(_LAST_WAIT_MS)
    _end(code)


def _end(code: int) -> NoReturn:
    """End at once: notes are written, threads and what we started have ended, or end by themselves when we do.

    Taking Qt and Python apart would take longer than everything before it.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a program without a console has none
            with suppress(OSError, ValueError):
                stream.flush()
    os._exit(code)
