"""Steps at the cable and on the phone, until it may be asked."""

from PySide6.QtCore import QCoreApplication

from gui.rungs import Rung

translate = QCoreApplication.translate

Words = tuple[str, tuple[str, ...], str]
"""What to do; how, and what to know; what is then to be seen."""


def at_the_cable() -> dict[Rung, Words]:
    charges = translate("Wording", "The battery sign shows that the phone charges.")
    differs = may_differ()
    return {
        Rung.CONNECT: (
            translate("Wording", "Connect the phone with a USB cable"),
            (
                translate("Wording", "Nothing is installed on the phone, and nothing changes until you say so."),
                translate("Wording", "Plug the cable straight into this computer."),
            ),
            charges,
        ),
        Rung.OTHER_CABLE: (
            translate("Wording", "Try another cable, then another socket"),
            (
                translate("Wording", "Some cables only charge. Take one that also carries pictures or files."),
                translate("Wording", "Use a socket of the computer itself, not of a hub or a screen."),
            ),
            translate("Wording", "The phone shows a line about USB, or asks what the cable is for."),
        ),
        Rung.FILE_TRANSFER: (
            translate("Wording", "Choose “File transfer” for the cable"),
            (translate("Wording", "Pull down from the top of the screen and tap the line about USB."), differs),
            translate("Wording", "“File transfer” is chosen, not “Charging only”."),
        ),
        **_plugs(charges),
    }


def _plugs(charges: str) -> dict[Rung, Words]:
    return {
        Rung.REPLUG: (
            translate("Wording", "Unplug the cable and plug it in again"),
            (translate("Wording", "Unlock the phone first."),),
            charges,
        ),
        Rung.ONLY_THIS_PHONE: (
            translate("Wording", "Unplug every other phone"),
            (
                translate(
                    "Wording", "Each phone tells the computer a number. Here it is missing, or two are the same."
                ),
                translate("Wording", "Alone, a phone can often be read all the same."),
            ),
            translate("Wording", "Only one phone is plugged in."),
        ),
        Rung.OTHER_PHONE: (
            translate("Wording", "To look at an Android phone, plug that one in"),
            (translate("Wording", "Unplug this one first."),),
            charges,
        ),
    }


def on_the_phone() -> dict[Rung, Words]:
    home = translate("Wording", "You see your apps, not the clock of the locked screen.")
    return {
        Rung.UNLOCK: (
            translate("Wording", "Unlock the phone and keep its screen on"),
            (translate("Wording", "While they are locked, many phones show nothing to a computer."),),
            home,
        ),
        Rung.WAIT: (
            translate("Wording", "Wait a moment, and keep the phone unlocked"),
            (translate("Wording", "This takes a few seconds."),),
            translate("Wording", "If the phone asks something, tap “Allow”."),
        ),
        Rung.RESTART_PHONE: (
            translate("Wording", "Restart the phone, then unlock it"),
            (translate("Wording", "Leave the cable in. It may take a minute."),),
            home,
        ),
        Rung.RESTART_BOTH: (
            translate("Wording", "Restart the phone and this computer"),
            (
                translate("Wording", "Then unlock the phone and plug the cable in again."),
                translate("Wording", "If that changes nothing, copy what was tried and show it to somebody you trust."),
            ),
            home,
        ),
        Rung.UNLOCK_FOR_QUESTION: (
            translate("Wording", "Unlock the phone, then plug the cable in again"),
            (translate("Wording", "The question only comes up while the phone is unlocked."),),
            translate("Wording", "“Allow USB debugging?” comes up within a few seconds."),
        ),
        **_debugging(),
    }


def _debugging() -> dict[Rung, Words]:
    on = translate("Wording", "The switch beside “USB debugging” is on.")
    return {
        Rung.DEBUGGING: (
            translate("Wording", "Turn on “USB debugging” on the phone"),
            (
                translate("Wording", "It stands in the developer options, which are hidden at first."),
                translate("Wording", "It lets this computer ask the phone questions. You turn it off at the end."),
            ),
            on,
        ),
        Rung.DEBUGGING_AGAIN: (
            translate("Wording", "Turn “USB debugging” off and on again"),
            (translate("Wording", "It stands in the developer options."),),
            on,
        ),
        Rung.AUTO_BLOCKER: (
            translate("Wording", "On a Samsung phone, turn off “Auto Blocker” for now"),
            (
                translate("Wording", "While it is on, “USB debugging” may be grey. You turn it on again at the end."),
                may_differ(),
            ),
            translate("Wording", "“USB debugging” can be turned on."),
        ),
        Rung.REVOKE_AUTHORIZATIONS: (
            translate("Wording", "Tap “Revoke USB debugging authorizations”"),
            (
                translate("Wording", "It stands in the developer options, near “USB debugging”."),
                translate("Wording", "Then turn “USB debugging” off and on, and plug the cable in again."),
            ),
            translate("Wording", "“Allow USB debugging?” comes up within a few seconds."),
        ),
        Rung.ALLOW: _allow(),
        Rung.ALLOW_AGAIN: _allow(),
    }


def _allow() -> Words:
    return (
        translate("Wording", "Look at the phone and tap “Allow”"),
        (
            translate(
                "Wording",
                "While the cable is in, “Allow” lets this computer read and change settings, copy files, install and "
                "remove apps.",
            ),
            translate(
                "Wording",
                "LenderLens reads the list of apps and what they may do, and changes only what you choose. "
                "You can take “Allow” back at the end.",
            ),
        ),
        translate("Wording", "The question is gone, and this page goes on by itself."),
    )


def always_allow(*, helping: bool, mine: bool) -> str:
    """Say what to do with the box in the question; which computer this is, the program cannot know."""
    if helping:
        return translate("Wording", "Leave “Always allow from this computer” empty: it is a helper’s computer.")
    if mine:
        return translate("Wording", "Tick “Always allow from this computer” only if the computer is yours, too.")
    return translate("Wording", "Leave “Always allow from this computer” empty, unless the computer is your own.")


def may_differ() -> str:
    return translate("Wording", "It may be named differently on your phone.")
