"""Steps on the computer, and what is then to be seen there."""

from PySide6.QtCore import QCoreApplication

from gui.rungs import Rung
from gui.wording.fill import fill

translate = QCoreApplication.translate

Words = tuple[str, tuple[str, ...], str]
"""What to do; how, and what to know; what is then to be seen."""


def on_the_computer() -> dict[Rung, Words]:
    gone = translate("Wording", "LenderLens starts, and this page is gone.")
    return {
        Rung.REINSTALL: (
            translate("Wording", "Install LenderLens again from where you got it"),
            (translate("Wording", "It brings the tool along."),),
            gone,
        ),
        Rung.VIRUS_SCANNER: (
            translate("Wording", "Look whether a virus scanner stopped the tool"),
            (translate("Wording", "Some scanners put “adb” aside. Look in their list and allow it there."),),
            translate("Wording", "“adb” is no longer in the scanner’s list."),
        ),
        Rung.RIGHT_PROGRAM: (
            translate("Wording", "Install the LenderLens made for this computer"),
            (translate("Wording", "Computers with another kind of processor need a LenderLens of their own."),),
            gone,
        ),
        Rung.OWN_FOLDER: (
            translate("Wording", "Move LenderLens into a folder of your own"),
            (
                translate("Wording", "From a USB stick or a network drive, programs may not be allowed to start."),
                translate("Wording", "On an office computer, ask whoever manages it."),
            ),
            gone,
        ),
        **_programs_and_drivers(gone),
    }


def _programs_and_drivers(gone: str) -> dict[Rung, Words]:
    return {
        Rung.CLOSE_PHONE_PROGRAMS: (
            translate("Wording", "Close other programs that use phones"),
            (_which_programs(), _near_the_clock()),
            translate("Wording", "Their windows and their small pictures near the clock are gone."),
        ),
        Rung.RESTART_COMPUTER: (
            translate("Wording", "Restart this computer"),
            (translate("Wording", "Then open LenderLens before other programs for phones."),),
            gone,
        ),
        Rung.DRIVER_BY_ITSELF: (
            translate("Wording", "Leave the cable in and wait a minute"),
            (
                translate("Wording", "Windows looks for a driver by itself while it is online."),
                translate("Wording", "In Windows Update, look under “Optional updates” as well."),
            ),
            translate("Wording", "Windows says that the device is ready."),
        ),
    }


def _which_programs() -> str:
    return translate("Wording", "Often it is a phone maker’s assistant, an emulator, or one that mirrors the screen.")


def _near_the_clock() -> str:
    return translate("Wording", "Look near the clock of this computer, too: such programs go on there unseen.")


def naming(program: str) -> dict[Rung, Words]:
    end = fill(translate("Wording", "Find %1 there and end it."), program)
    find = end if program else translate("Wording", "Find the program for phones there and end it.")
    close = fill(translate("Wording", "Close %1", "a program on this computer"), program)
    return {
        Rung.CLOSE_PROGRAM: (
            close if program else translate("Wording", "Close the other program for phones"),
            (_near_the_clock(),) if program else (_which_programs(), _near_the_clock()),
            translate("Wording", "Its window and its small picture near the clock are gone."),
        ),
        Rung.END_PROGRAM: (
            translate("Wording", "End it in the list of running programs"),
            (
                translate("Wording", "Windows: Task Manager. Mac: Activity Monitor. Linux: System Monitor."),
                find,
            ),
            translate("Wording", "It is no longer in that list."),
        ),
    }


def driver_of(vendor: str) -> dict[Rung, Words]:
    from_vendor = fill(translate("Wording", "Look for “USB driver” on the pages of %1 itself."), vendor)
    from_maker = translate("Wording", "Look for “USB driver” on the pages of the phone’s maker itself.")
    return {
        Rung.DRIVER_OF_MAKER: (
            translate("Wording", "Install the phone maker’s USB driver"),
            (
                from_vendor if vendor else from_maker,
                translate("Wording", "Then unplug the cable and plug it in again."),
            ),
            translate("Wording", "In the Device Manager, the phone’s line has no warning sign."),
        )
    }


def on_linux() -> dict[Rung, Words]:
    admin = translate("Wording", "Somebody who manages this computer has to do it.")
    again = translate("Wording", "This page goes on by itself when the phone is plugged in again.")
    return {
        Rung.UDEV_RULE: (
            translate("Wording", "Put this rule in place"),
            (admin, translate("Wording", "On Debian, Ubuntu and Mint, try the command in its last line first.")),
            again,
        ),
        Rung.UDEV_PACKAGE: (
            translate("Wording", "Install the package “android-sdk-platform-tools-common”"),
            (admin, translate("Wording", "It is for Debian, Ubuntu and Mint; elsewhere it has another name.")),
            again,
        ),
        Rung.LOG_IN_AGAIN: (
            translate("Wording", "Log out of this computer and in again"),
            (translate("Wording", "Some rights come with a new login only."),),
            again,
        ),
    }
