"""What happens around doing it by hand on the phone, and around a switch of its own; a part of `gui.events`."""

from dataclasses import dataclass
from datetime import datetime

from core.model.access import AppKey, GrantReading, Verdict
from core.model.doors import Door
from core.model.rights import Opened, Rights


@dataclass(frozen=True, slots=True)
class OpenOnPhoneClicked:
    """Have the phone show this app's own page in its settings, or that of the door the page is about."""

    key: AppKey


@dataclass(frozen=True, slots=True)
class ReadAgainClicked:
    """Read what came of it by hand."""

    keys: tuple[AppKey, ...]


@dataclass(frozen=True, slots=True)
class RightsDue:
    """Two seconds went by with a page in front that waits for the phone: for its switch, or for a door to close."""


@dataclass(frozen=True, slots=True)
class RightsTold:
    """What the phone lets the cable do; asked with a permission that does not exist."""

    job: int
    rights: Rights


@dataclass(frozen=True, slots=True)
class OpenedOnPhone:
    job: int
    opened: Opened


@dataclass(frozen=True, slots=True)
class AppsReadAgain:
    """`verdicts`: of every app of the report, as it was read at `at` (this computer's clock)."""

    job: int
    verdicts: tuple[tuple[AppKey, Verdict], ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class DoorRead:
    """What other ways one app has, with the one that was asked about as it was read at `at` (this computer's clock)."""

    job: int
    key: AppKey
    doors: tuple[Door, ...]
    grants: tuple[GrantReading, ...]
    at: datetime


HandClick = OpenOnPhoneClicked | ReadAgainClicked
HandNews = RightsDue | RightsTold | OpenedOnPhone | AppsReadAgain | DoorRead
