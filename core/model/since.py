"""What is kept of looks at a phone, and what a later look of the same phone is told to have found anew."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from core.model.access import AppKey, ContactAccess
from core.model.change import ChangeKind
from core.model.names import PackageName, UserId


class Since(StrEnum):
    """What became of an app, in the order in which it is told; an app is told of once."""

    ON_AGAIN = "on_again"
    """Turned off with this program, and it can read contacts now."""
    REINSTALLED = "reinstalled"
    NEW = "new"
    ALLOWED = "allowed"
    """It could not read contacts at the last look."""
    PUT_BACK = "put_back"
    """The same, by "Undo" of this program since then."""
    UPDATED = "updated"
    STILL_OFF = "still_off"
    """Turned off with this program, and read as off by this look."""
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class SeenApp:
    """One app at a look. `requested` None: not read. No label: nothing in it was typed by a person.

    `first_installed`, `last_updated`: by the phone's clock of that moment, without a zone; None: not read.
    """

    key: AppKey
    version_code: int | None
    uid: int | None
    access: ContactAccess
    requested: bool | None
    lending: bool
    first_installed: datetime | None = None
    last_updated: datetime | None = None


@dataclass(frozen=True, slots=True)
class QuietApps:
    """Apps of one user that do not ask for contacts and lend nothing: their names say that they were there."""

    user: UserId
    packages: tuple[PackageName, ...]


@dataclass(frozen=True, slots=True)
class LookSummary:
    """One look. `phone_key`: keyed hash; `at`: this computer's clock, with its zone; `users`: those wholly listed."""

    phone_key: str
    at: datetime
    users: tuple[UserId, ...]
    apps: tuple[SeenApp, ...]
    quiet: tuple[QuietApps, ...] = ()

    def app(self, key: AppKey) -> SeenApp | None:
        """Find one app; of a quiet one that it was there and does not ask. None: it was not seen."""
        for seen in self.apps:
            if seen.key == key:
                return seen
        quiet = any(of.user == key.user and key.package in of.packages for of in self.quiet)
        return _quiet(key) if quiet else None

    def by_key(self) -> dict[AppKey, SeenApp]:
        """List every app, the quiet ones included."""
        keys = (AppKey(package, of.user) for of in self.quiet for package in of.packages)
        return {key: _quiet(key) for key in keys} | {seen.key: seen for seen in self.apps}


def _quiet(key: AppKey) -> SeenApp:
    return SeenApp(key, None, None, ContactAccess.NEVER_ASKS, requested=False, lending=False)


@dataclass(frozen=True, slots=True)
class Deed:
    """What this program did about the contacts of an app, and proved by reading again: off, or put back by Undo."""

    at: datetime
    key: AppKey
    kind: ChangeKind


@dataclass(frozen=True, slots=True)
class Came:
    """`turned_off`: when it was, by this computer's clock; None for what was never turned off with this program.

    `seen_off`: the last look since then that read it as off. `put_back`: when Undo gave it back.
    """

    kind: Since
    key: AppKey
    turned_off: datetime | None = None
    seen_off: datetime | None = None
    put_back: datetime | None = None


@dataclass(frozen=True, slots=True)
class SinceLast:
    """`last_look` None: none is kept of this phone. `damaged`: what was kept could not be read and was set aside.

    `looks`: those that are kept and this one, oldest first. `kept`: this look is on disk for the next one.
    """

    last_look: datetime | None = None
    changes: tuple[Came, ...] = ()
    damaged: bool = False
    looks: tuple[LookSummary, ...] = ()
    deeds: tuple[Deed, ...] = ()
    kept: bool = False

    def of(self, kind: Since) -> tuple[Came, ...]:
        return tuple(one for one in self.changes if one.kind is kind)


NOTHING_SINCE: Final = SinceLast()
