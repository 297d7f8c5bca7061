"""`generic-7`, `tecno-8`, `generic-9`: what Android 7, 8.1 and 9 print and refuse, typed by hand."""

import pytest

from core.practice.device import PracticeDevice
from core.practice.phones import build
from tests.core.practice.asking import GROUP, READ, SILENCE, ask, block, complaint, said
from tests.core.practice.conftest import OpenPhone

FILTERED = f"dumpsys -t 60 package permission {GROUP}"
READER = {"generic-7": "example.sandpiper.loan", "tecno-8": "example.inkwell.loan", "generic-9": "example.rosehip.loan"}
OLD = {"generic-7": "example.inkwell.cash", "tecno-8": "example.rosehip.cash", "generic-9": "example.teasel.cash"}
FIXED = {
    "generic-7": "example.milkweed.lease",
    "tecno-8": "example.hollyhock.lease",
    "generic-9": "example.eiderdown.lease",
}
OLDER = tuple(READER)


def _user_line(device: PracticeDevice, package: str, user: int = 0) -> str:
    lines = block(said(device, FILTERED), f"  Package [{package}]")
    return next(line for line in lines if line.startswith(f"    User {user}: "))


@pytest.mark.parametrize(
    ("name", "tail"),
    [
        ("generic-7", ""),
        ("tecno-8", " instant=false virtual=false"),
        ("generic-9", " instant=false virtual=false"),
    ],
)
def test_user_line_has_the_words_of_its_version(phone: OpenPhone, name: str, tail: str) -> None:
    start, rest = _user_line(phone(name), READER[name]).split(" installed=")
    assert start.startswith("    User 0: ceDataInode=")
    assert rest == f"true hidden=false suspended=false stopped=false notLaunched=false enabled=0{tail}"


def test_suspended_app_of_9_has_its_message_in_the_user_line_and_of_8_has_none(phone: OpenPhone) -> None:
    assert _user_line(phone("generic-9"), "org.example.velveteen.games").endswith(
        "suspended=true suspendingPackage=com.android.settings dialogMessage=Paused for today stopped=false "
        "notLaunched=false enabled=0 instant=false virtual=false"
    )
    assert " suspended=true stopped=false " in _user_line(phone("tecno-8"), "org.example.umbrella.games")


def test_block_of_android_7_from_the_version_to_the_first_user(phone: OpenPhone) -> None:
    lines = block(said(phone("generic-7"), FILTERED), "  Package [example.sandpiper.loan]")
    assert lines[4:7] == ["    versionCode=20 minSdk=24 targetSdk=24", "    versionName=3.1.4", "    splits=[base]"]
    assert lines[7] == "    apkSigningVersion=2"
    at = next(i for i, line in enumerate(lines) if "signatures=" in line)
    assert lines[at].endswith(" [8b8a3ff5]}")
    assert lines[at + 1 : at + 9] == [
        "    installPermissionsFixed=true installStatus=1",
        "    pkgFlags=[ HAS_CODE ALLOW_CLEAR_USER_DATA ALLOW_BACKUP ]",
        "    declared permissions:",
        "    requested permissions:",
        "      android.permission.READ_CONTACTS",
        "      android.permission.WRITE_CONTACTS",
        "      android.permission.GET_ACCOUNTS",
        "    install permissions:",
    ]


def test_android_9_names_the_scheme_and_the_signers(phone: OpenPhone) -> None:
    lines = block(said(phone("generic-9"), FILTERED), "  Package [example.rosehip.loan]")
    at = next(i for i, line in enumerate(lines) if "signatures=" in line)
    assert lines[at].endswith(" version:3, signatures:[8b8a3ff5], past signatures:[]}")
    assert lines[at + 1] == "    installPermissionsFixed=true"


def test_overlay_paths_of_8_and_9_stand_at_the_column_of_the_user(phone: OpenPhone) -> None:
    for name in ("tecno-8", "generic-9"):
        lines = block(said(phone(name), FILTERED), f"  Package [{READER[name]}]")
        at = lines.index("    overlay paths:")
        assert lines[at : at + 4] == [
            "    overlay paths:",
            "      /product/overlay/SkinOverlay.apk",
            "      gids=[3003]",
            "      runtime permissions:",
        ]
    assert "overlay paths:" not in said(phone("generic-7"), FILTERED)


def test_code_paths_look_as_each_version_makes_them(phone: OpenPhone) -> None:
    assert "package:/data/app/example.sandpiper.loan-1/base.apk=example.sandpiper.loan  installer=null\n" in said(
        phone("generic-7"), "pm list packages -f -i --user 0"
    )
    eight = said(phone("tecno-8"), "pm list packages -f -U -i --show-versioncode --user 0").splitlines()
    line = next(line for line in eight if "=example.inkwell.loan " in line)
    assert line.startswith("package:/data/app/example.inkwell.loan-")
    assert line.endswith("/base.apk=example.inkwell.loan versionCode:20  installer=null uid:10152")


