"""Every command LenderLens ever sends to a phone. There is no other way to send one.

Readers get thin, typed functions; if a command is missing, add it here rather than going around. Each argument is
checked at this last step even though callers checked before. WRITE commands change the phone; PROBE commands look
like writes but name a permission that does not exist, so there is nothing they could change (ANDROID_REVIEW 3b-1).

Never to be added: uninstall, clear, `pm reset-permissions` (resets every app), `appops reset` (wipes other ops),
`appops read-settings` (rolls back), `pm revoke --all-permissions` (without a package: every app).
"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, Literal, get_args

from core.errors import NotAllowedHere
from core.model.names import (
    CALL_LOG_GROUP,
    CONTACTS_GROUP,
    READ_CONTACTS,
    READ_PHONE_STATE,
    SMS_GROUP,
    TURN_OFF_ORDER,
    PackageName,
    UserId,
    package_name,
    user_id,
)

GROUP_NAMES: Final = " ".join(reversed(CONTACTS_GROUP))
DOOR_NAMES: Final = " ".join((READ_CONTACTS, *CALL_LOG_GROUP, *SMS_GROUP, READ_PHONE_STATE))
"""READ_CONTACTS is asked once more for what it proves: somebody holds it, so the dump came whole."""
PROBE_PERMISSION: Final = "android.permission.LENDERLENS_PROBE"

Flag = Literal["user-set", "user-fixed", "revoked-compat"]
OpMode = Literal["allow", "ignore"]
ContactsOp = Literal["READ_CONTACTS", "WRITE_CONTACTS"]
DoorOp = Literal["SYSTEM_ALERT_WINDOW", "REQUEST_INSTALL_PACKAGES", "MANAGE_EXTERNAL_STORAGE"]

GlobalSetting = Literal["adb_enabled", "development_settings_enabled"]

_GLOBAL_SETTINGS: Final = ("adb_enabled", "development_settings_enabled")
_FLAGS: Final = ("user-set", "user-fixed", "revoked-compat")
_SETTINGS: Final = (
    "enabled_notification_listeners enabled_accessibility_services accessibility_enabled default_input_method"
    " sms_default_application dialer_default_application"
)
_LABEL_KEYS: Final = ("app_name", "application_name", "app_label")
MEGABYTE: Final = 1 << 20
APK_BLOCK: Final = 65_536
_APK_PATH: Final = re.compile(r"/[A-Za-z0-9._~=/+@-]+\.apk", re.ASCII)
_LONGEST_PATH: Final = 500
_MOST_BLOCKS: Final = 32_768
"""Two GiB, above which Android installs nothing."""
_MOST_AT_ONCE: Final = 64


class Effect(Enum):
    READ = auto()
    PROBE = auto()
    WRITE = auto()


@dataclass(frozen=True, slots=True)
class Command:
    """One line for the phone's shell. `total_s`, `idle_s`: deadlines; `limit`: bytes of answer allowed.

    `binary`: the answer is bytes, to be had as they are.
    """

    line: str
    effect: Effect
    total_s: float = 20.0
    idle_s: float = 15.0
    limit: int = 4 * MEGABYTE
    binary: bool = False


def _read(line: str) -> Command:
    return Command(line, Effect.READ)


def _dump(line: str) -> Command:
    return Command(line, Effect.READ, total_s=90.0, idle_s=65.0, limit=64 * MEGABYTE)


def _write(line: str) -> Command:
    return Command(line, Effect.WRITE, total_s=30.0, idle_s=25.0, limit=MEGABYTE)


def _permission(untrusted: str) -> str:
    if untrusted not in TURN_OFF_ORDER:
        raise NotAllowedHere(f"permission {untrusted[:60]!r}")
    return untrusted


def _dumpsys(sdk: int) -> str:
    """Name dumpsys with its patience: `-t` exists from Android 7."""
    return "dumpsys -t 60" if sdk >= 24 else "dumpsys"


# --- READ ---------------------------------------------------------------------------------------------------------


def properties() -> Command:
    return _read("getprop")


def clock() -> Command:
    return _read("date +%Y-%m-%dT%H:%M:%S%z")


def users() -> Command:
    return _read("pm list users")


def users_with_types() -> Command:
    """Android 11 and later; the only list that names the type of a profile."""
    return _read("cmd user list -v")


def current_user() -> Command:
    return _read("am get-current-user")


def global_setting(key: GlobalSetting) -> Command:
    """Ask how a switch of the developer options stands (`Settings.Global`): `1`, `0`, or `null` if never set."""
    if key not in _GLOBAL_SETTINGS:
        raise NotAllowedHere(f"setting {key[:60]!r}")
    return _read(f"settings get global {key}")


def packages(user: UserId, sdk: int) -> Command:
    """List the packages of one user: path and installer; uid and version code from Android 8."""
    extra = " -U --show-versioncode" if sdk >= 26 else ""
    return _dump(f"pm list packages -f -i{extra} --user {user_id(user)}")


def system_packages(user: UserId) -> Command:
    return _dump(f"pm list packages -s --user {user_id(user)}")


def contacts_permissions(sdk: int) -> Command:
    return _dump(f"{_dumpsys(sdk)} package permission {GROUP_NAMES}")


def package(name: PackageName, sdk: int) -> Command:
    return _dump(f"{_dumpsys(sdk)} package {package_name(name)}")


def ops(sdk: int, op: ContactsOp = "READ_CONTACTS") -> Command:
    """App-ops: of one op only from Android 9, of everything before."""
    _check_op(op)
    return _dump(f"{_dumpsys(sdk)} appops" + (f" --op {op}" if sdk >= 28 else ""))


def door_permissions(sdk: int) -> Command:
    """Ask who may read the call log, text messages and the phone's state: numbers and names by another door."""
    return _dump(f"{_dumpsys(sdk)} package permission {DOOR_NAMES}")


