"""What is kept of a look at a phone, and what a later look of the same phone is told to have found anew."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from core.model.access import AppKey, ContactAccess
from core.model.names import UserId


class Since(StrEnum):
    """What became of an app, in the order in which it is told; an app is told of once."""

    ON_AGAIN = "on_again"
    """Turned off with this program, and it can read contacts now."""
    REINSTALLED = "reinstalled"
    NEW = "new"
    ALLOWED = "allowed"
    """It could not read contacts at the last look."""
    UPDATED = "updated"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class SeenApp:
    """One app at a look. `requested` None: not read. No label: nothing in it was typed by a person."""

    key: AppKey
    version_code: int | None
    uid: int | None
    access: ContactAccess
    requested: bool | None
    lending: bool


@dataclass(frozen=True, slots=True)
class LookSummary:
    """One look. `phone_key`: keyed hash; `at`: this computer's clock, with its zone; `users`: those wholly listed."""

    phone_key: str
    at: datetime
    users: tuple[UserId, ...]
    apps: tuple[SeenApp, ...]


@dataclass(frozen=True, slots=True)
class Came:
    """`turned_off`: when it was, by this computer's clock; None for what was never turned off with this program."""

    kind: Since
    key: AppKey
    turned_off: datetime | None = None


@dataclass(frozen=True, slots=True)
class SinceLast:
    """`last_look` None: none is kept of this phone. `damaged`: what was kept could not be read and was set aside."""

    last_look: datetime | None = None
    changes: tuple[Came, ...] = ()
    damaged: bool = False

    def of(self, kind: Since) -> tuple[Came, ...]:
        return tuple(one for one in self.changes if one.kind is kind)


NOTHING_SINCE: Final = SinceLast()
