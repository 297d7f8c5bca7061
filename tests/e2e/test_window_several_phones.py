"""Four phones at one computer, looked at and changed at the same time: what is said of each is true of it alone."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from core.adb.server import AdbServer
from core.model.headline import bulk_targets, maybe_targets
from core.practice.phones import build
from core.practice.process import PracticeProcess
from gui import events as ev
from gui.app import Application, Options
from gui.scene import Scene
from gui.session import PhoneSession
from gui.states import (
    AppState,
    Confirming,
    KeptChanges,
    Outcome,
    Ready,
    Results,
    Revoking,
    Scanning,
    SeveralDevices,
)
from tests.e2e.turning import lenders_off, truth, untouched
from tests.e2e.window_driver import WindowDriver

NAMES = ("pixel-16", "redmi-14", "pixel-15", "samsung-10")


def plain(model: str) -> str:
    """Letters and digits only: adb writes "_" for all else."""
    return "".join(letter for letter in model if letter.isalnum())


class Clinic:
    """The window with several practice phones: their sessions by the name of the phone."""

    def __init__(self, driver: WindowDriver, names: Sequence[str]) -> None:
        assert driver.whole.phones is not None
        self.driver, self._phones = driver, driver.whole.phones
        driver.wait_until(lambda: len(self.scene.phones) == len(names) and self.all_are(Ready))
        models = {plain(build(name)[0].model): name for name in names}
        self.sessions: dict[str, PhoneSession] = {}
        for entry in self.scene.phones:
            name = models[plain(entry.device.model or "")]
            self.sessions[name] = self._phones.session(entry.device.serial)

    @property
    def scene(self) -> Scene:
        return self._phones.scene()

    def all_are(self, *kinds: type[AppState]) -> bool:
        return all(isinstance(one.state, kinds) for one in self.scene.phones)

    def everywhere(self, event: ev.Click, *leads_to: type[AppState]) -> None:
        """Do something on every phone at once and wait for all."""
        for session in self.sessions.values():
            session.take(event)
        self.driver.wait_until(lambda: self.all_are(*leads_to))


OpenClinic = Callable[..., Clinic]


@pytest.fixture
def open_clinic(qtbot: QtBot, qapp: QApplication, adb_server: AdbServer, own_data_folder: Path) -> Iterator[OpenClinic]:
    """Open the window on several practice phones."""
    with ExitStack() as ends:

        def open_it(*names: str) -> Clinic:
            whole = Application(qapp, Options(own_data_folder, names, "en", adb_server.port))
            ends.callback(whole.deleteLater)
            ends.callback(whole.close)
            qtbot.addWidget(whole.window)
            whole.open()
            driver = WindowDriver(qtbot, whole)
            driver.wait_until(lambda: whole.phones is not None)
            return Clinic(driver, names)

        yield open_it


@pytest.fixture
def pair(open_clinic: OpenClinic) -> Clinic:
    """Two phones at one computer."""
    return open_clinic("pixel-16", "samsung-10")


def turn_lenders_off(session: PhoneSession) -> None:
    assert isinstance(session.state, Results)
    report = session.state.report
    session.take(ev.TurnOffClicked(bulk_targets(report) + maybe_targets(report)))
    if isinstance(session.state, Confirming):
        session.take(ev.Confirmed())
    assert isinstance(session.state, Revoking)


def test_four_phones_changed_at_once_are_each_as_if_changed_alone(
    open_clinic: OpenClinic, adb_server: AdbServer, own_data_folder: Path, tmp_path: Path
) -> None:
    clinic = open_clinic(*NAMES)
    clinic.everywhere(ev.ScanClicked(), Results)
    for session in clinic.sessions.values():
        turn_lenders_off(session)
    assert clinic.all_are(Revoking)
    clinic.driver.wait_until(lambda: clinic.all_are(Outcome))
    for name, session in clinic.sessions.items():
        outcome = session.state
        assert isinstance(outcome, Outcome) and isinstance(outcome.back, Results)
        assert outcome.back.device.serial == session.serial
        installed = {app.name for app in build(name)[0].apps}
        assert {item.item.key.package for item in outcome.result.items} <= installed
    together = {name: truth(own_data_folder, name) for name in NAMES}
    clinic.driver.whole.close()
    alone = tmp_path / "alone"
    for name in NAMES:
        with PracticeProcess.start(name, alone) as phone:
            adb_server.connect(phone.port)
            lenders_off(adb_server.phone(phone.serial), alone)
            adb_server.disconnect(phone.port)
        assert together[name] == truth(alone, name)
    assert [name for name in NAMES if together[name] == untouched(name)] == ["redmi-14"]


def test_one_phone_is_scanned_while_another_is_in_front(pair: Clinic) -> None:
    driver = pair.driver
    driver.wait_for(SeveralDevices)
    assert driver.says("Which phone?")
    first, second = pair.sessions["pixel-16"], pair.sessions["samsung-10"]
    driver.window.asked.emit(ev.DeviceChosen(first.serial))
    driver.click("Look at this phone")
    driver.wait_for(Scanning)
    driver.click_first("SM A405FN")
    assert driver.wait_for(Ready).device.serial == second.serial
    driver.wait_until(lambda: isinstance(first.state, Results))
    assert isinstance(driver.state, Ready)
    assert not driver.says("3 lending apps can read your contacts now")
    driver.click_first("Pixel 9")
    assert driver.says("3 lending apps can read your contacts now")


def test_each_phone_keeps_its_place_on_the_page(pair: Clinic) -> None:
    driver = pair.driver
    pair.everywhere(ev.ScanClicked(), Results)
    shown = []
    for name in ("pixel-16", "samsung-10"):
        driver.window.asked.emit(ev.DeviceChosen(pair.sessions[name].serial))
        driver.wait_a_little()
        page = next(one for one in driver.window.findChildren(QScrollArea) if one.isVisible())
        page.verticalScrollBar().setValue(len(shown) * 100 + 50)
        shown.append(page)
    driver.window.asked.emit(ev.DeviceChosen(pair.sessions["pixel-16"].serial))
    assert shown[0] is not shown[1]
    assert shown[0].isVisible() and shown[0].verticalScrollBar().value() == 50


def test_unplugged_phone_keeps_its_results_and_can_be_put_away(pair: Clinic) -> None:
    driver = pair.driver
    session = pair.sessions["pixel-16"]
    driver.window.asked.emit(ev.DeviceChosen(session.serial))
    session.take(ev.ScanClicked())
    driver.wait_for(Results)
    driver.window.asked.emit(ev.PracticeOrdered(ev.PracticeOrder.UNPLUG))
    driver.wait_until(lambda: isinstance(driver.state, Results) and not driver.state.attached)
    assert len(pair.scene.phones) == 2
    assert driver.says("3 lending apps can read your contacts now")
    driver.click("Put away")
    assert driver.wait_for(Ready).device.serial == pair.sessions["samsung-10"].serial
    assert not any(isinstance(one.state, Results) for one in pair.scene.phones)


def test_forgetting_everything_forgets_for_the_phones_behind_too(pair: Clinic, own_data_folder: Path) -> None:
    first, second = pair.sessions["pixel-16"], pair.sessions["samsung-10"]
    pair.everywhere(ev.ScanClicked(), Results)
    pair.everywhere(ev.KeptChangesOpened(), KeptChanges)
    pair.driver.window.asked.emit(ev.DeviceChosen(first.serial))
    pair.driver.window.asked.emit(ev.ForgetClicked())
    pair.driver.window.asked.emit(ev.ForgetConfirmed())
    pair.driver.wait_until(lambda: isinstance(first.state, KeptChanges) and not first.state.forgetting)
    assert isinstance(second.state, Results)
    second.take(ev.KeptChangesOpened())  # its worker takes this after all it was in the middle of
    pair.driver.wait_until(lambda: isinstance(second.state, KeptChanges))
    kept = own_data_folder / "practice"
    assert not (kept / "names.db").exists()
    assert not list(kept.glob("looks/*/*.json"))
    assert not list(kept.glob("changes/*.json"))
