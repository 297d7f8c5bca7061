"""Special access, a watch's role and the SIM's country, from the wire to what a person reads in the real window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.adb.server import AdbServer
from core.model.access import AppKey
from core.model.names import PackageName, UserId
from gui import events as ev
from gui.app import Application, Options
from gui.states import Ready, Results
from tests.e2e.window_driver import WindowDriver

LookAt = Callable[[str], WindowDriver]
OVERLAY, INSTALLING = "It may draw over other apps.", "It may ask to install other apps."
FILES, WATCH = "All files: it can read files", "It is the app of a watch or glasses"
LINES = (OVERLAY, INSTALLING, FILES, WATCH)


@pytest.fixture
def look_at(qtbot: QtBot, qapp: QApplication, adb_server: AdbServer, own_data_folder: Path) -> Iterator[LookAt]:
    """Open the program on a practice phone and look at it."""
    opened: list[Application] = []

    def look(practice: str) -> WindowDriver:
        whole = Application(qapp, Options(own_data_folder, (practice,), "en", adb_server.port))
        opened.append(whole)
        qtbot.addWidget(whole.window)
        whole.open()
        driver = WindowDriver(qtbot, whole)
        driver.wait_for(Ready)
        driver.click("Look at this phone")
        driver.wait_for(Results)
        return driver

    yield look
    for whole in opened:
        whole.close()
        whole.deleteLater()


def page_says(driver: WindowDriver, package: str) -> set[str]:
    """Open an app's page and name the lines it shows of those that matter here; go back."""
    driver.window.asked.emit(ev.AppOpened(AppKey(PackageName(package), UserId(0))))
    driver.wait_until(lambda: driver.says(package))
    said = {line for line in LINES if driver.says(line)}
    assert not driver.says("The phone did not tell us about")
    driver.window.asked.emit(ev.BackClicked())
    driver.wait_for(Results)
    return said


def test_app_pages_name_special_access_that_is_on_and_none_that_is_refused(look_at: LookAt) -> None:
    driver = look_at("pixel-16")
    assert page_says(driver, "example.lantern.loan") == {OVERLAY}
    assert page_says(driver, "example.marble.pawn") == set()
    assert page_says(driver, "org.example.skylark.market") == {INSTALLING}
    assert page_says(driver, "org.example.skylark.explorer") == {FILES}


def test_app_of_a_watch_is_named_as_one(look_at: LookAt) -> None:
    driver = look_at("generic-12")
    assert page_says(driver, "org.example.sundial.watch") == {WATCH}
    assert page_says(driver, "org.example.godwit.explorer") == {FILES}


@pytest.mark.parametrize(("phone", "country"), [("samsung-10", "Indonesia"), ("generic-12", "Colombia")])
def test_country_of_the_sim_is_offered_and_not_chosen(look_at: LookAt, phone: str, country: str) -> None:
    driver = look_at(phone)
    assert driver.buttons(f"Show first what sources in {country} say")
    results = driver.state
    assert isinstance(results, Results) and results.report.country is None
