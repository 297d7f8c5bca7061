"""By hand on the phone, in the real window: its page is opened there, and only a reading says what came of it."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from switch_bench import OpenBench, look, open_app, opener, reader

from core.adb.server import AdbServer
from core.model.access import AppKey, ContactAccess
from core.model.doors import DoorKind, DoorState, of_state
from core.model.names import PackageName, UserId
from core.model.rights import Opened
from core.practice.events import Event
from core.services.changing.rights import ask_rights
from gui.present.cards import name_of
from gui.states import AppDetail, ByHand, Results


@pytest.fixture
def bench(
    qtbot: QtBot, qapp: QApplication, adb_server: AdbServer, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenBench]:
    """Open the program beside such a phone; nothing waits as long as it does for people."""
    monkeypatch.setattr("gui.switch_watch.PAUSE_MS", 50)
    monkeypatch.setattr("core.services.changing.known_again.SECOND_LOOK_S", 0.01)
    with ExitStack() as stack:
        yield opener(stack, qtbot, qapp, adb_server, own_data_folder)


def test_by_hand_the_page_opens_on_the_phone_and_only_a_reading_says_that_it_is_off(bench: OpenBench) -> None:
    here = bench()
    driver = here.driver
    key = reader(look(driver))
    open_app(driver, key)
    driver.click("Turn off by hand")
    driver.wait_for(ByHand)
    driver.click("Open it on the phone")
    driver.wait_until(lambda: isinstance(driver.state, ByHand) and driver.state.opened is Opened.TAKEN)
    assert driver.says("If you do not see it, unlock the phone.")
    driver.click("Look again")
    driver.wait_until(lambda: isinstance(driver.state, ByHand) and driver.state.read_at is not None)
    assert driver.says("can still read contacts")
    here.deny_by_hand(key)
    assert ask_rights(here.adb).refused
    driver.click("Look again")
    driver.wait_until(lambda: driver.says("Contacts are off: "))
    assert driver.says("may still be with the lender")
    driver.click("Back")
    driver.click("Back to the list")
    app = driver.wait_for(Results).report.app(key)
    assert app is not None and app.access is ContactAccess.ASKS_BUT_OFF


def test_phone_that_is_pulled_while_it_is_read_by_hand_is_said_not_to_answer(bench: OpenBench) -> None:
    here = bench()
    driver = here.driver
    key = reader(look(driver))
    open_app(driver, key)
    driver.click("Turn off by hand")
    driver.wait_for(ByHand)
    here.device.plan(Event.parse("thinking 3"))
    driver.click("Look again")
    here.pull()
    driver.wait_until(lambda: isinstance(driver.state, ByHand) and driver.state.lost)
    assert driver.says("The phone did not answer.")
    driver.wait_until(lambda: not any(one.isEnabled() for one in driver.buttons("Look again")))


def test_door_is_opened_on_the_phone_in_one_click_and_the_page_goes_on_once_the_phone_says_it_is_off(
    bench: OpenBench,
) -> None:
    here = bench("pixel-16")
    driver = here.driver
    key = AppKey(PackageName("example.lantern.loan"), UserId(0))
    name = name_of(key, look(driver).report)
    open_app(driver, key)
    driver.click(f"Open on the phone: notification access, for {name}")
    driver.wait_until(lambda: isinstance(driver.state, ByHand) and driver.state.opened is Opened.TAKEN)
    assert any("ACTION_NOTIFICATION_LISTENER_SETTINGS" in line for line in here.device.asked)
    assert driver.says("If you do not see it, unlock the phone.")
    driver.click("Look again")
    driver.wait_until(lambda: driver.says("it is still on for"))
    asked = len(here.device.asked)
    driver.wait_until(lambda: len(here.device.asked) > asked)
    assert driver.says("it is still on for"), "reading by itself that says the same is no news"
    here.device.plan(Event.parse(f"uninstall {key.package}"))
    driver.wait_until(lambda: driver.says("Off now for "))
    driver.click("Back")
    app = driver.wait_for(AppDetail).results.report.app(key)
    assert app is not None and DoorKind.NOTIFICATIONS in of_state(app.doors or (), DoorState.CLOSED)
