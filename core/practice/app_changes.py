"""What befalls an app by the hands of a person or a store: removed, updated. After AOSP, as far as permissions go."""

from typing import Final

from core.practice.permission_catalogue import DANGEROUS
from core.practice.state import (
    LEGACY_BELOW,
    AppSpec,
    PermissionKey,
    PermissionState,
    Phone,
    Update,
    uid_of,
)

_LOST_WITH_UPDATE: Final = frozenset({"REVOKED_COMPAT", "REVOKE_ON_UPGRADE"})
_OF_OLD_APPS: Final = _LOST_WITH_UPDATE | {"REVIEW_REQUIRED"}


def uninstall(phone: Phone, app: AppSpec, user: int) -> None:
    """Remove an app for one user; what only it asked for, and the whole state with the last member, goes with it."""
    phone.state.gone.add((app.name, user))
    if any(phone.installed(member, user) for member in phone.spec.members(app.app_id)):
        _drop_what_nobody_asks_for(phone, app.app_id)
        return
    for key in [key for key in phone.state.permissions if (key.app_id, key.user) == (app.app_id, user)]:
        del phone.state.permissions[key]
    uid = uid_of(user, app.app_id)
    for op in [key for key in phone.state.uid_ops if key.uid == uid]:
        del phone.state.uid_ops[op]
    for entry in [key for key in phone.state.package_ops if key.uid == uid]:
        del phone.state.package_ops[entry]


def _drop_what_nobody_asks_for(phone: Phone, app_id: int) -> None:
    """After `Settings.updateSharedUserPermsLPw` and its successors: members that are left keep what they ask for."""
    asked = {name for app in phone.known_apps() if app.app_id == app_id for name in app.requested}
    for key in [key for key in phone.state.permissions if key.app_id == app_id and key.permission not in asked]:
        del phone.state.permissions[key]


def update(phone: Phone, app: AppSpec, target_sdk: int | None) -> None:
    """Put the next version of an app in place of this one; `target_sdk` None: as before."""
    target = app.target_sdk if target_sdk is None else target_sdk
    phone.state.updated[app.name] = Update(app.version_code + 1, target)
    if app.target_sdk < LEGACY_BELOW <= target:
        for user in app.users:
            _grow_up(phone, app, user)


def _grow_up(phone: Phone, app: AppSpec, user: int) -> None:
    """Turn what an old app holds into runtime grants; what a flag blocked is lost (REVIEW 3b-6), an op stays."""
    for name in filter(DANGEROUS.__contains__, app.requested):
        key = PermissionKey(app.app_id, user, name)
        if phone.spec.old_apps_hold_from_installation:
            held = PermissionState(granted=True)
        else:
            held = phone.state.permissions.pop(key, PermissionState(granted=False))
        flags = held.flags - _OF_OLD_APPS
        granted = held.granted and not held.flags & _LOST_WITH_UPDATE
        if granted or flags:
            phone.state.permissions[key] = PermissionState(granted, flags)
