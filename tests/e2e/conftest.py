"""Practice phones that listen in the test's own process: none has to start, and a test can do to them what it likes."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from bent_phone import plugged
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from core.adb.phone import AdbPhone
from core.adb.server import AdbServer
from core.practice import storage
from core.practice.daemon import PhoneDaemon
from core.practice.device import PracticeDevice
from core.practice.process import state_file


@dataclass(frozen=True, slots=True)
class PhoneHere:
    """A practice phone, what a hand can do to it (`daemon`), and what it keeps, which is on disk as well (`device`)."""

    daemon: PhoneDaemon
    device: PracticeDevice
    adb: AdbPhone
    server: AdbServer

    @property
    def serial(self) -> str:
        return self.adb.serial


PlugIn = Callable[..., PhoneHere]


@pytest.fixture(autouse=True)
def no_window_of_a_test_before() -> None:
    """Delete what closed windows left: a new one would dress all of it again, a third of a second each time."""
    if isinstance(app := QApplication.instance(), QApplication):
        for left in app.topLevelWidgets():
            left.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def phone_here(adb_server: AdbServer, own_data_folder: Path) -> Iterator[PlugIn]:
    """Plug in a phone of the catalogue: `phone_here("pixel-16", locked=True)`; its state is kept as always."""
    with ExitStack() as stack:

        def plug_in(name: str = "pixel-16", *, locked: bool = False) -> PhoneHere:
            device = storage.load(name, state_file(own_data_folder, name))
            daemon = PhoneDaemon(device, locked=locked)
            return PhoneHere(daemon, device, stack.enter_context(plugged(adb_server, daemon)), adb_server)

        yield plug_in
