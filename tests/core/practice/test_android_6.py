"""`huawei-6`: what Android 6.0.1 prints and refuses, held against blocks typed by hand (ANDROID A2, B1, C1 to C8)."""

from core.practice.device import PracticeDevice
from core.practice.phones import build
from tests.core.practice.asking import GROUP, READ, SILENCE, ask, block, said
from tests.core.practice.conftest import OpenPhone

FILTERED = f"dumpsys package permission {GROUP}"
READER, OLD, SILENCED = "example.larkspur.loan", "example.sandpiper.cash", "example.foxglove.money"
OFF, SHY, FIXED = "example.inkwell.later", "example.snowdrop.advance", "example.yarrow.lease"


def _states(text: str, package: str) -> list[str]:
    return [line for line in block(text, f"  Package [{package}]") if "granted=" in line]


def test_package_has_no_least_version_no_signing_scheme_and_its_status(phone: OpenPhone) -> None:
    lines = block(said(phone("huawei-6"), FILTERED), f"  Package [{READER}]")
    assert lines[1] == "    userId=10152"
    assert lines[3:7] == [
        "    codePath=/data/app/example.larkspur.loan-1",
        "    versionCode=20 targetSdk=23",
        "    versionName=3.1.4",
        "    splits=[base]",
    ]
    assert lines[7].startswith("    applicationInfo=ApplicationInfo{")
    assert "    installPermissionsFixed=true installStatus=1" in lines
    assert next(line for line in lines if "signatures=" in line).endswith(" [8b8a3ff5]}")


def test_filtered_block_ends_as_android_6_prints_it(phone: OpenPhone) -> None:
    lines = block(said(phone("huawei-6"), FILTERED), f"  Package [{READER}]")
    assert lines[
        lines.index("    declared permissions:") : lines.index("        android.permission.GET_ACCOUNTS: granted=true")
    ] == [
        "    declared permissions:",
        "    requested permissions:",
        "      android.permission.READ_CONTACTS",
        "      android.permission.WRITE_CONTACTS",
        "      android.permission.GET_ACCOUNTS",
        "    install permissions:",
        "    User 0:  installed=true hidden=false stopped=false notLaunched=false enabled=0",
        "      gids=[3003]",
        "      runtime permissions:",
        "        android.permission.READ_CONTACTS: granted=true",
        "        android.permission.WRITE_CONTACTS: granted=true",
    ]


def test_old_app_holds_from_installation_and_has_no_runtime_list(phone: OpenPhone) -> None:
    lines = block(said(phone("huawei-6"), FILTERED), f"  Package [{OLD}]")
    at = lines.index("    install permissions:")
    assert lines[at : at + 3] == [
        "    install permissions:",
        "      android.permission.READ_CONTACTS: granted=true",
        "    User 0:  installed=true hidden=false stopped=false notLaunched=false enabled=0",
    ]
    assert "      runtime permissions:" not in lines


def test_flags_have_blanks_between_them(phone: OpenPhone) -> None:
    text = said(phone("huawei-6"), FILTERED)
    assert f"        {READ}: granted=false, flags=[ USER_SET ]" in _states(text, OFF)
    assert f"        {READ}: granted=true, flags=[ SYSTEM_FIXED GRANTED_BY_DEFAULT ]" in text.split("\n")


def test_app_that_never_asked_is_absent_until_it_is_named(phone: OpenPhone) -> None:
    device = phone("huawei-6")
    assert SHY not in said(device, FILTERED)
    assert f"      {READ}" in block(said(device, f"dumpsys package {SHY}"), "    requested permissions:")


def test_revoked_app_leaves_the_filtered_dump_and_comes_back_with_the_grant(phone: OpenPhone) -> None:
    device = phone("huawei-6")
    before = said(device, FILTERED)
    package = "org.example.copperleaf.blank"
    assert ask(device, f"pm revoke --user 0 {package} {READ}") == SILENCE
    assert package not in said(device, FILTERED)
    ask(device, f"pm grant --user 0 {package} {READ}")
    assert said(device, FILTERED) == before


def test_refused_app_stays_in_the_filtered_dump_by_its_flag(phone: OpenPhone) -> None:
    device = phone("huawei-6")
    ask(device, f"pm grant --user 0 {OFF} {READ}")
    assert _states(said(device, FILTERED), OFF)[0] == f"        {READ}: granted=true, flags=[ USER_SET ]"
    ask(device, f"pm revoke --user 0 {OFF} {READ}")
    assert _states(said(device, FILTERED), OFF)[0] == f"        {READ}: granted=false, flags=[ USER_SET ]"


def test_shared_user_lists_no_members(phone: OpenPhone) -> None:
    assert block(said(phone("huawei-6"), FILTERED), "  SharedUser [example.uid.candlewick]")[1:] == [
        "    userId=10155",
        "    install permissions:",
        "    User 0: ",
        "      gids=[3003]",
        "      runtime permissions:",
        "        android.permission.READ_CONTACTS: granted=true",
        "        android.permission.GET_ACCOUNTS: granted=true",
        "    User 10: ",
        "      gids=[3003]",
    ]


