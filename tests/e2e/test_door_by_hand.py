"""A door turned off by hand: its page is asked for on each Android, what is so afterwards is read, never believed."""

import pytest
from bent_phone import BentDevice, plugged
from turning import scanned, truth, untouched

from core.errors import PhoneError, PhoneGone
from core.model.access import AppKey
from core.model.door_pages import door_page
from core.model.doors import DoorKind, DoorState
from core.model.names import PackageName, UserId
from core.model.rights import Opened
from core.practice.daemon import PhoneDaemon
from core.practice.events import Event
from core.services.by_hand import open_on_phone
from core.services.one_door import read_door

LANTERN = AppKey(PackageName("example.lantern.loan"), UserId(0))
WILLOW = AppKey(PackageName("example.willow.instalments"), UserId(0))
ANSWERED = ["huawei-6", "generic-7", "tecno-8", "generic-9", "samsung-10", "redmi-11", "oppo-13", "pixel-16"]


def state_of(app, kind):
    return next(door.state for door in app.doors if door.kind is kind)


@pytest.mark.parametrize("name", ANSWERED)
def test_every_android_opens_the_page_of_every_door_it_has_and_no_app_is_changed(phone_here, own_data_folder, name):
    phone = phone_here(name)
    report = scanned(phone.adb)
    key = next(app.key for app in report.apps if app.lender and app.user == 0)
    said = {kind: open_on_phone(phone.adb, report.device, key, kind) for kind in DoorKind}
    assert set(said.values()) == {Opened.TAKEN}
    assert truth(own_data_folder, name) == untouched(name)


@pytest.mark.parametrize("sdk", range(23, 38))
def test_page_of_an_app_is_asked_for_with_its_name_and_a_list_without(sdk):
    pages = {kind: door_page(kind, sdk) for kind in DoorKind}
    of_app = {kind for kind, page in pages.items() if page and page.of_app}
    assert of_app == {
        *([DoorKind.OVERLAY] if sdk < 30 else [DoorKind.ALL_FILES]),
        *([DoorKind.INSTALL_APPS] if sdk >= 26 else []),
    }
    assert all(page is None or page.action.startswith("android.settings.") for page in pages.values())


def no_such_page(argv, text):
    """A maker's phone that left a page out."""
    if argv[:2] == ("am", "start") and "APPLICATION_DETAILS_SETTINGS" not in " ".join(argv):
        return b"Starting: Intent { act=x }\nError: Activity not started, unable to resolve Intent { act=x }\n"
    return text


def test_where_the_page_is_missing_the_apps_own_is_asked_for_instead(adb_server):
    device = BentDevice("pixel-16", no_such_page)
    with plugged(adb_server, PhoneDaemon(device)) as adb:
        report = scanned(adb)
        assert open_on_phone(adb, report.device, LANTERN, DoorKind.NOTIFICATIONS) is Opened.INSTEAD
    assert "APPLICATION_DETAILS_SETTINGS" in device.asked[-1]


def test_where_no_page_opens_at_all_that_is_said(phone_here):
    phone = phone_here("huawei-6")
    report = scanned(phone.adb)
    key = AppKey(PackageName("example.loan"), UserId(10))
    assert open_on_phone(phone.adb, report.device, key, DoorKind.NOTIFICATIONS) is Opened.NOT_OPENED


@pytest.mark.parametrize(("key", "kind"), [(LANTERN, DoorKind.NOTIFICATIONS), (WILLOW, DoorKind.ACCESSIBILITY)])
def test_only_what_the_phone_says_now_is_told(phone_here, key, kind):
    phone = phone_here("pixel-16")
    report = scanned(phone.adb)
    assert state_of(read_door(phone.adb, report, key, kind), kind) is DoorState.OPEN, "whatever anybody says"
    phone.device.plan(Event.parse(f"uninstall {key.package}"))
    after = read_door(phone.adb, report, key, kind)
    assert state_of(after, kind) is DoorState.CLOSED
    others = [(door.kind, door.state) for door in report.app(key).doors if door.kind is not kind]
    assert [(door.kind, door.state) for door in after.doors if door.kind is not kind] == others


def test_every_door_of_every_app_is_read_alone_as_it_was_read_in_the_look(phone_here):
    for name in ("huawei-6", "generic-9", "generic-12", "pixel-16"):
        phone = phone_here(name)
        report = scanned(phone.adb)
        apps = [app for app in report.apps if app.doors and app.lender][:2]
        for app in apps:
            for door in app.doors:
                again = read_door(phone.adb, report, app.key, door.kind)
                assert state_of(again, door.kind) is door.state, (name, app.package, door.kind)
                assert again.door_grants == app.door_grants


@pytest.mark.parametrize("answer", [b"Security exception: no\n", b"WARNING\nnull\n"])
def test_door_that_cannot_be_read_again_is_unknown_never_closed(adb_server, answer):
    spoilt = []

    def bend(argv, text):
        return answer if spoilt and argv[:2] == ("settings", "get") else text

    with plugged(adb_server, PhoneDaemon(BentDevice("pixel-16", bend))) as adb:
        report = scanned(adb)
        spoilt.append(True)
        assert (
            state_of(read_door(adb, report, LANTERN, DoorKind.NOTIFICATIONS), DoorKind.NOTIFICATIONS)
            is DoorState.UNKNOWN
        )


def test_another_phone_or_none_is_no_reading(phone_here):
    one, other = phone_here("pixel-16"), phone_here("redmi-14")
    report = scanned(one.adb)
    with pytest.raises(PhoneGone):
        read_door(other.adb, report, LANTERN, DoorKind.NOTIFICATIONS)
    one.server.disconnect(int(one.serial.rsplit(":", 1)[1]))
    with pytest.raises(PhoneError):
        read_door(one.adb, report, LANTERN, DoorKind.NOTIFICATIONS)


@pytest.mark.parametrize(
    ("mode", "said"), [("deny", DoorState.CLOSED), ("ignore", DoorState.CLOSED), ("allow", DoorState.OPEN)]
)
def test_special_access_that_a_hand_took_away_is_read_as_the_phone_keeps_it(phone_here, mode, said):
    phone = phone_here("pixel-16")
    report = scanned(phone.adb)
    assert state_of(report.app(LANTERN), DoorKind.OVERLAY) is DoorState.OPEN
    phone.device.run(("appops", "set", LANTERN.package, "SYSTEM_ALERT_WINDOW", mode))
    assert state_of(read_door(phone.adb, report, LANTERN, DoorKind.OVERLAY), DoorKind.OVERLAY) is said
