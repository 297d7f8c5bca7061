"""What is asked about other doors to the address book. READ, all of it."""

from typing import Final, Literal, get_args

from core.adb.commands.command import Command, dump, dumpsys, read
from core.errors import NotAllowedHere
from core.model.names import CALL_LOG_GROUP, READ_CONTACTS, READ_PHONE_STATE, SMS_GROUP, UserId, user_id

DOOR_NAMES: Final = " ".join((READ_CONTACTS, *CALL_LOG_GROUP, *SMS_GROUP, READ_PHONE_STATE))
"""READ_CONTACTS is asked once more for what it proves: somebody holds it, so the dump came whole."""

DoorOp = Literal["SYSTEM_ALERT_WINDOW", "REQUEST_INSTALL_PACKAGES", "MANAGE_EXTERNAL_STORAGE"]

_SETTINGS: Final = (
    "enabled_notification_listeners enabled_accessibility_services accessibility_enabled default_input_method"
    " sms_default_application dialer_default_application"
)


def door_permissions(sdk: int) -> Command:
    """Ask who may read the call log, text messages and the phone's state: numbers and names by another door."""
    return dump(f"{dumpsys(sdk)} package permission {DOOR_NAMES}")


def door_op(op: DoorOp) -> Command:
    """Android 9 and later; before, the dump of all ops has it."""
    if op not in get_args(DoorOp):
        raise NotAllowedHere(f"app-op {op!r}")
    return dump(f"{dumpsys(28)} appops --op {op}")


def setting(name: str, user: UserId) -> Command:
    """Ask for one of a few settings that name apps; no other is ever read."""
    if name not in _SETTINGS.split():
        raise NotAllowedHere(f"setting {name[:60]!r}")
    return read(f"settings get --user {user_id(user)} secure {name}")


def roles() -> Command:
    """Android 10 and later."""
    return dump(f"{dumpsys(29)} role")
