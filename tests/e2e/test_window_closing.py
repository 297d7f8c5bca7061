"""Maker cards and the closing checklist in the real window, with the real adb and a practice phone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.adb.server import AdbServer
from core.model.brand import Chapter
from core.model.closing import ClosingLine, Link
from gui import events as ev
from gui.app import Application, Options
from gui.closing_lines import Standing, standing
from gui.states import Closing, MakerCards, NoDevice, NotReady, Ready, Results
from tests.conftest import PlugIn
from tests.e2e.window_driver import WindowDriver

OpenWindow = Callable[..., WindowDriver]


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, adb_server: AdbServer, own_data_folder: Path) -> Iterator[OpenWindow]:
    """Open the whole program on a practice phone, or without one; it is closed again whatever happens."""
    opened: list[Application] = []

    def open_it(practice: str) -> WindowDriver:
        whole = Application(qapp, Options(own_data_folder, (practice,) if practice else (), "en", adb_server.port))
        opened.append(whole)
        qtbot.addWidget(whole.window)
        whole.open()
        return WindowDriver(qtbot, whole)

    yield open_it
    for whole in opened:
        whole.close()
        whole.deleteLater()


def look(driver: WindowDriver) -> None:
    driver.wait_for(Ready)
    driver.click("Look at this phone")
    driver.wait_for(Results)


def order(driver: WindowDriver, what: ev.PracticeOrder) -> None:
    driver.window.asked.emit(ev.PracticeOrdered(what))


def stands(driver: WindowDriver, line: ClosingLine, how: Standing) -> Callable[[], bool]:
    return lambda: isinstance(driver.state, Closing) and standing(driver.state, line) is how


def test_checklist_follows_the_phone_from_switch_to_cable(open_window: OpenWindow) -> None:
    driver = open_window("redmi-14")
    look(driver)
    driver.click("Finish")
    driver.wait_for(Closing)
    driver.wait_until(stands(driver, ClosingLine.MAKER_SWITCH, Standing.READ))
    order(driver, ev.PracticeOrder.SWITCH_ON)
    driver.wait_until(stands(driver, ClosingLine.MAKER_SWITCH, Standing.STILL_ON))
    assert driver.says("Just looked: still on")
    order(driver, ev.PracticeOrder.SWITCH_OFF)
    driver.wait_until(stands(driver, ClosingLine.MAKER_SWITCH, Standing.READ))
    assert driver.says("Still on: the computer sees the phone.")
    order(driver, ev.PracticeOrder.UNPLUG)
    driver.wait_until(stands(driver, ClosingLine.UNPLUG, Standing.READ))
    assert stands(driver, ClosingLine.MAKER_SWITCH, Standing.READ)()
    for line in (ClosingLine.FORGET_COMPUTER, ClosingLine.USB_DEBUGGING):
        assert stands(driver, line, Standing.TO_DO)()
        driver.click_first("This is done")
    assert driver.says("Everything on this list is done")
    order(driver, ev.PracticeOrder.PLUG)
    driver.wait_until(lambda: isinstance(driver.state, Closing) and driver.state.link is Link.READY)
    assert driver.says("Put the phone back as it was")


def test_plain_phone_has_no_line_for_a_makers_switch_and_back_leads_to_the_results(open_window: OpenWindow) -> None:
    driver = open_window("pixel-16")
    look(driver)
    driver.click("Finish")
    driver.wait_for(Closing)
    assert driver.says("1. Let the phone forget this computer")
    driver.click("Back")
    driver.wait_for(Results)


@pytest.mark.parametrize(("practice", "card", "says"), [
    ("redmi-14", "xiaomi-hyperos", "USB debugging (Security settings)"),
    ("oppo-13", "oppo-before-16", "Disable permission monitoring"),
])  # fmt: skip
def test_known_phone_opens_its_own_card_with_its_switch(
    open_window: OpenWindow, practice: str, card: str, says: str
) -> None:
    driver = open_window(practice)
    look(driver)
    driver.window.asked.emit(ev.MakerCardsAsked(Chapter.EXTRA_SWITCH))
    opened = driver.wait_for(MakerCards)
    assert opened.card is not None and opened.card.card_id == card
    assert driver.says(says)
    driver.click("Another phone")
    assert driver.says("Who made the phone?")
    driver.click("Samsung")
    assert driver.says("One UI 8.5 and later")
    driver.click("Back")
    driver.wait_for(Results)


def test_card_is_read_before_any_phone_and_the_page_goes_on_when_one_comes(
    open_window: OpenWindow, practice_phone: PlugIn
) -> None:
    driver = open_window("")
    driver.wait_for(NoDevice)
    driver.window.asked.emit(ev.MakerCardsAsked())
    driver.wait_for(MakerCards)
    driver.click("Xiaomi, Redmi, POCO")
    assert driver.says("Waiting for the phone. This page goes on by itself.")
    phone = practice_phone("redmi-14", unauthorized=True)
    driver.wait_for(NotReady)
    driver.window.asked.emit(ev.MakerCardsAsked(vendor="Xiaomi"))
    opened = driver.wait_for(MakerCards)
    assert opened.card is not None and opened.card.card_id == "xiaomi-hyperos"
    phone.process.send("allow")
    driver.wait_for(Ready)
