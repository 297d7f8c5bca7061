"""A person's hand on the phone: it turns off what the open page shows, whatever the switch says."""

import pytest

from core.practice.device import PracticeDevice
from core.practice.events import Event
from tests.core.practice.asking import GROUP, ask, holds, said
from tests.core.practice.conftest import OpenPhone

LANTERN, WILLOW, STARLIGHT = "example.lantern.loan", "example.willow.instalments", "example.starlight.loan"
DETAILS = "am start --user {} -a android.settings.APPLICATION_DETAILS_SETTINGS -d package:{}"
LIST = "am start --user 0 -a android.settings.{}"
OF_APP = LIST + " -d package:{{}}"
LISTENERS = "settings get --user {} secure enabled_notification_listeners"
WATCHERS = "settings get --user 0 secure enabled_accessibility_services"


def hand(device: PracticeDevice, what: str) -> None:
    device.plan(Event.parse(f"hand off {what}"))
    said(device, "getprop")


def flags(device: PracticeDevice, package: str, user: int = 0) -> dict[str, tuple[bool, bool]]:
    """Tell of each contacts permission whether it is granted and whether the person is noted to have chosen."""
    app = device.spec.app(package)
    assert app is not None
    held = device.state.of_uid(app.app_id, user)
    return {
        name.rsplit(".", 1)[1]: (state.granted, "USER_SET" in state.flags)
        for name, state in held.items()
        if name.endswith(("_CONTACTS", "GET_ACCOUNTS"))
    }


@pytest.mark.parametrize(("name", "package"), [
    ("redmi-14", STARLIGHT), ("pixel-16", LANTERN), ("generic-9", "example.rosehip.loan"),
    ("huawei-6", "example.larkspur.loan"),
])  # fmt: skip
def test_hand_denies_the_contacts_group_of_the_app_whose_page_is_open(
    phone: OpenPhone, name: str, package: str
) -> None:
    device = phone(name)
    before = device.state.permissions.copy()
    assert any(granted for granted, _ in flags(device, package).values())
    ask(device, DETAILS.format(0, package))
    hand(device, "contacts")
    assert set(flags(device, package).values()) == {(False, True)}
    changed = {key for key, held in device.state.permissions.items() if held != before.get(key)}
    assert {key.permission for key in changed} <= set(GROUP.split())
    assert len({(key.app_id, key.user) for key in changed}) == 1


@pytest.mark.parametrize(("name", "package"), [
    ("pixel-15", "example.millstone.cash"), ("redmi-11", "example.yarrow.cash"),
    ("samsung-10", "example.cedar.cash"),
])  # fmt: skip
def test_app_for_android_5_keeps_its_grant_and_gets_nothing(phone: OpenPhone, name: str, package: str) -> None:
    device = phone(name)
    ask(device, DETAILS.format(0, package))
    hand(device, "contacts")
    assert said(device, f"appops get {package} READ_CONTACTS").startswith("Uid mode: READ_CONTACTS: ignore")
    assert flags(device, package)["READ_CONTACTS"] == (True, True)


def test_user_whose_page_is_open_is_the_only_one_who_is_asked(phone: OpenPhone) -> None:
    device = phone("pixel-16")
    ask(device, DETAILS.format(10, LANTERN))
    hand(device, "contacts")
    assert holds(device, LANTERN, user=0)
    assert not any(granted for granted, _ in flags(device, LANTERN, 10).values())


@pytest.mark.parametrize("opened", [
    "getprop", LIST.format("ACCESSIBILITY_SETTINGS"), DETAILS.format(0, "no.such.app"), "am start -a no.such.ACTION",
])  # fmt: skip
def test_where_the_page_is_not_open_nothing_is_turned_off(phone: OpenPhone, opened: str) -> None:
    device = phone("pixel-16")
    before = device.state.copy()
    ask(device, opened)
    for what in ("contacts", f"contacts {LANTERN}", f"notifications {LANTERN}", f"overlay {LANTERN}", "no_such_thing"):
        hand(device, what)
    assert device.state == before


def test_page_of_one_app_turns_nothing_off_for_another(phone: OpenPhone) -> None:
    device = phone("pixel-16")
    before = device.state.copy()
    ask(device, DETAILS.format(0, LANTERN))
    hand(device, f"contacts {WILLOW}")
    assert device.state == before


def test_service_is_shut_for_its_app_and_user_and_stays_shut(phone: OpenPhone) -> None:
    device = phone("pixel-16")
    ask(device, LIST.format("ACTION_NOTIFICATION_LISTENER_SETTINGS"))
    hand(device, f"notifications {LANTERN}")
    ask(device, LIST.format("ACCESSIBILITY_SETTINGS"))
    hand(device, f"accessibility {WILLOW}")
    again = phone("pixel-16")
    assert LANTERN not in said(again, LISTENERS.format(0))
    assert LANTERN in said(again, LISTENERS.format(10))
    assert said(again, WATCHERS) == "null\n"


def test_keyboard_and_default_apps_go_back_to_the_makers(phone: OpenPhone) -> None:
    redmi = phone("redmi-14")
    ask(redmi, LIST.format("INPUT_METHOD_SETTINGS"))
    hand(redmi, "keyboard org.example.persimmon.keyboard")
    assert said(redmi, "settings get --user 0 secure default_input_method").startswith("com.android.inputmethod")
    plain = phone("generic-12")
    ask(plain, LIST.format("MANAGE_DEFAULT_APPS_SETTINGS"))
    hand(plain, "sms_role org.example.tamarack.app")
    assert "holders=com.android.messaging" in said(plain, "dumpsys role")


def test_watch_that_goes_takes_along_what_its_role_had_granted(phone: OpenPhone) -> None:
    device = phone("pixel-17")
    (watch,) = (app for app in device.spec.apps if app.name.endswith(".watch"))
    assert holds(device, watch.name)
    ask(device, LIST.format("BLUETOOTH_SETTINGS"))
    hand(device, f"companion {watch.name}")
    assert watch.name not in said(device, "dumpsys role")
    assert not holds(device, watch.name)


@pytest.mark.parametrize(("what", "opened", "op", "end"), [
    ("overlay", LIST.format("action.MANAGE_OVERLAY_PERMISSION"), "SYSTEM_ALERT_WINDOW", LANTERN),
    ("install_apps", OF_APP.format("MANAGE_UNKNOWN_APP_SOURCES"), "REQUEST_INSTALL_PACKAGES", ".market"),
    ("all_files", OF_APP.format("MANAGE_APP_ALL_FILES_ACCESS_PERMISSION"), "MANAGE_EXTERNAL_STORAGE", ".explorer"),
])  # fmt: skip
def test_special_access_is_denied_as_settings_writes_it(
    phone: OpenPhone, what: str, opened: str, op: str, end: str
) -> None:
    device = phone("pixel-16")
    name = next(app.name for app in device.spec.apps if app.name.endswith(end))
    assert f"{op}: allow" in said(device, f"appops get {name} {op}")
    ask(device, opened.format(name))
    hand(device, f"{what} {name}")
    assert f"{op}: deny" in said(device, f"appops get {name} {op}")


def test_screen_is_dark_after_the_phone_was_off(phone: OpenPhone) -> None:
    ask(phone("pixel-16"), DETAILS.format(0, LANTERN))
    again = phone("pixel-16")
    hand(again, "contacts")
    assert holds(again, LANTERN)
