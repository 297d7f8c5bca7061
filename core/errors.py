"""Everything that can go wrong, as types; the words are elsewhere (`core.cli.words`, `gui.wording`).

LenderLensError
├── PhoneError            the world outside the program
│   ├── AdbMissing        no adb program anywhere
│   ├── AdbServerFailed   adb is there, its server does not answer
│   ├── NoPhone           no usable phone (`states`: what adb says of those that are there)
│   ├── SeveralPhones     more than one usable phone and none was named
│   ├── PhoneGone         unplugged, or it dropped the connection
│   ├── PhoneSilent       no answer within the idle or total deadline
│   └── TooMuchOutput     more than the size cap
├── UnreadableInput       a file or folder that is no phone output we know, or too old an Android
├── DataError             a file of ours is damaged (lender list, practice phone, change record)
│   ├── KeyLost           records are kept, and the key file they were made with is gone or another one
│   └── NoSuchChange      undo was asked for a change that is not kept
├── ListRefused           a lender list from a file was not taken; the one in use stays
│   ├── ListNotFound      there is no such file, or it cannot be opened
│   ├── ListTooLarge      more than the size cap
│   ├── ListNotSigned     no signature of minisign stands at its head
│   ├── ListKeyUnknown    signed, with a key LenderLens does not know
│   ├── ListAltered       the signature is not that of this content: changed, cut or damaged on the way
│   ├── ListUnreadable    well signed, and a line of it cannot be read; perhaps for a newer LenderLens
│   ├── ListNotNewer      its number or date is not above that of the list in use
│   ├── ListDateAhead     dated after this computer's today: the clock is set back
│   └── ListNotStored     it could not be written to disk
├── RecordNotStored       the before-state could not be written to disk: nothing was changed
├── NotAllowedHere        a name or command outside the closed list
└── Cancelled             the person stopped it

Programming faults stay ordinary exceptions.
"""


class LenderLensError(Exception):
    """Carry a machine-readable `code` (the class name) and parameters; never a sentence for the person."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail

    @property
    def code(self) -> str:
        return type(self).__name__


class PhoneError(LenderLensError):
    """Something outside the program."""


class AdbMissing(PhoneError):
    """No adb program was found."""


class AdbServerFailed(PhoneError):
    """adb is there but its server does not answer."""


class NoPhone(PhoneError):
    """No phone is ready; `states` are adb's own words for those that are attached."""

    def __init__(self, states: tuple[str, ...] = ()) -> None:
        super().__init__(", ".join(states))
        self.states = states


class SeveralPhones(PhoneError):
    """Several phones are ready and none was named."""

    def __init__(self, serials: tuple[str, ...]) -> None:
        super().__init__(", ".join(serials))
        self.serials = serials


class PhoneGone(PhoneError):
    """The cable was pulled or the phone dropped the connection."""


class PhoneSilent(PhoneError):
    """No answer within the deadline."""


class TooMuchOutput(PhoneError):
    """A command answered with more than its size cap."""


class UnreadableInput(LenderLensError):
    """A file or folder that holds no phone output we can read."""


class DataError(LenderLensError):
    """A file that belongs to us is damaged."""


class KeyLost(DataError):
    """The key that tells whose phone a record is of is not there any more; `detail` names its file."""


class NoSuchChange(DataError):
    """There is no such change to undo."""


class ListRefused(LenderLensError):
    """A lender list from a file was not taken; the one in use stays."""


class ListNotFound(ListRefused):
    """There is no such file, or it cannot be opened; `detail` is its name."""


class ListTooLarge(ListRefused):
    """The file is larger than a list may be."""


class ListNotSigned(ListRefused):
    """No signature that we can check stands at the head of the file."""


class ListKeyUnknown(ListRefused):
    """It is signed with a key that LenderLens does not know; `detail` is the key's id."""


class ListAltered(ListRefused):
    """The signature is not that of this content."""


class ListUnreadable(ListRefused):
    """It is well signed, and something in it cannot be read; `detail` names the line."""


class ListNotNewer(ListRefused):
    """It is not newer than the list in use; `detail` holds both."""


class ListDateAhead(ListRefused):
    """It is dated after this computer's today; `detail` holds both dates."""


class ListNotStored(ListRefused):
    """It could not be written to disk."""


class RecordNotStored(LenderLensError):
    """The before-state could not be stored; nothing was changed."""


class NotAllowedHere(LenderLensError):
    """An argument or command outside the closed list."""


class Cancelled(LenderLensError):
    """The person stopped it."""
