"""The way to a phone in the window, with real adb: one step at a time, on by itself the moment the cause is gone."""

import pytest

from core.practice.daemon import MODES
from gui import events as ev
from gui.states import MakerCards, NoDevice, NotReady, Ready
from tests.conftest import PlugIn
from tests.e2e.test_window import open_window as practice_window  # noqa: F401 - a fixture
from tests.e2e.test_window_real_mode import OpenWindow, open_window  # noqa: F401 - a fixture


def test_phone_that_asks_again_is_explained_and_led_to_allow(open_window: OpenWindow, practice_phone: PlugIn) -> None:  # noqa: F811
    phone = practice_phone("pixel-16")
    driver = open_window()
    driver.wait_for(Ready)
    phone.process.send("forbid")
    driver.wait_until(lambda: driver.says("The phone asks again"))
    assert driver.says("Look at the phone and tap “Allow”")
    driver.click("I don’t see the question")
    driver.wait_until(lambda: driver.says("Step\N{NO-BREAK SPACE}2\N{NO-BREAK SPACE}of"))
    phone.process.send("allow")
    driver.wait_for(Ready)


@pytest.mark.parametrize("mode", [mode for mode in MODES if mode != "device"])
def test_phone_in_another_boot_mode_is_led_back_to_its_normal_start(
    open_window: OpenWindow,  # noqa: F811
    practice_phone: PlugIn,
    mode: str,
) -> None:
    phone = practice_phone("pixel-16")
    phone.process.send(f"boot {mode}")
    driver = open_window()
    driver.wait_for(NotReady)
    driver.wait_until(lambda: driver.says("On the phone, choose “Reboot system now” or “Start”"))
    phone.process.send("boot device")
    driver.wait_for(Ready)


def test_steps_without_a_phone_go_on_by_click_and_end_when_one_is_plugged_in(
    open_window: OpenWindow,  # noqa: F811
    practice_phone: PlugIn,
) -> None:
    driver = open_window()
    driver.wait_for(NoDevice)
    driver.click("Done, what next?")
    driver.wait_until(lambda: driver.says("Try another cable, then another socket"))
    driver.click("It looks different")
    driver.wait_until(lambda: driver.says("Unlock the phone and keep its screen on"))
    driver.click("The step before")
    driver.wait_until(lambda: driver.says("Step\N{NO-BREAK SPACE}2\N{NO-BREAK SPACE}of"))
    driver.wait_a_little()
    assert driver.says("Step\N{NO-BREAK SPACE}2\N{NO-BREAK SPACE}of")
    practice_phone("pixel-16")
    driver.wait_for(Ready)


def test_in_practice_mode_the_way_to_a_practice_phone_plugs_it_in_again(practice_window: OpenWindow) -> None:  # noqa: F811
    driver = practice_window()
    driver.wait_for(Ready)
    driver.window.asked.emit(ev.PracticeOrdered(ev.PracticeOrder.UNPLUG))
    driver.wait_for(NoDevice)
    driver.click("Try it on a practice phone")
    driver.wait_for(Ready)


def test_card_of_the_maker_leads_back_to_the_step_one_was_at(open_window: OpenWindow) -> None:  # noqa: F811
    driver = open_window()
    driver.wait_for(NoDevice)
    for _ in range(4):
        driver.click("Done, what next?")
    driver.wait_until(lambda: driver.says("Turn on “USB debugging” on the phone"))
    driver.click("Show me where it is")
    driver.wait_for(MakerCards)
    driver.click("Back")
    driver.wait_for(NoDevice)
    assert driver.says("Step\N{NO-BREAK SPACE}5\N{NO-BREAK SPACE}of")
