"""What is drawn for the steps at the computer, in the window's language."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.viewparts import Picture
from gui.widgets.phone_screen import Mark, PhoneScreen, ScreenRow

translate = QCoreApplication.translate

_BAR: Final = ScreenRow()


def computer_screens() -> dict[Picture, PhoneScreen]:
    """Draw every screen of a computer."""
    return {**_of_system(), **_of_settings(), **_of_programs()}


def _of_system() -> dict[Picture, PhoneScreen]:
    return {
        Picture.SOCKETS: _computer(
            translate("GuidePicture", "Picture: the cable at the computer’s own socket, ringed"), socket=True
        ),
        Picture.DRIVER: _computer(
            translate("GuidePicture", "Picture: the Device Manager; the phone’s line is ringed"),
            translate("GuidePicture", "Device Manager"),
            (_BAR, ScreenRow("ADB Interface", ringed=True)),
        ),
        Picture.DEVICE_SETUP: _computer(
            translate("GuidePicture", "Picture: the computer says “Setting up a device”, ringed"),
            "",
            (_BAR, _BAR, ScreenRow(translate("GuidePicture", "Setting up a device"), ringed=True)),
        ),
        Picture.RULE: _computer(
            translate("GuidePicture", "Picture: a line of text being put into a file on the computer"),
            "51-android.rules",
            (ScreenRow('SUBSYSTEM=="usb", …', ringed=True), _BAR),
        ),
    }


def _of_settings() -> dict[Picture, PhoneScreen]:
    return {
        Picture.LOG_OUT: _computer(
            translate("GuidePicture", "Picture: the computer’s menu; “Log out” is ringed"),
            "",
            (ScreenRow(translate("GuidePicture", "Log out"), ringed=True), _BAR, _BAR),
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
        Picture.PACKAGE: _computer(
            translate("GuidePicture", "Picture: a package is being installed on the computer"),
            translate("GuidePicture", "Packages"),
            (
                ScreenRow("android-sdk-platform-tools-common"),
                ScreenRow(translate("GuidePicture", "Install"), Mark.BUTTON, ringed=True),
            ),
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