def test_pm_says_operation_not_allowed_and_ends_with_1(phone: OpenPhone) -> None:
    output = ask(phone("huawei-6"), f"pm revoke --user 0 {FIXED} {READ}")
    assert output.stderr.decode() == (
        "Operation not allowed: java.lang.SecurityException: Cannot revoke system fixed permission: "
        "android.permission.READ_CONTACTS for package: example.yarrow.lease\n"
    )
    assert (output.code, output.stdout) == (1, b"")


def test_pm_says_bad_argument_and_then_how_it_is_used(phone: OpenPhone) -> None:
    for verb in ("revoke", "grant"):
        lines = ask(
            phone("huawei-6"), f"pm {verb} --user 0 android android.permission.LENDERLENS_PROBE"
        ).stderr.decode()
        assert lines.startswith(
            "Bad argument: java.lang.IllegalArgumentException: Unknown permission: "
            "android.permission.LENDERLENS_PROBE\nusage: pm path [--user USER_ID] PACKAGE\n"
        )
    unknown = ask(phone("huawei-6"), f"pm revoke --user 0 no.such.app {READ}").stderr.decode()
    assert unknown.startswith("Bad argument: java.lang.IllegalArgumentException: Unknown package: no.such.app\nusage: ")


def test_revoke_of_an_old_app_is_silent_and_so_is_an_unknown_user(phone: OpenPhone) -> None:
    device = phone("huawei-6")
    assert ask(device, f"pm revoke --user 0 {OLD} {READ}") == SILENCE
    assert ask(device, f"pm revoke --user 77 {READER} {READ}") == SILENCE
    assert _states(said(device, FILTERED), OLD) == [f"      {READ}: granted=true"]


def test_ops_are_one_line_each_with_modes_as_numbers(phone: OpenPhone) -> None:
    text = said(phone("huawei-6"), "dumpsys appops")
    assert text.startswith("Current AppOps Service state:\n  Op mode watchers:\n    Op COARSE_LOCATION:\n")
    assert block(text, "  Uid u0a152:") == [
        "  Uid u0a152:",
        "    Package example.larkspur.loan:",
        "      READ_CONTACTS: mode=0; time=+11h44m39s941ms ago; rejectTime=+9d12h57m4s941ms ago",
        "      SYSTEM_ALERT_WINDOW: mode=0",
        "      WAKE_LOCK: mode=0; time=+1d7h0m11s402ms ago; duration=+33ms",
    ]
    assert block(text, "    Package example.foxglove.money:")[1].startswith("      READ_CONTACTS: mode=1; rejectTime=+")
    assert text.endswith("duration=+33ms\n")


def test_op_of_a_package_is_set_and_taken_back_without_a_trace(phone: OpenPhone) -> None:
    device = phone("huawei-6")
    before = said(device, "dumpsys appops")
    assert ask(device, f"appops set --user 0 {OLD} READ_CONTACTS ignore") == SILENCE
    assert block(said(device, "dumpsys appops"), f"    Package {OLD}:")[1].startswith("      READ_CONTACTS: mode=1; ")
    ask(device, f"appops set --user 0 {OLD} READ_CONTACTS allow")
    assert said(device, "dumpsys appops") == before
    assert device.state == PracticeDevice(*build("huawei-6")).state


def test_ops_know_no_option_and_no_uid(phone: OpenPhone) -> None:
    device = phone("huawei-6")
    assert said(device, "dumpsys appops --op READ_CONTACTS") == "Unknown option: --op\n"
    assert said(device, "dumpsys appops write-settings") == "Current settings written.\n"
    assert ask(device, "appops write-settings").stderr == b"Error: Unknown command: 'write-settings'.\n"
    assert ask(device, "appops set 10155 READ_CONTACTS ignore").stderr == b"Error: No UID for 10155 in user 0\n"


def test_what_android_7_brought_is_not_there(phone: OpenPhone) -> None:
    device = phone("huawei-6")
    assert not device.has_shell_v2
    assert ask(device, "dumpsys -t 60 package").stderr == b"Can't find service: -t\n"
    assert ask(device, "cmd user list -v").stderr == b"/system/bin/sh: cmd: not found\n"
    assert ask(device, "am get-current-user").stderr.endswith(b"Error: unknown command 'get-current-user'\n")
    assert ask(device, "pm list packages -U").stderr == b"Error: Unknown option: -U\n"
    everything = said(device, f"dumpsys package check-permission {READ} {READER} 0")
    assert everything == said(device, "dumpsys package")


def test_package_that_is_not_there_prints_nothing(phone: OpenPhone) -> None:
    assert said(phone("huawei-6"), "dumpsys package no.such.app") == ""
