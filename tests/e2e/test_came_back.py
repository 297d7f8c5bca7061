"""Turned off, allowed again on the phone, plugged in again: told by both doors of the program, off again at a click."""

import json
import os
from collections.abc import Iterator
from contextlib import closing

import jsonschema
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from turning import at_once, lenders_off

from core.adb import commands
from core.cli import looks_words, since_words
from core.cli.__main__ import main
from core.model.access import AppKey, ContactAccess
from core.model.change import Outcome as ItemOutcome
from core.model.names import CONTACTS_GROUP, PackageName, UserId
from core.model.since import Since
from core.paths import resource_path
from core.practice.events import Event
from gui.app import Application, Options
from gui.events import PracticeChosen
from gui.settings import WindowSettings
from gui.states import Confirming, Outcome, Ready, Results
from gui.wording import since as since_wording
from tests.e2e.window_driver import WindowDriver

LANTERN = PackageName("example.lantern.loan")
OLD_PINE = PackageName("example.oldpine.credit")


@pytest.fixture
def scan(monkeypatch, capsys):
    """Run `scan` on a phone that is plugged in: its document, and its text."""
    monkeypatch.setattr("core.cli.changing.wait", at_once)

    def scan_it(phone, *more, words=("scan",)):
        place = ("--adb-port", phone.server.port, "--serial", phone.serial)
        main([str(word) for word in (*words, *place, *more)])
        return capsys.readouterr().out

    return scan_it


def document(scan, phone, *more):
    printed = json.loads(scan(phone, "--json", *more))
    jsonschema.validate(printed, json.loads(resource_path("schema", "scan.schema.json").read_text(encoding="utf-8")))
    return printed.get("since_last")


def allow_again(phone):
    """Do what a person does in the settings of the phone."""
    for permission in reversed(CONTACTS_GROUP):
        phone.adb.write(commands.grant(LANTERN, permission, UserId(0)))


def told(since):
    return {(one["kind"], one["package"]) for one in since["changes"]}


def test_what_is_on_again_is_told_first_with_its_day_and_one_line_turns_it_off_again(phone_here, scan):
    phone = phone_here()
    assert document(scan, phone) is None
    scan(phone, "--yes", LANTERN, words=("revoke",))
    seen = document(scan, phone)
    assert told(seen) == {(Since.STILL_OFF, LANTERN)}
    allow_again(phone)
    for _ in range(2):  # a look that came between takes nothing away
        since = document(scan, phone)
        (on_again,) = (one for one in since["changes"] if one["kind"] == Since.ON_AGAIN)
        assert on_again["package"] == LANTERN
        assert on_again["turned_off"] == seen["changes"][0]["turned_off"]
        assert on_again["seen_off"] is not None
    text = scan(phone)
    assert "it is on again: Lantern Loan" in text
    assert f"{since_words.AGAIN} {LANTERN}" in text
    scan(phone, "--yes", LANTERN, words=("revoke",))
    assert told(document(scan, phone)) == {(Since.STILL_OFF, LANTERN)}


def test_what_was_put_back_by_undo_is_not_told_to_have_come_back(phone_here, scan):
    phone = phone_here()
    scan(phone, "--yes", LANTERN, words=("revoke",))
    scan(phone, words=("undo",))
    document(scan, phone)
    assert document(scan, phone)["changes"] == []


def test_updated_and_removed_apps_are_told(phone_here, scan):
    phone = phone_here()
    scan(phone)
    phone.device.plan(Event.parse(f"update {LANTERN}"))
    phone.device.plan(Event.parse(f"uninstall {OLD_PINE}"))
    since = document(scan, phone)
    assert {(Since.UPDATED, LANTERN), (Since.GONE, OLD_PINE)} <= told(since)
    assert document(scan, phone)["changes"] == []


def test_nothing_is_kept_where_the_person_does_not_want_it(phone_here, scan, own_data_folder):
    phone = phone_here()
    assert document(scan, phone, "--keep-nothing") is None
    assert not list(own_data_folder.rglob("looks/*"))


