"""Names and pictures in the real window: they come after the verdicts, and make way for whatever is wanted."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.adb.server import AdbServer
from core.model.change import Outcome as ItemOutcome
from core.model.headline import bulk_targets
from core.model.names import PackageName
from gui import events as ev
from gui.app import Application, Options
from gui.aside.events import AsideLeft, CountryChosen, LookUpOpened
from gui.device_worker.naming import Naming
from gui.states import AppDetail, Confirming, KeptChanges, Outcome, Ready, Results, Revoking, results_of
from tests.e2e.window_driver import WindowDriver

OpenWindow = Callable[..., WindowDriver]
LANTERN = PackageName("example.lantern.loan")


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, adb_server: AdbServer, own_data_folder: Path) -> Iterator[OpenWindow]:
    """Open the whole program on a practice phone; it is closed again whatever happens."""
    opened: list[Application] = []

    def open_it(practice: str = "pixel-16", language: str = "en") -> WindowDriver:
        whole = Application(qapp, Options(own_data_folder, (practice,), language, adb_server.port))
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


def results(driver: WindowDriver) -> Results:
    assert driver.state is not None
    found = results_of(driver.state)
    assert found is not None
    return found


def wait_for_names(driver: WindowDriver, package: str = LANTERN) -> Results:
    driver.wait_until(lambda: any(app.package == package and app.labels for app in results(driver).report.apps))
    return results(driver)


def has_pictures(driver: WindowDriver) -> bool:
    return any(results(driver).icons.of(app.package) for app in results(driver).report.apps)


@pytest.mark.parametrize(
    ("practice", "package"),
    [
        ("pixel-16", "example.lantern.loan"),
        ("redmi-14", "example.starlight.loan"),
        ("huawei-6", "example.larkspur.loan"),
    ],
)
def test_names_and_pictures_come_after_the_verdicts_and_change_none(
    open_window: OpenWindow, practice: str, package: str
) -> None:
    driver = open_window(practice)
    seen = look(driver)
    assert not any(app.labels for app in seen.report.apps)
    named = wait_for_names(driver, package)
    driver.wait_until(lambda: has_pictures(driver))
    assert [app.verdict for app in named.report.apps] == [app.verdict for app in seen.report.apps]


def test_name_follows_the_language_of_the_window(open_window: OpenWindow) -> None:
    driver = open_window("generic-12")
    look(driver)
    driver.wait_until(lambda: any(app.labels for app in results(driver).report.apps))
    (named, *_) = [app for app in results(driver).report.apps if len(dict(app.labels)) > 1]
    driver.window.asked.emit(ev.AppOpened(named.key))
    driver.wait_for(AppDetail)
    driver.click("中文")
    chinese = [name for tag, name in named.labels if tag.startswith("zh")]
    driver.wait_until(lambda: any(driver.says(name) for name in chinese))
    driver.click("English")


def begin_to_turn_off(driver: WindowDriver, seen: Results) -> None:
    driver.window.asked.emit(ev.TurnOffClicked(bulk_targets(seen.report)[:1]))
    if isinstance(driver.state, Confirming):
        driver.window.asked.emit(ev.Confirmed())
    assert isinstance(driver.state, Revoking)


class HeldUp:
    """Every reading of names stands still until it is told to make way: its batch would never end by itself."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun = 0
        self.made_way = 0
        self._read_on = Naming.read_on
        monkeypatch.setattr(Naming, "read_on", self._stand_still(self._read_on))

    def _stand_still(self, read_on):  # type: ignore[no-untyped-def]
        def standing(naming, country, cancel):  # type: ignore[no-untyped-def]
            self.begun += 1
            try:
                cancel.wait(600)
            finally:
                self.made_way += cancel.is_set
            return read_on(naming, country, cancel)

        return standing


def test_turning_off_does_not_wait_for_names_that_are_being_read(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = HeldUp(monkeypatch)
    driver = open_window()
    seen = look(driver)
    driver.wait_until(lambda: held.begun == 1)
    begin_to_turn_off(driver, seen)
    outcome = driver.wait_for(Outcome)
    assert {item.outcome for item in outcome.result.items} <= {ItemOutcome.REVOKED, ItemOutcome.ALREADY_OFF}
    assert held.made_way >= 1
    driver.wait_until(lambda: held.begun > held.made_way)  # and afterwards names are read on


def test_looking_again_does_not_wait_for_names_that_are_being_read(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = HeldUp(monkeypatch)
    driver = open_window()
    seen = look(driver)
    driver.wait_until(lambda: held.begun == 1)
    driver.click("Look again")
    driver.wait_until(lambda: isinstance(driver.state, Results) and driver.state.report.taken_at > seen.report.taken_at)
    assert held.made_way >= 1


def test_closing_ends_the_reading_of_names(open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    held = HeldUp(monkeypatch)
    driver = open_window()
    look(driver)
    driver.wait_until(lambda: held.begun == 1)
    driver.window.close()
    assert driver.whole.close()
    assert driver.whole.phones is not None and driver.whole.phones.is_closed
    assert held.made_way == held.begun == 1


def test_names_that_made_way_are_read_afterwards(open_window: OpenWindow) -> None:
    driver = open_window()
    seen = look(driver)
    begin_to_turn_off(driver, seen)
    driver.wait_for(Outcome)
    wait_for_names(driver)
    driver.click("Back to the list")
    driver.wait_for(Results)


def test_country_chosen_after_the_look_is_used_for_what_was_seen(open_window: OpenWindow) -> None:
    driver = open_window()
    assert look(driver).report.country is None
    driver.window.aside_asked.emit(LookUpOpened())
    driver.window.aside_asked.emit(CountryChosen("NG"))
    driver.window.aside_asked.emit(AsideLeft())
    driver.wait_until(lambda: results(driver).report.country == "NG")


def test_forgetting_everything_forgets_names_too(open_window: OpenWindow, own_data_folder: Path) -> None:
    driver = open_window()
    begin_to_turn_off(driver, look(driver))
    driver.wait_for(Outcome)
    wait_for_names(driver)
    driver.click("Back to the list")
    kept = own_data_folder / "practice" / "names.db"
    driver.wait_until(kept.is_file)
    driver.window.asked.emit(ev.KeptChangesOpened())
    driver.wait_for(KeptChanges)
    driver.window.asked.emit(ev.ForgetClicked())
    driver.window.asked.emit(ev.ForgetConfirmed())
    driver.wait_for(KeptChanges)
    assert not kept.exists()
