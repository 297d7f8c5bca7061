"""How permissions and app-ops of the contacts group follow one another, by version.

6 to 10: apart. 11 to 14: `PermissionPolicyService` makes the op of every requesting uid of a running user follow the
grant and the REVOKED_COMPAT flag, except while a review is pending; package-level modes go back. From 15 on: the uid
mode is computed whenever it is asked for (`AppOpService.kt`), also for uids that never ask.
"""

from core.practice.permission_catalogue import MIRRORED_OPS, default_mode
from core.practice.state import (
    PER_USER,
    SHELL_UID,
    AppSpec,
    PackageOpKey,
    PermissionKey,
    PermissionState,
    Phone,
    UidOpKey,
    uid_of,
)

COMPUTED_FROM = 35


def sync_ops(phone: Phone) -> None:
    """Let the policy service of 11 to 14 run once; other versions keep what is stored."""
    if not 30 <= phone.spec.sdk < COMPUTED_FROM:
        return
    running = [user.id for user in phone.spec.users if user.running]
    requested = {(app.app_id, permission) for app in phone.spec.apps for permission in app.requested}
    for app in phone.known_apps():
        for user in (u for u in running if phone.installed(app, u)):
            for op, permission in MIRRORED_OPS.items():
                if (app.app_id, permission) in requested:
                    _follow(phone, UidOpKey(uid_of(user, app.app_id), op), permission)
                _revert_package_mode(phone, PackageOpKey(uid_of(user, app.app_id), app.name, op))


def _follow(phone: Phone, key: UidOpKey, permission: str) -> None:
    app_id, user = key.uid % PER_USER, key.uid // PER_USER
    state = phone.state.permission(app_id, user, permission)
    if app_id <= SHELL_UID or (state is not None and "REVIEW_REQUIRED" in state.flags):
        return
    if _lets_through(state):
        phone.state.uid_ops.pop(key, None)
    else:
        phone.state.uid_ops[key] = "ignore"


def _revert_package_mode(phone: Phone, key: PackageOpKey) -> None:
    """Modes a maker added (`ask`) are its own affair and stay."""
    if phone.state.package_ops.get(key) in ("ignore", "deny", "default"):
        del phone.state.package_ops[key]


def uid_mode(phone: Phone, key: UidOpKey) -> str | None:
    """Read the uid-level mode; None: no line, which means the default (allow)."""
    permission = MIRRORED_OPS.get(key.op)
    if phone.spec.sdk < COMPUTED_FROM or permission is None:
        return phone.state.uid_ops.get(key)
    state = phone.state.permission(key.uid % PER_USER, key.uid // PER_USER, permission)
    return None if _lets_through(state) else "ignore"


def set_uid_mode(phone: Phone, key: UidOpKey, mode: str) -> None:
    """`appops set UID OP MODE`: stored up to 14, refused in the log from 15; from 11 it flips REVOKED_COMPAT."""
    permission = MIRRORED_OPS.get(key.op)
    if phone.spec.sdk >= 30 and permission is not None:
        _set_compat_flag(phone, key, permission, blocked=mode != "allow")
    if phone.spec.sdk >= COMPUTED_FROM and permission is not None:
        return
    if mode == default_mode(key.op):
        phone.state.uid_ops.pop(key, None)
    else:
        phone.state.uid_ops[key] = mode
    sync_ops(phone)


def set_package_mode(phone: Phone, key: PackageOpKey, mode: str) -> None:
    """`appops set PACKAGE OP MODE`: works up to 10, goes back at once on 11 to 14, refused in the log from 15."""
    if phone.spec.sdk >= COMPUTED_FROM and key.op in MIRRORED_OPS:
        return
    if mode == default_mode(key.op):
        phone.state.package_ops.pop(key, None)  # which is not kept (`pruneOp`)
    else:
        phone.state.package_ops[key] = mode
    sync_ops(phone)


def _set_compat_flag(phone: Phone, key: UidOpKey, permission: str, *, blocked: bool) -> None:
    """After `AppOpsService.updatePermissionRevokedCompat`: up to 15 it asks user 0's grant, whatever user it is for."""
    app_id, user = key.uid % PER_USER, key.uid // PER_USER
    members = phone.spec.members(app_id)
    asked = phone.state.permission(app_id, user if phone.spec.sdk >= 36 else 0, permission)
    present = phone.state.permission(app_id, user, permission)
    if not members or asked is None or not asked.granted or not _installed_for(phone, members[0], user):
        return
    state = present or PermissionState(granted=False)
    flags = state.flags | {"REVOKED_COMPAT"} if blocked else state.flags - {"REVOKED_COMPAT"}
    phone.state.permissions[PermissionKey(app_id, user, permission)] = PermissionState(state.granted, flags)


def _installed_for(phone: Phone, app: AppSpec, user: int) -> bool:
    return phone.installed(app, user if phone.spec.sdk >= 36 else 0) or phone.installed(app, user)


def _lets_through(state: PermissionState | None) -> bool:
    return state is not None and state.granted and "REVOKED_COMPAT" not in state.flags
