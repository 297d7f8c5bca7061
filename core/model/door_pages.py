"""Which page of the phone's own settings turns a door off by hand, by Android version. Facts only; it opens nothing.

Public actions of `android.provider.Settings`, in its sources of Android 7, 8, 9, 10, 11 and 12 to 16; those of 6 by the
"added in API level" of its reference, those of 17 taken to stay. Makers may leave a page out: the phone then says so.
"""

from dataclasses import dataclass
from typing import Final

from core.model.doors import DoorKind


@dataclass(frozen=True, slots=True)
class DoorPage:
    """One page. `of_app`: it opens at the very app (`package:` data); else at a list in which the app is found."""

    action: str
    of_app: bool


_OVERLAY_IS_A_LIST_FROM: Final = 30
"""From Android 11 on the app named is passed over (developer.android.com, "Permissions updates in Android 11")."""
_PAGES: Final = {
    DoorKind.NOTIFICATIONS: ("android.settings.ACTION_NOTIFICATION_LISTENER_SETTINGS", 22, False),
    DoorKind.ACCESSIBILITY: ("android.settings.ACCESSIBILITY_SETTINGS", 5, False),
    DoorKind.DIALER_ROLE: ("android.settings.MANAGE_DEFAULT_APPS_SETTINGS", 24, False),
    DoorKind.SMS_ROLE: ("android.settings.MANAGE_DEFAULT_APPS_SETTINGS", 24, False),
    DoorKind.COMPANION: ("android.settings.BLUETOOTH_SETTINGS", 1, False),
    DoorKind.KEYBOARD: ("android.settings.INPUT_METHOD_SETTINGS", 3, False),
    DoorKind.ALL_FILES: ("android.settings.MANAGE_APP_ALL_FILES_ACCESS_PERMISSION", 30, True),
    DoorKind.OVERLAY: ("android.settings.action.MANAGE_OVERLAY_PERMISSION", 23, True),
    DoorKind.INSTALL_APPS: ("android.settings.MANAGE_UNKNOWN_APP_SOURCES", 26, True),
}
"""Action, the first Android version (API level) that has it, whether it opens at the app.

Of notification access Android 11 has a page for one app too (NOTIFICATION_LISTENER_DETAIL_SETTINGS); on some makers'
phones it does nothing and says nothing, so the list is opened, which every version has.
"""


def door_page(kind: DoorKind, sdk: int) -> DoorPage | None:
    """Name the page for a door; None: it is turned off on the app's own page, under its permissions or nowhere else."""
    action, first, of_app = _PAGES.get(kind, ("", 0, False))
    if not action or sdk < first:
        return None
    return DoorPage(action, of_app and not (kind is DoorKind.OVERLAY and sdk >= _OVERLAY_IS_A_LIST_FROM))
