"""By hand on the phone: the page is opened there, and what came of it is read, whatever the person says."""

import pytest
from bent_phone import BentDevice, plugged
from turning import scanned, truth, untouched

from core.adb import commands
from core.errors import PhoneError, PhoneGone
from core.model.access import AppKey, ContactAccess
from core.model.names import CONTACTS_GROUP, READ_CONTACTS, PackageName, UserId
from core.model.rights import Opened
from core.practice.daemon import PhoneDaemon
from core.practice.events import Event
from core.services.by_hand import open_on_phone, read_again

OWNER = UserId(0)


def reader(report, user=0):
    """One app of a user that can read now and that nothing fixes."""
    return next(
        app.key
        for app in report.apps
        if app.user == user
        and app.access is ContactAccess.CAN_READ
        and app.is_lending
        and not app.verdict.fixed
        and not app.verdict.legacy
    )


def deny_on_the_phone(phone, key):
    """What a hand does in the phone's settings, whose own rights no switch takes away."""
    phone.device.plan(Event.parse("switch on"))
    for permission in CONTACTS_GROUP:
        phone.adb.write(commands.revoke(key.package, permission, key.user))
    phone.device.plan(Event.parse("switch off"))


@pytest.mark.parametrize("name", ["huawei-6", "tecno-8", "samsung-10", "oppo-13", "redmi-14", "pixel-16"])
def test_page_is_opened_on_a_phone_that_refuses_changes_and_changes_no_app(phone_here, own_data_folder, name):
    phone = phone_here(name)
    phone.device.plan(Event.parse("switch off"))
    report = scanned(phone.adb)
    assert open_on_phone(phone.adb, report.device, reader(report)) is Opened.TAKEN
    assert truth(own_data_folder, name) == untouched(name)


def test_page_of_a_user_that_is_closed_or_in_the_background_is_not_opened(phone_here):
    phone = phone_here("huawei-6")
    report = scanned(phone.adb)
    assert open_on_phone(phone.adb, report.device, AppKey(PackageName("example.loan"), UserId(10))) is Opened.NOT_OPENED


def test_nothing_is_opened_on_another_phone(phone_here):
    one, other = phone_here("pixel-16"), phone_here("redmi-14")
    report = scanned(one.adb)
    with pytest.raises(PhoneGone):
        open_on_phone(other.adb, report.device, reader(report))


@pytest.mark.parametrize("name", ["huawei-6", "generic-9", "oppo-13", "redmi-14", "pixel-16"])
def test_what_was_turned_off_by_hand_is_read_as_off_and_the_rest_as_it_is(phone_here, name):
    phone = phone_here(name)
    phone.device.plan(Event.parse("switch off"))
    report = scanned(phone.adb)
    key = reader(report)
    deny_on_the_phone(phone, key)
    after = read_again(phone.adb, report, (key,))
    assert after.app(key).access is ContactAccess.ASKS_BUT_OFF
    shared = {AppKey(member, key.user) for member in report.app(key).shared_members}
    others = [app for app in report.apps if app.key != key and app.key not in shared]
    assert [after.app(app.key).access for app in others] == [app.access for app in others]


def test_said_to_be_done_and_not_done_is_read_as_still_on(phone_here):
    phone = phone_here("redmi-14")
    report = scanned(phone.adb)
    key = reader(report)
    assert read_again(phone.adb, report, (key,)).app(key).access is ContactAccess.CAN_READ


def test_phone_that_is_gone_is_read_as_nothing(phone_here):
    phone = phone_here("pixel-16")
    report = scanned(phone.adb)
    phone.server.disconnect(int(phone.serial.rsplit(":", 1)[1]))
    with pytest.raises(PhoneError):
        read_again(phone.adb, report, (reader(report),))


def test_only_some_permissions_taken_away_by_hand_is_not_called_off_for_reading(phone_here):
    phone = phone_here("pixel-16")
    report = scanned(phone.adb)
    key = reader(report)
    (write, *_) = [one for one in CONTACTS_GROUP if one != READ_CONTACTS]
    phone.adb.write(commands.revoke(key.package, write, key.user))
    assert read_again(phone.adb, report, (key,)).app(key).access is ContactAccess.CAN_READ


@pytest.mark.parametrize("program", ["package", "appops"])
def test_dump_that_breaks_off_is_no_reading_and_takes_nothing_away(adb_server, program):
    cut = []

    def bend(argv, text):
        is_it = bool(cut) and argv[0] == "dumpsys" and program in argv
        return text[: len(text) // 2] if is_it else text

    device = BentDevice("pixel-16", bend)
    with plugged(adb_server, PhoneDaemon(device)) as adb:
        report = scanned(adb)
        cut.append(True)
        with pytest.raises(PhoneError):
            read_again(adb, report, (reader(report),))
