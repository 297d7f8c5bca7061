"""The states one phone's part of the window can be in. Data lives in the state; there are no loose flags. Qt-free."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar, cast

from core.errors import LenderLensError
from core.model.access import AppKey
from core.model.brand import Chapter, MakerCard
from core.model.change import ChangeKind, ChangeResult, RevocationPlan
from core.model.closing import NOTHING_READ, ClosingLine, Link, SwitchFacts
from core.model.doors import DoorKind
from core.model.phone import Device
from core.model.report import ScanReport, ScanStep
from core.model.rights import NOT_ASKED, Opened, Rights
from gui.effects import Effect
from gui.events import UNANSWERED, Answers, KeptChange, UndoHeld
from gui.file_states import FilePage, ReadingFile
from gui.icon_pixels import NO_ICONS, Icons
from gui.way import AT_THE_BEGINNING, Way


@dataclass(frozen=True, slots=True)
class Starting:
    """The connection tool is being started; no device list yet."""


@dataclass(frozen=True, slots=True)
class NoDevice:
    way: Way = AT_THE_BEGINNING


@dataclass(frozen=True, slots=True)
class NotReady:
    """Something is attached, nothing of it usable. `answers`: given while this phone was ready."""

    devices: tuple[Device, ...]
    way: Way = AT_THE_BEGINNING
    answers: Answers = UNANSWERED


@dataclass(frozen=True, slots=True)
class SeveralDevices:
    """More than one usable phone; the person chooses."""

    devices: tuple[Device, ...]


@dataclass(frozen=True, slots=True)
class Ready:
    device: Device
    answers: Answers = UNANSWERED


@dataclass(frozen=True, slots=True)
class Results:
    """What one look said; it stays when the cable is pulled. `saved_to` None: no record was saved from this page.

    `rights`: what the phone let this cable change when last asked; `asking`: the job that asks it now, or 0. `woke`: it
    refused at first, and does no longer. `no_switch`: its maker's card knows of no switch for that. `icons`: come last.
    """

    device: Device
    answers: Answers
    report: ScanReport
    attached: bool = True
    stop_asking: bool = True
    saved_to: Path | None = None
    rights: Rights = NOT_ASKED
    woke: bool = False
    asking: int = field(default=0, compare=False)
    icons: Icons = NO_ICONS
    no_switch: bool = False


@dataclass(frozen=True, slots=True)
class Scanning:
    """`back` is where a stopped or failed look returns to: the ready page, or the results of the look before."""

    back: Ready | Results
    job: int
    step: ScanStep = ScanStep.PHONE


@dataclass(frozen=True, slots=True)
class Stopping:
    """The last question to the phone is being finished."""

    back: Ready | Results
    job: int


@dataclass(frozen=True, slots=True)
class AppDetail:
    """One app's page within the results."""

    results: Results
    key: AppKey


@dataclass(frozen=True, slots=True)
class Confirming:
    """The second question; only for the closed list of reasons (`SecondQuestion`), or of an undo that was held."""

    back: Ready | Results | AppDetail
    plan: RevocationPlan | UndoHeld


@dataclass(frozen=True, slots=True)
class Revoking:
    """A change or an undo is under way. `stopping`: nothing more is written, what was done is still read again."""

    back: Ready | Results
    job: int
    kind: ChangeKind
    stopping: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What two readings say of the change. `back` already knows it."""

    back: Ready | Results
    result: ChangeResult


@dataclass(frozen=True, slots=True)
class Saving:
    """A record is being written; the page behind stays as it is."""

    back: Results | AppDetail | Outcome
    job: int


@dataclass(frozen=True, slots=True)
class Listing:
    """What is kept on this computer is being looked up or deleted; the page behind stays as it is."""

    back: Ready | Results
    job: int


@dataclass(frozen=True, slots=True)
class ByHand:
    """How to do on the phone what the phone did not let us do, or could not be read.

    `opened` None: the phone was not asked to show the app's page. `read_at` None: nothing was read again; what the
    reading says is in the report. `lost`: the phone was not heard when it was last asked something.
    `door` None: it is about contacts; else about that other way, of the one app. `asking`: the job that reads it, or 0.
    """

    back: Results | AppDetail | Outcome
    keys: tuple[AppKey, ...]
    opened: Opened | None = None
    read_at: datetime | None = None
    lost: bool = False
    door: DoorKind | None = None
    asking: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class AtPhone:
    """The phone is asked to show an app's page, or (`reading`) what came of it; the page behind stays as it is."""

    back: ByHand
    job: int
    reading: bool


