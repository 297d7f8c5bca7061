"""What is drawn for the steps on the way to a phone: screens of phones and of computers, in the window's language."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.viewparts import Picture
from gui.widgets.phone_screen import Mark, PhoneScreen, ScreenRow

translate = QCoreApplication.translate

_BAR: Final = ScreenRow()


def doctor_screen(picture: Picture) -> PhoneScreen:
    """Draw the screen of one step."""
    return {**_of_phones(), **_of_keys(), **_of_menus(), **_of_computers(), **_of_programs()}[picture]


def _of_phones() -> dict[Picture, PhoneScreen]:
    swipe = translate("GuidePicture", "Swipe up to unlock")
    return {
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
            translate("GuidePicture", "Developer options"),
            (
                ScreenRow(translate("GuidePicture", "USB debugging"), Mark.SWITCH_ON),
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
    contacts = translate("GuidePicture", "Contacts")
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
        Picture.CONTACTS_ENTRY: PhoneScreen(
            translate("GuidePicture", "Permissions"),
            (_BAR, ScreenRow(contacts, ringed=True), _BAR, _BAR),
            spoken=translate("GuidePicture", "Picture: a list of permissions; “Contacts” is ringed"),
        ),
        Picture.READERS: PhoneScreen(
            contacts,
            (ScreenRow("", Mark.SWITCH_ON, ringed=True), ScreenRow("", Mark.SWITCH_ON), ScreenRow("", Mark.SWITCH_OFF)),
            spoken=translate("GuidePicture", "Picture: apps that may read contacts; the switch of one app is ringed"),
        ),
    }


def _of_computers() -> dict[Picture, PhoneScreen]:
    return {
        Picture.SOCKETS: _computer(
            translate("GuidePicture", "Picture: the cable at the computer’s own socket, ringed"), socket=True
        ),
        Picture.DRIVER: _computer(
            translate("GuidePicture", "Picture: the Device Manager; the phone’s line is ringed"),
            translate("GuidePicture", "Device Manager"),
            (_BAR, ScreenRow("ADB Interface", ringed=True)),
        ),
        Picture.RULE: _computer(
            translate("GuidePicture", "Picture: a line of text being put into a file on the computer"),
            "51-android.rules",
            (ScreenRow('SUBSYSTEM=="usb", …', ringed=True), _BAR),
        ),
        Picture.COMPUTER_RESTART: _computer(
            translate("GuidePicture", "Picture: the computer’s menu; “Restart” is ringed"),
            "",
            (_BAR, ScreenRow(translate("GuidePicture", "Restart"), ringed=True), _BAR),
        ),
    }


def _of_programs() -> dict[Picture, PhoneScreen]:
    return {
        Picture.PROGRAM_CLOSED: _computer(
            translate("GuidePicture", "Picture: another program’s window on the computer; “Close” is ringed"),
            translate("GuidePicture", "Another program"),
            (_BAR, ScreenRow(translate("GuidePicture", "Close"), Mark.BUTTON, ringed=True)),
        ),
        Picture.PROGRAM_INSTALLED: _computer(
            translate("GuidePicture", "Picture: LenderLens is being installed on the computer"),
            "LenderLens",
            (_BAR, ScreenRow(translate("GuidePicture", "Install"), Mark.BUTTON, ringed=True)),
        ),
        Picture.RUNNING_PROGRAMS: _computer(
            translate("GuidePicture", "Picture: the list of running programs; one line is ringed, below it “End task”"),
            translate("GuidePicture", "Running programs"),
            (_BAR, ScreenRow("…", ringed=True), ScreenRow(translate("GuidePicture", "End task"), Mark.BUTTON)),
        ),
        Picture.SCANNER: _computer(
            translate("GuidePicture", "Picture: what a virus scanner put aside; “adb” is ringed"),
            translate("GuidePicture", "Put aside"),
            (ScreenRow("adb", ringed=True), ScreenRow(translate("GuidePicture", "Allow"), Mark.BUTTON)),
        ),
        Picture.OWN_FOLDER: _computer(
            translate("GuidePicture", "Picture: LenderLens in a folder on the computer, ringed"),
            translate("GuidePicture", "My folder"),
            (ScreenRow("LenderLens", ringed=True), _BAR),
        ),
    }


def _computer(
    spoken: str, title: str = "", rows: tuple[ScreenRow, ...] = (_BAR, _BAR), *, socket: bool = False
) -> PhoneScreen:
    return PhoneScreen(title, rows, computer=True, socket=socket, spoken=spoken)
