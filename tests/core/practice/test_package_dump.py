"""`dumpsys package …` held against blocks typed by hand (ANDROID A, ANDROID_REVIEW 2.1 to 2.6)."""

import pytest

from tests.core.practice.asking import GROUP, READ, block, said
from tests.core.practice.conftest import OpenPhone

ALL = ("pixel-16", "pixel-15", "redmi-14", "samsung-10")
FILTERED = f"dumpsys -t 60 package permission {GROUP}"
SENSITIVE = "USER_SENSITIVE_WHEN_GRANTED|USER_SENSITIVE_WHEN_DENIED"


def _titles(text: str) -> list[str]:
    return [line for line in text.split("\n") if line[:1].isalpha() and "overlay paths" not in line]


def _after(lines: list[str], start: str) -> list[str]:
    return lines[next(i for i, line in enumerate(lines) if line.startswith(start)) :]


@pytest.mark.parametrize("name", ALL)
def test_permission_filter_prints_three_sections_and_no_hidden_twin(phone: OpenPhone, name: str) -> None:
    assert _titles(said(phone(name), FILTERED)) == ["Permissions:", "Packages:", "Shared users:"]


def test_pixel_16_prints_a_filtered_package_as_android_16_does(phone: OpenPhone) -> None:
    lines = _after(block(said(phone("pixel-16"), FILTERED), "  Package [example.lantern.loan]"), "    declared")
    assert lines[:4] == [
        "    declared permissions:",
        "    requested permissions:",
        "      android.permission.READ_CONTACTS",
        "      android.permission.WRITE_CONTACTS",
    ]
    user = block("\n".join(lines), "    User 10:")
    assert user[0].split("ceDataInode=")[0] == "    User 10: "
    assert user[0].split(" installed=")[1] == (
        "true hidden=false suspended=false distractionFlags=0 stopped=false notLaunched=false enabled=0 instant=false "
        "virtual=false quarantined=false"
    )
    assert user[1] == "      installReason=0"
    assert user[2] == "      dataDir=/data/user/10/example.lantern.loan"
    assert user[3].startswith("      firstInstallTime=20")
    assert user[4:12] == [
        "      uninstallReason=0",
        "      overlay paths:",
        "        /product/overlay/SkinOverlay.apk",
        "      legacy overlay paths:",
        "        /product/overlay/BarOverlay.apk",
        "      example.shared.skin overlay paths:",
        "        /product/overlay/LibraryOverlay.apk",
        "      gids=[3003]",
    ]
    assert user[12] == "      runtime permissions:"
    assert f"        {READ}: granted=false, flags=[ USER_SET|{SENSITIVE}]" in user[13:]


@pytest.mark.parametrize(("name", "package"), [("pixel-15", "kite"), ("redmi-14", "starlight")])
def test_library_overlay_title_falls_to_column_0_before_the_grant(phone: OpenPhone, name: str, package: str) -> None:
    lines = _after(said(phone(name), FILTERED).split("\n"), f"  Package [example.{package}.loan]")
    at = lines.index("example.shared.skin overlay paths:")
    assert lines[at - 1 : at + 4] == [
        "      ",
        "example.shared.skin overlay paths:",
        "        /product/overlay/LibraryOverlay.apk",
        "      gids=[3003]",
        "      runtime permissions:",
    ]


def test_samsung_10_prints_a_filtered_package_as_android_10_does(phone: OpenPhone) -> None:
    lines = block(said(phone("samsung-10"), FILTERED), "  Package [example.ribbon.borrow]")
    assert lines[1] == "    userId=10156"
    assert lines[4] == "    versionCode=1 minSdk=24 targetSdk=27"
    assert _after(lines, "    declared")[:4] == [
        "    declared permissions:",
        "    requested permissions:",
        "      android.permission.READ_CONTACTS",
        "    install permissions:",
    ]
    user = next(line for line in lines if line.startswith("    User 0: ceDataInode="))
    assert user.split(" installed=")[1] == (
        "true hidden=false suspended=false stopped=false notLaunched=false enabled=0 instant=false virtual=false"
    )
    assert block("\n".join(lines), "    User 0:")[1:] == [
        "      gids=[3003]",
        "      runtime permissions:",
        f"        {READ}: granted=true, flags=[ USER_SET|{SENSITIVE}]",
    ]


