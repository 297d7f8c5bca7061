"""Practising by hand in the real window: the menu does what a hand does on the phone, and only a reading tells."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from switch_bench import look, open_app, reader

from core.adb.server import AdbServer
from core.model.access import AppKey, ContactAccess
from core.model.doors import DoorKind, DoorState, of_state
from core.model.names import PackageName, UserId
from core.model.rights import Opened
from gui.app import Application, Options
from gui.present.cards import name_of
from gui.states import AppDetail, ByHand, Results
from gui.widgets.practice_band import PracticeBand
from tests.e2e.window_driver import WindowDriver

OpenWindow = Callable[[str], WindowDriver]
LANTERN = AppKey(PackageName("example.lantern.loan"), UserId(0))
ON_THE_PAGE = "Turn it off by hand on the phone’s open page"
NO_PAGE = "Turn it off by hand (first open its page on the phone)"


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, adb_server: AdbServer, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenWindow]:
    """Open the whole program on a practice phone, where nothing waits as long as it does for people."""
    monkeypatch.setattr("gui.switch_watch.PAUSE_MS", 50)
    monkeypatch.setattr("core.services.changing.known_again.SECOND_LOOK_S", 0.01)
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


def entry(driver: WindowDriver, text: str) -> QAction:
    """Find the entry of the menu of the violet band with this text."""
    band = driver.window.findChild(PracticeBand)
    return next(one for one in band.findChildren(QAction) if one.text() == text)


def is_open(driver: WindowDriver) -> bool:
    return isinstance(driver.state, ByHand) and driver.state.opened is Opened.TAKEN


def test_contacts_are_turned_off_by_hand_on_a_phone_that_refuses_the_cable(open_window: OpenWindow) -> None:
    driver = open_window("redmi-14")
    key = reader(look(driver))
    open_app(driver, key)
    driver.click("Look by hand")
    driver.wait_for(ByHand)
    assert not entry(driver, NO_PAGE).isEnabled()
    driver.click("Open it on the phone")
    driver.wait_until(lambda: is_open(driver))
    driver.click("Look again")
    driver.wait_until(lambda: driver.says("can still read contacts"))
    assert entry(driver, ON_THE_PAGE).isEnabled()
    entry(driver, ON_THE_PAGE).trigger()
    driver.wait_a_little()
    assert driver.says("can still read contacts"), "nobody tells the program but the phone"
    driver.click("Look again")
    driver.wait_until(lambda: driver.says("Contacts are off: "))
    driver.click("Back")
    assert not entry(driver, NO_PAGE).isEnabled()
    driver.click("Back to the list")
    report = driver.wait_for(Results).report
    app = report.app(key)
    assert app is not None and app.access is ContactAccess.ASKS_BUT_OFF
    assert driver.wait_for(Results).rights.refused


@pytest.mark.parametrize(("kind", "button"), [
    (DoorKind.NOTIFICATIONS, "Open on the phone: notification access, for {}"),
    (DoorKind.OVERLAY, "Open on the phone: drawing over other apps, for {}"),
])  # fmt: skip
def test_door_is_turned_off_by_hand_and_the_page_goes_on_by_itself(
    open_window: OpenWindow, kind: DoorKind, button: str
) -> None:
    driver = open_window("pixel-16")
    name = name_of(LANTERN, look(driver).report)
    open_app(driver, LANTERN)
    driver.click(button.format(name))
    driver.wait_until(lambda: is_open(driver))
    assert not driver.says("Off now for ")
    entry(driver, ON_THE_PAGE).trigger()
    driver.wait_until(lambda: driver.says("Off now for "))
    driver.click("Back")
    app = driver.wait_for(AppDetail).results.report.app(LANTERN)
    assert app is not None and kind in of_state(app.doors or (), DoorState.CLOSED)