def test_looks_tells_what_was_so_of_an_app_and_deletes_it_all(phone_here, scan, own_data_folder):
    phone = phone_here()
    scan(phone)
    scan(phone, "--yes", LANTERN, words=("revoke",))
    scan(phone)
    printed = json.loads(scan(phone, "--json", LANTERN, words=("looks",)))
    schema = json.loads(resource_path("schema", "looks.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(printed, schema)
    owner = next(app for app in printed["apps"] if app["user"] == 0)
    assert [one["what"] for one in owner["moments"]] == ["could_read", "turned_off", "could_not"]
    assert "turned off with LenderLens" in scan(phone, LANTERN, words=("looks",))
    assert looks_words.FORGOTTEN in scan(phone, "--forget", words=("looks",))
    assert list(own_data_folder.rglob("looks/*")) == []
    assert list(own_data_folder.rglob("changes/*.json"))
    assert looks_words.NOTHING in scan(phone, words=("looks",))


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, adb_server, own_data_folder) -> Iterator[WindowDriver]:
    whole = Application(qapp, Options(own_data_folder, ("pixel-16",), "en", adb_server.port))
    with closing(whole):
        qtbot.addWidget(whole.window)
        whole.open()
        yield WindowDriver(qtbot, whole)
    whole.deleteLater()


def begin(driver: WindowDriver) -> Results:
    driver.wait_for(Ready)
    driver.click("Look at this phone")
    return driver.wait_for(Results)


def test_one_click_in_the_window_turns_off_again_and_the_notice_goes(window, adb_server, own_data_folder):
    seen = begin(window)
    phone = adb_server.phone(seen.device.serial)
    lenders_off(phone, own_data_folder / "practice")
    for permission in reversed(CONTACTS_GROUP):
        phone.write(commands.grant(LANTERN, permission, UserId(0)))
    window.click("Look again")
    window.wait_until(lambda: isinstance(window.state, Results) and window.state.report is not seen.report)
    assert window.says("it is on again: Lantern Loan.")
    window.click("Turn off again (1)")
    if isinstance(window.state, Confirming):
        window.click_first("Turn off for ")
    outcome = window.wait_for(Outcome)
    owners = AppKey(LANTERN, UserId(0))
    assert {item.item.key: item.outcome for item in outcome.result.items}[owners] is ItemOutcome.REVOKED
    assert outcome.back.report.app(owners).access is not ContactAccess.CAN_READ
    window.click("Back to the list")
    window.wait_for(Results)
    assert not window.says("it is on again")


def test_forget_everything_forgets_the_looks(window, own_data_folder):
    begin(window)
    assert looks_of(own_data_folder)
    assert not (own_data_folder / "looks").exists()
    window.click("Kept for Undo")
    window.click("Forget everything")
    window.click("Forget everything")
    window.wait_until(lambda: not looks_of(own_data_folder))


def looks_of(folder):
    """Name them while they may be leaving."""
    return [name for _, _, names in os.walk(folder / "practice" / "looks") for name in names if name.endswith(".json")]


def test_switch_in_the_window_deletes_what_is_kept_and_stays_off_for_the_next_window(window, own_data_folder):
    begin(window)
    assert len(looks_of(own_data_folder)) == 1
    window.click(since_wording.remember())
    window.wait_until(lambda: looks_of(own_data_folder) == [])
    looked = window.wait_for(Results)
    assert not looked.answers.keeps_looks
    window.click("Look again")
    window.wait_until(lambda: isinstance(window.state, Results) and window.state.report is not looked.report)
    assert looks_of(own_data_folder) == []
    assert not WindowSettings(own_data_folder).remembers
    window.click(since_wording.remember())
    window.wait_until(lambda: isinstance(window.state, Results) and window.state.answers.keeps_looks)
    assert WindowSettings(own_data_folder).remembers


def test_switch_before_the_look_deletes_what_an_earlier_look_left(window, own_data_folder):
    begin(window)
    window.whole.phones.take(PracticeChosen("pixel-16"))
    window.wait_for(Ready)
    assert len(looks_of(own_data_folder)) == 1
    window.click(since_wording.remember())
    window.wait_until(lambda: looks_of(own_data_folder) == [])
    window.wait_for(Ready)
    window.click("Look at this phone")
    window.wait_for(Results)
    assert looks_of(own_data_folder) == []
