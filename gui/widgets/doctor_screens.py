"""What is drawn for the steps on the way to a phone: screens of phones, in the window's language."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.theme import theme
from gui.viewparts import Picture
from gui.widgets.computer_screens import computer_screens
from gui.widgets.phone_screen import Mark, PhoneScreen, ScreenRow

translate = QCoreApplication.translate

_BAR: Final = ScreenRow()


def doctor_screen(picture: Picture) -> PhoneScreen:
    """Draw the screen of one step."""
    return {**_of_phones(), **_of_keys(), **_of_menus(), **_of_permissions(), **computer_screens()}[picture]


def _of_phones() -> dict[Picture, PhoneScreen]:
    swipe = translate("GuidePicture", "Swipe up to unlock")
    options, debugging = translate("GuidePicture", "Developer options"), translate("GuidePicture", "USB debugging")
    return {
        Picture.DEBUGGING_ON: PhoneScreen(
            options,
            (_BAR, ScreenRow(debugging, Mark.SWITCH_ON, ringed=True), _BAR, _BAR),
            spoken=translate("GuidePicture", "Picture: “USB debugging” in the developer options is on, ringed"),
        ),
        Picture.LOCK_SCREEN: PhoneScreen(
            "14:35",
            (_BAR, _BAR, _BAR, ScreenRow(swipe, ringed=True)),
            spoken=translate("GuidePicture", "Picture: the locked screen; “Swipe up to unlock” is ringed"),
        ),
        Picture.CABLE_MODE: PhoneScreen(
            translate("GuidePicture", "Use USB for"),
            (
                ScreenRow(translate("GuidePicture", "File transfer"), Mark.RADIO_CHOSEN, ringed=True),
                ScreenRow(translate("GuidePicture", "Photos"), Mark.RADIO),
                ScreenRow(translate("GuidePicture", "Charging only"), Mark.RADIO),
            ),
            dialog=True,
            spoken=translate("GuidePicture", "Picture: the phone asks what USB is for; “File transfer” is ringed"),
        ),
        Picture.REVOKE_AUTHORIZATIONS: PhoneScreen(
            options,
            (
                ScreenRow(debugging, Mark.SWITCH_ON),
                ScreenRow(translate("GuidePicture", "Revoke USB debugging authorizations"), ringed=True),
                _BAR,
            ),
            spoken=translate(
                "GuidePicture", "Picture: “Revoke USB debugging authorizations” in the developer options, ringed"
            ),
        ),
    }


def _of_keys() -> dict[Picture, PhoneScreen]:
    return {
        Picture.AUTO_BLOCKER: PhoneScreen(
            translate("GuidePicture", "Auto Blocker"),
            (ScreenRow("", Mark.SWITCH_ON, ringed=True), _BAR, _BAR),
            spoken=translate("GuidePicture", "Picture: the switch of “Auto Blocker”, ringed"),
        ),
        Picture.POWER_KEY: PhoneScreen(
            rows=(_BAR,),
            power_key=True,
            spoken=translate("GuidePicture", "Picture: the power key at the side of the phone, ringed"),
        ),
    }


def _of_menus() -> dict[Picture, PhoneScreen]:
    return {
        Picture.START_MENU: PhoneScreen(
            "",
            (
                ScreenRow("Reboot system now", ringed=True),  # these menus speak English on nearly every phone
                ScreenRow("Reboot to bootloader"),
                _BAR,
                ScreenRow("Power off"),
            ),
            spoken=translate("GuidePicture", "Picture: the start menu; “Reboot system now” is ringed"),
        ),
    }


def _of_permissions() -> dict[Picture, PhoneScreen]:
    contacts, manager = translate("GuidePicture", "Contacts"), translate("GuidePicture", "Permission manager")
    return {
        Picture.PRIVACY_PAGE: PhoneScreen(
            _as_on_phones("Privacy", "隐私和安全"),
            (_BAR, ScreenRow(manager, ringed=True), _BAR),
            spoken=translate("GuidePicture", "Picture: the phone’s page about privacy; “Permission manager” is ringed"),
        ),
        Picture.CONTACTS_ENTRY: PhoneScreen(
            manager,
            (_BAR, ScreenRow(contacts, ringed=True), _BAR, _BAR),
            spoken=translate("GuidePicture", "Picture: a list of permissions; “Contacts” is ringed"),
        ),
        Picture.IPHONE_PRIVACY: PhoneScreen(
            _as_on_phones("Privacy & Security", "隐私与安全性"),
            (_BAR, _BAR, ScreenRow(contacts, ringed=True), _BAR),
            spoken=translate("GuidePicture", "Picture: the iPhone’s page about privacy; “Contacts” is ringed"),
        ),
        Picture.PERMISSION_SWITCH: PhoneScreen(
            translate("GuidePicture", "App permissions"),
            (_BAR, ScreenRow(contacts, Mark.SWITCH_ON, ringed=True), _BAR),
            spoken=translate("GuidePicture", "Picture: the app’s permissions; the switch beside “Contacts” is ringed"),
        ),
        Picture.READERS: PhoneScreen(
            contacts,
            (ScreenRow("", Mark.SWITCH_ON, ringed=True), ScreenRow("", Mark.SWITCH_ON), ScreenRow("", Mark.SWITCH_OFF)),
            spoken=translate("GuidePicture", "Picture: apps that may read contacts; the switch of one app is ringed"),
        ),
    }


def _as_on_phones(english: str, chinese: str) -> str:
    """Choose menu words that are the phone's, not ours to word: the same as in `gui.wording.rungs`."""
    return chinese if theme().language.startswith("zh") else english
