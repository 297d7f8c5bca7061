"""Call log and SMS turned off in the real window, from an app's page, and put back; contacts are no part of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.adb.server import AdbServer
from core.model.access import AppKey, ContactAccess
from core.model.doors import DoorKind, DoorState
from core.model.names import PackageName, UserId
from gui import events as ev
from gui.app import Application, Options
from gui.states import Outcome, Ready, Results
from tests.e2e.turning import truth, untouched
from tests.e2e.window_driver import WindowDriver

LANTERN = AppKey(PackageName("example.lantern.loan"), UserId(0))


@pytest.fixture
def driver(qtbot: QtBot, qapp: QApplication, adb_server: AdbServer, own_data_folder: Path) -> Iterator[WindowDriver]:
    """Open the program on a practice phone and look at it."""
    whole = Application(qapp, Options(own_data_folder, ("pixel-16",), "en", adb_server.port))
    qtbot.addWidget(whole.window)
    whole.open()
    window = WindowDriver(qtbot, whole)
    window.wait_for(Ready)
    window.click("Look at this phone")
    window.wait_for(Results)
    yield window
    whole.close()
    whole.deleteLater()


def test_messages_are_turned_off_from_the_apps_page_and_put_back_and_contacts_stay(
    driver: WindowDriver, own_data_folder: Path
) -> None:
    assert driver.says("Other ways it can learn who you know: SMS messages, notifications.")
    driver.window.asked.emit(ev.AppOpened(LANTERN))
    driver.click("Turn off call log and SMS")
    seen = driver.wait_for(Outcome)
    assert driver.says("Call log and SMS are now off for 1 of 1 app")
    assert driver.says("It could use them before; now it cannot.")
    assert isinstance(seen.back, Results)
    app = seen.back.report.app(LANTERN)
    assert app is not None and app.access is ContactAccess.CAN_READ
    assert {door.state for door in app.doors or () if door.kind is DoorKind.SMS} == {DoorState.CLOSED}
    assert truth(own_data_folder, "pixel-16") != untouched("pixel-16")
    driver.click("Undo")
    driver.wait_until(lambda: driver.says("Put back as it was for 1 of 1 app"))
    assert driver.says("Call log or SMS are on again") and not driver.says("contacts again")
    assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")


def test_what_is_kept_says_that_it_is_not_about_contacts(driver: WindowDriver) -> None:
    driver.window.asked.emit(ev.AppOpened(LANTERN))
    driver.click("Turn off call log and SMS")
    driver.wait_for(Outcome)
    driver.click("Back to the list")
    driver.click("Kept for Undo")
    driver.wait_until(lambda: driver.says("This one is about call log and SMS, not contacts."))
