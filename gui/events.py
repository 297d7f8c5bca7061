"""Everything that can happen to one phone's part of the window: clicks of the person and news from the worker.

Plain frozen messages, Qt-free. A button of a page carries the event it stands for; a page only sends it on.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from core.errors import LenderLensError
from core.model.access import AppKey, Verdict
from core.model.brand import Chapter, MakerCard
from core.model.change import ChangeResult, RevocationPlan
from core.model.closing import ClosingLine, SwitchFacts
from core.model.connection import Diagnosis
from core.model.phone import Device
from core.model.report import ScanReport, ScanStep


class Owner(StrEnum):
    """Whose phone this is; may be left unsaid."""

    UNSAID = "unsaid"
    MINE = "mine"
    HELPING = "helping"


class Threat(StrEnum):
    """The safety question; may be left unsaid."""

    UNSAID = "unsaid"
    YES = "yes"
    NO = "no"
    RATHER_NOT_SAY = "rather_not_say"


class PracticeOrder(StrEnum):
    """What can be done on a practice phone itself; the words its process understands."""

    ALLOW = "allow"
    SWITCH_ON = "switch on"
    SWITCH_OFF = "switch off"
    UNPLUG = "unplug"
    PLUG = "plug"


@dataclass(frozen=True, slots=True)
class Answers:
    owner: Owner = Owner.UNSAID
    threat: Threat = Threat.UNSAID


UNANSWERED: Final = Answers()


@dataclass(frozen=True, slots=True)
class KeptChange:
    """A change whose before-state is kept for Undo. `looked_again` False: it was cut off before anybody looked."""

    change_id: str
    made_at: datetime
    apps: tuple[AppKey, ...]
    looked_again: bool = True


# --- clicks -------------------------------------------------------------------------------------------------------


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
    keys: tuple[AppKey, ...]


@dataclass(frozen=True, slots=True)
class BackClicked:
    pass


@dataclass(frozen=True, slots=True)
class TurnOffClicked:
    keys: tuple[AppKey, ...]


@dataclass(frozen=True, slots=True)
class StopAskingChosen:
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
    """`serial` empty: every practice phone."""

    order: PracticeOrder
    serial: str = ""


@dataclass(frozen=True, slots=True)
class PhonePutAway:
    """Close the part of a phone that is no longer connected; for `gui.phones`, not for any one phone."""

    serial: str


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
    | MakerCardsAsked
    | MakerChosen
    | FinishClicked
    | ClosingTicked
)


# --- news from the worker -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DevicesSeen:
    """Two equal polls in a row; never a single one."""

    devices: tuple[Device, ...]


@dataclass(frozen=True, slots=True)
class ConnectionFailed:
    """adb is missing or its server does not answer: no job of ours, the connection itself."""

    error: LenderLensError


@dataclass(frozen=True, slots=True)
class Diagnosed:
    """What is in the way now; told when it changes, after the list or the failure it explains."""

    diagnosis: Diagnosis


@dataclass(frozen=True, slots=True)
class StepReached:
    job: int
    step: ScanStep


@dataclass(frozen=True, slots=True)
class ScanFinished:
    job: int
    report: ScanReport


@dataclass(frozen=True, slots=True)
class PlanMade:
    plan: RevocationPlan


@dataclass(frozen=True, slots=True)
class ChangeFinished:
    """A turning off or an undo, proven by reading again. `seen`: apps beside the plan, as read afterwards."""

    job: int
    result: ChangeResult
    seen: tuple[tuple[AppKey, Verdict], ...] = ()


@dataclass(frozen=True, slots=True)
class KeptChangesListed:
    """`damaged`: notes that could not be read, of whichever phone."""

    job: int
    changes: tuple[KeptChange, ...]
    damaged: int = 0


@dataclass(frozen=True, slots=True)
class RecordSaved:
    job: int
    folder: Path


@dataclass(frozen=True, slots=True)
class MakerCardsFound:
    """`cards`: all there are, of each maker the newest first, to choose from. `card` None: nothing tells who made the phone."""

    chapter: Chapter
    cards: tuple[MakerCard, ...]
    card: MakerCard | None


@dataclass(frozen=True, slots=True)
class SwitchesRead:
    job: int
    facts: SwitchFacts


@dataclass(frozen=True, slots=True)
class JobFailed:
    """Any job's end without a result; `Cancelled` included."""

    job: int
    error: LenderLensError = field(compare=False)


News = (
    DevicesSeen
    | ConnectionFailed
    | Diagnosed
    | StepReached
    | ScanFinished
    | PlanMade
    | ChangeFinished
    | KeptChangesListed
    | RecordSaved
    | MakerCardsFound
    | SwitchesRead
    | JobFailed
)

Event = Click | News
