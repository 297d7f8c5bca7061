"""A phone that refuses changes, in the real window: refused, its maker's card, switch on, awake, turned off, proven.

Each card there is meets a phone of its maker; the switch is turned on the phone itself, never in the window.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from switch_bench import OpenBench, look, open_app, opener, reader, turn_one_off

from core.adb.server import AdbServer
from core.brands import all_makers
from core.model.access import ContactAccess
from core.model.brand import Chapter
from core.model.change import ChangeKind
from core.model.change import Outcome as ItemOutcome
from core.model.names import CONTACTS_GROUP
from gui import events as ev
from gui.states import ByHand, KeptChanges, MakerCards, Outcome, Results
from gui.transitions.rights import waits_for_switch
from tests.e2e.window_driver import WindowDriver

PHONES = {
    "xiaomi-hyperos": ("Xiaomi", ("ro.mi.os.version.name", "OS2.0")),
    "xiaomi-miui": ("Xiaomi", ("ro.miui.ui.version.name", "V125")),
    "oppo-16": ("OnePlus", ("ro.build.version.oplusrom", "V16.0.0")),
    "oppo-before-16": ("OPPO", ("ro.build.version.oplusrom", "V13.1.0")),
    "vivo": ("vivo", ("ro.vivo.os.build.display.id", "OriginOS 4")),
    "huawei-harmonyos": ("HUAWEI", ("hw_sc.build.platform.version", "4.0.0")),
    "huawei-emui": ("HUAWEI", ("ro.build.version.emui", "EmotionUI_12.0.0")),
    "honor-magicos": ("HONOR", ("msc.config.magic.version", "7.0")),
    "honor-emui": ("HONOR", ("ro.build.version.emui", "EmotionUI_10.0.0")),
    "samsung-oneui-8.5": ("samsung", ("ro.build.version.oneui", "80500")),
    "samsung-oneui-6": ("samsung", ("ro.build.version.oneui", "60101")),
    "samsung-before-oneui-6": ("samsung", ("ro.build.version.oneui", "50100")),
    "meizu": ("Meizu", ("ro.flyme.version.id", "Flyme 10")),
    "transsion": ("TECNO", ("ro.tranos.version", "HiOS 13")),
    "motorola": ("motorola", ("", "")),
    "stock": ("Google", ("", "")),
}


@pytest.fixture
def bench(
    qtbot: QtBot, qapp: QApplication, adb_server: AdbServer, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenBench]:
    """Open the program beside such a phone; nothing waits as long as it does for people."""
    monkeypatch.setattr("gui.switch_watch.PAUSE_MS", 50)
    monkeypatch.setattr("core.services.changing.known_again.SECOND_LOOK_S", 0.01)
    with ExitStack() as stack:
        yield opener(stack, qtbot, qapp, adb_server, own_data_folder)


NO_SWITCH = [card.card_id for card in all_makers() if not card.steps(Chapter.EXTRA_SWITCH)]


def is_awake(driver: WindowDriver) -> bool:
    return isinstance(driver.state, Results) and driver.state.woke and not waits_for_switch(driver.state)


def test_every_card_has_a_phone_here() -> None:
    assert set(PHONES) == {card.card_id for card in all_makers()}


@pytest.mark.parametrize("card_id", NO_SWITCH)
def test_phone_of_whose_maker_no_switch_is_known_leads_by_hand_and_wakes_all_the_same(
    bench: OpenBench, card_id: str
) -> None:
    here = bench("pixel-15", *PHONES[card_id])
    driver = here.driver
    assert look(driver).no_switch
    assert not driver.buttons("Turn off") and not driver.buttons("Needs a switch first")
    assert driver.says("we know of no switch of its maker")
    driver.click("Turn off by hand")
    driver.wait_for(ByHand)
    here.turn("on")
    driver.wait_until(lambda: driver.says("The phone allows changes now."))
    driver.window.asked.emit(ev.BackClicked())
    driver.wait_until(lambda: is_awake(driver))
    outcome = turn_one_off(driver)
    assert ItemOutcome.REVOKED in {item.outcome for item in outcome.result.items}


@pytest.mark.parametrize("card_id", [card_id for card_id in PHONES if card_id not in NO_SWITCH])
def test_refused_then_the_card_then_the_switch_then_awake_then_off_and_proven(bench: OpenBench, card_id: str) -> None:
    here = bench("pixel-15", *PHONES[card_id])
    driver = here.driver
    assert look(driver).rights.refused
    assert not driver.buttons("Turn off")
    assert driver.says("wake up by themselves")
    driver.click("Needs a switch first")
    card = driver.wait_for(MakerCards)
    assert card.card is not None and (card.card.card_id, card.chapter) == (card_id, Chapter.EXTRA_SWITCH)
    here.turn("on")
    driver.wait_until(lambda: is_awake(driver))
    assert driver.says("The phone allows changes now.")
    outcome = turn_one_off(driver)
    (item, *_) = (one for one in outcome.result.items if one.outcome is ItemOutcome.REVOKED)
    assert item.after is not None and item.after.access is ContactAccess.ASKS_BUT_OFF
    held = here.device.state.permissions
    uid = item.item.uid
    assert uid is not None
    assert not [
        key for key, state in held.items() if state.granted and key.permission in CONTACTS_GROUP
        and (key.app_id, key.user) == (uid % 100_000, item.item.key.user)
    ]  # fmt: skip


@pytest.mark.parametrize("page", ["results", "one app"])
def test_button_wakes_up_on_the_page_itself_and_nothing_is_asked_any_more(bench: OpenBench, page: str) -> None:
    here = bench()
    key = reader(look(here.driver))
    if page == "one app":
        open_app(here.driver, key)
    here.turn("on")
    here.driver.wait_until(lambda: bool(here.driver.buttons("Turn off")))
    assert here.driver.state is not None and not waits_for_switch(here.driver.state)
    asked = here.probes
    here.driver.wait_a_little()
    assert here.probes == asked


def test_switch_that_went_off_since_the_look_is_met_by_the_change_and_the_page_waits_again(bench: OpenBench) -> None:
    here = bench("pixel-15", *PHONES["xiaomi-hyperos"])
    here.turn("on")
    look(here.driver)
    here.turn("off")
    outcome = turn_one_off(here.driver)
    assert ItemOutcome.REFUSED_BY_PHONE in {item.outcome for item in outcome.result.items}
    assert not outcome.result.wrote
    here.driver.wait_until(lambda: here.driver.state is not None and waits_for_switch(here.driver.state))
    here.driver.wait_until(lambda: bool(here.driver.buttons("Turn on the phone’s switch first")))
    here.turn("on")
    here.driver.wait_until(lambda: here.driver.says("Go back to the list and turn it off there."))
    here.driver.click("Back to the list")
    assert here.driver.wait_for(Results).woke


def test_no_phone_is_asked_while_its_page_is_covered(bench: OpenBench) -> None:
    here = bench()
    driver = here.driver
    look(driver)
    driver.wait_until(lambda: here.probes > 2)
    driver.click("Hide screen")
    assert not driver.window.shows_phone()
    driver.wait_a_little()  # for what was on its way when the screen was hidden
    asked = here.probes
    driver.wait_a_little()
    assert here.probes == asked
    here.turn("on")
    driver.click("Show again")
    driver.wait_until(lambda: is_awake(driver))


def test_no_phone_is_asked_while_its_cable_is_out_and_it_is_asked_again_afterwards(bench: OpenBench) -> None:
    here = bench()
    driver = here.driver
    look(driver)
    here.pull()
    driver.wait_until(lambda: isinstance(driver.state, Results) and not driver.state.attached)
    asked = here.probes
    driver.wait_a_little()
    assert here.probes == asked
    assert driver.says("The phone is not connected.")
    here.turn("on")
    here.plug()
    driver.wait_until(lambda: is_awake(driver))


def test_undo_on_a_phone_whose_switch_is_off_again_waits_for_it_and_then_goes_through(bench: OpenBench) -> None:
    here = bench("pixel-15", *PHONES["xiaomi-hyperos"])
    driver = here.driver
    here.turn("on")
    look(driver)
    before = dict(here.device.state.permissions)
    turn_one_off(driver)
    here.turn("off")
    driver.click("Undo")
    driver.wait_until(lambda: isinstance(driver.state, Outcome) and driver.state.result.kind is ChangeKind.UNDO)
    driver.wait_until(lambda: bool(driver.buttons("Turn on the phone’s switch first")))
    driver.click("Back to the list")
    driver.click("Kept for Undo")
    kept = driver.wait_for(KeptChanges)
    assert kept.changes and not driver.buttons("Undo")[0].isEnabled()
    here.turn("on")
    driver.wait_until(lambda: any(one.isEnabled() for one in driver.buttons("Undo")))
    driver.click("Undo")
    outcome = driver.wait_for(Outcome)
    assert {item.outcome for item in outcome.result.items} <= {ItemOutcome.RESTORED, ItemOutcome.ALREADY_OFF}
    assert {key: state.granted for key, state in here.device.state.permissions.items()} == {
        key: state.granted for key, state in before.items()
    }
