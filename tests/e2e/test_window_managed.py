"""The window on a rented phone and on one with a locked space: told before any button, asked a second time by name."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.adb.server import AdbServer
from core.model.change import Outcome as ItemOutcome
from gui import events as ev
from gui.app import Application, Options
from gui.states import Confirming, Outcome, Ready, Results
from tests.e2e.turning import truth, untouched
from tests.e2e.window_driver import WindowDriver

OpenWindow = Callable[[str], WindowDriver]


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, adb_server: AdbServer, own_data_folder: Path) -> Iterator[OpenWindow]:
    """Open the whole program on a practice phone; it is closed again whatever happens."""
    opened: list[Application] = []

    def open_it(practice: str) -> WindowDriver:
        whole = Application(qapp, Options(own_data_folder, (practice,), "en", adb_server.port))
        opened.append(whole)
        qtbot.addWidget(whole.window)
        whole.open()
        return WindowDriver(qtbot, whole)

    yield open_it
    for whole in opened:
        whole.close()
        whole.deleteLater()


def look(driver: WindowDriver) -> Results:
    driver.wait_for(Ready)
    driver.click("Look at this phone")
    return driver.wait_for(Results)


def test_rented_phone_names_its_manager_and_changes_nothing_before_a_second_yes(
    open_window: OpenWindow, own_data_folder: Path
) -> None:
    driver = open_window("leased-13")
    look(driver)
    assert driver.says("This phone is managed by Padlock Lease.")
    assert driver.says("A change may trigger a lock")
    driver.click_first("Turn off for these ")
    driver.wait_for(Confirming)
    assert driver.says("This phone is managed by Padlock Lease.")
    assert truth(own_data_folder, "leased-13") == untouched("leased-13")
    driver.window.asked.emit(ev.Confirmed())
    result = driver.wait_for(Outcome).result
    said = {item.outcome for item in result.items}
    assert ItemOutcome.REVOKED in said
    assert said <= {ItemOutcome.REVOKED, ItemOutcome.FIXED_BY_POLICY}


def test_putting_back_on_a_rented_phone_changes_nothing_before_a_second_yes(
    open_window: OpenWindow, own_data_folder: Path
) -> None:
    driver = open_window("leased-13")
    look(driver)
    driver.click_first("Turn off for these ")
    driver.wait_for(Confirming)
    driver.window.asked.emit(ev.Confirmed())
    result = driver.wait_for(Outcome).result
    off = truth(own_data_folder, "leased-13")
    driver.window.asked.emit(ev.UndoClicked(result.change_id))
    driver.wait_for(Confirming)
    assert driver.says("This phone is managed by Padlock Lease.")
    assert driver.says("Before you put this back")
    assert truth(own_data_folder, "leased-13") == off
    driver.click_first("Put back for ")
    said = {item.outcome for item in driver.wait_for(Outcome).result.items}
    assert said == {ItemOutcome.RESTORED}
    assert truth(own_data_folder, "leased-13")[0] == untouched("leased-13")[0]


def test_locked_space_is_named_with_what_to_do(open_window: OpenWindow) -> None:
    driver = open_window("pixel-15")
    look(driver)
    assert driver.says("Looked at: Owner.")
    assert driver.says("Not fully looked at: Private space. It is locked. Unlock it on the phone, then look again.")
