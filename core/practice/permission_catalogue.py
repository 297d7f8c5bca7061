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
    "READ_SYNC_SETTINGS WRITE_SYNC_SETTINGS SET_WALLPAPER"
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
}

READ_CONTACTS: Final = PREFIX + "READ_CONTACTS"
WRITE_CONTACTS: Final = PREFIX + "WRITE_CONTACTS"
GET_ACCOUNTS: Final = PREFIX + "GET_ACCOUNTS"
CONTACTS: Final = (READ_CONTACTS, WRITE_CONTACTS, GET_ACCOUNTS)

OP_NUMBERS: Final = {"READ_CONTACTS": 4, "WRITE_CONTACTS": 5, "READ_CALL_LOG": 6, "READ_SMS": 14, "CAMERA": 26}
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


def op_named(untrusted: str) -> str | None:
    """Read an op as the shell accepts it: READ_CONTACTS, android:read_contacts or 4."""
    name = untrusted.removeprefix("android:").upper() if untrusted.startswith("android:") else untrusted
    if name.isdigit():
        return next((op for op, number in OP_NUMBERS.items() if number == int(name)), None)
    return name if name in OP_NUMBERS else None
