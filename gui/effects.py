"""What a step of the state machine asks to be done: by the worker, or by the window (folder dialog). Qt-free."""

from dataclasses import dataclass
from pathlib import Path

from core.model.access import AppKey
from core.model.brand import Chapter
from core.model.change import RevocationPlan, Subject
from core.model.doors import DoorKind
from core.model.phone import PhoneFacts
from core.model.report import ScanReport
from gui.events import PracticeOrder


@dataclass(frozen=True, slots=True)
class Connect:
    """Start or find the adb server again, then list devices."""


@dataclass(frozen=True, slots=True)
class UsePractice:
    """Attach another practice phone; `fresh`: as it comes from the box."""

    name: str
    fresh: bool


@dataclass(frozen=True, slots=True)
class OrderPractice:
    """Do something on a practice phone itself, as a hand would; `serial` empty: on all of them."""

    order: PracticeOrder
    serial: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True)
class StartScan:
    """`keep`: a summary of this look may be kept, so that the next one can say what came back."""

    job: int
    serial: str
    keep: bool = True


@dataclass(frozen=True, slots=True)
class CancelJob:
    job: int


@dataclass(frozen=True, slots=True)
class MakePlan:
    """Pure and quick: answered at once with `PlanMade`."""

    report: ScanReport
    keys: tuple[AppKey, ...]
    stop_asking: bool
    threatened: bool
    subject: Subject = Subject.CONTACTS


@dataclass(frozen=True, slots=True)
class StartRevoke:
    job: int
    serial: str
    report: ScanReport
    plan: RevocationPlan


@dataclass(frozen=True, slots=True)
class StartUndo:
    """`keys` empty: everything of that change. `report` None: there was no look at this phone yet.

    `managed_too`: the second question was answered with yes; else answered with `UndoHeld` where it must be asked.
    """

    job: int
    serial: str
    change_id: str
    keys: tuple[AppKey, ...]
    report: ScanReport | None
    managed_too: bool = False


@dataclass(frozen=True, slots=True)
class ListChanges:
    """Answered with `KeptChangesListed`."""

    job: int
    serial: str


@dataclass(frozen=True, slots=True)
class ForgetAll:
    """Delete all that is kept for Undo, of every phone; answered with `KeptChangesListed`."""

    job: int


@dataclass(frozen=True, slots=True)
class ForgetLooks:
    """Delete what is kept of looks at this phone; answered with `LooksForgotten`. `device` None: ask the phone."""

    job: int
    serial: str
    device: PhoneFacts | None


@dataclass(frozen=True, slots=True)
class KeepNothing:
    """On another phone's page everything was forgotten: what this phone's worker has written since goes, too."""


@dataclass(frozen=True, slots=True)
class AskFolder:
    """The window opens its folder dialog and answers with `FolderChosen`, or not at all."""


@dataclass(frozen=True, slots=True)
class SaveRecord:
    """`report` knows of the changes made since the look."""

    job: int
    report: ScanReport
    folder: Path


@dataclass(frozen=True, slots=True)
class FindMakerCards:
    """Answered at once with `MakerCardsFound`."""

    facts: PhoneFacts
    chapter: Chapter


@dataclass(frozen=True, slots=True)
class ReadSwitches:
    """Answered with `SwitchesRead`, after `after_s` seconds. `maker_switch`: find out about that one, too."""

    job: int
    serial: str
    maker_switch: bool
    after_s: float = 0.0


@dataclass(frozen=True, slots=True)
class AskRights:
    """Answered with `RightsTold`; changes nothing on the phone."""

    job: int
    serial: str


@dataclass(frozen=True, slots=True)
class OpenOnPhone:
    """Answered with `OpenedOnPhone`. `door` None: the app's own page; else the page where that door is turned off."""

    job: int
    serial: str
    report: ScanReport
    key: AppKey
    door: DoorKind | None = None


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """Answered with `AppsReadAgain`."""

    job: int
    serial: str
    report: ScanReport
    keys: tuple[AppKey, ...]


@dataclass(frozen=True, slots=True)
class ReadDoor:
    """Answered with `DoorRead`."""

    job: int
    serial: str
    report: ScanReport
    key: AppKey
    door: DoorKind


@dataclass(frozen=True, slots=True)
class AskFile:
    """The window opens its dialog for a file or a folder and answers with `FileChosen`, or not at all."""

    folder: bool


@dataclass(frozen=True, slots=True)
class ReadFile:
    """Answered with `FileReadOn` as it goes on, then `FileJudged`."""

    job: int
    path: Path


@dataclass(frozen=True, slots=True)
class MatchAgain:
    """Another country was chosen; answered with `AppsNamed`, or not at all where there was no look."""


Effect = (
    Connect
    | UsePractice
    | OrderPractice
    | StartScan
    | CancelJob
    | MakePlan
    | StartRevoke
    | StartUndo
    | ListChanges
    | ForgetAll
    | KeepNothing
    | ForgetLooks
    | AskFolder
    | SaveRecord
    | FindMakerCards
    | ReadSwitches
    | MatchAgain
    | AskFile
    | ReadFile
    | AskRights
    | OpenOnPhone
    | ReadAgain
    | ReadDoor
)
