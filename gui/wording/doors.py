"""Words for other ways to the people somebody knows: facts about an app, no judgement of it."""

from PySide6.QtCore import QCoreApplication

from core.model.doors import DoorKind
from gui.wording.fill import fill
from gui.wording.pages import listed

translate = QCoreApplication.translate


def title(*, offline: bool = False) -> str:
    """Head the part; what a file says was so when the phone wrote it."""
    if offline:
        return translate("Wording", "Other ways it had to learn who you know, when the file was written")
    return translate("Wording", "Other ways it can learn who you know")


def line(kind: DoorKind, *, tells_who: bool) -> str:
    """Say what an open one lets the app see."""
    if kind is DoorKind.PHONE_STATE and not tells_who:
        return translate("Wording", "Phone status: it can see whether you are in a call, not with whom.")
    return (_permission_lines() | _other_lines())[kind]


def on_card(kinds: tuple[DoorKind, ...], *, offline: bool = False) -> str:
    """Name the open ones in one line; empty where there are none."""
    named = listed(map(name, kinds))
    if offline:
        sentence = translate("Wording", "Other ways it had to learn who you know: %1.")
    else:
        sentence = translate("Wording", "Other ways it can learn who you know: %1.")
    return fill(sentence, named) if named else ""


def none_seen() -> str:
    return translate("Wording", "We saw none of those we can read. That does not prove that there are none.")


def also_on() -> str:
    return translate("Wording", "These do not show other people, but are on for it:")


def unchecked(kinds: tuple[DoorKind, ...], *, offline: bool = False) -> str:
    """Name what could not be read, or a file does not hold; empty where all was."""
    named = listed(map(name, kinds))
    if offline:
        sentence = translate("Wording", "Not in this file, or not to be read in it: %1. That does not mean it is off.")
    else:
        sentence = translate("Wording", "The phone did not tell us about: %1.")
    return fill(sentence, named) if named else ""


def name(kind: DoorKind) -> str:
    """Name one in a list."""
    return {
        DoorKind.CALL_LOG: translate("Wording", "call log"),
        DoorKind.SMS: translate("Wording", "SMS messages"),
        DoorKind.NOTIFICATIONS: translate("Wording", "notifications"),
        DoorKind.ACCESSIBILITY: translate("Wording", "what is on the screen"),
        DoorKind.DIALER_ROLE: translate("Wording", "being your phone app"),
        DoorKind.SMS_ROLE: translate("Wording", "being your SMS app"),
        DoorKind.COMPANION: translate("Wording", "being the app of a watch or glasses"),
        DoorKind.KEYBOARD: translate("Wording", "what you type"),
        DoorKind.ALL_FILES: translate("Wording", "all files"),
        DoorKind.PHONE_STATE: translate("Wording", "phone status"),
        DoorKind.ACCOUNTS: translate("Wording", "accounts on the phone"),
        DoorKind.OVERLAY: translate("Wording", "drawing over other apps"),
        DoorKind.INSTALL_APPS: translate("Wording", "installing apps"),
    }[kind]


def _permission_lines() -> dict[DoorKind, str]:
    return {
        DoorKind.CALL_LOG: translate("Wording", "Call log: it can see whom you called and who called you."),
        DoorKind.SMS: translate("Wording", "SMS messages: it can read them, or see new ones come in."),
        DoorKind.PHONE_STATE: translate("Wording", "Phone status: it can see the number of whoever calls you."),
        DoorKind.ACCOUNTS: translate(
            "Wording", "Accounts: it can see the names of accounts on the phone, mostly your own."
        ),
        DoorKind.ALL_FILES: translate("Wording", "All files: it can read files, such as a saved list of contacts."),
        DoorKind.OVERLAY: translate("Wording", "It may draw over other apps."),
        DoorKind.INSTALL_APPS: translate("Wording", "It may ask to install other apps."),
    }


def _other_lines() -> dict[DoorKind, str]:
    return {
        DoorKind.NOTIFICATIONS: translate(
            "Wording", "Notifications: it can read those of every app, with names and messages."
        ),
        DoorKind.ACCESSIBILITY: translate("Wording", "Accessibility service: it can read what is on the screen."),
        DoorKind.DIALER_ROLE: translate("Wording", "It is your phone app: calls and numbers pass through it."),
        DoorKind.SMS_ROLE: translate("Wording", "It is your SMS app: all text messages pass through it."),
        DoorKind.COMPANION: translate(
            "Wording", "It is the app of a watch or glasses, which may be given contacts, calls and messages."
        ),
        DoorKind.KEYBOARD: translate("Wording", "It is your keyboard: it sees what you type."),
    }