def test_overlays_of_android_10_stand_at_the_column_of_the_user(phone: OpenPhone) -> None:
    lines = _after(said(phone("samsung-10"), FILTERED).split("\n"), "  Package [example.mango.loan]")
    user = _after(lines, "    User 95:")
    assert user[1:7] == [
        "    overlay paths:",
        "      /product/overlay/SkinOverlay.apk",
        "    example.shared.skin overlay paths:",
        "      /product/overlay/LibraryOverlay.apk",
        "      gids=[3003]",
        "      runtime permissions:",
    ]


@pytest.mark.parametrize(
    ("name", "package", "after"),
    [("pixel-15", "marbles.games", " quarantined=false"), ("redmi-14", "lantern.riddles", "")],
)
def test_suspended_app_has_its_grants_after_the_suspend_lines(
    phone: OpenPhone, name: str, package: str, after: str
) -> None:
    lines = _after(said(phone(name), FILTERED).split("\n"), f"  Package [org.example.{package}]")
    at = lines.index("    Suspend params:")
    text = 'dialogInfo=SuspendDialogInfo: {mDialogMessage = "Paused for today" }'
    assert lines[at + 1] == f"      suspendingPackage=com.android.settings {text}{after}"
    rest = [line for line in lines[at + 2 : at + 6] if line]
    assert rest[:2] == ["      gids=[3003]", "      runtime permissions:"]
    assert (lines[at + 2] == "") is bool(after)


def test_suspended_app_of_android_10_has_free_text_in_its_user_line(phone: OpenPhone) -> None:
    lines = block(said(phone("samsung-10"), FILTERED), "  Package [org.example.hopscotch.games]")
    user = next(line for line in lines if line.startswith("    User 0:"))
    assert user.endswith(
        "hidden=false suspended=true suspendingPackage=com.android.settings dialogInfo=SuspendDialogInfo: "
        '{mDialogMessage = "Paused for today" } stopped=false notLaunched=false enabled=0 instant=false virtual=false'
    )


def test_shared_uid_keeps_runtime_permissions_out_of_its_members(phone: OpenPhone) -> None:
    text = said(phone("pixel-16"), FILTERED)
    member = block(text, "  Package [example.harbor.points]")
    assert "    requested permissions:" in member
    assert not [line for line in member if "runtime permissions" in line]
    shared = block(text, "  SharedUser [example.uid.harbor]")
    assert shared[1:3] == ["    appId=10153", "    Packages"]
    assert {line.split(" ")[-1] for line in shared[3:5]} == {
        "example.harbor.advance/10153}",
        "example.harbor.points/10153}",
    }
    assert shared[5:8] == ["    User 0: ", "      gids=[3003]", "      runtime permissions:"]
    assert f"        {READ}: granted=true, flags=[ USER_SET|{SENSITIVE}]" in shared


@pytest.mark.parametrize("name", ALL)
def test_shell_and_contacts_storage_are_seen_holding_the_contacts(phone: OpenPhone, name: str) -> None:
    text = said(phone(name), FILTERED)
    for shared in ("android.uid.shell", "android.uid.shared"):
        lines = block("\n".join(block(text, f"  SharedUser [{shared}]")), "    User 0:")
        held = f"        {READ}: granted=true, flags=[ SYSTEM_FIXED|GRANTED_BY_DEFAULT|USER_SENSITIVE_WHEN_GRANTED]"
        assert held in lines


