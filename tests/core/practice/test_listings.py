"""Lists of packages and users, labels and small answers (ANDROID B, E1)."""

from dataclasses import replace

from core.practice.device import PracticeDevice
from core.practice.phones import build
from tests.core.practice.asking import ask, said
from tests.core.practice.conftest import OpenPhone


def test_package_line_has_path_version_installer_and_uid_in_that_order(phone: OpenPhone) -> None:
    lines = said(phone("redmi-14"), "pm list packages -f -i -U --show-versioncode --user 0").splitlines()
    line = next(line for line in lines if "starlight" in line)
    path, rest = line.rsplit("=example.", 1)
    assert path.startswith("package:/data/app/~~")
    assert path.endswith("==_k==/base.apk")
    assert rest == "starlight.loan versionCode:512  installer=com.android.packageinstaller uid:10152"


def test_list_without_a_user_is_of_user_0_on_10_and_of_all_on_16(phone: OpenPhone) -> None:
    assert "package:example.locket.cash\n" not in said(phone("samsung-10"), "pm list packages")
    merged = said(phone("pixel-16"), "pm list packages -U").splitlines()
    assert "package:example.lantern.loan uid:10152,1010152" in merged
    assert "package:example.meadow.payday uid:1010158" in merged


def test_system_and_other_packages_are_told_apart(phone: OpenPhone) -> None:
    device = phone("pixel-15")
    system = set(said(device, "pm list packages -s --user 0").splitlines())
    others = set(said(device, "pm list packages -3 --user 0").splitlines())
    assert "package:example.signal.lease" in system
    assert "package:example.kite.loan" in others
    assert not system & others
    assert system | others == set(said(device, "pm list packages --user 0").splitlines())


def test_app_of_one_user_is_listed_for_that_user_only(phone: OpenPhone) -> None:
    device = phone("redmi-14")
    assert "package:example.echo.cash\n" in said(device, "pm list packages --user 999")
    assert "package:example.echo.cash\n" not in said(device, "pm list packages --user 0")
    assert said(device, "pm list packages --user 77") == ""


def test_users_are_listed_as_each_version_lists_them(phone: OpenPhone) -> None:
    assert said(phone("samsung-10"), "pm list users") == (
        "Users:\n\tUserInfo{0:Ansel Featherstone:13} running\n\tUserInfo{95:DUAL_APP:20001010} running\n"
        "\tUserInfo{150:Secure Folder:61010} running\n"
    )
    assert said(phone("pixel-15"), "pm list users") == (
        "Users:\n\tUserInfo{0:Tilda Brambleworth:4c13} running\n\tUserInfo{10:Private space:1090}\n"
    )
    assert said(phone("pixel-16"), "cmd user list -v") == (
        "2 users:\n\n"
        "0: id=0, name=Owner, type=full.SYSTEM, flags=ADMIN|FULL|INITIALIZED|MAIN|PRIMARY|SYSTEM (running) (current)\n"
        "1: id=10, name=Work profile, type=profile.MANAGED, flags=INITIALIZED|MANAGED_PROFILE|PROFILE (parentId=0) "
        "(running) (profile-owner)\n"
    )


def test_label_is_in_the_phones_language_or_an_error_when_there_is_none(phone: OpenPhone) -> None:
    line = "cmd overlay lookup --user 0 {0} {0}:string/app_name"
    assert said(phone("pixel-16"), line.format("example.lantern.loan")) == "Lantern Loan\n"
    assert said(phone("redmi-14"), line.format("example.starlight.loan")) == "星光借钱\n"
    missing = ask(phone("pixel-16"), line.format("org.example.nameless"))
    assert missing.stderr == b"Error: failed to get the resource org.example.nameless:string/app_name\n"
    assert (missing.stdout, missing.code) == (b"", 1)


def test_hostile_label_comes_as_it_is(phone: OpenPhone) -> None:
    line = "cmd overlay lookup --user 0 org.example.tidal.notes org.example.tidal.notes:string/app_name"
    label = said(phone("pixel-16"), line)
    assert "$(reboot)" in label
    assert "\u202e" in label


def test_android_10_has_no_label_command(phone: OpenPhone) -> None:
    line = "cmd overlay lookup example.mango.loan example.mango.loan:string/app_name"
    assert ask(phone("samsung-10"), line).code == 255


def test_properties_name_the_phone(phone: OpenPhone) -> None:
    lines = said(phone("redmi-14"), "getprop").splitlines()
    assert "[ro.mi.os.version.name]: [OS1.0]" in lines
    assert "[ro.serialno]: [PRACTICE-REDMI14]" in lines
    assert said(phone("samsung-10"), "getprop ro.build.version.sdk") == "29\n"


def test_clock_is_the_phones_own(phone: OpenPhone) -> None:
    assert said(phone("pixel-16"), "date +%Y-%m-%dT%H:%M:%S%z") == "2026-08-14T17:30:00+0530\n"


def test_profile_owner_stands_in_the_policy_with_a_blank_after_its_title(phone: OpenPhone) -> None:
    text = said(phone("pixel-16"), "dumpsys -t 60 device_policy")
    assert "  Profile Owner (User 10): \n" in text
    assert "    package=org.example.fleet.desk\n" in text
    assert "Device Owner" not in said(phone("redmi-14"), "dumpsys device_policy")


def test_command_that_does_not_exist_answers_as_the_shell_does(phone: OpenPhone) -> None:
    output = ask(phone("pixel-16"), "lenderlens")
    assert output.stderr == b"/system/bin/sh: lenderlens: inaccessible or not found\n"
    assert output.code == 127


def test_device_owner_stands_first_in_the_policy() -> None:
    spec, state = build("pixel-16")
    managed = PracticeDevice(replace(spec, device_owner="org.example.fleet.desk"), state)
    text = said(managed, "dumpsys device_policy")
    assert text.index("  Device Owner: \n") < text.index("  Profile Owner (User 10): \n")
    assert "    User ID: 0\n" in text


def test_settings_that_are_not_set_are_null(phone: OpenPhone) -> None:
    device = phone("samsung-10")
    assert said(device, "settings get --user 0 secure enabled_accessibility_services") == "null\n"
    assert said(device, "settings get global adb_enabled") == "1\n"
