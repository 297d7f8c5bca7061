"""The permissions a practice phone knows, their kind, their app-op, and the order of permission flags.

After AOSP `core/res/AndroidManifest.xml`, `AppOpsManager.sAppOpInfos`, `PackageManager.FLAG_PERMISSION_*`.
"""

from typing import Final

PREFIX: Final = "android.permission."

_DANGEROUS_WORDS: Final = (
    "READ_CONTACTS WRITE_CONTACTS GET_ACCOUNTS READ_CALL_LOG WRITE_CALL_LOG READ_PHONE_STATE CALL_PHONE READ_SMS "
    "RECEIVE_SMS SEND_SMS CAMERA RECORD_AUDIO ACCESS_FINE_LOCATION ACCESS_COARSE_LOCATION "
    "ACCESS_BACKGROUND_LOCATION READ_EXTERNAL_STORAGE WRITE_EXTERNAL_STORAGE READ_MEDIA_IMAGES READ_CALENDAR "
    "WRITE_CALENDAR BODY_SENSORS POST_NOTIFICATIONS READ_PHONE_NUMBERS BLUETOOTH_CONNECT"
)
_NORMAL_WORDS: Final = (
    "INTERNET ACCESS_NETWORK_STATE ACCESS_WIFI_STATE VIBRATE WAKE_LOCK RECEIVE_BOOT_COMPLETED FOREGROUND_SERVICE "
    "QUERY_ALL_PACKAGES NFC BLUETOOTH REQUEST_INSTALL_PACKAGES SYSTEM_ALERT_WINDOW USE_BIOMETRIC "
    "READ_SYNC_SETTINGS WRITE_SYNC_SETTINGS SET_WALLPAPER MANAGE_EXTERNAL_STORAGE"
)
_SIGNATURE_WORDS: Final = (
    "GET_ACCOUNTS_PRIVILEGED INTERACT_ACROSS_USERS MANAGE_USERS WRITE_SECURE_SETTINGS UPDATE_DEVICE_STATS "
    "REVOKE_RUNTIME_PERMISSIONS GRANT_RUNTIME_PERMISSIONS MANAGE_APP_OPS_MODES DUMP"
)
DANGEROUS: Final = frozenset(PREFIX + word for word in _DANGEROUS_WORDS.split())
NORMAL: Final = frozenset(PREFIX + word for word in _NORMAL_WORDS.split())
SIGNATURE: Final = frozenset(PREFIX + word for word in _SIGNATURE_WORDS.split())
GIDS: Final = {PREFIX + "INTERNET": 3003, PREFIX + "BLUETOOTH": 3002}
_RESTRICTED_WORDS: Final = (
    "READ_SMS RECEIVE_SMS SEND_SMS READ_CALL_LOG WRITE_CALL_LOG READ_EXTERNAL_STORAGE WRITE_EXTERNAL_STORAGE "
    "ACCESS_BACKGROUND_LOCATION"
)
RESTRICTED: Final = frozenset(PREFIX + word for word in _RESTRICTED_WORDS.split())
"""Hard- or soft-restricted: no contacts permission is among them."""
NEWER_THAN: Final = {
    PREFIX + "POST_NOTIFICATIONS": 33,
    PREFIX + "READ_MEDIA_IMAGES": 33,
    PREFIX + "BLUETOOTH_CONNECT": 31,
    PREFIX + "READ_PHONE_NUMBERS": 26,
    PREFIX + "ACCESS_BACKGROUND_LOCATION": 29,
    PREFIX + "MANAGE_EXTERNAL_STORAGE": 30,
}

READ_CONTACTS: Final = PREFIX + "READ_CONTACTS"
WRITE_CONTACTS: Final = PREFIX + "WRITE_CONTACTS"
GET_ACCOUNTS: Final = PREFIX + "GET_ACCOUNTS"
CONTACTS: Final = (READ_CONTACTS, WRITE_CONTACTS, GET_ACCOUNTS)

OP_NUMBERS: Final = {
    "READ_CONTACTS": 4,
    "WRITE_CONTACTS": 5,
    "READ_CALL_LOG": 6,
    "READ_SMS": 14,
    "SYSTEM_ALERT_WINDOW": 24,
    "CAMERA": 26,
    "REQUEST_INSTALL_PACKAGES": 66,
    "MANAGE_EXTERNAL_STORAGE": 92,
}
_OPS_SINCE: Final = {"REQUEST_INSTALL_PACKAGES": 26, "MANAGE_EXTERNAL_STORAGE": 30}
SPECIAL_OPS: Final = ("SYSTEM_ALERT_WINDOW", "REQUEST_INSTALL_PACKAGES", "MANAGE_EXTERNAL_STORAGE")
"""Ops of special access, whose permission alone allows nothing: `sOpDefaultMode` (23 to 33) and `sAppOpInfos` (34 on)
give them MODE_DEFAULT; phones with little memory give the first MODE_IGNORED from 29 on, and none is here."""
MIRRORED_OPS: Final = {"READ_CONTACTS": READ_CONTACTS, "WRITE_CONTACTS": WRITE_CONTACTS}
"""Ops of the contacts group that carry data; both have the default mode allow."""

FLAG_ORDER: Final = (
    "USER_SET",
    "USER_FIXED",
    "POLICY_FIXED",
    "REVOKE_ON_UPGRADE",
    "REVOKED_COMPAT",
    "SYSTEM_FIXED",
    "GRANTED_BY_DEFAULT",
    "REVIEW_REQUIRED",
    "REVOKE_WHEN_REQUESTED",
    "USER_SENSITIVE_WHEN_GRANTED",
    "USER_SENSITIVE_WHEN_DENIED",
    "RESTRICTION_INSTALLER_EXEMPT",
    "RESTRICTION_SYSTEM_EXEMPT",
    "RESTRICTION_UPGRADE_EXEMPT",
    "APPLY_RESTRICTION",
    "GRANTED_BY_ROLE",
    "ONE_TIME",
    "AUTO_REVOKED",
)
"""By bit, lowest first: the order `permissionFlagsToString` prints."""


def is_known(permission: str) -> bool:
    return permission in DANGEROUS or permission in NORMAL or permission in SIGNATURE


def ops_of(sdk: int) -> tuple[str, ...]:
    """Name the ops of an Android version, by number."""
    return tuple(op for op in OP_NUMBERS if _OPS_SINCE.get(op, 0) <= sdk)


def default_mode(op: str) -> str:
    """Say what stands for an op that nobody set; such a mode is not kept (`AppOpsService.pruneOp`)."""
    return "default" if op in SPECIAL_OPS else "allow"


def op_named(untrusted: str, sdk: int) -> str | None:
    """Read an op as the shell accepts it: READ_CONTACTS, android:read_contacts or 4."""
    name = untrusted.removeprefix("android:").upper() if untrusted.startswith("android:") else untrusted
    known = ops_of(sdk)
    if name.isdigit():
        return next((op for op in known if OP_NUMBERS[op] == int(name)), None)
    return name if name in known else None
