"""From what hangs on this computer's USB to the page, and on by itself once it is mended: the real window."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.adb.doctor.computer import Computer
from core.adb.server import AdbServer
from core.model.connection import Cause
from gui.app import Application, Options
from gui.states import NoDevice, Ready
from tests.conftest import PlugIn
from tests.core.adb.doctor.test_pnputil import COMPOSITE, HEAD, NO_DRIVER
from tests.core.adb.doctor.usb_folders import ADB, FASTBOOT, HDC, MTP, USBMUX, Kind, UsbFolders
from tests.e2e.window_driver import WindowDriver

OpenWindow = Callable[[Computer], WindowDriver]


@pytest.fixture
def usb(tmp_path: Path) -> UsbFolders:
    return UsbFolders(tmp_path)


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, adb_server: AdbServer, own_data_folder: Path) -> Iterator[OpenWindow]:
    """Open the program for real phones, on a computer of the test's own."""
    opened: list[Application] = []

    def open_it(computer: Computer) -> WindowDriver:
        whole = Application(qapp, Options(own_data_folder, (), "en", adb_server.port, computer))
        opened.append(whole)
        qtbot.addWidget(whole.window)
        whole.open()
        return WindowDriver(qtbot, whole)

    yield open_it
    for whole in opened:
        whole.close()
        whole.deleteLater()


def cause(driver: WindowDriver) -> Cause | None:
    state = driver.state
    return state.way.why.cause if isinstance(state, NoDevice) and state.way.why else None


@pytest.mark.parametrize(
    ("plugged", "told", "said"),
    [
        ((0x2717, 0xFF40, MTP), Cause.CHARGING_ONLY, "Xiaomi"),
        ((0x18D1, 0x4EE0, FASTBOOT), Cause.WRONG_MODE, ""),
        ((0x12D1, 0x5000, HDC), Cause.HARMONYOS_NEXT, "HarmonyOS"),
        ((0x05AC, 0x12A8, MTP, USBMUX), Cause.IPHONE, "iPhone"),
        ((0x18D1, 0x4EE2, MTP, ADB), Cause.NOT_LISTED, ""),
    ],
)
def test_what_hangs_on_the_cable_reaches_the_page(
    plugged: tuple[int, int, Kind], told: Cause, said: str, usb: UsbFolders, open_window: OpenWindow
) -> None:
    usb.plug(*plugged)
    driver = open_window(usb.computer())
    driver.wait_until(lambda: cause(driver) is told)
    assert driver.says(said)


def test_phone_this_user_may_not_open_is_told_with_the_rule_to_copy(usb: UsbFolders, open_window: OpenWindow) -> None:
    usb.plug(0x22D9, 0x2769, ADB)
    usb.may_open = False
    driver = open_window(usb.computer())
    driver.wait_until(lambda: cause(driver) is Cause.NO_USB_RIGHTS)
    assert isinstance(driver.state, NoDevice) and driver.state.way.why
    assert 'ATTR{idVendor}=="22d9"' in driver.state.way.why.udev_text


def test_missing_windows_driver_reaches_the_page(open_window: OpenWindow) -> None:
    driver = open_window(Computer("win32", run=lambda _: HEAD + COMPOSITE + NO_DRIVER))
    driver.wait_until(lambda: cause(driver) is Cause.DRIVER_MISSING)


def test_page_goes_from_cause_to_cause_by_itself_until_the_phone_is_ready(
    usb: UsbFolders, open_window: OpenWindow, practice_phone: PlugIn
) -> None:
    driver = open_window(usb.computer())
    driver.wait_until(lambda: cause(driver) is Cause.NOTHING_PLUGGED_IN)
    usb.plug(0x05AC, 0x12A8, MTP, USBMUX)
    driver.wait_until(lambda: cause(driver) is Cause.IPHONE)
    shutil.rmtree(usb.sysfs / "1-1")
    usb.plug(0x2717, 0xFF40, MTP)
    driver.wait_until(lambda: cause(driver) is Cause.CHARGING_ONLY)
    practice_phone("pixel-16")
    driver.wait_for(Ready)