@pytest.mark.parametrize("name", ("generic-7", "tecno-8"))
def test_old_app_holds_from_installation(phone: OpenPhone, name: str) -> None:
    lines = block(said(phone(name), FILTERED), f"  Package [{OLD[name]}]")
    at = lines.index("    install permissions:")
    assert lines[at + 1] == f"      {READ}: granted=true"
    assert not [line for line in lines if "runtime permissions" in line]


def test_old_app_of_a_review_build_holds_at_run_time(phone: OpenPhone) -> None:
    device = phone("generic-9")
    assert "[ro.permission_review_required]: [1]" in said(device, "getprop")
    lines = block(said(device, FILTERED), f"  Package [{OLD['generic-9']}]")
    assert lines[lines.index("    install permissions:") + 1].startswith("    User 0: ")
    assert f"        {READ}: granted=true" in lines
    waiting = block(said(device, FILTERED), "  Package [example.gooseberry.lending]")
    assert f"        {READ}: granted=true, flags=[ REVIEW_REQUIRED ]" in waiting


def test_grants_of_a_restored_backup_stand_last_and_name_an_app_that_is_not_there(phone: OpenPhone) -> None:
    assert said(phone("generic-9"), FILTERED).endswith(
        "\n\nRestored (pending) permission grants:\n  User 0\n    org.example.notyet.here :\n"
        "      android.permission.READ_CONTACTS GRANTED user_set\n"
    )


@pytest.mark.parametrize(
    ("name", "refusal"),
    [
        ("generic-7", "Cannot revoke system fixed permission"),
        ("tecno-8", "Cannot revoke system fixed permission"),
        ("generic-9", "Non-System UID cannot revoke system fixed permission"),
    ],
)
def test_system_fixed_permission_is_refused_in_the_words_of_the_version(
    phone: OpenPhone, name: str, refusal: str
) -> None:
    errors = ask(phone(name), f"pm revoke --user 0 {FIXED[name]} {READ}").stderr.decode()
    assert f"java.lang.SecurityException: {refusal} {READ} for package {FIXED[name]}\n" in errors
    errors = ask(phone(name), f"pm grant --user 0 {FIXED[name]} {READ}").stderr.decode()
    assert f"SecurityException: Cannot grant system fixed permission {READ} for package {FIXED[name]}\n" in errors


def test_pm_of_7_is_a_process_of_its_own_and_of_8_a_service(phone: OpenPhone) -> None:
    line = "pm grant --user 0 android android.permission.LENDERLENS_PROBE"
    thrown = "java.lang.IllegalArgumentException: Unknown permission: android.permission.LENDERLENS_PROBE\n"
    seven, eight = ask(phone("generic-7"), line), ask(phone("tecno-8"), line)
    assert seven.stderr.decode().startswith(f"Bad argument: {thrown}usage: pm ")
    assert seven.code == 1
    assert eight.stderr.decode().startswith(f"\nException occurred while executing:\n{thrown}\tat ")
    assert eight.code == 255


def test_policy_fixed_permission_can_be_revoked_on_7_only(phone: OpenPhone) -> None:
    device = phone("generic-7")
    package = "example.tumbleweed.instalments"
    assert ask(device, f"pm revoke --user 10 {package} {READ}") == SILENCE
    lines = block(said(device, FILTERED), f"  Package [{package}]")
    assert f"        {READ}: granted=false, flags=[ POLICY_FIXED ]" in lines


def test_install_time_permission_is_refused_in_the_short_words_up_to_9(phone: OpenPhone) -> None:
    line = f"pm revoke --user 0 {READER['generic-9']} android.permission.INTERNET"
    assert complaint(phone("generic-9"), line) == (
        "java.lang.SecurityException: Permission android.permission.INTERNET is not a changeable permission type"
    )


@pytest.mark.parametrize("name", OLDER)
def test_member_of_a_shared_uid_must_ask_for_the_permission_itself(phone: OpenPhone, name: str) -> None:
    device = phone(name)
    mate = next(app.name for app in device.spec.apps if app.name.endswith(".rewards"))
    errors = ask(device, f"pm revoke --user 0 {mate} {READ}").stderr.decode()
    assert f"java.lang.SecurityException: Package {mate} has not requested permission {READ}\n" in errors


