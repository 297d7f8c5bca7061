"""What is asked of the phone about itself, its users, its apps and who may read the contacts. READ, all of it."""

from typing import Final, Literal

from core.adb.commands.arguments import ContactsOp, changeable, check_op
from core.adb.commands.command import Command, dump, dumpsys, read
from core.errors import NotAllowedHere
from core.model.names import CONTACTS_GROUP, PackageName, UserId, package_name, user_id

GROUP_NAMES: Final = " ".join(reversed(CONTACTS_GROUP))

GlobalSetting = Literal["adb_enabled", "development_settings_enabled"]

_GLOBAL_SETTINGS: Final = ("adb_enabled", "development_settings_enabled")
_LABEL_KEYS: Final = ("app_name", "application_name", "app_label")


def properties() -> Command:
    return read("getprop")


def clock() -> Command:
    return read("date +%Y-%m-%dT%H:%M:%S%z")


def users() -> Command:
    return read("pm list users")


def users_with_types() -> Command:
    """Android 11 and later; the only list that names the type of a profile."""
    return read("cmd user list -v")


def current_user() -> Command:
    return read("am get-current-user")


def global_setting(key: GlobalSetting) -> Command:
    """Ask how a switch of the developer options stands (`Settings.Global`): `1`, `0`, or `null` if never set."""
    if key not in _GLOBAL_SETTINGS:
        raise NotAllowedHere(f"setting {key[:60]!r}")
    return read(f"settings get global {key}")


def packages(user: UserId, sdk: int) -> Command:
    """List the packages of one user: path and installer; uid and version code from Android 8."""
    extra = " -U --show-versioncode" if sdk >= 26 else ""
    return dump(f"pm list packages -f -i{extra} --user {user_id(user)}")


def system_packages(user: UserId) -> Command:
    return dump(f"pm list packages -s --user {user_id(user)}")


def contacts_permissions(sdk: int) -> Command:
    return dump(f"{dumpsys(sdk)} package permission {GROUP_NAMES}")


def package(name: PackageName, sdk: int) -> Command:
    return dump(f"{dumpsys(sdk)} package {package_name(name)}")


def ops(sdk: int, op: ContactsOp = "READ_CONTACTS") -> Command:
    """App-ops: of one op only from Android 9, of everything before."""
    check_op(op)
    return dump(f"{dumpsys(sdk)} appops" + (f" --op {op}" if sdk >= 28 else ""))


def device_policy(sdk: int) -> Command:
    return dump(f"{dumpsys(sdk)} device_policy")


def user_states(sdk: int) -> Command:
    """Ask which users run locked and what is forbidden them; it prints names too, which are kept nowhere."""
    return dump(f"{dumpsys(sdk)} user")


def check_permission(name: PackageName, permission: str, user: UserId) -> Command:
    """Android 7 and later. `-1` alone proves nothing (unknown packages answer it too)."""
    return read(f"dumpsys package check-permission {changeable(permission)} {package_name(name)} {user_id(user)}")


def label(name: PackageName, user: UserId, sdk: int, key: str = "app_name") -> Command:
    """Ask for an app's name by its resource; Android 11 has the command without `--user`."""
    if key not in _LABEL_KEYS:
        raise NotAllowedHere(f"resource {key[:60]!r}")
    who = f"--user {user_id(user)} " if sdk >= 31 else ""
    return read(f"cmd overlay lookup {who}{package_name(name)} {name}:string/{key}")
