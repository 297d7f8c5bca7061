"""`redmi-11` to `busy-14`: what is special about each, held against lines typed by hand."""

import pytest

from core.practice.device import PracticeDevice
from core.practice.phones import build
from tests.core.practice.asking import GROUP, READ, SILENCE, ask, block, complaint, holds, said
from tests.core.practice.conftest import OpenPhone

FILTERED = f"dumpsys -t 60 package permission {GROUP}"


def _flags(device: PracticeDevice, package: str, user: int) -> str:
    lines = block("\n".join(block(said(device, FILTERED), f"  Package [{package}]")), f"    User {user}:")
    return next(line for line in lines if line.startswith(f"        {READ}:"))


def test_label_of_11_takes_no_user(phone: OpenPhone) -> None:
    device = phone("redmi-11")
    assert said(device, "cmd overlay lookup example.teasel.loan example.teasel.loan:string/app_name") == "起绒草贷款\n"
    line = "cmd overlay lookup --user 0 example.teasel.loan example.teasel.loan:string/app_name"
    assert ask(device, line).code == 1


@pytest.mark.parametrize(
    ("name", "package"), [("redmi-11", "example.teasel.loan"), ("oppo-13", "example.milkweed.loan")]
)
def test_nothing_changes_until_the_makers_switch_is_on(phone: OpenPhone, name: str, package: str) -> None:
    device = phone(name)
    line = f"pm revoke --user 999 {package} {READ}"
    assert complaint(device, line) == (
        "java.lang.SecurityException: revokeRuntimePermission: Neither user 2000 nor current process has "
        "android.permission.REVOKE_RUNTIME_PERMISSIONS."
    )
    device.switch(on=True)
    assert ask(device, line) == SILENCE
    assert not holds(device, package, user=999)
    assert holds(device, package)


def test_makers_of_doubled_apps_name_their_rooms(phone: OpenPhone) -> None:
    assert said(phone("redmi-11"), "pm list users") == (
        "Users:\n\tUserInfo{0:机主:c13} running\n\tUserInfo{999:XSpace:801010} running\n"
    )
    assert said(phone("oppo-13"), "pm list users") == (
        "Users:\n\tUserInfo{0:Owner:4c13} running\n\tUserInfo{998:MultiApp:4000030} running\n"
        "\tUserInfo{999:MultiApp:4001010} running\n"
    )


def test_app_may_live_in_the_second_room_only(phone: OpenPhone) -> None:
    device = phone("oppo-13")
    assert holds(device, "example.rosehip.quickcash", user=998)
    assert not holds(device, "example.rosehip.quickcash")


def test_old_app_of_a_clone_stays_on_though_its_op_was_set(phone: OpenPhone) -> None:
    device = phone("redmi-11")
    device.switch(on=True)
    app = next(app for app in device.spec.apps if app.name.endswith(".payday"))
    assert ask(device, f"appops set {99_900_000 + app.app_id} READ_CONTACTS ignore") == SILENCE
    assert "REVOKED_COMPAT" not in _flags(device, app.name, 999)
    block_of_uid = block(said(device, "dumpsys -t 60 appops --op READ_CONTACTS"), f"  Uid u999a{app.app_id - 10_000}:")
    assert "      READ_CONTACTS: mode=ignore" not in block_of_uid


def test_old_app_of_a_stopped_guest_has_the_op_but_not_the_flag_until_the_guest_runs(phone: OpenPhone) -> None:
    device = phone("generic-12")
    app = next(app for app in device.spec.apps if app.name.endswith(".payday"))
    ask(device, f"appops set {1_000_000 + app.app_id} READ_CONTACTS ignore")
    uid = f"  Uid u10a{app.app_id - 10_000}:"
    assert "REVOKED_COMPAT" not in _flags(device, app.name, 10)
    assert "      READ_CONTACTS: mode=ignore" in block(said(device, "dumpsys -t 60 appops --op READ_CONTACTS"), uid)
    device.state.running[10] = True
    assert "      READ_CONTACTS: mode=ignore" not in block(said(device, "dumpsys -t 60 appops --op READ_CONTACTS"), uid)


