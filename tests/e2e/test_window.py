"""The real window, the real adb, a practice phone in its own process: from the cable to a proven, undone change."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.adb.server import AdbServer
from core.casebook.changes import ChangeBook
from core.model.access import ContactAccess
from core.model.change import ChangeKind
from core.model.change import Outcome as ItemOutcome
from core.model.headline import bulk_targets
from gui import events as ev
from gui.app import Application, Options
from gui.aside.events import AsideLeft, CountryChosen, LookUpOpened
from gui.states import (
    Confirming,
    KeptChanges,
    MakerCards,
    NoDevice,
    NotReady,
    Outcome,
    Ready,
    Results,
    Revoking,
    Scanning,
)
from tests.e2e.turning import truth, untouched
from tests.e2e.window_driver import WindowDriver

OpenWindow = Callable[..., WindowDriver]


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


def begin_to_turn_off(driver: WindowDriver) -> None:
    driver.click_first("Turn off for these ")
    if isinstance(driver.state, Confirming):
        driver.click_first("Turn off for ")
    assert isinstance(driver.state, Revoking)


def turn_off_all(driver: WindowDriver) -> Outcome:
    begin_to_turn_off(driver)
    return driver.wait_for(Outcome)


def test_turning_off_is_proven_by_a_second_look_and_undone_exactly(open_window: OpenWindow) -> None:
    driver = open_window()
    seen = look(driver)
    assert driver.says("3 lending apps can read your contacts now")
    outcome = turn_off_all(driver)
    assert driver.says("Contacts are now off for 3 of 3 apps")
    assert driver.says("may still be with the lender")
    changed = [item for item in outcome.result.items if item.outcome is ItemOutcome.REVOKED]
    assert {item.after.access for item in changed if item.after} == {ContactAccess.ASKS_BUT_OFF}
    driver.click("Undo for all 3")
    driver.wait_until(lambda: isinstance(driver.state, Outcome) and driver.state.result.kind is ChangeKind.UNDO)
    driver.click("Back to the list")
    driver.wait_for(Results)
    assert driver.says("3 lending apps can read your contacts now")
    driver.click("Look again")
    again = driver.wait_for(Results)
    driver.wait_until(lambda: isinstance(driver.state, Results) and driver.state.report is not seen.report)
    assert bulk_targets(again.report) == bulk_targets(seen.report)


def test_undo_of_one_card_leaves_the_rest_off_and_kept_for_a_later_run(open_window: OpenWindow) -> None:
    first = open_window()
    look(first)
    turn_off_all(first)
    first.click("Undo: let Old Pine Credit read contacts again")
    first.wait_until(lambda: isinstance(first.state, Outcome) and first.state.result.kind is ChangeKind.UNDO)
    first.click("Back to the list")
    first.wait_for(Results)
    assert first.says("1 lending app can read your contacts now")
    first.window.close()
    first.whole.close()
    second = open_window()
    second.wait_for(Ready)
    second.click("Kept for Undo")
    (kept,) = second.wait_for(KeptChanges).changes
    assert "example.oldpine.credit" not in {key.package for key in kept.apps}
    second.click("Undo")
    outcome = second.wait_for(Outcome)
    assert {item.outcome for item in outcome.result.items} <= {ItemOutcome.RESTORED, ItemOutcome.ALREADY_OFF}


def test_phone_that_refuses_shows_its_makers_card_and_wakes_up_when_its_switch_is_on(open_window: OpenWindow) -> None:
    driver = open_window("redmi-14")
    assert look(driver).rights.refused
    assert not driver.buttons("Turn off")
    driver.click("Turn on the phone’s switch first")
    driver.wait_for(MakerCards)
    driver.window.asked.emit(ev.PracticeOrdered(ev.PracticeOrder.SWITCH_ON))
    assert driver.wait_for(Results).woke
    outcome = turn_off_all(driver)
    assert ItemOutcome.REVOKED in {item.outcome for item in outcome.result.items}
    assert ItemOutcome.REFUSED_BY_PHONE not in {item.outcome for item in outcome.result.items}


def test_phone_that_refuses_leads_to_the_page_by_hand(open_window: OpenWindow) -> None:
    driver = open_window("redmi-14")
    driver.window.asked.emit(ev.AppOpened(bulk_targets(look(driver).report)[0]))
    driver.click("Look by hand")
    assert driver.says("Do it on the phone")
    driver.click("Open it on the phone")
    driver.wait_until(lambda: driver.says("If you do not see it, unlock the phone."))
    assert driver.says("Choose “Don’t allow”")


def test_threat_asks_once_more_and_offers_the_record_first(open_window: OpenWindow) -> None:
    driver = open_window()
    driver.wait_for(Ready)
    driver.window.asked.emit(ev.AnswersGiven(ev.Answers(threat=ev.Threat.YES)))
    driver.click("Look at this phone")
    seen = driver.wait_for(Results)
    driver.window.asked.emit(ev.TurnOffClicked(bulk_targets(seen.report)[:1]))
    driver.wait_for(Confirming)
    assert driver.says("A change on the phone may be noticed")
    first, *_ = (one.text() for one in driver.buttons("Save record only") + driver.buttons("Turn off for 1 app"))
    assert first == "Save record only"
    driver.click("Not now")
    assert driver.wait_for(Results).report is seen.report


def test_results_stay_when_the_cable_is_pulled_and_turning_off_says_why_not(open_window: OpenWindow) -> None:
    driver = open_window()
    look(driver)
    driver.window.asked.emit(ev.PracticeOrdered(ev.PracticeOrder.UNPLUG))
    driver.wait_until(lambda: isinstance(driver.state, Results) and not driver.state.attached)
    assert driver.says("3 lending apps can read your contacts now")
    assert driver.says("The phone is not connected.")
    assert not driver.buttons("Turn off for these 3")[0].isEnabled()
    driver.window.asked.emit(ev.PracticeOrdered(ev.PracticeOrder.PLUG))
    driver.wait_until(lambda: isinstance(driver.state, Results) and driver.state.attached)
    assert driver.buttons("Turn off for these 3")[0].isEnabled()


def test_phone_pulled_before_a_look_leads_back_to_what_to_do(open_window: OpenWindow) -> None:
    driver = open_window()
    driver.wait_for(Ready)
    driver.window.asked.emit(ev.PracticeOrdered(ev.PracticeOrder.UNPLUG))
    driver.wait_until(lambda: isinstance(driver.state, NoDevice | NotReady))
    assert driver.says("Waiting for the phone. This page goes on by itself.")
    driver.window.asked.emit(ev.PracticeOrdered(ev.PracticeOrder.PLUG))
    driver.wait_for(Ready)


def test_language_switches_while_results_are_shown(open_window: OpenWindow) -> None:
    driver = open_window()
    look(driver)
    driver.click("中文")
    driver.wait_until(lambda: driver.says("3 个借贷应用现在能读取你的通讯录"))
    assert driver.buttons("不让这 3 个读取")
    driver.click("English")
    driver.wait_until(lambda: driver.says("3 lending apps can read your contacts now"))


def test_record_is_saved_where_the_person_said(open_window: OpenWindow, tmp_path: Path) -> None:
    driver = open_window()
    look(driver)
    driver.window.asked.emit(ev.FolderChosen(tmp_path / "records"))
    driver.wait_until(lambda: isinstance(driver.state, Results) and driver.state.saved_to is not None)
    assert sorted(file.suffix for file in (tmp_path / "records").iterdir()) == [".html", ".json"]
    assert driver.says("The record was saved in")


def test_another_practice_phone_is_a_fresh_start(open_window: OpenWindow) -> None:
    driver = open_window()
    look(driver)
    driver.window.asked.emit(ev.PracticeChosen("pixel-15"))
    ready = driver.wait_for(Ready)
    assert ready.device.model is not None
    assert look(driver).report.device.android == "15"


def cut_off(driver: WindowDriver) -> None:
    """Close the window as soon as something was asked for."""
    driver.window.close()
    assert driver.whole.close()


def test_closing_waits_for_no_second_look_and_what_was_cut_off_is_kept_for_undo(
    open_window: OpenWindow, own_data_folder: Path
) -> None:
    first = open_window()
    look(first)
    begin_to_turn_off(first)
    book = ChangeBook(own_data_folder / "practice")
    first.wait_until(lambda: bool(book.list().changes))
    cut_off(first)
    (record,) = book.list().changes
    assert record.outcomes == ()
    second = open_window()
    undo_kept(second)
    cut_off(second)
    third = open_window()
    undo_kept(third)
    outcome = third.wait_for(Outcome)
    assert {item.outcome for item in outcome.result.items} <= {ItemOutcome.RESTORED, ItemOutcome.ALREADY_OFF}
    cut_off(third)
    assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")


def undo_kept(driver: WindowDriver) -> None:
    driver.wait_for(Ready)
    driver.click("Kept for Undo")
    driver.wait_for(KeptChanges)
    assert driver.says("LenderLens was closed before it looked again")
    driver.click("Undo")
    driver.wait_until(lambda: isinstance(driver.state, Revoking | Outcome))


def test_stopping_a_change_keeps_what_was_done_and_reads_it_again(open_window: OpenWindow) -> None:
    driver = open_window()
    look(driver)
    begin_to_turn_off(driver)
    driver.click("Stop")
    driver.wait_until(lambda: isinstance(driver.state, Outcome | Results))
    if isinstance(driver.state, Outcome):
        assert all(item.after is not None for item in driver.state.result.items)


def test_window_closed_in_the_middle_of_a_look_ends_at_once(open_window: OpenWindow) -> None:
    driver = open_window()
    driver.wait_for(Ready)
    driver.click("Look at this phone")
    driver.wait_for(Scanning)
    driver.window.close()
    driver.whole.close()
    assert driver.whole.phones is not None and driver.whole.phones.is_closed


def test_chosen_country_reaches_the_look(open_window: OpenWindow) -> None:
    driver = open_window()
    driver.window.aside_asked.emit(LookUpOpened())
    driver.window.aside_asked.emit(CountryChosen("NG"))
    driver.window.aside_asked.emit(AsideLeft())
    assert look(driver).report.country == "NG"


def test_phone_is_looked_at_behind_the_look_up_page(open_window: OpenWindow) -> None:
    driver = open_window()
    driver.wait_for(Ready)
    driver.window.asked.emit(ev.ScanClicked())
    driver.click("Look up an app")
    driver.wait_for(Results)
    assert driver.says("Name, internal name or store link")
    driver.click("Back")
    assert driver.says("can read your contacts now")