def door_op(op: DoorOp) -> Command:
    """Android 9 and later; before, the dump of all ops has it."""
    if op not in get_args(DoorOp):
        raise NotAllowedHere(f"app-op {op!r}")
    return _dump(f"{_dumpsys(28)} appops --op {op}")


def setting(name: str, user: UserId) -> Command:
    """Ask for one of a few settings that name apps; no other is ever read."""
    if name not in _SETTINGS.split():
        raise NotAllowedHere(f"setting {name[:60]!r}")
    return _read(f"settings get --user {user_id(user)} secure {name}")


def roles() -> Command:
    """Android 10 and later."""
    return _dump(f"{_dumpsys(29)} role")


def device_policy(sdk: int) -> Command:
    return _dump(f"{_dumpsys(sdk)} device_policy")


def user_states(sdk: int) -> Command:
    """Ask which users run locked and what is forbidden them; it prints names too, which are kept nowhere."""
    return _dump(f"{_dumpsys(sdk)} user")


def check_permission(name: PackageName, permission: str, user: UserId) -> Command:
    """Android 7 and later. `-1` alone proves nothing (unknown packages answer it too)."""
    return _read(f"dumpsys package check-permission {_permission(permission)} {package_name(name)} {user_id(user)}")


def label(name: PackageName, user: UserId, sdk: int, key: str = "app_name") -> Command:
    """Ask for an app's name by its resource; Android 11 has the command without `--user`."""
    if key not in _LABEL_KEYS:
        raise NotAllowedHere(f"resource {key[:60]!r}")
    who = f"--user {user_id(user)} " if sdk >= 31 else ""
    return _read(f"cmd overlay lookup {who}{package_name(name)} {name}:string/{key}")


def apk_paths(name: PackageName, user: UserId) -> Command:
    """Ask where the files of an app are: one `package:PATH` line each, splits included."""
    return _read(f"pm path --user {user_id(user)} {package_name(name)}")


def apk_size(path: str) -> Command:
    return _read(f"stat -c %s {_apk_path(path)}")


