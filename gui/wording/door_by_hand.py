"""Words for turning another way off by hand: steps in the words of plain Android, and what was read afterwards.

The names of pages and switches are those of AOSP's Settings app, English and Chinese; makers may call them otherwise.
"""

from PySide6.QtCore import QCoreApplication

from core.model.doors import DoorKind
from core.model.rights import Opened
from gui.wording.by_hand import deny as deny_contacts
from gui.wording.by_hand import opened as opened_app_page
from gui.wording.doors import name
from gui.wording.fill import fill

translate = QCoreApplication.translate

_OWN_SWITCHES_FROM = 28
"""Android 9 took the call log out of the group "Phone" (AOSP, Android 9 behaviour changes)."""


def headline(kind: DoorKind) -> str:
    return fill(translate("Wording", "Turn it off on the phone: %1"), thing(kind))


def thing(kind: DoorKind) -> str:
    """Name what is turned off, as the phone's settings do."""
    return {
        DoorKind.NOTIFICATIONS: translate("Wording", "notification access"),
        DoorKind.ACCESSIBILITY: translate("Wording", "accessibility service"),
        DoorKind.DIALER_ROLE: translate("Wording", "phone app"),
        DoorKind.SMS_ROLE: translate("Wording", "SMS app"),
        DoorKind.COMPANION: translate("Wording", "app of a watch or glasses"),
        DoorKind.KEYBOARD: translate("Wording", "keyboard"),
        DoorKind.ALL_FILES: translate("Wording", "all files access"),
    }.get(kind, name(kind))


def may_differ() -> str:
    return translate("Wording", "Your phone may use other words.")


def open_it() -> str:
    return translate("Wording", "Open this page on the phone")


def open_it_spoken(kind: DoorKind, app: str) -> str:
    return fill(translate("Wording", "Open on the phone: %1, for %2"), thing(kind), app)


def show_how_spoken(kind: DoorKind, app: str) -> str:
    return fill(translate("Wording", "Show me how to turn off: %1, for %2"), thing(kind), app)


def watching() -> str:
    return translate("Wording", "The phone is read again by itself; this page goes on once it is off.")


def opened(said: Opened) -> str:
    """Say what the phone said; nobody sees from here what is on its screen."""
    return {
        Opened.TAKEN: translate(
            "Wording", "The phone was asked to open the page for this. If you do not see it, unlock the phone."
        ),
    }.get(said, opened_app_page(said))


def look_for(kind: DoorKind, *, can_open: bool) -> str:
    """The first step, while the page is not open: what to look for in the phone's settings."""
    place = _places()[kind]
    if can_open:
        return fill(
            translate("Wording", "Click “Open this page on the phone”, or search the phone’s settings for %1"), place
        )
    return fill(translate("Wording", "Search the phone’s settings for %1"), place)


def find_app(app: str) -> str:
    """The step after a list was opened."""
    return fill(translate("Wording", "Tap “%1” in the list"), app)


def steps(kind: DoorKind, sdk: int | None) -> tuple[str, ...]:
    """Say what is to be done once the app's page, or its place in a list, is in front."""
    if kind in _PERMISSIONS:
        return (_permission_step(kind, sdk),)
    return _last_steps()[kind]


_PERMISSIONS = (DoorKind.CALL_LOG, DoorKind.SMS, DoorKind.PHONE_STATE, DoorKind.ACCOUNTS)


def _permission_step(kind: DoorKind, sdk: int | None) -> str:
    if kind is DoorKind.SMS:
        return translate("Wording", "Tap “Permissions”, then “SMS”")
    if kind is DoorKind.ACCOUNTS:
        return translate("Wording", "Tap “Permissions”, then “Contacts”")
    if kind is DoorKind.CALL_LOG and sdk is not None and sdk >= _OWN_SWITCHES_FROM:
        return translate("Wording", "Tap “Permissions”, then “Call logs”")
    return translate("Wording", "Tap “Permissions”, then “Phone”")


def deny(*, is_a_switch: bool) -> str:
    """The last tap of a permission; up to Android 9 it is a switch, later a choice."""
    return translate("Wording", "Turn the switch beside it off") if is_a_switch else deny_contacts(is_a_switch=False)


def _places() -> dict[DoorKind, str]:
    apps = translate("Wording", "“Apps”, and tap the app")
    default = translate("Wording", "“Default apps”")
    return dict.fromkeys(_PERMISSIONS, apps) | {
        DoorKind.NOTIFICATIONS: translate("Wording", "“Notification access”, or “Device & app notifications”"),
        DoorKind.ACCESSIBILITY: translate("Wording", "“Accessibility”"),
        DoorKind.DIALER_ROLE: default,
        DoorKind.SMS_ROLE: default,
        DoorKind.COMPANION: translate("Wording", "“Connected devices”, or “Bluetooth”"),
        DoorKind.KEYBOARD: translate("Wording", "“Keyboard”, or “Language & input”"),
        DoorKind.ALL_FILES: translate("Wording", "“All files access”"),
        DoorKind.OVERLAY: translate("Wording", "“Display over other apps”, or “Draw over other apps”"),
        DoorKind.INSTALL_APPS: translate("Wording", "“Install unknown apps”"),
    }


def _last_steps() -> dict[DoorKind, tuple[str, ...]]:
    another = translate("Wording", "Choose another app, such as the one that came with the phone")
    return {
        DoorKind.NOTIFICATIONS: (
            translate("Wording", "Turn its switch off (“Allow notification access”), then tap “Turn off”"),
        ),
        DoorKind.ACCESSIBILITY: (translate("Wording", "Turn its switch off, then tap “Stop”, “Turn off” or “OK”"),),
        DoorKind.DIALER_ROLE: (translate("Wording", "Tap “Phone app”"), another),
        DoorKind.SMS_ROLE: (translate("Wording", "Tap “SMS app”"), another),
        DoorKind.COMPANION: (
            translate("Wording", "Tap the gear beside the watch or the glasses"),
            translate("Wording", "Take the app away there, or tap “Forget”: that unpairs the device"),
        ),
        DoorKind.KEYBOARD: (
            translate("Wording", "Turn another keyboard on, if this is the only one"),
            translate("Wording", "Turn the switch of this app’s keyboard off"),
        ),
        DoorKind.ALL_FILES: (translate("Wording", "Turn “Allow access to manage all files” off"),),
        DoorKind.OVERLAY: (translate("Wording", "Turn “Allow display over other apps” off"),),
        DoorKind.INSTALL_APPS: (translate("Wording", "Turn “Allow from this source” off"),),
    }


def is_off(kind: DoorKind, app: str) -> str:
    """A headline, once the phone was read and says that it is off."""
    return fill(translate("Wording", "Off now for %2: %1"), thing(kind), app)


def still_on(app: str, clock: str) -> str:
    return fill(translate("Wording", "Read from the phone at %2: it is still on for %1."), app, clock)


def read_off(clock: str) -> str:
    return fill(translate("Wording", "Read from the phone at %1. What the app saw before may have been kept."), clock)
