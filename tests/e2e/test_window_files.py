"""The window without a phone: a file is opened, read, judged; nothing can be turned off, and nothing hangs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.adb.server import AdbServer
from gui import events as ev
from gui import file_events as files
from gui.app import Application, Options
from gui.file_states import FilePage, ReadingFile
from gui.states import ByHand, Results
from tests.e2e.window_driver import WindowDriver
from tests.files.containers import CONTAINERS, bug_report, said, zipped

OpenWindow = Callable[[], WindowDriver]


@pytest.fixture
def driver(qtbot: QtBot, qapp: QApplication, adb_server: AdbServer, own_data_folder: Path) -> Iterator[WindowDriver]:
    """Open the program for real phones; none is there."""
    whole = Application(qapp, Options(own_data_folder, (), "en", adb_server.port))
    qtbot.addWidget(whole.window)
    whole.open()
    opened = WindowDriver(qtbot, whole)
    opened.wait_until(lambda: bool(opened.buttons("Open a saved file…")))
    yield opened
    whole.close()
    whole.deleteLater()


@pytest.fixture
def report(tmp_path: Path) -> Path:
    raw = CONTAINERS["bugreport.zip"](said("pixel-16"))
    path = tmp_path / "bugreport-x1.zip"
    path.write_bytes(raw["bugreport-x1.zip"])
    return path


def open_file(driver: WindowDriver, path: Path) -> None:
    driver.click("Open a saved file…")
    driver.wait_for(FilePage)
    driver.window.asked.emit(files.FileChosen(path))


def drop(driver: WindowDriver, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    more = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(driver.window, QDragEnterEvent(QPoint(5, 5), *more))
    QApplication.sendEvent(driver.window, QDropEvent(QPointF(5, 5), *more))


def test_bug_report_is_read_and_nothing_can_be_turned_off(driver: WindowDriver, report: Path) -> None:
    open_file(driver, report)
    results = driver.wait_for(Results)
    assert results.report.offline
    assert driver.says("This is what a file says that the phone wrote on 10 Jun 2026 at 09:21")
    assert not [text for text in ("Turn off", "Look again", "Kept for Undo") if driver.buttons(text)]
    assert driver.buttons("Save record only")


def test_app_of_a_file_is_seen_to_by_hand(driver: WindowDriver, report: Path) -> None:
    open_file(driver, report)
    results = driver.wait_for(Results)
    reader = next(app for app in results.report.apps if app.package == "example.lantern.loan")
    driver.window.asked.emit(ev.ByHandOpened((reader.key,)))
    driver.wait_for(ByHand)
    assert not driver.buttons("Look again")
    driver.click("Back")
    driver.wait_for(Results)


def test_file_that_is_closed_leads_back_to_the_phones(driver: WindowDriver, report: Path) -> None:
    open_file(driver, report)
    driver.wait_for(Results)
    driver.click("Close this file")
    driver.wait_until(lambda: bool(driver.buttons("Open a saved file…")))


def test_choice_that_is_left_leads_back_to_the_phones(driver: WindowDriver) -> None:
    driver.click("Open a saved file…")
    driver.wait_for(FilePage)
    driver.click("Back")
    driver.wait_until(lambda: bool(driver.buttons("Open a saved file…")))


def test_file_dropped_on_the_window_is_read(driver: WindowDriver, report: Path) -> None:
    drop(driver, report)
    assert driver.wait_for(Results).device.model == "bugreport-x1.zip"


def test_file_that_cannot_be_read_says_why_and_asks_again(driver: WindowDriver, tmp_path: Path) -> None:
    (tmp_path / "cut.zip").write_bytes(zipped({"bugreport-x.txt": b"x" * 9999})[:-30])
    open_file(driver, tmp_path / "cut.zip")
    driver.wait_until(lambda: driver.says("This zip file is cut or damaged"))
    assert driver.buttons("Choose a file…")
    drop(driver, tmp_path / "missing.zip")
    driver.wait_until(lambda: driver.says("This file or folder cannot be opened"))


def test_long_reading_is_stopped(driver: WindowDriver, tmp_path: Path) -> None:
    text = bug_report(said("pixel-16")) + "------ LOG (x) ------\n"
    with (tmp_path / "big.txt").open("wb") as stream:
        stream.write(text.encode())
        for _ in range(200):
            stream.write(b"0123456789 noise\n" * 60_000)
    open_file(driver, tmp_path / "big.txt")
    driver.wait_until(lambda: isinstance(driver.state, ReadingFile) and driver.state.done > 0)
    driver.click("Stop")
    driver.wait_for(FilePage)
    assert driver.says("Open what was saved from a phone")
