"""The closed list: what a phone or a file says can never become part of a command."""

from pathlib import Path

import pytest

from core.adb import commands
from core.adb.commands import Command, Effect
from core.errors import NotAllowedHere
from core.model.names import READ_CONTACTS, PackageName, UserId

HOSTILE = [
    "",
    "a",
    "a.b;reboot",
    "a.b c.d",
    "$(id).a",
    "`id`.a",
    "a.b\n",
    "a.b'",
    '"a.b',
    "--user",
    "-a.b",
    "a.b|c",
    "ä.b",
]
HOSTILE.append("a." + "b" * 300)
OWNER, APP = UserId(0), PackageName("example.lender")


def with_package(name: PackageName) -> list[object]:
    """Every function that takes a package name, waiting to be called."""
    return [
        lambda: commands.package(name, 34),
        lambda: commands.check_permission(name, READ_CONTACTS, OWNER),
        lambda: commands.label(name, OWNER, 34),
        lambda: commands.apk_paths(name, OWNER),
        lambda: commands.revoke(name, READ_CONTACTS, OWNER),
        lambda: commands.grant(name, READ_CONTACTS, OWNER),
        lambda: commands.set_flag(name, READ_CONTACTS, OWNER, "user-set"),
        lambda: commands.clear_flag(name, READ_CONTACTS, OWNER, "user-set"),
        lambda: commands.set_package_op(name, "READ_CONTACTS", OWNER, "ignore"),
        lambda: commands.open_app_page(name, OWNER),
    ]


@pytest.mark.parametrize("untrusted", HOSTILE)
def test_hostile_package_name_never_becomes_part_of_a_command(untrusted: str) -> None:
    for make in with_package(PackageName(untrusted)):
        with pytest.raises(NotAllowedHere):
            make()  # type: ignore[operator]


@pytest.mark.parametrize("permission", ["", "android.permission.CAMERA", READ_CONTACTS + ";id", "READ_CONTACTS"])
def test_only_permissions_of_the_contacts_group_are_changed(permission: str) -> None:
    for change in (commands.revoke, commands.grant):
        with pytest.raises(NotAllowedHere):
            change(APP, permission, OWNER)


@pytest.mark.parametrize("uid", [-1, 0, 1000, 2000, 9999, 20_000, 101_000, 2_147_483_647])
def test_op_of_no_apps_uid_is_changed(uid: int) -> None:
    with pytest.raises(NotAllowedHere):
        commands.set_uid_op(uid, "READ_CONTACTS", "ignore")


@pytest.mark.parametrize("user", [-1, 21_475])
def test_user_outside_androids_range_is_refused(user: int) -> None:
    with pytest.raises(NotAllowedHere):
        commands.packages(UserId(user), 34)


def test_what_changes_the_phone_is_marked_so() -> None:
    writes: list[Command] = [
        commands.revoke(APP, READ_CONTACTS, OWNER),
        commands.grant(APP, READ_CONTACTS, OWNER),
        commands.set_flag(APP, READ_CONTACTS, OWNER, "user-set"),
        commands.clear_flag(APP, READ_CONTACTS, OWNER, "user-fixed"),
        commands.set_package_op(APP, "READ_CONTACTS", OWNER, "ignore"),
        commands.set_uid_op(10_123, "READ_CONTACTS", "ignore"),
        commands.store_ops(34),
        commands.open_app_page(APP, OWNER),
    ]
    assert {command.effect for command in writes} == {Effect.WRITE}
    assert commands.probe_revoke().effect is Effect.PROBE


def test_commands_of_one_file_do_one_thing_only() -> None:
    for name in ("reads", "doors", "app_files"):
        source = (Path(commands.__file__).parent / f"{name}.py").read_text(encoding="utf-8")
        assert not [word for word in ("write(", "WRITE,", "PROBE") if word in source.split('"""', 2)[2]]


def test_no_other_module_makes_a_command() -> None:
    here = Path(commands.__file__).parent
    makers = {file for file in here.parents[1].rglob("*.py") if " Command(" in file.read_text(encoding="utf-8")}
    assert {file.parent for file in makers} == {here}


@pytest.mark.parametrize("word", ["uninstall", "pm clear", "install", "content query", "reboot", "push"])
def test_no_line_of_the_list_removes_installs_or_reads_content(word: str) -> None:
    files = Path(commands.__file__).parent.glob("[!_]*.py")
    source = "".join(file.read_text(encoding="utf-8").split('"""', 2)[2] for file in files)
    marks = ('f"', 'read("', 'dump("', 'write("')
    lines = [line for line in source.splitlines() if any(mark in line for mark in marks)]
    assert lines
    assert not [line for line in lines if word in line]


BASE = "/data/app/~~x_Y-9==/example.a-k_1==/base.apk"


@pytest.mark.parametrize(
    "untrusted",
    [
        "", "base.apk", "/data/app/a.apk ", "/data/app/a b.apk", "/data/app/../../etc/x.apk", "/a;reboot;.apk",
        "/$(id).apk", "/`id`.apk", "/a.apk\n", "/a\n.apk", "/a'.apk", "/a.apk|sh", "/a*.apk", "/data/data/contacts2.db",
        "/\u0430.apk", "/a&.apk", "/(a).apk", "-/a.apk", "/" + "a" * 500 + ".apk", "/a.apk/x",
    ],
)  # fmt: skip
def test_only_the_file_of_an_app_can_be_read_and_its_path_needs_no_quotes(untrusted: str) -> None:
    for make in (lambda: commands.apk_size(untrusted), lambda: commands.apk_blocks(untrusted, 0, 1)):
        with pytest.raises(NotAllowedHere):
            make()


@pytest.mark.parametrize(("first", "count"), [(-1, 1), (0, 0), (0, -1), (0, 65), (32_769, 1)])
def test_blocks_of_a_file_are_bounded(first: int, count: int) -> None:
    with pytest.raises(NotAllowedHere):
        commands.apk_blocks(BASE, first, count)


def test_blocks_of_a_file_are_bytes_and_no_more_than_were_asked_for() -> None:
    command = commands.apk_blocks(BASE, 3, 2)
    assert command.line == f"(dd if={BASE} bs=65536 skip=3 count=2 2>/dev/null)"
    assert (command.binary, command.limit, command.effect) == (True, 2 * 65_536, Effect.READ)
    assert not commands.apk_size(BASE).binary


@pytest.mark.parametrize("name", ["", "android_id", "bluetooth_name", "adb_enabled;id", "accessibility_enabled x"])
def test_no_setting_but_those_that_name_apps_is_read(name: str) -> None:
    with pytest.raises(NotAllowedHere):
        commands.setting(name, OWNER)


@pytest.mark.parametrize("op", ["", "CAMERA", "READ_SMS", "SYSTEM_ALERT_WINDOW allow"])
def test_no_app_op_but_those_of_doors_is_read_by_name(op: str) -> None:
    with pytest.raises(NotAllowedHere):
        commands.door_op(op)  # type: ignore[arg-type]


def test_all_that_is_asked_of_doors_only_reads() -> None:
    asked = [commands.door_permissions(23), commands.roles(), commands.door_op("SYSTEM_ALERT_WINDOW")]
    asked.append(commands.setting("default_input_method", UserId(10)))
    assert {command.effect for command in asked} == {Effect.READ}
    assert asked[-1].line == "settings get --user 10 secure default_input_method"
