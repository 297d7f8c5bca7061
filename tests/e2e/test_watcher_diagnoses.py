"""The watcher in its own thread: what it tells of the way to a phone, and that it goes on by itself once mended."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, Signal, Slot
from pytestqt.qtbot import QtBot

from core.adb import binary
from core.adb.server import AdbServer
from core.adb.server_process import ServerProcess
from core.model.connection import Cause
from gui import events as ev
from gui.device_worker.site import Site
from gui.device_worker.watcher import Watcher
from tests.conftest import PlugIn
from tests.wire.test_server import free_port

PATIENCE_MS = 30_000


class Told(QObject):
    """Runs the watcher as the window does, and hears in the window's thread what it tells."""

    _closed = Signal()

    def __init__(self, watcher: Watcher) -> None:
        super().__init__()
        self.causes: list[Cause] = []
        self.lists = 0
        self._watcher = watcher
        self._thread = QThread()
        watcher.moveToThread(self._thread)
        self._thread.started.connect(watcher.start)
        self._closed.connect(watcher.finish)
        watcher.news.connect(self.hear)
        self._thread.start()

    def close(self) -> None:
        self._watcher.stop_soon()
        self._closed.emit()
        assert self._thread.wait(PATIENCE_MS)

    @Slot(object)
    def hear(self, event: ev.Event) -> None:
        if isinstance(event, ev.Diagnosed):
            self.causes.append(event.diagnosis.cause)
        self.lists += isinstance(event, ev.DevicesSeen)


Watch = Callable[[int], Told]


@pytest.fixture
def watch(qtbot: QtBot, tmp_path: Path) -> Iterator[Watch]:
    with ExitStack() as ends:

        def begin(port: int) -> Told:
            told = Told(Watcher(Site(tmp_path, (), port)))
            ends.callback(told.close)
            return told

        yield begin


def test_phone_that_asks_is_told_and_so_is_its_yes(
    watch: Watch, qtbot: QtBot, adb_server: AdbServer, practice_phone: PlugIn
) -> None:
    phone = practice_phone("pixel-16", unauthorized=True)
    told = watch(adb_server.port)
    qtbot.waitUntil(lambda: told.causes == [Cause.UNAUTHORIZED], timeout=PATIENCE_MS)
    phone.process.send("allow")
    qtbot.waitUntil(lambda: told.causes == [Cause.UNAUTHORIZED, Cause.READY], timeout=PATIENCE_MS)


def test_phone_whose_permission_is_taken_back_asks_again(
    watch: Watch, qtbot: QtBot, adb_server: AdbServer, practice_phone: PlugIn
) -> None:
    phone = practice_phone("pixel-16")
    told = watch(adb_server.port)
    qtbot.waitUntil(lambda: told.causes == [Cause.READY], timeout=PATIENCE_MS)
    phone.process.send("forbid")
    adb_server.disconnect(phone.process.port)
    adb_server.connect(phone.process.port)
    qtbot.waitUntil(lambda: told.causes[-1] is Cause.ASKS_AGAIN, timeout=PATIENCE_MS)


def test_port_that_is_freed_and_a_server_that_comes_back_are_gone_on_with(
    watch: Watch, qtbot: QtBot, tmp_path: Path
) -> None:
    stranger = socket.create_server(("127.0.0.1", 0))
    port = stranger.getsockname()[1]
    hanging_up = threading.Thread(target=hang_up, args=(stranger,))
    hanging_up.start()
    told = watch(port)
    qtbot.waitUntil(lambda: told.causes == [Cause.PORT_HELD], timeout=PATIENCE_MS)
    stranger.shutdown(socket.SHUT_RDWR)
    stranger.close()
    hanging_up.join()
    with closing(ServerProcess(port, tmp_path / "adb", usb=False)):
        qtbot.waitUntil(lambda: told.lists > 0, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: told.causes[-1] is Cause.ADB_FAILED, timeout=PATIENCE_MS)
    lists = told.lists
    with closing(ServerProcess(port, tmp_path / "adb", usb=False)):
        qtbot.waitUntil(lambda: told.lists > lists, timeout=PATIENCE_MS)


def hang_up(listener: socket.socket) -> None:
    """Take whoever calls and say nothing, as a program does that is no adb server."""
    while True:
        try:
            listener.accept()[0].close()
        except OSError:
            return


def test_missing_adb_is_told(watch: Watch, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(binary, "bundled_adb", lambda: None)
    monkeypatch.setenv("PATH", str(tmp_path))
    told = watch(free_port())
    qtbot.waitUntil(lambda: told.causes == [Cause.NO_ADB], timeout=PATIENCE_MS)
