"""The real window beside a phone whose switch and settings a hand can reach, for tests of phones that refuse."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from bent_phone import BentDevice, plugged
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.adb import commands
from core.adb.phone import AdbPhone
from core.adb.server import AdbServer
from core.model.access import AppKey, ContactAccess
from core.model.names import CONTACTS_GROUP
from core.practice.daemon import PhoneDaemon
from core.practice.events import Event
from core.practice.phones import build
from gui import events as ev
from gui.app import Application, Options
from gui.states import AppDetail, Confirming, Outcome, Ready, Results
from tests.e2e.window_driver import WindowDriver


@dataclass(frozen=True, slots=True)
class Bench:
    """The window, and a phone whose switch and settings a hand can reach."""

    driver: WindowDriver
    device: BentDevice
    adb: AdbPhone
    server: AdbServer

    @property
    def probes(self) -> int:
        """How often the phone was asked what it allows."""
        return sum("pm grant --user 0 android" in line for line in self.device.asked)

    def pull(self) -> None:
        self.server.disconnect(int(self.adb.serial.rsplit(":", 1)[1]))

    def plug(self) -> None:
        self.server.connect(int(self.adb.serial.rsplit(":", 1)[1]))

    def turn(self, switch: str) -> None:
        self.device.plan(Event.parse(f"switch {switch}"))

    def deny_by_hand(self, key: AppKey) -> None:
        """What the phone's own settings do, whatever the switch says to the cable."""
        self.turn("on")
        for permission in CONTACTS_GROUP:
            self.adb.write(commands.revoke(key.package, permission, key.user))
        self.turn("off")


OpenBench = Callable[..., Bench]


def opener(stack: ExitStack, qtbot: QtBot, qapp: QApplication, server: AdbServer, data: Path) -> OpenBench:
    """Give what opens the program beside a phone with a switch that is off; `stack` ends both."""

    def open_it(name: str = "pixel-15", maker: str = "", skin: tuple[str, str] = ("", "")) -> Bench:
        spec, state = build(name)
        spec = replace(spec, makers_switch=True, properties=_dressed(dict(spec.properties), maker, skin))
        device = BentDevice((spec, state))
        adb = stack.enter_context(plugged(server, PhoneDaemon(device)))
        whole = Application(qapp, Options(data, (), "en", server.port))
        stack.callback(whole.deleteLater)
        stack.callback(whole.close)
        qtbot.addWidget(whole.window)
        whole.open()
        return Bench(WindowDriver(qtbot, whole), device, adb, server)

    return open_it


def _dressed(properties: dict[str, str], maker: str, skin: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    if maker:
        properties |= {"ro.product.manufacturer": maker, "ro.product.brand": maker, "ro.product.model": "Example 1"}
    return tuple((properties | {skin[0]: skin[1]} if skin[0] else properties).items())


def look(driver: WindowDriver) -> Results:
    driver.wait_for(Ready)
    driver.click("Look at this phone")
    return driver.wait_for(Results)


def open_app(driver: WindowDriver, key: AppKey) -> None:
    driver.window.asked.emit(ev.AppOpened(key))
    driver.wait_for(AppDetail)


def turn_one_off(driver: WindowDriver) -> Outcome:
    driver.click("Turn off")
    driver.wait_until(lambda: not isinstance(driver.state, Results))
    if isinstance(driver.state, Confirming):
        driver.click_first("Turn off for ")
    return driver.wait_for(Outcome)


def reader(results: Results) -> AppKey:
    """Name an app that can read and that a hand could turn off."""
    return next(
        app.key
        for app in results.report.apps
        if app.access is ContactAccess.CAN_READ
        and not app.is_system
        and not app.verdict.fixed
        and not app.verdict.legacy
        and not app.shared_members
        and app.user == results.report.current_user
    )