def test_app_without_any_state_for_the_names_is_not_in_the_filtered_dump(phone: OpenPhone) -> None:
    assert "  Package [example.marble.pawn]" not in said(phone("pixel-16"), FILTERED)
    assert "  Package [example.marble.pawn]" in said(phone("pixel-16"), "dumpsys package")


@pytest.mark.parametrize(("name", "word"), [("pixel-16", "PermissionInfo"), ("samsung-10", "Permission")])
def test_declared_permission_has_an_entry_of_its_own(phone: OpenPhone, name: str, word: str) -> None:
    lines = block(said(phone(name), FILTERED), f"  Permission [{READ}]")
    assert lines[1] == "    sourcePackage=android"
    assert lines[2].endswith(" type=0 prot=dangerous")
    assert lines[3].startswith(f"    perm={word}{{")
    assert lines[3].endswith(f" {READ}}}")


@pytest.mark.parametrize("name", ALL)
def test_whole_dump_has_no_requested_list_and_a_hidden_twin_with_the_factory_version(
    phone: OpenPhone, name: str
) -> None:
    text = said(phone(name), "dumpsys package")
    assert "requested permissions:" not in text
    titles = _titles(text)
    assert titles.index("Packages:") < titles.index("Hidden system packages:") < titles.index("Shared users:")
    updated = next(app for app in phone(name).spec.apps if app.factory_version is not None)
    live, hidden = text.split("Hidden system packages:\n")
    assert f"versionCode={updated.version_code} " in "\n".join(block(live, f"  Package [{updated.name}]"))
    assert f"versionCode={updated.factory_version} " in "\n".join(block(hidden, f"  Package [{updated.name}]"))


@pytest.mark.parametrize("words", ("", " nonsense", " whatever"))
def test_word_without_a_dot_is_ignored_and_everything_is_dumped(phone: OpenPhone, words: str) -> None:
    device = phone("pixel-16")
    assert said(device, f"dumpsys package{words}") == said(device, "dumpsys package")


def test_named_package_shows_what_it_asks_for_and_its_shared_user(phone: OpenPhone) -> None:
    text = said(phone("pixel-16"), "dumpsys package example.harbor.advance")
    assert _titles(text)[0] == "Packages:"
    assert "      android.permission.CAMERA" in block("\n".join(text.split("\n")), "    requested permissions:")
    assert text.count("  SharedUser [") == 1


def test_unknown_package_ends_early_from_13_and_hides_below_on_10(phone: OpenPhone) -> None:
    assert said(phone("pixel-16"), "dumpsys package no.such.app") == "Unable to find package: no.such.app\n"
    assert said(phone("samsung-10"), "dumpsys package no.such.app").startswith(
        "Dexopt state:\n  Unable to find package: no.such.app\n"
    )


def test_check_permission_answers_minus_one_for_everything_it_does_not_know(phone: OpenPhone) -> None:
    device = phone("pixel-16")
    ask = f"dumpsys package check-permission {READ}"
    assert said(device, f"{ask} example.lantern.loan 0") == "0\n"
    assert said(device, f"{ask} example.oldpine.credit 0") == "0\n"
    for line in ("example.lantern.loan 10", "no.such.app 0", "example.lantern.loan 77", "example.marble.pawn 0"):
        assert said(device, f"{ask} {line}") == "-1\n"
    assert said(device, ask) == "Error: check-permission missing package argument\n"


def test_permission_without_a_name_is_an_error(phone: OpenPhone) -> None:
    assert said(phone("pixel-16"), "dumpsys package permission") == "Error: permission requires permission name\n"


def test_android_10_marks_restricted_permissions_in_the_requested_list(phone: OpenPhone) -> None:
    asked = block(said(phone("samsung-10"), "dumpsys package example.mango.loan"), "    requested permissions:")
    assert "      android.permission.READ_SMS: restricted=true" in asked
    assert "      android.permission.READ_CONTACTS" in asked