def test_flag_commands_do_not_exist_on_12(phone: OpenPhone) -> None:
    line = f"pm set-permission-flags --user 0 example.yarrow.loan {READ} user-set"
    assert said(phone("generic-12"), line) == "Unknown command: set-permission-flags\n"


def test_android_17_has_words_that_no_older_one_has(phone: OpenPhone) -> None:
    lines = block(said(phone("pixel-17"), FILTERED), "  Package [example.hollyhock.loan]")
    assert lines[1:3] == ["    appId=10152", "    pccId=-1"]
    user = next(line for line in lines if line.startswith("    User 10: "))
    assert user.split(" installed=")[1] == (
        "true hidden=false suspended=false appLockEnabled=false distractionFlags=0 stopped=false notLaunched=false "
        "enabled=0 instant=false virtual=false quarantined=false"
    )


def test_lock_agent_owns_the_device_and_its_grants_are_fixed_by_policy(phone: OpenPhone) -> None:
    device = phone("leased-13")
    text = said(device, "dumpsys -t 60 device_policy")
    owner = block(text, "  Device Owner: ")
    assert "    package=example.padlock.lease" in owner
    assert "granted=true, flags=[ POLICY_FIXED|" in _flags(device, "example.padlock.lease", 0)
    assert complaint(device, f"pm revoke --user 0 example.padlock.lease {READ}") == (
        "java.lang.SecurityException: Cannot revoke policy fixed permission android.permission.READ_CONTACTS "
        "for package example.padlock.lease"
    )
    assert ask(device, f"pm grant --user 0 example.padlock.lease {READ}") == SILENCE


def test_employer_granted_one_app_and_refused_another(phone: OpenPhone) -> None:
    device = phone("work-14")
    assert "  Profile Owner (User 10): \n" in said(device, "dumpsys -t 60 device_policy")
    assert "granted=true, flags=[ POLICY_FIXED|" in _flags(device, "example.periwinkle.instalments", 10)
    refused = "example.woodlark.instalments"
    assert _flags(device, refused, 10).startswith(f"        {READ}: granted=false, flags=[ POLICY_FIXED|")
    assert ask(device, f"pm grant --user 10 {refused} {READ}") == SILENCE
    assert not holds(device, refused, user=10)


def test_busy_phone_has_six_hundred_packages_and_names_in_ten_scripts(phone: OpenPhone) -> None:
    device = phone("busy-14")
    assert len(said(device, "pm list packages --user 0").splitlines()) > 600
    assert len(said(device, "pm list packages -3 --user 0").splitlines()) > 400
    scripts = {app.name.split(".")[2] for app in device.spec.apps if ".page" in app.name}
    assert len(scripts) == 10
    labels = [app.label[0] for app in device.spec.apps if ".page" in app.name and app.label is not None]
    assert len(set(labels)) == 400
    assert said(
        device, "cmd overlay lookup --user 0 org.example.thai.page07 org.example.thai.page07:string/app_name"
    ) == ("เพื่อนเดินทางที่ยาวนานสำหรับ กล้าหาญ ครัว\n")


def test_app_switched_off_by_hand_names_who_did_it(phone: OpenPhone) -> None:
    lines = block(said(phone("work-14"), FILTERED), "  Package [org.example.yarrow.backup]")
    at = lines.index("      lastDisabledCaller: com.android.settings")
    assert lines[at + 1 : at + 3] == ["      gids=[3003]", "      runtime permissions:"]


@pytest.mark.parametrize("name", ("redmi-11", "generic-12", "oppo-13", "pixel-17", "leased-13", "work-14", "busy-14"))
def test_revoke_and_grant_of_every_app_leave_no_trace(phone: OpenPhone, name: str) -> None:
    device = phone(name)
    device.switch(on=True)
    held = [
        (app.name, user) for app in device.spec.apps for user in app.users if app.name.endswith((".loan", ".credit"))
    ]
    for verb in ("revoke", "grant"):
        for package, user in held:
            ask(device, f"pm {verb} --user {user} {package} {READ}")
    fresh = PracticeDevice(*build(name)).state
    assert (device.state.permissions, device.state.uid_ops) == (fresh.permissions, fresh.uid_ops)
