"""`pm revoke` and `pm grant` as each Android version really answers (ANDROID C2 with ANDROID_REVIEW 2.7 to 2.9)."""

import pytest

from tests.core.practice.asking import READ, SILENCE, ask, complaint, holds, said
from tests.core.practice.conftest import OpenPhone

ALL = ("pixel-16", "pixel-15", "redmi-14", "samsung-10")
LENDER = {
    "pixel-16": "example.lantern.loan",
    "pixel-15": "example.kite.loan",
    "redmi-14": "example.starlight.loan",
    "samsung-10": "example.mango.loan",
}
LEGACY = {
    "pixel-16": "example.oldpine.credit",
    "pixel-15": "example.millstone.cash",
    "redmi-14": "example.ricefield.cash",
    "samsung-10": "example.cedar.cash",
}
FIXED = {"pixel-15": "example.signal.lease", "redmi-14": "example.copper.lease", "samsung-10": "example.basket.lease"}
PROBE = "android.permission.LENDERLENS_PROBE"


@pytest.mark.parametrize("name", ALL)
def test_revoke_takes_the_permission_away_and_grant_gives_it_back(phone: OpenPhone, name: str) -> None:
    device = phone(name)
    device.switch(on=True)
    before = said(device, f"dumpsys package {LENDER[name]}")
    assert ask(device, f"pm revoke --user 0 {LENDER[name]} {READ}") == SILENCE
    assert not holds(device, LENDER[name])
    assert ask(device, f"pm grant --user 0 {LENDER[name]} {READ}") == SILENCE
    assert said(device, f"dumpsys package {LENDER[name]}") == before


def test_revoke_for_one_user_leaves_the_clone_alone(phone: OpenPhone) -> None:
    device = phone("redmi-14")
    device.switch(on=True)
    ask(device, f"pm revoke --user 0 example.starlight.loan {READ}")
    assert holds(device, "example.starlight.loan", user=999)


@pytest.mark.parametrize("name", ALL)
def test_revoke_of_an_old_app_says_nothing_and_does_nothing(phone: OpenPhone, name: str) -> None:
    device = phone(name)
    device.switch(on=True)
    assert ask(device, f"pm revoke --user 0 {LEGACY[name]} {READ}") == SILENCE
    assert holds(device, LEGACY[name])


@pytest.mark.parametrize("name", ("redmi-14", "samsung-10"))
def test_revoke_of_a_system_fixed_permission_throws_up_to_14(phone: OpenPhone, name: str) -> None:
    device = phone(name)
    device.switch(on=True)
    assert complaint(device, f"pm revoke --user 0 {FIXED[name]} {READ}") == (
        "java.lang.SecurityException: Non-System UID cannot revoke system fixed permission "
        f"android.permission.READ_CONTACTS for package {FIXED[name]}"
    )
    assert holds(device, FIXED[name])


def test_revoke_of_a_system_fixed_permission_is_silent_from_15(phone: OpenPhone) -> None:
    device = phone("pixel-15")
    assert ask(device, f"pm revoke --user 0 {FIXED['pixel-15']} {READ}") == SILENCE
    assert holds(device, FIXED["pixel-15"])


@pytest.mark.parametrize(("name", "package"), [("pixel-16", "example.marble.pawn"), ("pixel-15", "example.anvil.pawn")])
def test_revoke_of_what_was_never_asked_for_is_silent_from_15(phone: OpenPhone, name: str, package: str) -> None:
    assert ask(phone(name), f"pm revoke --user 0 {package} {READ}") == SILENCE


def test_revoke_of_what_was_never_asked_for_throws_on_14(phone: OpenPhone) -> None:
    device = phone("redmi-14")
    device.switch(on=True)
    assert complaint(device, f"pm revoke --user 0 example.jade.pawn {READ}") == (
        "java.lang.SecurityException: Package example.jade.pawn has not requested permission "
        "android.permission.READ_CONTACTS"
    )


@pytest.mark.parametrize("verb", ("revoke", "grant"))
@pytest.mark.parametrize(
    ("name", "colon"), [("pixel-16", ""), ("pixel-15", ""), ("redmi-14", ":"), ("samsung-10", ":")]
)
def test_probe_meets_unknown_permission_where_the_right_is_there(
    phone: OpenPhone, name: str, colon: str, verb: str
) -> None:
    device = phone(name)
    device.switch(on=True)
    wanted = f"java.lang.IllegalArgumentException: Unknown permission{colon} {PROBE}"
    assert complaint(device, f"pm {verb} --user 0 android {PROBE}") == wanted


