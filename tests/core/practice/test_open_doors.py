"""Settings, roles, admins and the app's own page, as each Android tells them."""

import pytest

from core.practice.events import Event
from core.practice.phones import PHONES, build
from tests.core.practice.asking import ask, complaint, said
from tests.core.practice.conftest import OpenPhone

LANTERN, WILLOW = "example.lantern.loan", "example.willow.instalments"
DETAILS = "am start --user {} -a android.settings.APPLICATION_DETAILS_SETTINGS -d package:{}"


def secure(key: str, user: int = 0) -> str:
    return f"settings get --user {user} secure {key}"


def test_services_are_told_as_components(phone: OpenPhone) -> None:
    device = phone("pixel-16")
    assert said(device, secure("enabled_accessibility_services")) == f"{WILLOW}/{WILLOW}.HelperService\n"
    assert said(device, secure("accessibility_enabled")) == "1\n"
    listening = said(device, secure("enabled_notification_listeners"))
    assert listening.startswith("com.android.launcher3/")
    assert listening.endswith(f":{LANTERN}/{LANTERN}.ListenerService\n")


def test_debugging_and_developer_options_are_on_and_what_was_never_set_is_null(phone: OpenPhone) -> None:
    asked = ("adb_enabled", "development_settings_enabled", "no_such_key")
    told = [said(phone("pixel-16"), f"settings get --user 0 global {key}") for key in asked]
    assert told == ["1\n", "1\n", "null\n"]


def test_another_user_has_doors_of_its_own(phone: OpenPhone) -> None:
    device = phone("pixel-16")
    assert said(device, secure("enabled_accessibility_services", 10)) == "null\n"
    assert said(device, secure("enabled_notification_listeners", 10)) == f"{LANTERN}/{LANTERN}.ListenerService\n"


def test_a_door_closes_with_its_app(phone: OpenPhone) -> None:
    device = phone("pixel-16")
    device.plan(Event.parse(f"uninstall {WILLOW}"))
    assert said(device, secure("enabled_accessibility_services")) == "null\n"


def test_keyboard_is_the_phones_own_or_the_one_that_was_chosen(phone: OpenPhone) -> None:
    assert said(phone("pixel-16"), secure("default_input_method")) == "com.android.inputmethod.latin/.LatinIME\n"
    assert said(phone("redmi-14"), secure("default_input_method")) == "org.example.persimmon.keyboard/.Keyboard\n"


def test_default_apps_are_settings_up_to_9_and_roles_from_10_on(phone: OpenPhone) -> None:
    assert said(phone("huawei-6"), secure("sms_default_application")) == "org.example.marula.app\n"
    assert said(phone("generic-9"), secure("sms_default_application")) == "com.android.messaging\n"
    assert said(phone("generic-12"), secure("sms_default_application")) == "null\n"
    assert ask(phone("generic-9"), "dumpsys role").stderr == b"Can't find service: role\n"


def role(text: str, name: str) -> list[str]:
    return text.split(f"name=android.app.role.{name}\n")[1].split("}", maxsplit=1)[0].split()


def test_roles_name_their_holders(phone: OpenPhone) -> None:
    text = said(phone("generic-12"), "dumpsys -t 60 role")
    assert text.startswith("ROLE STATE (dumpsys role):\n{\n  user_states=[\n    {\n      user_id=0\n")
    assert role(text, "SMS") == ["holders=org.example.tamarack.app"]
    assert role(text, "DIALER") == ["holders=com.android.dialer"]
    assert role(text, "BROWSER") == []


def test_one_user_stands_in_braces_without_a_list(phone: OpenPhone) -> None:
    text = said(phone("leased-13"), "dumpsys role")
    assert text.startswith("ROLE STATE (dumpsys role):\n{\n  user_states={\n    user_id=0\n")
    assert text.endswith("    ]\n  }\n}\n")


def test_roles_of_android_10_and_16_differ_in_title_and_fallback(phone: OpenPhone) -> None:
    assert said(phone("samsung-10"), "dumpsys role").startswith("ROLE MANAGER STATE (dumpsys role):\n")
    assert role(said(phone("pixel-16"), "dumpsys role"), "SMS")[0] == "fallback_enabled=true"


def test_a_closed_user_tells_no_settings(phone: OpenPhone) -> None:
    closed = [(one.name, user.id) for one in PHONES for user in build(one.name)[0].users if user.refused]
    assert closed
    for name, user in closed:
        line = secure("default_input_method", user)
        assert complaint(phone(name), line).endswith(f"Shell does not have permission to access user {user}")


def test_admins_are_named_beside_the_owner(phone: OpenPhone) -> None:
    lines = said(phone("leased-13"), "dumpsys device_policy").split("\n")
    at = lines.index("  Enabled Device Admins (User 0, provisioningState: 0):")
    assert lines[at + 1] == "    example.padlock.lease/.AdminReceiver:"
    assert lines[at + 2].endswith(".pawn/.AdminReceiver:")


@pytest.mark.parametrize(("name", "extra"), [("huawei-6", ""), ("pixel-15", ""), ("pixel-16", " xflg=0x4")])
def test_page_of_an_app_opens(phone: OpenPhone, name: str, extra: str) -> None:
    done = ask(phone(name), DETAILS.format(0, LANTERN))
    intent = f"act=android.settings.APPLICATION_DETAILS_SETTINGS dat=package:{LANTERN}{extra}"
    assert (done.stdout.decode(), done.stderr, done.code) == (f"Starting: Intent {{ {intent} }}\n", b"", 0)


def test_page_opens_for_a_profile_but_not_for_a_user_in_the_background(phone: OpenPhone) -> None:
    assert ask(phone("pixel-16"), DETAILS.format(10, LANTERN)).stderr == b""
    refused = ask(phone("huawei-6"), DETAILS.format(10, "example.larkspur.loan"))
    assert (refused.stdout[:9], refused.code) == (b"Starting:", 0)
    assert refused.stderr.startswith(b"Error: Not allowed to start background user activity")


def test_what_nobody_can_open_is_an_error(phone: OpenPhone) -> None:
    done = ask(phone("pixel-16"), "am start -a no.such.ACTION")
    assert done.stderr == b"Error: Activity not started, unable to resolve Intent { act=no.such.ACTION xflg=0x4 }\n"


@pytest.mark.parametrize("name", ["redmi-14", "oppo-13"])
def test_the_makers_switch_refuses_changes_and_no_looks_until_it_is_on(phone: OpenPhone, name: str) -> None:
    device = phone(name)
    probe = "pm {} --user 0 android android.permission.LENDERLENS_PROBE"
    for verb in ("revoke", "grant"):
        text = complaint(device, probe.format(verb))
        assert f"Neither user 2000 nor current process has android.permission.{verb.upper()}_RUNTIME_PERM" in text
    assert said(device, secure("adb_enabled").replace("secure", "global")) == "1\n"
    assert ask(device, DETAILS.format(0, LANTERN)).stderr == b""
    device.plan(Event.parse("switch on"))
    for verb in ("revoke", "grant"):
        assert "Unknown permission" in complaint(device, probe.format(verb))
