"""Every sentence of the command line. Facts only: no promise, no accusation, no blame."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from core.cli.file_words import UNREADABLE
from core.cli.list_words import LIST_ERRORS
from core.errors import (
    AdbMissing,
    AdbServerFailed,
    Cancelled,
    DataError,
    KeyLost,
    LenderLensError,
    NoPhone,
    NoSuchChange,
    NotAllowedHere,
    PhoneGone,
    PhoneSilent,
    RecordNotStored,
    SeveralPhones,
    TooMuchOutput,
    UnreadableInput,
)
from core.model.change import ChangeResult, Outcome, SecondQuestion
from core.model.facts import HoleReason
from core.model.headline import Headline
from core.model.phone import DeviceState, UserKind

ABOUT: Final = "See which lending apps on an Android phone can read the contacts, turn that off, prove it, undo it."
ABOUT_DEVICES: Final = "List the phones that are attached."
ABOUT_SCAN: Final = "Look at the phone and say who can read the contacts now. Changes nothing."
ABOUT_REVOKE: Final = "Turn contacts off for apps, read again, and keep a record for undo."
ABOUT_UNDO: Final = "Put back what a change took away: the phone's last one, or the one named."
ABOUT_ANALYSE: Final = "Say what saved outputs of a phone show. No phone is needed, and nothing is changed."
ABOUT_PRACTICE: Final = "Practice phones: invented phones that behave like real ones, to try everything on."
ABOUT_PRACTICE_ACTIONS: Final = {
    "list": "List the practice phones.",
    "run": "Run one until Ctrl-C, and print how to join it.",
    "reset": "Put one back as it came from the box.",
}

HELP_JSON: Final = "print one JSON document; sentences go to stderr"
HELP_SERIAL: Final = "the phone, as `devices` names it"
HELP_DATA: Final = "folder for records and practice phones (else LENDERLENS_DATA, else the system's place)"
HELP_PRACTICE: Final = "work on a practice phone"
HELP_PORT: Final = "join the adb server on this port, such as the one `practice run` prints"
HELP_ALL: Final = "list every app, not only matches, readers and what could not be checked"
HELP_ALL_LENDERS: Final = "every lending app of our list that can read the contacts now"
HELP_YES: Final = "do not ask; needed where nobody can answer"
HELP_ASK_AGAIN: Final = "leave the app free to ask for contacts again (without this it is stopped from asking)"
HELP_CHANGE: Final = "which change, as `undo --list` names it"
HELP_LIST: Final = "list the changes that are kept"
HELP_PATH: Final = "a file or a folder of saved outputs; each file is recognised by what is in it"
HELP_DUMPS: Final = {
    "package_dump": "output of `dumpsys package …`",
    "appops_dump": "output of `dumpsys appops …`",
    "getprop": "output of `getprop`",
    "users": "output of `pm list users`",
    "packages": "output of `pm list packages …`",
}

NAME_PACKAGES_OR_ALL: Final = "name packages, or give --all-lenders; not both"
ONE_CHANGE_OR_LIST: Final = "name a change, or give --list; not both"
NAME_A_FILE: Final = "name at least one file or folder"
PRACTICE_OR_PORT: Final = "give --practice or --adb-port; not both"
NO_PORT: Final = "a port is a number from 1 to 65535"
NEEDS_YES: Final = "Nobody can answer a question here. Add --yes to turn off without being asked."
STOPPED: Final = "Stopped. If a change had begun, its record is kept: `undo` puts it back."
NOTHING_CHOSEN: Final = "No lending app that our list knows can read the contacts. Nothing was changed."
NOT_NOW: Final = "Nothing was changed."
NO_CHANGES: Final = "No change is kept."
NO_DEVICES: Final = "No phone is attached."
PRACTICE_MARK: Final = "PRACTICE PHONE: everything on it is invented."
GOES_ON: Final = "Turn off now? [y/N]"
JOIN: Final = "Practice phone is running. Join it with --adb-port and --serial as printed. Ctrl-C ends it."
OFF_IS: Final = "What this does: the app can no longer read the contacts saved on this phone."
OFF_IS_NOT: Final = (
    "What it does not do: it does not take back copies, stop calls, or change what is owed."
    " The app may notice, may refuse a loan, or may ask again."
)
COPIES_STAY: Final = (
    "Copies made before may still be with the lender. Take photos of messages before deleting anything."
)
READ_AGAIN: Final = "We looked again, twice, to check."
NOT_READ_AGAIN: Final = "We could not look again, so we do not know how it is now. The record is kept for `undo`."
NOTHING_WRITTEN: Final = "Nothing was changed on the phone."
UNDO_WITH: Final = "To undo:"
SWITCH_HINT: Final = (
    "The phone does not allow changes over the cable. On some phones a switch in the developer options must be on:"
    ' "USB debugging (Security settings)" or the like; `maker` shows it for each maker, `rights` asks the phone again.'
    " Or do it by hand: Settings, Apps, the app, Permissions, Contacts; `open PACKAGE` opens the app's page there."
)


def plural(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def headline(of: Headline, *, files: bool = False) -> tuple[str, ...]:
    """Say the largest sentence and the lines under it. "Cannot" never covers what could not be checked.

    `files`: made from saved files, which need not hold the whole phone.
    """
    if of.lending:
        more = [plural(of.maybe, "more may be a lending app", "more may be lending apps")] if of.maybe else []
        first = plural(of.lending, "lending app can read your contacts now", "lending apps can read your contacts now")
        return (first, *more, *_not_seen(of))
    maybe = plural(of.maybe, "app that may be a lending app can", "apps that may be lending apps can")
    others = plural(of.others, "other app can", "other apps can")
    can = [said for said, count in ((maybe, of.maybe), (others, of.others)) if count]
    second = "; ".join((*can, *_not_seen(of)))
    return (_no_lender(of, files=files), *([second] if second else []))


def _no_lender(of: Headline, *, files: bool) -> str:
    if of.unchecked_lending:
        return plural(of.unchecked_lending, "lending app could not be checked", "lending apps could not be checked")
    if of.unread_users or files:
        return "In what we could look at, no lending app that our list knows can read the contacts"
    return "No lending app that our list knows can read the contacts"


def _not_seen(of: Headline) -> list[str]:
    told = 0 if of.lending else of.unchecked_lending
    said = [f"{of.unchecked - told} {'more ' if told else ''}could not be checked"] if of.unchecked > told else []
    if of.unread_users:
        said.append(plural(of.unread_users, "profile could not be looked into", "profiles could not be looked into"))
    return said


USERS: Final = {
    UserKind.OWNER: "",
    UserKind.WORK: "work profile",
    UserKind.CLONE: "cloned app",
    UserKind.SECOND_SPACE: "second space",
    UserKind.SECURE_FOLDER: "Secure Folder",
    UserKind.PRIVATE_SPACE: "private space",
    UserKind.GUEST: "guest",
    UserKind.OTHER: "another user",
}

HOLES: Final = {
    HoleReason.CUT: "the phone's answer was cut off",
    HoleReason.SECTION_MISSING: "a part of the phone's answer was missing",
    HoleReason.UNREADABLE_LINE: "a line could not be read",
    HoleReason.REFUSED: "the phone refused to tell",
    HoleReason.TIMEOUT: "the phone took too long",
    HoleReason.NOT_SUPPORTED: "this Android does not tell",
    HoleReason.REQUEST_NOT_READ: "not allowed now; we did not see whether it asks",
    HoleReason.NO_APPOP: "a second switch of Android could not be read",
    HoleReason.PHONE_GONE: "the connection to the phone was lost",
    HoleReason.SPACE_CLOSED: "the space it is in was not looked at",
    HoleReason.UNPROVEN: "a text file cannot prove that no line is missing; the zip it came in can",
}

OUTCOMES: Final = {
    Outcome.REVOKED: "contacts are off now",
    Outcome.ALREADY_OFF: "contacts were off already",
    Outcome.STILL_ON: "contacts are still on",
    Outcome.FIXED_BY_SYSTEM: "could not be changed: the phone's maker has fixed it",
    Outcome.FIXED_BY_POLICY: "could not be changed: whoever manages this phone has fixed it",
    Outcome.NOT_CHANGEABLE: "could not be changed from here",
    Outcome.CAME_BACK: "came back on within two seconds",
    Outcome.REFUSED_BY_PHONE: "could not be changed: the phone did not allow it",
    Outcome.WITHHELD: "not changed: the app was updated meanwhile, or could not be read; look again",
    Outcome.NOT_REACHED: "as it was: the change was stopped, or the phone did not answer to it; look again",
    Outcome.UNKNOWN: "we could not check what it is now",
    Outcome.RESTORED: "as it was before the change",
    Outcome.PARTLY: "only partly as it was before",
    Outcome.APP_GONE: "the app is gone, or was installed anew",
}

QUESTIONS: Final = {
    SecondQuestion.THREATENED: "A change on the phone may be noticed.",
    SecondQuestion.SHARED_UID: "Some apps share their permissions with others, which are turned off too.",
    SecondQuestion.MANAGED_PHONE: "This phone is managed by a company; a change may be noticed or may lock it.",
    SecondQuestion.SYSTEM_APP: "An app that came with the phone may stop working in part.",
    SecondQuestion.WORK_PROFILE: "An app of the work profile is among them; whoever manages it may notice.",
}

STATES: Final = {
    DeviceState.DEVICE: "ready",
    DeviceState.UNAUTHORIZED: "waiting: unlock the phone and tap Allow",
    DeviceState.AUTHORIZING: "waiting for the phone's answer",
    DeviceState.CONNECTING: "connecting",
    DeviceState.OFFLINE: "not answering: unplug it and plug it in again",
    DeviceState.NO_PERMISSIONS: "this computer may not open it (udev rules)",
    DeviceState.RECOVERY: "in recovery mode: restart the phone",
    DeviceState.SIDELOAD: "in sideload mode: restart the phone",
    DeviceState.RESCUE: "in rescue mode: restart the phone",
    DeviceState.BOOTLOADER: "in the bootloader: restart the phone",
    DeviceState.OTHER: "in a state we do not know",
}

ERRORS: Final[Mapping[type[LenderLensError], str]] = {
    AdbMissing: "The program adb was not found. Install Android platform-tools, or LenderLens anew.",
    AdbServerFailed: "The adb server does not answer. Close other phone programs and try again.",
    NoPhone: "No phone is ready. Plug it in, unlock it, turn on USB debugging, and tap Allow.",
    SeveralPhones: "Several phones are ready. Choose one with --serial.",
    PhoneGone: "The connection to the phone was lost. Plug it in again and repeat.",
    PhoneSilent: "The phone took too long to answer. Unlock it and try again.",
    TooMuchOutput: "The phone sent more than we can take in. Try again.",
    UnreadableInput: "Nothing in there is an output of a phone that we can read.",
    NoSuchChange: "There is no such change of this phone. `undo --list` names those that are kept.",
    KeyLost: (
        "The file that tells whose phone a record for undo is of is missing, or is another one. Nothing was changed on"
        " the phone. Put the file back into the data folder from a copy. Without one, move the folder `changes` away:"
        " what is in it cannot be undone from here any more, and LenderLens works again."
    ),
    DataError: "A file of LenderLens is damaged. It was left as it is.",
    **LIST_ERRORS,
    RecordNotStored: "The record for undo could not be stored (disk full?). Nothing was changed on the phone.",
    NotAllowedHere: "That is not something LenderLens sends to a phone.",
    Cancelled: "Stopped.",
}


def error(of: LenderLensError) -> str:
    """Say what went wrong and what to do next."""
    code, _, name = of.detail.partition(": ")
    if isinstance(of, UnreadableInput) and code in UNREADABLE:
        return f"{UNREADABLE[code]} ({name})" if name else UNREADABLE[code]
    sentence = next(ERRORS[kind] for kind in type(of).__mro__ if kind in ERRORS)
    return f"{sentence} ({of.detail})" if of.detail else sentence


def no_package_name(untrusted: str) -> str:
    return f"not a package name: {untrusted[:60]!r}"


def not_on_phone(package: str) -> str:
    return f"{package}: not on this phone"


def looked_at(model: str | None, android: str | None, apps: int, users: int) -> str:
    phone = f"{model or 'Phone'}, {f'Android {android}' if android else 'Android version not named'}"
    return f"{phone}: looked at {plural(apps, 'app', 'apps')} of {plural(users, 'user', 'users')}."


def off_for(done: int, asked: int, result: ChangeResult, what: str = "Contacts are") -> str:
    return f"{what} off for {done} of {plural(asked, 'app', 'apps')}. {_rests_on(result)}"


def not_counted(fixed: int) -> str:
    """Tell apart what nobody here could change."""
    return f"Not counted: {plural(fixed, 'app', 'apps')} that cannot be changed, see above."


def back_for(done: int, asked: int, result: ChangeResult) -> str:
    return f"Put back for {done} of {plural(asked, 'app', 'apps')}. {_rests_on(result)}"


def _rests_on(result: ChangeResult) -> str:
    """Never say that it was looked again where it was not."""
    if not result.wrote:
        return NOTHING_WRITTEN
    return READ_AGAIN if result.looked_again else NOT_READ_AGAIN


def more_from_the_maker(count: int) -> str:
    return f"and {plural(count, 'that came with the phone', 'that came with the phone')} (--all names them)"


def also_allowed(groups: Sequence[str]) -> str:
    return "also allowed: " + ", ".join(groups)


def kept_change(change_id: str, at: datetime, apps: int, told: str) -> str:
    return f"{change_id}  {at:%Y-%m-%d %H:%M} UTC  {plural(apps, 'app', 'apps')}  {told}".rstrip()


def damaged_record(name: str) -> str:
    return f"{name}: damaged, left as it is"


SECTION_LENDING: Final = "Lending apps that can read the contacts"
SECTION_MAYBE: Final = "May be lending apps; can read the contacts"
SECTION_ALSO_LENDS: Final = "Wallets, shops, banks and cards that also lend; can read the contacts"
SECTION_UNCHECKED: Final = "Could not be checked"
SECTION_OTHERS: Final = "Other apps that can read the contacts"
SECTION_REST: Final = "Cannot read the contacts now"
SECTION_LENDERS_OFF: Final = "On the lender list; cannot read the contacts now"
SECTION_GAPS: Final = "What the phone did not tell"
ALSO_TURNED_OFF: Final = "shares its permissions with:"
ALSO_CHANGED: Final = "Also changed, since they share permissions:"
CHOSEN: Final = "Contacts will be turned off for:"
BEING_ALLOWED: Final = "Being allowed is not proof of misuse. We cannot see whether contacts were copied."
