"""Scan, turn off and undo of one practice phone with trouble at one of its round trips, and what must hold then."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from core.adb.phone import AdbPhone
from core.casebook.changes import ChangeBook
from core.errors import PhoneError
from core.lenders.listings import LenderListings
from core.model.access import AppKey
from core.model.change import ChangeResult
from core.model.headline import bulk_targets, maybe_targets
from core.model.report import ScanReport
from core.practice.state import Phone, PhoneState
from core.services.changing.planning import plan_revocation
from core.services.changing.turning_off import carry_out
from core.services.changing.undoing import undo
from core.services.looking.scanning import scan
from tests.properties.oracle import readers
from tests.trouble.cast import Cast
from tests.trouble.device import copied
from tests.trouble.scene import Scene, Trip, WatchedPhone
from tests.trouble.troubles import Trouble

Done = TypeVar("Done")
Truth = dict[object, object]
SCAN = (
    "asking who it is",
    "reading permissions and lists",
    "reading the lenders' own dumps",
    "asking names",
    "asking names by other keys",
)
TURN_OFF = (
    "looking before",
    "asking for rights",
    "asking who it is before writing",
    "writing",
    "looking after",
    "looking after 2 s",
)
UNDO = ("asking who it is", "finding the apps", *TURN_OFF[:2], "asking who manages it", *TURN_OFF[2:])
OF_DUMPS = (
    "reading permissions and lists",
    "reading the lenders' own dumps",
    "finding the apps",
    "looking before",
    "asking who manages it",
    "looking after",
    "looking after 2 s",
)
DEEDS = {"scan": SCAN, "turn off": TURN_OFF, "undo": UNDO}


@dataclass(frozen=True, slots=True)
class Undisturbed:
    """What each deed does on a phone without trouble: its trips, what it finds, and what it leaves."""

    report: ScanReport
    cast: Cast
    turned_off: ChangeResult
    off: PhoneState
    kept: Path
    trips: dict[str, tuple[Trip, ...]]


@dataclass(frozen=True, slots=True)
class Struck:
    """A deed that met trouble. `result` None: it raised `error`."""

    result: object
    error: PhoneError | None
    phone: WatchedPhone
    left: Phone
    readers_before: frozenset[AppKey]
    readers_after: frozenset[AppKey]

    @property
    def readers_all_along(self) -> frozenset[AppKey]:
        return self.readers_before & self.readers_after


@cache
def listings() -> LenderListings:
    return LenderListings.open(practice=True)


def look(phone: AdbPhone) -> ScanReport:
    return scan(phone, listings())


def turn_off(scene: Scene, phone: AdbPhone, report: ScanReport, data: Path) -> ChangeResult:
    plan = plan_revocation(report, bulk_targets(report) + maybe_targets(report), stop_asking=True)
    return carry_out(phone, plan, ChangeBook(data), report, pause=scene.device.pass_time)


def put_back(scene: Scene, phone: AdbPhone, data: Path) -> ChangeResult:
    return undo(phone, ChangeBook(data), pause=scene.device.pass_time)


def undisturbed(scene: Scene, data: Path) -> Undisturbed:
    """Do everything once in good weather."""
    scene.device.put_back(scene.device.fresh)
    trips: dict[str, tuple[Trip, ...]] = {}

    def watch(deed: str, act: Callable[[WatchedPhone], Done]) -> Done:
        phone = scene.phone()
        done = act(phone)
        trips[deed] = tuple(phone.made)
        return done

    report = watch("scan", look)
    turned_off = watch("turn off", lambda phone: turn_off(scene, phone, report, data))
    off = copied(scene.device.phone.state)
    kept = data.with_name(f"{data.name}-kept")
    shutil.copytree(data, kept)
    watch("undo", lambda phone: put_back(scene, phone, data))
    return Undisturbed(report, Cast.of(report), turned_off, off, kept, trips)


def struck(scene: Scene, known: Undisturbed, where: tuple[str, int], trouble: Trouble, act: Callable[[WatchedPhone], object]) -> Struck:  # fmt: skip # noqa: E501
    """Do a deed; at the numbered trip trouble strikes, and with the next one a mere fault is over."""
    deed, number = where
    scene.trip = known.trips[deed][number - 1]

    def strikes(trip: int) -> None:
        if trip == number:
            trouble.strike(scene, known.cast)
        elif trip == number + 1:
            scene.fault("")

    phone = scene.phone(strikes, {} if trouble.idle_s is None else {number: trouble.idle_s})
    before = readers(scene.device.phone)
    try:
        result, error = act(phone), None
    except PhoneError as problem:
        result, error = None, problem
    left = scene.device.phone
    return Struck(result, error, phone, left, before, readers(left))


def truth(state: PhoneState, *, but: frozenset[int] = frozenset()) -> Truth:
    """Take what undo must put back: permissions with flags, and app-ops; `but` for some app ids."""
    found: Truth = {key: value for key, value in state.permissions.items() if key.app_id not in but}
    found |= {key: mode for key, mode in state.uid_ops.items() if key.uid % 100_000 not in but}
    return found | {key: mode for key, mode in state.package_ops.items() if key.uid % 100_000 not in but}
