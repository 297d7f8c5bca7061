"""The window as it meets real phones: states of adb, several phones, slow and silent ones, a pulled cable."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.adb.server import AdbServer
from core.model.phone import DeviceState
from gui import events as ev
from gui.app import Application, Options
from gui.states import NoDevice, NotReady, Ready, Results, Scanning, SeveralDevices, Starting, Stopping
from tests.conftest import PlugIn
from tests.e2e.window_driver import WindowDriver

OpenWindow = Callable[[], WindowDriver]


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, adb_server: AdbServer, own_data_folder: Path) -> Iterator[OpenWindow]:
    """Open the program for real phones; those of the test take their place on the same adb server."""
    opened: list[Application] = []

    def open_it() -> WindowDriver:
        whole = Application(qapp, Options(own_data_folder, (), "en", adb_server.port))
        opened.append(whole)
        qtbot.addWidget(whole.window)
        whole.open()
        return WindowDriver(qtbot, whole)

    yield open_it
    for whole in opened:
        whole.close()
        whole.deleteLater()


def test_phone_that_asks_is_waited_for_and_the_page_goes_on_by_itself(
    open_window: OpenWindow, practice_phone: PlugIn
) -> None:
    phone = practice_phone("pixel-16", unauthorized=True)
    driver = open_window()
    driver.wait_until(
        lambda: isinstance(driver.state, NotReady) and driver.state.devices[0].state is DeviceState.UNAUTHORIZED
    )
    assert driver.says("Look at the phone and tap “Allow”")
    phone.process.send("allow")
    driver.wait_for(Ready)


def test_two_phones_are_told_apart_and_one_is_chosen(open_window: OpenWindow, practice_phone: PlugIn) -> None:
    practice_phone("pixel-16")
    second = practice_phone("pixel-15")
    driver = open_window()
    driver.wait_for(SeveralDevices)
    driver.window.asked.emit(ev.DeviceChosen(second.serial))
    assert driver.wait_for(Ready).device.serial == second.serial


def test_no_phone_is_said_after_two_empty_lists(open_window: OpenWindow) -> None:
    driver = open_window()
    driver.wait_for(NoDevice)
    assert driver.says("Connect the phone with a USB cable")


def test_phone_without_listed_lenders_says_zero_and_what_else_there_is(
    open_window: OpenWindow, practice_phone: PlugIn
) -> None:
    practice_phone("pixel-16")
    driver = open_window()
    driver.wait_for(Ready)
    driver.click("Look at this phone")
    driver.wait_for(Results)
    assert driver.says("No lending app that our list knows can read the contacts")
    assert driver.says("other apps can")


def test_look_at_a_slow_phone_can_be_stopped(open_window: OpenWindow, practice_phone: PlugIn) -> None:
    practice_phone("pixel-16", fault="slow=5")
    driver = open_window()
    driver.wait_for(Ready)
    driver.click("Look at this phone")
    driver.wait_for(Scanning)
    driver.click("Stop")
    driver.wait_until(lambda: isinstance(driver.state, Starting | Stopping | Ready))
    driver.wait_for(Ready)


def test_window_on_a_slow_phone_closes_at_once(open_window: OpenWindow, practice_phone: PlugIn) -> None:
    practice_phone("pixel-16", fault="slow=20")
    driver = open_window()
    driver.wait_for(Ready)
    driver.click("Look at this phone")
    driver.wait_for(Scanning)
    driver.wait_a_little()
    begun = time.monotonic()
    driver.window.close()
    driver.whole.close()
    assert driver.whole.phones is not None and driver.whole.phones.is_closed
    print(f"closed after {time.monotonic() - begun:.3f} s")  # noqa: T201 - a figure to look at, never asserted


def test_cable_pulled_during_the_first_look_leads_back_to_what_to_do(
    open_window: OpenWindow, practice_phone: PlugIn
) -> None:
    practice_phone("pixel-16", fault="drop=1")
    driver = open_window()
    driver.wait_for(Ready)
    driver.click("Look at this phone")
    driver.wait_until(lambda: isinstance(driver.state, NoDevice | NotReady))
