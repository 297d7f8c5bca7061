"""News: what the worker tells one phone's part of the window. Plain frozen messages, Qt-free."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from core.errors import LenderLensError
from core.model.access import AppKey, Verdict
from core.model.brand import Chapter, MakerCard
from core.model.change import ChangeResult, RevocationPlan
from core.model.closing import SwitchFacts
from core.model.connection import Diagnosis
from core.model.managed import ManagedFacts
from core.model.names import PackageName
from core.model.phone import Device
from core.model.report import AppReport, ScanReport, ScanStep
from core.model.rights import NOT_ASKED, Rights
from gui.events.answers import KeptChange, Remember
from gui.file_events import FileNews
from gui.hand_events import HandNews
from gui.icon_pixels import Icon


@dataclass(frozen=True, slots=True)
class DevicesSeen:
    """Two equal polls in a row; never a single one. `remember`: what the person chose of phones in general."""

    devices: tuple[Device, ...]
    remember: Remember = Remember.UNSAID


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
    """`rights`: what the phone lets this cable change, asked after the look. `no_switch`: see `gui.states.Results`."""

    job: int
    report: ScanReport
    rights: Rights = NOT_ASKED
    no_switch: bool = False


@dataclass(frozen=True, slots=True)
class AppsNamed:
    """Read behind the results, a few apps at a time: names, pictures, matches for `country` (None: none was chosen).

    `taken_at`: the look they belong to. `apps`: those that changed; their verdicts are of no meaning here.
    """

    taken_at: datetime
    apps: tuple[AppReport, ...]
    icons: tuple[tuple[PackageName, Icon], ...] = ()
    country: str | None = None


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
class UndoHeld:
    """Somebody manages the phone, or that could not be read: nothing was put back yet. `would`: whom it is about."""

    job: int
    change_id: str
    keys: tuple[AppKey, ...]
    would: tuple[AppKey, ...]
    managed: ManagedFacts


@dataclass(frozen=True, slots=True)
class KeptChangesListed:
    """`damaged`: notes that could not be read, of whichever phone."""

    job: int
    changes: tuple[KeptChange, ...]
    damaged: int = 0


@dataclass(frozen=True, slots=True)
class LooksForgotten:
    """Nothing is kept any more of looks at this phone."""

    job: int


@dataclass(frozen=True, slots=True)
class AllForgotten:
    """All that was kept was deleted on another phone's page: a list of it shows what is no longer there."""


@dataclass(frozen=True, slots=True)
class RecordSaved:
    job: int
    folder: Path


@dataclass(frozen=True, slots=True)
class MakerCardsFound:
    """`cards`: all there are, of each maker the newest first. `card` None: nothing tells who made the phone."""

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
    | AppsNamed
    | PlanMade
    | ChangeFinished
    | UndoHeld
    | KeptChangesListed
    | AllForgotten
    | LooksForgotten
    | RecordSaved
    | MakerCardsFound
    | SwitchesRead
    | HandNews
    | FileNews
    | JobFailed
)