@dataclass(frozen=True, slots=True)
class NextSteps:
    back: Results | Outcome


@dataclass(frozen=True, slots=True)
class KeptChanges:
    """What is kept for Undo. `forgetting`: "Forget everything" was clicked and asks once more."""

    back: Ready | Results
    changes: tuple[KeptChange, ...]
    damaged: int = 0
    forgetting: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """`back` is what is still there to return to; Starting when there is nothing: then `way` leads to a phone."""

    error: LenderLensError
    back: Starting | Ready | Results | AppDetail | Outcome
    way: Way = AT_THE_BEGINNING


@dataclass(frozen=True, slots=True)
class Closing:
    """The checklist at the end. `job` 0: nothing is being read. Rules: `gui.closing_lines`.

    `read`: lines whose end was seen by the computer. `ticked`: those the person says are done.
    """

    back: Ready | Results | Outcome
    card: MakerCard
    link: Link
    job: int = 0
    seen: SwitchFacts = NOTHING_READ
    read: frozenset[ClosingLine] = frozenset()
    ticked: frozenset[ClosingLine] = frozenset()


@dataclass(frozen=True, slots=True)
class MakerCards:
    """How this maker's phones are set. `card` None: the person is asked who made the phone.

    `chapter`: what it was opened for. `cards`: to choose from.
    """

    back: NoDevice | NotReady | SeveralDevices | Ready | Results | AppDetail | Outcome | ByHand | Failed
    chapter: Chapter
    cards: tuple[MakerCard, ...]
    card: MakerCard | None = None


AppState = (
    Starting
    | NoDevice
    | NotReady
    | SeveralDevices
    | Ready
    | Scanning
    | Stopping
    | Results
    | AppDetail
    | Confirming
    | Revoking
    | Outcome
    | Saving
    | Listing
    | ByHand
    | AtPhone
    | NextSteps
    | KeptChanges
    | Failed
    | Closing
    | MakerCards
    | FilePage
    | ReadingFile
)

Step = tuple[AppState, tuple[Effect, ...]]
"""The next state and what is to be done."""


def results_of(state: AppState) -> Results | None:
    """Find the results this state stands on, or None."""
    match state:
        case Results():
            return state
        case AppDetail():
            return state.results
        case Starting() | NoDevice() | NotReady() | SeveralDevices() | Ready() | FilePage() | ReadingFile():
            return None
        case _:
            return results_of(state.back)


def device_of(state: AppState) -> Device | None:
    """Find the phone this state is about, or None."""
    match state:
        case Ready() | Results():
            return state.device
        case AppDetail():
            return state.results.device
        case Starting() | NoDevice() | NotReady() | SeveralDevices() | FilePage() | ReadingFile():
            return None
        case _:
            return device_of(state.back)


S = TypeVar("S", bound=AppState)


def with_results(state: S, change: Callable[[Results], Results]) -> S:
    """Change the results a state stands on, wherever they are; a state without results stays as it is."""
    match state:
        case Results():
            return cast(S, change(state))
        case AppDetail():
            return cast(S, AppDetail(change(state.results), state.key))
        case _ if results_of(state) is None:
            return state
        case _:
            nested = cast("Outcome", state)  # every other state with results keeps them in `back`
            return cast(S, replace(nested, back=with_results(nested.back, change)))


def with_attached(state: S, *, attached: bool) -> S:
    """Note whether the phone of the results is still connected."""
    return with_results(state, lambda results: replace(results, attached=attached))
