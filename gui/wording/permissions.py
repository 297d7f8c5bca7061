"""Plain names for what an app has been given."""

from PySide6.QtCore import QCoreApplication

from gui.permission_groups import PermissionGroup

translate = QCoreApplication.translate


def permission_group(group: PermissionGroup) -> str:
    return {
        PermissionGroup.CONTACTS: translate("Wording", "Contacts"),
        PermissionGroup.CALL_LOG: translate("Wording", "Call log"),
        PermissionGroup.SMS: translate("Wording", "SMS messages"),
        PermissionGroup.PHONE: translate("Wording", "Phone calls and number"),
        PermissionGroup.LOCATION: translate("Wording", "Location"),
        PermissionGroup.CAMERA: translate("Wording", "Camera"),
        PermissionGroup.MICROPHONE: translate("Wording", "Microphone"),
        PermissionGroup.STORAGE: translate("Wording", "Photos and files"),
        PermissionGroup.CALENDAR: translate("Wording", "Calendar"),
        PermissionGroup.NEARBY: translate("Wording", "Devices nearby"),
        PermissionGroup.NOTIFICATIONS: translate("Wording", "Showing notifications"),
        PermissionGroup.ACTIVITY: translate("Wording", "Movement and body sensors"),
        PermissionGroup.OTHER: translate("Wording", "Something else"),
    }[group]
