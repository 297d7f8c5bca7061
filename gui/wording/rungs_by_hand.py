"""Steps out of a phone’s start menu, and those that need no computer at all."""

from PySide6.QtCore import QCoreApplication

from gui.rungs import Rung

translate = QCoreApplication.translate

Words = tuple[str, tuple[str, ...], str]
"""What to do; how, and what to know; what is then to be seen."""


def without_cable() -> dict[Rung, Words]:
    starts = translate("Wording", "The phone starts, and asks you to unlock it.")
    return {
        Rung.START_NORMALLY: (
            translate("Wording", "On the phone, choose “Reboot system now” or “Start”"),
            (
                translate("Wording", "The volume keys move up and down, the power key chooses."),
                translate("Wording", "Choose nothing else there."),
            ),
            starts,
        ),
        Rung.POWER_KEY: (
            translate("Wording", "Hold the power key until the phone starts anew"),
            (translate("Wording", "That may take half a minute."),),
            starts,
        ),
        **_by_hand(),
    }


def _by_hand() -> dict[Rung, Words]:
    does = translate("Wording", "From then on the app can no longer read the contacts saved on this phone.")
    does_not = translate("Wording", "That does not take back copies made before. The app may notice.")
    off = translate("Wording", "“Don’t allow” is chosen.")
    readers = translate("Wording", "You see the apps that may read the contacts.")
    search = translate("Wording", "May be named differently on your phone. Search its settings for “Contacts”.")
    return {
        Rung.BY_HAND: (
            translate("Wording", "Turn contacts off on the phone itself"),
            (translate("Wording", "That works without a cable. Do it for each lending app."), does_not, search),
            off,
        ),
        Rung.HARMONY_MANAGER: (
            translate("Wording", "On the phone, open the permission manager"),
            (search,),
            translate("Wording", "You see a list with “Contacts” in it."),
        ),
        Rung.HARMONY_CONTACTS: (
            translate("Wording", "Tap “Contacts” there"),
            (search,),
            readers,
        ),
        Rung.HARMONY_OFF: (
            translate("Wording", "Tap each lending app and choose “Don’t allow”"),
            (does, does_not),
            off,
        ),
        **_on_iphones(search, does, does_not),
    }


def _on_iphones(search: str, does: str, does_not: str) -> dict[Rung, Words]:
    readers = translate("Wording", "You see the apps that may read the contacts.")
    return {
        Rung.IPHONE_CONTACTS: (
            translate("Wording", "On the iPhone, open the list of apps that use contacts"),
            (search,),
            readers,
        ),
        Rung.IPHONE_OFF: (
            translate("Wording", "Turn contacts off for each lending app"),
            (translate("Wording", "Tap the app and choose “None”, or turn its switch off."), does, does_not),
            translate("Wording", "“None” is chosen, or the switch is off."),
        ),
    }