def test_redmi_refuses_every_permission_change_until_its_switch_is_on(phone: OpenPhone) -> None:
    device = phone("redmi-14")
    who = f"--user 0 example.starlight.loan {READ}"
    for verb, method, right in (
        ("revoke", "revokeRuntimePermission", "REVOKE_RUNTIME_PERMISSIONS"),
        ("grant", "grantRuntimePermission", "GRANT_RUNTIME_PERMISSIONS"),
    ):
        assert complaint(device, f"pm {verb} {who}") == (
            f"java.lang.SecurityException: {method}: Neither user 2000 nor current process has "
            f"android.permission.{right}."
        )
    assert complaint(device, f"pm set-permission-flags {who} user-set") == (
        "java.lang.SecurityException: updatePermissionFlags requires android.permission.GRANT_RUNTIME_PERMISSIONS "
        "or android.permission.REVOKE_RUNTIME_PERMISSIONS"
    )
    assert complaint(device, "appops set 10152 READ_CONTACTS ignore") == (
        "java.lang.SecurityException: uid 2000 does not have android.permission.MANAGE_APP_OPS_MODES."
    )
    device.switch(on=True)
    assert ask(device, f"pm revoke {who}") == SILENCE
    assert not holds(device, "example.starlight.loan")


def test_right_is_checked_before_the_package(phone: OpenPhone) -> None:
    assert "Neither user 2000" in complaint(phone("redmi-14"), f"pm revoke --user 0 no.such.app {READ}")


@pytest.mark.parametrize("name", ("redmi-14", "samsung-10"))
def test_unknown_user_is_silent_even_without_the_right(phone: OpenPhone, name: str) -> None:
    assert ask(phone(name), f"pm revoke --user 77 {LENDER[name]} {READ}") == SILENCE


def test_unknown_package_throws_on_10_and_is_silent_on_14(phone: OpenPhone) -> None:
    old, new = phone("samsung-10"), phone("redmi-14")
    new.switch(on=True)
    line = f"pm revoke --user 0 no.such.app {READ}"
    assert complaint(old, line) == "java.lang.IllegalArgumentException: Unknown package: no.such.app"
    assert ask(new, line) == SILENCE


@pytest.mark.parametrize("line", (f"--user 0 no.such.app {READ}", f"--user 77 example.kite.loan {READ}"))
def test_package_that_a_user_lacks_is_not_found_from_15(phone: OpenPhone, line: str) -> None:
    output = ask(phone("pixel-15"), f"pm revoke {line}")
    assert output.stdout == b"Failure [package not found]\n"
    assert output.stderr == b"Error: package not found\n"
    assert output.code == 1


def test_secure_folder_is_closed_to_the_shell(phone: OpenPhone) -> None:
    device = phone("samsung-10")
    refusal = "java.lang.SecurityException: Shell does not have permission to access user 150"
    assert complaint(device, f"pm revoke --user 150 example.locket.cash {READ}") == refusal
    assert complaint(device, "pm list packages --user 150") == refusal
    assert holds(device, "example.locket.cash", user=150)


def test_install_time_permission_cannot_be_revoked(phone: OpenPhone) -> None:
    internet = "android.permission.INTERNET"
    assert complaint(phone("samsung-10"), f"pm revoke --user 0 example.mango.loan {internet}") == (
        "java.lang.SecurityException: Permission android.permission.INTERNET requested by example.mango.loan "
        "is not a changeable permission type"
    )


def test_grant_of_a_system_fixed_permission_is_silent_on_10(phone: OpenPhone) -> None:
    assert ask(phone("samsung-10"), f"pm grant --user 0 example.basket.lease {READ}") == SILENCE


def test_revoking_from_one_member_revokes_for_all_of_its_uid(phone: OpenPhone) -> None:
    device = phone("pixel-16")
    assert holds(device, "example.harbor.points")
    ask(device, f"pm revoke --user 0 example.harbor.advance {READ}")
    assert not holds(device, "example.harbor.points")


def test_exception_stands_on_stderr_as_android_10_words_it(phone: OpenPhone) -> None:
    output = ask(phone("samsung-10"), f"pm revoke --user 0 example.basket.lease {READ}")
    lines = output.stderr.decode().split("\n")
    assert lines[0].startswith("Security exception: Non-System UID cannot revoke")
    assert lines[1] == ""
    assert lines[2].startswith("java.lang.SecurityException: Non-System UID")
    assert lines[3].startswith("\tat com.android.server.pm.")
    assert (output.code, output.stdout) == (255, b"")


def test_other_exception_stands_on_stderr_as_android_10_words_it(phone: OpenPhone) -> None:
    errors = ask(phone("samsung-10"), f"pm revoke --user 0 android {PROBE}").stderr.decode()
    assert errors.startswith("\nException occurred while executing:\njava.lang.IllegalArgumentException: ")


def test_exception_names_the_command_from_11(phone: OpenPhone) -> None:
    errors = ask(phone("pixel-16"), f"pm revoke --user 0 android {PROBE}").stderr.decode()
    assert errors.startswith("\nException occurred while executing 'revoke':\njava.lang.IllegalArgumentException: ")
