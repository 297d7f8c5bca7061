"""Android's permissions in the groups its settings show (AOSP PermissionController, `PermissionMapping`). Qt-free."""

from enum import StrEnum
from typing import Final


class PermissionGroup(StrEnum):
    """In the order they are shown: what tells most about other people first."""

    CONTACTS = "contacts"
    CALL_LOG = "call_log"
    SMS = "sms"
    PHONE = "phone"
    LOCATION = "location"
    CAMERA = "camera"
    MICROPHONE = "microphone"
    STORAGE = "storage"
    CALENDAR = "calendar"
    NEARBY = "nearby"
    NOTIFICATIONS = "notifications"
    ACTIVITY = "activity"
    OTHER = "other"


_PREFIX: Final = "android.permission."
_MEMBERS: Final = {
    PermissionGroup.CONTACTS: "READ_CONTACTS WRITE_CONTACTS GET_ACCOUNTS",
    PermissionGroup.CALL_LOG: "READ_CALL_LOG WRITE_CALL_LOG PROCESS_OUTGOING_CALLS",
    PermissionGroup.SMS: "SEND_SMS RECEIVE_SMS READ_SMS RECEIVE_MMS RECEIVE_WAP_PUSH READ_CELL_BROADCASTS",
    PermissionGroup.PHONE: (
        "READ_PHONE_STATE READ_PHONE_NUMBERS READ_BASIC_PHONE_STATE CALL_PHONE ADD_VOICEMAIL USE_SIP"
        " ANSWER_PHONE_CALLS ACCEPT_HANDOVER"
    ),
    PermissionGroup.LOCATION: (
        "ACCESS_FINE_LOCATION ACCESS_COARSE_LOCATION ACCESS_BACKGROUND_LOCATION ACCESS_MEDIA_LOCATION"
    ),
    PermissionGroup.CAMERA: "CAMERA BACKGROUND_CAMERA",
    PermissionGroup.MICROPHONE: "RECORD_AUDIO RECORD_BACKGROUND_AUDIO",
    PermissionGroup.STORAGE: (
        "READ_EXTERNAL_STORAGE WRITE_EXTERNAL_STORAGE READ_MEDIA_IMAGES READ_MEDIA_VIDEO READ_MEDIA_AUDIO"
        " READ_MEDIA_VISUAL_USER_SELECTED MANAGE_EXTERNAL_STORAGE"
    ),
    PermissionGroup.CALENDAR: "READ_CALENDAR WRITE_CALENDAR",
    PermissionGroup.NEARBY: (
        "BLUETOOTH_SCAN BLUETOOTH_CONNECT BLUETOOTH_ADVERTISE NEARBY_WIFI_DEVICES UWB_RANGING RANGING"
    ),
    PermissionGroup.NOTIFICATIONS: "POST_NOTIFICATIONS",
    PermissionGroup.ACTIVITY: "ACTIVITY_RECOGNITION BODY_SENSORS BODY_SENSORS_BACKGROUND",
}
_GROUP_OF: Final = {_PREFIX + name: group for group, names in _MEMBERS.items() for name in names.split()} | {
    "com.android.voicemail.permission.ADD_VOICEMAIL": PermissionGroup.PHONE
}


def groups_of(permissions: tuple[str, ...]) -> tuple[PermissionGroup, ...]:
    """Name the groups of granted permissions, each once, in the order of the enum."""
    found = {_GROUP_OF.get(permission, PermissionGroup.OTHER) for permission in permissions}
    return tuple(group for group in PermissionGroup if group in found)
