"""Every command LenderLens ever sends to a phone. There is no other way to send one.

Readers get thin, typed functions; if a command is missing, add it here rather than going around: `reads`, `doors` and
`app_files` only READ, `changes` and `screens` WRITE (and probe), no other module makes a Command. Each argument is
checked at this last step even though callers checked before. WRITE commands change the phone; PROBE commands look
like writes but name a permission that does not exist, so there is nothing they could change (ANDROID_REVIEW 3b-1).

Never to be added: uninstall, clear, `pm reset-permissions` (resets every app), `appops reset` (wipes other ops),
`appops read-settings` (rolls back), `pm revoke --all-permissions` (without a package: every app).
"""

from core.adb.commands.app_files import APK_BLOCK, apk_blocks, apk_paths, apk_size
from core.adb.commands.arguments import PROBE_PERMISSION, ContactsOp, Flag, OpMode
from core.adb.commands.changes import (
    clear_flag,
    grant,
    probe_grant,
    probe_revoke,
    revoke,
    set_flag,
    set_package_op,
    set_uid_op,
    store_ops,
)
from core.adb.commands.command import MEGABYTE, Command, Effect
from core.adb.commands.doors import DOOR_NAMES, DoorOp, door_op, door_permissions, roles, setting
from core.adb.commands.reads import (
    GROUP_NAMES,
    GlobalSetting,
    check_permission,
    clock,
    contacts_permissions,
    current_user,
    device_policy,
    global_setting,
    label,
    ops,
    package,
    packages,
    properties,
    system_packages,
    user_states,
    users,
    users_with_types,
)
from core.adb.commands.screens import open_app_page, open_door_page

__all__ = [
    "APK_BLOCK",
    "DOOR_NAMES",
    "GROUP_NAMES",
    "MEGABYTE",
    "PROBE_PERMISSION",
    "Command",
    "ContactsOp",
    "DoorOp",
    "Effect",
    "Flag",
    "GlobalSetting",
    "OpMode",
    "apk_blocks",
    "apk_paths",
    "apk_size",
    "check_permission",
    "clear_flag",
    "clock",
    "contacts_permissions",
    "current_user",
    "device_policy",
    "door_op",
    "door_permissions",
    "global_setting",
    "grant",
    "label",
    "open_app_page",
    "open_door_page",
    "ops",
    "package",
    "packages",
    "probe_grant",
    "probe_revoke",
    "properties",
    "revoke",
    "roles",
    "set_flag",
    "set_package_op",
    "set_uid_op",
    "setting",
    "store_ops",
    "system_packages",
    "user_states",
    "users",
    "users_with_types",
]
