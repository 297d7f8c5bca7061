"""Clicks: what the person asks of one phone's part of the window. Plain frozen messages, Qt-free."""

from dataclasses import dataclass
from pathlib import Path

from core.model.access import AppKey
from core.model.brand import Chapter
from core.model.change import Subject
from core.model.closing import ClosingLine
from core.model.doors import DoorKind
from gui.events.answers import Answers, PracticeOrder
from gui.file_events import FileClick
from gui.hand_events import HandClick


@dataclass(frozen=True, slots=True)
class AnswersGiven:
    answers: Answers


@dataclass(frozen=True, slots=True)
class DeviceChosen:
    """Show this phone's part of the window."""

    serial: str


@dataclass(frozen=True, slots=True)
class ScanClicked:
    pass


@dataclass(frozen=True, slots=True)
class StopClicked:
    pass


@dataclass(frozen=True, slots=True)
class AppOpened:
    key: AppKey


@dataclass(frozen=True, slots=True)
class ByHandOpened:
    """Show how it is done on the phone. `door` None: contacts; else that other way, of one app."""

    keys: tuple[AppKey, ...]
    door: DoorKind | None = None


@dataclass(frozen=True, slots=True)
class BackClicked:
    pass


@dataclass(frozen=True, slots=True)
class TurnOffClicked:
    keys: tuple[AppKey, ...]
    subject: Subject = Subject.CONTACTS


@dataclass(frozen=True, slots=True)
class StopAskingChosen:
    on: bool


@dataclass(frozen=True, slots=True)
class RememberChosen:
    """Keep looks at this phone for the next one; off: delete those that are kept, too."""

    on: bool


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The second question was answered with yes."""


@dataclass(frozen=True, slots=True)
class UndoClicked:
    """`keys` empty: everything of that change."""

    change_id: str
    keys: tuple[AppKey, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptChangesOpened:
    pass


@dataclass(frozen=True, slots=True)
class ForgetClicked:
    """Asks first: the page shows what is lost."""


@dataclass(frozen=True, slots=True)
class ForgetConfirmed:
    pass


@dataclass(frozen=True, slots=True)
class NextStepsOpened:
    pass


@dataclass(frozen=True, slots=True)
class SaveRecordClicked:
    """Leads to the folder dialog of the window, then to `FolderChosen`."""


@dataclass(frozen=True, slots=True)
class FolderChosen:
    folder: Path


@dataclass(frozen=True, slots=True)
class RetryClicked:
    pass


@dataclass(frozen=True, slots=True)
class PracticeChosen:
    """Another practice phone, or the same one as it comes from the box."""

    name: str
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class PracticeOrdered:
    """`serial` empty: every practice phone. `what`: what a hand turns off there, as `Scene.at_hand` says it."""

    order: PracticeOrder
    serial: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True)
class PhonePutAway:
    """Close the part of a phone that is no longer connected; for `gui.phones`, not for any one phone."""

    serial: str


@dataclass(frozen=True, slots=True)
class GuideStepChosen:
    """Show this step of the way to a phone, from 0: the next one, the one before, or the first one again."""

    step: int


@dataclass(frozen=True, slots=True)
class MakerCardsAsked:
    """Show how this maker's phones are set, `chapter` first. `vendor`: the maker as the cable tells it, or empty.

    Where the phone is not known the person is asked who made it.
    """

    chapter: Chapter = Chapter.USB_DEBUGGING
    vendor: str = ""


@dataclass(frozen=True, slots=True)
class MakerChosen:
    """Open this card. `card_id` empty: ask again who made the phone."""

    card_id: str = ""


@dataclass(frozen=True, slots=True)
class FinishClicked:
    """Go to the closing checklist."""


@dataclass(frozen=True, slots=True)
class ClosingTicked:
    """The person says that a line of the checklist is done, or takes that back."""

    line: ClosingLine
    done: bool


Click = (
    AnswersGiven
    | DeviceChosen
    | ScanClicked
    | StopClicked
    | AppOpened
    | ByHandOpened
    | BackClicked
    | TurnOffClicked
    | StopAskingChosen
    | RememberChosen
    | Confirmed
    | UndoClicked
    | KeptChangesOpened
    | ForgetClicked
    | ForgetConfirmed
    | NextStepsOpened
    | SaveRecordClicked
    | FolderChosen
    | RetryClicked
    | PracticeChosen
    | PracticeOrdered
    | PhonePutAway
    | GuideStepChosen
    | MakerCardsAsked
    | MakerChosen
    | FinishClicked
    | ClosingTicked
    | HandClick
    | FileClick
)
