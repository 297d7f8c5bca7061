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


class RecordNotStored(LenderLensError):
    """The before-state could not be stored; nothing was changed."""


class NotAllowedHere(LenderLensError):
    """An argument or command outside the closed list."""


class Cancelled(LenderLensError):
    """The person stopped it."""
