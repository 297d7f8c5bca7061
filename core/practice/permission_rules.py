"""What `pm grant`, `pm revoke` and the two flag commands really do, by version; above all where they stay silent.

After AOSP `PackageManagerService` 23 to 27, `PermissionManagerService(Impl)` 28 to 34 and Kotlin `PermissionService`
35/36 (`older_permission_rules` has what ended with Android 9); ANDROID C2 with
ANDROID_REVIEW 2.7 to 2.9. Raises ShellRefusal where Android throws; returns in silence where Android only logs.
"""

from collections.abc import Callable

from core.practice.older_permission_rules import changeable_up_to_9
from core.practice.permission_catalogue import DANGEROUS, is_known
from core.practice.shell_failures import ShellRefusal, bad_argument, lacks, refused_user, security
from core.practice.state import LEGACY_BELOW, AppSpec, PermissionKey, PermissionState, Phone

FLAG_WORDS = {
    "review-required": "REVIEW_REQUIRED",
    "revoked-compat": "REVOKED_COMPAT",
    "revoke-when-requested": "REVOKE_WHEN_REQUESTED",
    "user-fixed": "USER_FIXED",
    "user-set": "USER_SET",
}
_NEW_SERVICE = 35


def set_granted(phone: Phone, who: tuple[str, int], permission: str, *, granted: bool) -> None:
    """Grant or revoke one runtime permission of (package, user); changes nothing where Android is silent."""
    name, user = who
    method = "grantRuntimePermission" if granted else "revokeRuntimePermission"
    right = "GRANT_RUNTIME_PERMISSIONS" if granted else "REVOKE_RUNTIME_PERMISSIONS"
    if not _may_address(phone, user, lambda: _enforce_right(phone, right, method)):
        return
    app = _package(phone, name)
    if app is None:
        return
    if not is_known(permission):
        raise _unknown_permission(phone, permission)
    if _changeable(phone, app, user, permission, granted=granted):
        _store(phone, PermissionKey(app.app_id, user, permission), granted=granted)


def update_flags(phone: Phone, who: tuple[str, int], permission: str, words: tuple[str, ...], *, on: bool) -> None:
    """Set or clear flags (`FLAG_WORDS`) of a permission of (package, user), Android 13 and later."""
    name, user = who
    if not _may_address(phone, user, lambda: _enforce_flag_right(phone)):
        return
    app = _package(phone, name)
    if app is None:
        return
    if not is_known(permission):
        raise _unknown_permission(phone, permission)
    key = PermissionKey(app.app_id, user, permission)
    present = phone.state.permissions.get(key)
    if present is None and permission not in app.requested:
        return
    state = present or PermissionState(granted=False)
    flags = frozenset(FLAG_WORDS[word] for word in words)
    phone.state.permissions[key] = PermissionState(state.granted, state.flags | flags if on else state.flags - flags)


def _may_address(phone: Phone, user: int, enforce_right: Callable[[], None]) -> bool:
    """Check user and right in this version's order; False: an unknown user, which ends in silence."""
    spec = phone.spec.user(user)
    if spec is not None and spec.refused and phone.spec.sdk >= 30:
        raise refused_user(user)  # the shell command itself asks handleIncomingUser first
    if spec is None:
        return False
    enforce_right()
    if spec.refused and phone.spec.sdk >= 24:
        raise refused_user(user)
    return True


def _enforce_right(phone: Phone, right: str, method: str) -> None:
    if not phone.may_change_permissions:
        raise lacks(right, method)


def _enforce_flag_right(phone: Phone) -> None:
    if phone.may_change_permissions:
        return
    rights = ("android.permission.GRANT_RUNTIME_PERMISSIONS", "android.permission.REVOKE_RUNTIME_PERMISSIONS")
    if phone.spec.sdk >= _NEW_SERVICE:
        named = f"[{', '.join(rights)}]"
        raise security(f"updatePermissionFlags: Neither user 2000 nor current process has any of {named}.")
    raise security(f"updatePermissionFlags requires {rights[0]} or {rights[1]}")


def _package(phone: Phone, name: str) -> AppSpec | None:
    """Look the package up; up to 10 Android throws where later ones are silent."""
    app = next((one for one in phone.known_apps() if one.name == name), None)
    if app is None and phone.spec.sdk <= 29:
        raise bad_argument(f"Unknown package: {name}")
    return app


def _unknown_permission(phone: Phone, permission: str) -> ShellRefusal:
    colon = "" if phone.spec.sdk >= _NEW_SERVICE else ":"
    return bad_argument(f"Unknown permission{colon} {permission}")


def _changeable(phone: Phone, app: AppSpec, user: int, permission: str, *, granted: bool) -> bool:
    """Decide what is left once user, right, package and permission are known; raises or says no in silence."""
    state = phone.state.permission(app.app_id, user, permission)
    if phone.spec.sdk >= _NEW_SERVICE:
        return _changeable_kotlin(app, state, permission)
    if phone.spec.sdk <= 28:
        return changeable_up_to_9(phone, app, state, permission, granted=granted)
    return _changeable_10_to_14(app, state, permission, granted=granted)


def _changeable_10_to_14(app: AppSpec, state: PermissionState | None, permission: str, *, granted: bool) -> bool:
    """Revoking throws where something is fixed; granting is silent there."""
    if state is None and permission not in app.requested:
        raise security(f"Package {app.name} has not requested permission {permission}")
    if permission not in DANGEROUS:
        raise security(f"Permission {permission} requested by {app.name} is not a changeable permission type")
    if app.target_sdk < LEGACY_BELOW:
        return False
    flags = state.flags if state is not None else frozenset()
    if granted:
        return not flags & {"SYSTEM_FIXED", "POLICY_FIXED"}
    if "SYSTEM_FIXED" in flags:
        raise security(f"Non-System UID cannot revoke system fixed permission {permission} for package {app.name}")
    if "POLICY_FIXED" in flags:
        raise security(f"Cannot revoke policy fixed permission {permission} for package {app.name}")
    return True


def _changeable_kotlin(app: AppSpec, state: PermissionState | None, permission: str) -> bool:
    """Android 15 and later: fixed, not requested and legacy all end in silence."""
    if permission not in DANGEROUS:
        raise security(f"Permission {permission} requested by package {app.name} is not a changeable permission type")
    if app.target_sdk < LEGACY_BELOW or (state is None and permission not in app.requested):
        return False
    return state is None or not state.flags & {"SYSTEM_FIXED", "POLICY_FIXED"}


def _store(phone: Phone, key: PermissionKey, *, granted: bool) -> None:
    """Change only the grant: `pm` touches no flag (ANDROID_REVIEW 3b-7). Up to 9 a state without flags goes (2.5)."""
    present = phone.state.permissions.get(key)
    if present is None and not granted:
        return
    if present is not None and not granted and not present.flags and phone.spec.sdk <= 28:
        del phone.state.permissions[key]
        return
    phone.state.permissions[key] = PermissionState(granted, present.flags if present is not None else frozenset())