@pytest.mark.parametrize("name", OLDER)
def test_revoke_and_grant_leave_no_trace(phone: OpenPhone, name: str) -> None:
    device = phone(name)
    for verb in ("revoke", "grant"):
        assert ask(device, f"pm {verb} --user 0 {READER[name]} {READ}") == SILENCE
    assert device.state == PracticeDevice(*build(name)).state


def test_ops_of_8_take_a_uid_and_print_its_mode_as_a_number(phone: OpenPhone) -> None:
    device = phone("tecno-8")
    before = said(device, "dumpsys -t 60 appops")
    assert ask(device, "appops set 10154 READ_CONTACTS ignore") == SILENCE
    assert block(said(device, "dumpsys -t 60 appops"), "  Uid u0a154:")[:3] == [
        "  Uid u0a154:",
        "      READ_CONTACTS: mode=1",
        "    Package example.rosehip.cash:",
    ]
    assert said(device, "appops get 10154 READ_CONTACTS") == "READ_CONTACTS: ignore\n"
    assert said(device, "appops get --user 0 example.rosehip.cash READ_CONTACTS").startswith(
        "READ_CONTACTS: allow; time="
    )
    assert said(device, "appops write-settings") == "Current settings written.\n"
    ask(device, "appops set 10154 READ_CONTACTS allow")
    assert said(device, "dumpsys -t 60 appops") == before
    assert said(device, "dumpsys -t 60 appops --op READ_CONTACTS") == "Unknown option: --op\n"


def test_ops_of_7_take_a_package_only(phone: OpenPhone) -> None:
    device = phone("generic-7")
    old = OLD["generic-7"]
    output = ask(device, "appops set 10155 READ_CONTACTS ignore")
    assert (output.stderr, output.code) == (b"Error: No UID for 10155 in user 0\n", 255)
    assert ask(device, f"appops set --user 0 {old} READ_CONTACTS ignore") == SILENCE
    assert block(said(device, "dumpsys -t 60 appops"), f"    Package {old}:")[1].startswith(
        "      READ_CONTACTS: mode=1; "
    )
    assert said(device, "dumpsys -t 60 appops write-settings") == "Unknown command: write-settings\n"


def test_ops_of_9_have_padded_states_and_one_time_each(phone: OpenPhone) -> None:
    text = said(phone("generic-9"), "dumpsys -t 60 appops --op READ_CONTACTS")
    assert text.startswith(
        "Current AppOps Service state:\n  Settings:\n    state_settle_time=+15s0ms\n\n  Op mode watchers:\n"
    )
    assert block(text, "  Uid u0a152:") == [
        "  Uid u0a152:",
        "    state=cch  ",
        "    Package example.rosehip.loan:",
        "      READ_CONTACTS (allow): ",
        "          Access: top   = 2026-08-14 08:15:20.059 (-5h44m39s941ms)",
        "                  bg    = 2026-08-12 21:40:10.059 (-1d16h19m49s941ms)",
        "          Reject: bg    = 2026-08-05 07:02:55.059 (-9d6h57m4s941ms)",
    ]


def test_words_for_rights_on_ops_changed_with_9(phone: OpenPhone) -> None:
    for name, right in (("tecno-8", "UPDATE_APP_OPS_STATS"), ("generic-9", "MANAGE_APP_OPS_MODES")):
        device = phone(name)
        device.switch(on=False)
        assert complaint(device, "appops set 10155 READ_CONTACTS ignore") == (
            f"java.lang.SecurityException: uid 2000 does not have android.permission.{right}."
        )


def test_unknown_option_of_7_stands_on_stdout_and_labels_have_no_service(phone: OpenPhone) -> None:
    device = phone("generic-7")
    assert ask(device, "pm list packages -U").stdout == b"Error: Unknown option: -U\n"
    assert ask(device, "cmd overlay lookup a.b a.b:string/app_name").stderr == b"cmd: Can't find service: overlay\n"
    assert said(device, "am get-current-user") == "0\n"


def test_unknown_package_hides_below_other_titles(phone: OpenPhone) -> None:
    for name in OLDER:
        assert said(phone(name), "dumpsys package no.such.app").startswith("Dexopt state:\n  Unable to find package:")


def test_what_guests_may_not_do_stands_below_the_last_uid(phone: OpenPhone) -> None:
    for line in ("dumpsys -t 60 appops", "dumpsys -t 60 appops --op READ_CONTACTS"):
        text = said(phone("generic-9"), line)
        assert block(text, "  User restrictions for token android.os.Binder@")[1:3] == [
            "      Restricted ops:",
            "        user: 10 restricted ops: [WRITE_SMS, READ_ICC_SMS]",
        ]
    assert "User restrictions" not in said(phone("tecno-8"), "dumpsys -t 60 appops")
