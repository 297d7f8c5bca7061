"""What changes a permission or an app-op, and the two probes that look like it but have nothing to change.

PROBE names a permission that does not exist (ANDROID_REVIEW 3b-1); WRITE changes the phone.
"""

from typing import Final

from core.adb.commands.arguments import PROBE_PERMISSION, ContactsOp, Flag, OpMode, changeable, check_op
from core.adb.commands.command import Command, Effect, write
from core.errors import NotAllowedHere
from core.model.names import PackageName, UserId, package_name, user_id

_FLAGS: Final = ("user-set", "user-fixed", "revoked-compat")


def probe_revoke() -> Command:
    return Command(f"pm revoke --user 0 android {PROBE_PERMISSION}", Effect.PROBE)


def probe_grant() -> Command:
    return Command(f"pm grant --user 0 android {PROBE_PERMISSION}", Effect.PROBE)


def revoke(name: PackageName, permission: str, user: UserId) -> Command:
    return write(f"pm revoke --user {user_id(user)} {package_name(name)} {changeable(permission)}")


def grant(name: PackageName, permission: str, user: UserId) -> Command:
    return write(f"pm grant --user {user_id(user)} {package_name(name)} {changeable(permission)}")


def set_flag(name: PackageName, permission: str, user: UserId, flag: Flag) -> Command:
    """Android 13 and later."""
    return _flag_command("set", name, permission, user, flag)


def clear_flag(name: PackageName, permission: str, user: UserId, flag: Flag) -> Command:
    """Android 13 and later."""
    return _flag_command("clear", name, permission, user, flag)


def _flag_command(verb: str, name: PackageName, permission: str, user: UserId, flag: Flag) -> Command:
    if flag not in _FLAGS:
        raise NotAllowedHere(f"flag {flag!r}")
    return write(
        f"pm {verb}-permission-flags --user {user_id(user)} {package_name(name)} {changeable(permission)} {flag}"
    )


def set_package_op(name: PackageName, op: ContactsOp, user: UserId, mode: OpMode) -> Command:
    """Android 6 and 7 only: later versions take the uid (ANDROID_REVIEW 6.2)."""
    check_op(op, mode)
    return write(f"appops set --user {user_id(user)} {package_name(name)} {op} {mode}")


def set_uid_op(uid: int, op: ContactsOp, mode: OpMode) -> Command:
    """Android 8 and later, by number: `--uid --user N` acts on user 0 on Android 10 (ANDROID_REVIEW 3b-2)."""
    check_op(op, mode)
    if not 10_000 <= uid % 100_000 <= 19_999 or not 0 <= uid < 2_147_483_647:
        raise NotAllowedHere(f"uid {uid} is no app's")
    return write(f"appops set {uid:d} {op} {mode}")


def store_ops(sdk: int) -> Command:
    """Have app-ops written to disk now; a pulled battery would bring access back (ANDROID_REVIEW 3b-3)."""
    return write("appops write-settings" if sdk >= 24 else "dumpsys appops write-settings")
