"""What went wrong and what to do, for every error class of `core.errors`."""

from PySide6.QtCore import QCoreApplication

from core.errors import LenderLensError, UnreadableInput

translate = QCoreApplication.translate


def headline(error: LenderLensError) -> str:
    """Say what happened. A class without words of its own is worded as its nearest parent."""
    if _is_too_old(error):
        return translate("Wording", "This phone is too old for LenderLens")
    return _nearest(error, _headlines())


def next_step(error: LenderLensError) -> str:
    """Say what to do."""
    if _is_too_old(error):
        return translate("Wording", "It needs Android 6 or later. On the phone itself, look in Settings › Apps.")
    return _nearest(error, _next_steps())


def _is_too_old(error: LenderLensError) -> bool:
    """Android 5 and older give permissions at installation only: there is nothing to turn off."""
    return isinstance(error, UnreadableInput) and error.detail == "android5"


def _nearest(error: LenderLensError, words: dict[str, str]) -> str:
    return next(words[kind.__name__] for kind in type(error).__mro__ if kind.__name__ in words)


def _headlines() -> dict[str, str]:
    return {
        "LenderLensError": translate("Wording", "Something did not work"),
        "PhoneError": translate("Wording", "The phone could not be read"),
        "AdbMissing": translate("Wording", "The phone connection tool is missing"),
        "AdbServerFailed": translate("Wording", "The phone connection tool does not answer"),
        "NoPhone": translate("Wording", "No phone is ready"),
        "SeveralPhones": translate("Wording", "More than one phone is connected"),
        "PhoneGone": translate("Wording", "The phone was disconnected"),
        "PhoneSilent": translate("Wording", "The phone did not answer in time"),
        "TooMuchOutput": translate("Wording", "The phone answered with far too much text"),
        "UnreadableInput": translate("Wording", "This is nothing we can read"),
        "DataError": translate("Wording", "A file of LenderLens is damaged"),
        "KeyLost": translate("Wording", "The key file for what is kept for Undo is missing or was replaced"),
        "NoSuchChange": translate("Wording", "This change is no longer kept for Undo"),
        "ListRefused": translate("Wording", "The list was not taken"),
        "ListNotFound": translate("Wording", "The list file could not be opened"),
        "ListTooLarge": translate("Wording", "This file is too large for a lender list"),
        "ListNotSigned": translate("Wording", "This is not a signed lender list"),
        "ListKeyUnknown": translate("Wording", "The list is signed with a key LenderLens does not know"),
        "ListAltered": translate("Wording", "The list was changed or cut on its way"),
        "ListUnreadable": translate("Wording", "LenderLens cannot read all of this list"),
        "ListNotNewer": translate("Wording", "This list is not newer than the one in use"),
        "ListDateAhead": translate("Wording", "This list is dated after today"),
        "ListNotStored": translate("Wording", "The list could not be saved"),
        "RecordNotStored": translate("Wording", "Nothing was changed: the note for Undo could not be saved"),
        "NotAllowedHere": translate("Wording", "LenderLens stopped itself"),
        "Cancelled": translate("Wording", "Stopped"),
    }


def _next_steps() -> dict[str, str]:
    return {
        "LenderLensError": translate("Wording", "Nothing was lost. Try again; if it happens again, copy the details."),
        "PhoneError": translate("Wording", "Keep the phone unlocked, check the cable, and try again."),
        "AdbMissing": translate("Wording", "Install LenderLens again from where you got it; it brings the tool along."),
        "AdbServerFailed": translate("Wording", "Close other programs that use the phone, then try again."),
        "NoPhone": translate("Wording", "Connect the phone, unlock it and tap “Allow” if it asks."),
        "SeveralPhones": translate("Wording", "Choose one, or unplug the others."),
        "PhoneGone": translate("Wording", "Check the cable and connect the phone again. Then look again to be sure."),
        "PhoneSilent": translate("Wording", "Unlock the phone, keep its screen on, and try again."),
        "TooMuchOutput": translate("Wording", "Restart the phone and try again."),
        "UnreadableInput": translate("Wording", "Choose another file or folder."),
        "DataError": translate("Wording", "Install LenderLens again. What is kept for Undo stays where it is."),
        "KeyLost": translate(
            "Wording", "Put the file back from a copy. Or open “Kept for Undo” and choose “Forget everything”."
        ),
        "NoSuchChange": translate("Wording", "Look at the phone again to see how things are now."),
        **_next_steps_of_lists(),
        "RecordNotStored": translate("Wording", "Check that the disk is not full or locked, then try again."),
        "NotAllowedHere": translate("Wording", "It was about to do something it must not. Please copy the details."),
        "Cancelled": translate("Wording", "Nothing was changed."),
    }


def _next_steps_of_lists() -> dict[str, str]:
    """After each of these the list in use is what it was, and each says so."""
    return {
        "ListRefused": translate("Wording", "The list in use stays. Choose another file."),
        "ListNotFound": translate("Wording", "The list in use stays. Check that the file is still there."),
        "ListTooLarge": translate("Wording", "The list in use stays. Choose another file."),
        "ListNotSigned": translate("Wording", "The list in use stays. Get the file again from where LenderLens is."),
        "ListKeyUnknown": translate("Wording", "The list in use stays. A newer LenderLens may know the key."),
        "ListAltered": translate(
            "Wording", "The list in use stays. Get the file again, and do not open it in an editor."
        ),
        "ListUnreadable": translate("Wording", "The list in use stays. This one may be for a newer LenderLens."),
        "ListNotNewer": translate("Wording", "The list in use stays. You need do nothing."),
        "ListDateAhead": translate(
            "Wording", "The list in use stays. Check the date of this computer, then import the list again."
        ),
        "ListNotStored": translate("Wording", "The list in use stays. Check that the disk is not full or locked."),
    }
