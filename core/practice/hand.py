"""What a person's hand turns off on the page of the Settings app that is open on the screen; no cable is asked.

After AOSP: permissions `AppPermissionGroup.revokeRuntimePermissions` (6 to 9) and `KotlinUtils.revokeRuntimePermission`
(10 and later); services `NotificationAccessSettings`, `AccessibilityUtils.setAccessibilityServiceState`; special access
as in `special_apps`; a role that goes takes along what it had granted (`Role.revoke`, `GRANTED_BY_ROLE`).
What a page does not show, nobody turns off on it: then nothing happens. The maker's switch is for the cable only.
"""

from typing import Final

from core.practice.op_policy import COMPUTED_FROM, sync_ops
from core.practice.permission_catalogue import CONTACTS, OP_NUMBERS, PREFIX, ops_of
from core.practice.state import (
    LEGACY_BELOW,
    AppSpec,
    Door,
    PackageOpKey,
    PermissionKey,
    PermissionState,
    Phone,
    ShutDoor,
    UidOpKey,
    uid_of,
)

_CALLS: Final = (f"{PREFIX}READ_CALL_LOG", f"{PREFIX}WRITE_CALL_LOG")
_PHONE: Final = tuple(PREFIX + word for word in ("READ_PHONE_STATE", "CALL_PHONE", "READ_PHONE_NUMBERS"))
_SMS: Final = tuple(PREFIX + word for word in ("READ_SMS", "RECEIVE_SMS", "SEND_SMS"))
_GROUPS: Final = {"contacts": CONTACTS, "accounts": CONTACTS, "call_log": _CALLS, "sms": _SMS, "phone_state": _PHONE}
_CALLS_APART_FROM: Final = 28
"""Before Android 9 the call log was of the group "Phone"."""
_DOORS: Final = {
    "notifications": (Door.NOTIFICATIONS, "ACTION_NOTIFICATION_LISTENER_SETTINGS"),
    "accessibility": (Door.ACCESSIBILITY, "ACCESSIBILITY_SETTINGS"),
    "keyboard": (Door.KEYBOARD, "INPUT_METHOD_SETTINGS"),
    "companion": (Door.WATCH, "BLUETOOTH_SETTINGS"),
    "sms_role": (Door.SMS, "MANAGE_DEFAULT_APPS_SETTINGS"),
    "dialer_role": (Door.DIALER, "MANAGE_DEFAULT_APPS_SETTINGS"),
}
_OF_ROLES: Final = (Door.SMS, Door.DIALER, Door.WATCH)
_DETAILS: Final = "APPLICATION_DETAILS_SETTINGS"
_SPECIAL: Final = {
    "overlay": ("SYSTEM_ALERT_WINDOW", "action.MANAGE_OVERLAY_PERMISSION"),
    "install_apps": ("REQUEST_INSTALL_PACKAGES", "MANAGE_UNKNOWN_APP_SOURCES"),
    "all_files": ("MANAGE_EXTERNAL_STORAGE", "MANAGE_APP_ALL_FILES_ACCESS_PERMISSION"),
}
_FOR_WHOLE_UID: Final = "all_files"
_FIXED: Final = frozenset({"SYSTEM_FIXED", "POLICY_FIXED"})
_CHOSEN_ANEW: Final = frozenset({"USER_FIXED", "ONE_TIME", "AUTO_REVOKED"})
"""Flags that a new choice of the person takes away."""


def turn_off(phone: Phone, what: str, package: str = "") -> None:
    """Turn `what` off for an app, `package` or the one whose page is open, where the open page shows that."""
    page = phone.page
    if page is None or (page.package and package not in ("", page.package)):
        return
    name = page.package or package
    app = next((one for one in phone.apps_of(page.user) if one.name == name), None)
    if app is None:
        return
    if what in _GROUPS and page.name == _DETAILS:
        _deny(phone, app, page.user, _group(phone, what))
    elif what in _DOORS and page.name == _DOORS[what][1]:
        _shut(phone, app, page.user, _DOORS[what][0])
    elif what in _SPECIAL and page.name in (_DETAILS, _SPECIAL[what][1]):
        _forbid(phone, app, page.user, what)


def _group(phone: Phone, what: str) -> tuple[str, ...]:
    together = what in ("call_log", "phone_state") and phone.spec.sdk < _CALLS_APART_FROM
    return _CALLS + _PHONE if together else _GROUPS[what]


def _deny(phone: Phone, app: AppSpec, user: int, group: tuple[str, ...]) -> None:
    """Choose "Don't allow". An app for Android 5 keeps its grants and loses the ops; what is fixed stays as it is."""
    for permission in (name for name in group if name in app.requested):
        key = PermissionKey(app.app_id, user, permission)
        present = phone.state.permissions.get(key)
        if present is not None and present.flags & _FIXED:
            continue
        if app.target_sdk < LEGACY_BELOW:
            _block(phone, key, present)
        else:
            kept = present.flags - _CHOSEN_ANEW if present is not None else frozenset()
            phone.state.permissions[key] = PermissionState(granted=False, flags=kept | {"USER_SET"})
    sync_ops(phone)


def _block(phone: Phone, key: PermissionKey, present: PermissionState | None) -> None:
    """Ignore the op; from Android 10 on a flag says so, and from 15 on only the flag."""
    if present is not None and phone.spec.sdk >= 29:
        phone.state.permissions[key] = PermissionState(present.granted, present.flags | {"REVOKED_COMPAT", "USER_SET"})
    op = key.permission.removeprefix(PREFIX)
    if op in OP_NUMBERS and phone.spec.sdk < COMPUTED_FROM:
        phone.state.uid_ops[UidOpKey(uid_of(key.user, key.app_id), op)] = "ignore"


def _shut(phone: Phone, app: AppSpec, user: int, door: Door) -> None:
    if app.name not in phone.with_door(door, user):
        return
    phone.state.shut.add(ShutDoor(app.name, user, door))
    if door in _OF_ROLES:
        _take_back(phone, app, user)


def _take_back(phone: Phone, app: AppSpec, user: int) -> None:
    """Take back what the role had granted; what the person had granted stays."""
    for permission, held in phone.state.of_uid(app.app_id, user).items():
        if "GRANTED_BY_ROLE" in held.flags:
            left = PermissionState(granted=False, flags=held.flags - {"GRANTED_BY_ROLE"})
            phone.state.permissions[PermissionKey(app.app_id, user, permission)] = left
    sync_ops(phone)


def _forbid(phone: Phone, app: AppSpec, user: int, what: str) -> None:
    """Write MODE_ERRORED as Settings does: for all files to the uid, else to the package."""
    op, uid = _SPECIAL[what][0], uid_of(user, app.app_id)
    if op not in ops_of(phone.spec.sdk) or f"{PREFIX}{op}" not in app.requested:
        return
    if what == _FOR_WHOLE_UID:
        phone.state.uid_ops[UidOpKey(uid, op)] = "deny"
    else:
        phone.state.package_ops[PackageOpKey(uid, app.name, op)] = "deny"