def apk_blocks(path: str, first: int, count: int) -> Command:
    """Read whole blocks of 64 KiB of an app's own file; nothing else of the phone has such a name.

    In parentheses, so that dd's own report does not get into the bytes.
    """
    if not 0 <= first <= _MOST_BLOCKS or not 1 <= count <= _MOST_AT_ONCE:
        raise NotAllowedHere(f"blocks {first}, {count}")
    line = f"(dd if={_apk_path(path)} bs={APK_BLOCK} skip={first:d} count={count:d} 2>/dev/null)"
    return Command(line, Effect.READ, limit=count * APK_BLOCK, binary=True)


def _apk_path(untrusted: str) -> str:
    """Pass a path that needs no quotes, of an APK and of nothing else."""
    if len(untrusted) > _LONGEST_PATH or not _APK_PATH.fullmatch(untrusted) or ".." in untrusted:
        raise NotAllowedHere(f"path {untrusted[:60]!r}")
    return untrusted


# --- PROBE --------------------------------------------------------------------------------------------------------


def probe_revoke() -> Command:
    return Command(f"pm revoke --user 0 android {PROBE_PERMISSION}", Effect.PROBE)


def probe_grant() -> Command:
    return Command(f"pm grant --user 0 android {PROBE_PERMISSION}", Effect.PROBE)


# --- WRITE --------------------------------------------------------------------------------------------------------


def revoke(name: PackageName, permission: str, user: UserId) -> Command:
    return _write(f"pm revoke --user {user_id(user)} {package_name(name)} {_permission(permission)}")


def grant(name: PackageName, permission: str, user: UserId) -> Command:
    return _write(f"pm grant --user {user_id(user)} {package_name(name)} {_permission(permission)}")


def set_flag(name: PackageName, permission: str, user: UserId, flag: Flag) -> Command:
    """Android 13 and later."""
    return _flag_command("set", name, permission, user, flag)


def clear_flag(name: PackageName, permission: str, user: UserId, flag: Flag) -> Command:
    """Android 13 and later."""
    return _flag_command("clear", name, permission, user, flag)


def _flag_command(verb: str, name: PackageName, permission: str, user: UserId, flag: Flag) -> Command:
    if flag not in _FLAGS:
        raise NotAllowedHere(f"flag {flag!r}")
    return _write(
        f"pm {verb}-permission-flags --user {user_id(user)} {package_name(name)} {_permission(permission)} {flag}"
    )


def set_package_op(name: PackageName, op: ContactsOp, user: UserId, mode: OpMode) -> Command:
    """Android 6 and 7 only: later versions take the uid (ANDROID_REVIEW 6.2)."""
    _check_op(op, mode)
    return _write(f"appops set --user {user_id(user)} {package_name(name)} {op} {mode}")


def set_uid_op(uid: int, op: ContactsOp, mode: OpMode) -> Command:
    """Android 8 and later, by number: `--uid --user N` acts on user 0 on Android 10 (ANDROID_REVIEW 3b-2)."""
    _check_op(op, mode)
    if not 10_000 <= uid % 100_000 <= 19_999 or not 0 <= uid < 2_147_483_647:
        raise NotAllowedHere(f"uid {uid} is no app's")
    return _write(f"appops set {uid:d} {op} {mode}")


def store_ops(sdk: int) -> Command:
    """Have app-ops written to disk now; a pulled battery would bring access back (ANDROID_REVIEW 3b-3)."""
    return _write("appops write-settings" if sdk >= 24 else "dumpsys appops write-settings")


def open_app_page(name: PackageName, user: UserId) -> Command:
    """Have the phone show an app's own page in its settings; changes no app, but what is on the screen."""
    page = "android.settings.APPLICATION_DETAILS_SETTINGS"
    return _write(f"am start --user {user_id(user)} -a {page} -d package:{package_name(name)}")


def _check_op(op: str, mode: str = "allow") -> None:
    if op not in ("READ_CONTACTS", "WRITE_CONTACTS") or mode not in ("allow", "ignore"):
        raise NotAllowedHere(f"app-op {op!r} {mode!r}")
