"""Words for turning contacts off by hand on the phone, and for what was read afterwards."""

from PySide6.QtCore import QCoreApplication

from core.model.rights import Opened
from gui.wording.fill import fill

translate = QCoreApplication.translate


def headline() -> str:
    return translate("Wording", "Do it on the phone")


def find_app(*, can_open: bool) -> str:
    """The first step: how to get to the app's own page."""
    if can_open:
        return translate(
            "Wording", "Click “Open it on the phone”, or open Settings › Apps on the phone and tap the app"
        )
    return translate("Wording", "On the phone, open Settings › Apps and tap the app")


def unlock() -> str:
    return translate("Wording", "Unlock the phone and look at the page that is open there")


def tap_permissions() -> str:
    return translate("Wording", "Tap “Permissions”, then “Contacts”")


def deny(*, is_a_switch: bool) -> str:
    """The last tap; up to Android 9 there is a switch, later a choice."""
    if is_a_switch:
        return translate("Wording", "Turn the switch beside “Contacts” off")
    return translate("Wording", "Choose “Don’t allow”")


def come_back() -> str:
    return translate("Wording", "Come back here and look again")


def open_it() -> str:
    return translate("Wording", "Open it on the phone")


def open_it_spoken(name: str) -> str:
    return fill(translate("Wording", "Open the page of %1 on the phone"), name)


def opening() -> str:
    return translate("Wording", "Asking the phone to open the page")


def reading() -> str:
    return translate("Wording", "Reading what the phone says now")


def opened(said: Opened) -> str:
    """Say what the phone said; nobody sees from here what is on its screen."""
    return {
        Opened.TAKEN: translate(
            "Wording", "The phone was asked to open this app’s page. If you do not see it, unlock the phone."
        ),
        Opened.NOT_OPENED: translate("Wording", "The phone did not open the page. Please go there by hand."),
        Opened.INSTEAD: translate(
            "Wording", "The phone did not open the page for this, and was asked for the app’s own page instead."
        ),
        Opened.UNKNOWN: translate(
            "Wording", "The phone did not say whether it opened the page. If you do not see it, go there by hand."
        ),
    }[said]


def not_heard() -> str:
    return translate("Wording", "The phone did not answer. Unlock it, check the cable, and try again.")


def is_off(names: str) -> str:
    """A headline, once it was read that these apps cannot read contacts."""
    return fill(translate("Wording", "Contacts are off: %1"), names)


def still_on(names: str, clock: str) -> str:
    return fill(translate("Wording", "Read from the phone at %2: %1 can still read contacts."), names, clock)


def not_known(names: str, clock: str) -> str:
    return fill(translate("Wording", "Read from the phone at %2: %1 could not be checked."), names, clock)


def way_back() -> str:
    """There is no Undo of what was not changed from here."""
    return translate("Wording", "To allow it again, go to the same place on the phone.")
