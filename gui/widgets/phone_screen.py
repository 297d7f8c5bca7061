"""What a drawn phone or computer shows: plain data, so that a page can say which screen and which place is ringed."""

from dataclasses import dataclass
from enum import Enum, auto


class Mark(Enum):
    """What stands at the end (or start) of a drawn row."""

    NONE = auto()
    SWITCH_OFF = auto()
    SWITCH_ON = auto()
    RADIO = auto()
    RADIO_CHOSEN = auto()
    BOX = auto()
    BUTTON = auto()
    FAINT_BUTTON = auto()


@dataclass(frozen=True, slots=True)
class ScreenRow:
    """One row; without text it is a grey bar (something that does not matter here)."""

    text: str = ""
    mark: Mark = Mark.NONE
    ringed: bool = False


@dataclass(frozen=True, slots=True)
class PhoneScreen:
    """`dialog`: a question in the middle of the screen instead of a page of settings. `cable`: plugged in below."""

    title: str = ""
    rows: tuple[ScreenRow, ...] = ()
    dialog: bool = False
    cable: bool = False
    computer: bool = False
    """A computer's screen instead of a phone's."""
    power_key: bool = False
    """The key at the phone's side is ringed."""
    socket: bool = False
    """The socket at the computer's side is ringed."""
    spoken: str = ""
