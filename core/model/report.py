"""The outcome of a scan, ready for the window, the command line and the JSON schema `lenderlens.scan/1`."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.model.access import AppKey, ContactAccess, GrantReading, Verdict
from core.model.details import DetailsProblem
from core.model.doors import Door, DoorKind, DoorState, accounts_door, of_state
from core.model.facts import Gap, HoleReason
from core.model.lender import Group, LenderMatch, ListFacts
from core.model.managed import ManagedFacts
from core.model.names import PackageName, UserId
from core.model.phone import NO_CLOCK, AndroidUser, PhoneClock, PhoneFacts
from core.model.since import NOTHING_SINCE, SinceLast


@dataclass(frozen=True, slots=True)
class AppReport:
    """One installed app of one user. `granted_permissions` None: not read (only lending matches are)."""

    package: PackageName
    user: UserId
    uid: int | None
    label: str | None
    version_name: str | None
    version_code: int | None
    target_sdk: int | None
    is_system: bool | None
    installer: str | None
    shared_uid: str | None
    shared_members: tuple[PackageName, ...]
    verdict: Verdict
    granted_permissions: tuple[str, ...] | None
    lender: LenderMatch | None
    labels: tuple[tuple[str, str], ...] = ()
    """Language tag (or "und") and name, in every language that was read."""
    certificates: tuple[str, ...] = ()
    """SHA-256 of its signing certificates, lower-case hex; empty: not read."""
    name_problem: DetailsProblem | None = None
    """Why its own file told no names; None where it did, or was not asked."""

    doors: tuple[Door, ...] | None = None
    """Other ways to the people the person knows. A kind that is not there was not shown to be open, nor proven closed;
    None: not looked at."""
    door_grants: tuple[GrantReading, ...] = ()
    """Permissions of the call log and of text messages that the cable can turn off, where one is on."""
    first_installed: datetime | None = None
    """By the phone's clock of that moment, without a zone; so is `last_updated`. None: not read."""
    last_updated: datetime | None = None

    @property
    def key(self) -> AppKey:
        return AppKey(self.package, self.user)

    @property
    def every_door(self) -> tuple[Door, ...]:
        """Join what was read of the doors with the one that is part of the contacts themselves."""
        return () if self.doors is None else (*self.doors, *accounts_door(self.verdict.grants))

    @property
    def access(self) -> ContactAccess:
        return self.verdict.access

    @property
    def could_not_be_checked(self) -> bool:
        """Unknown through a hole in the reading; an unread request alone is "not allowed now"."""
        return self.access is ContactAccess.UNKNOWN and self.verdict.why_unknown is not HoleReason.REQUEST_NOT_READ

    @property
    def is_with_its_space(self) -> bool:
        """Could not be checked because its user was not looked at, and is no lender: the user is named in its place."""
        closed = self.verdict.why_unknown is HoleReason.SPACE_CLOSED
        return closed and not (self.is_lending or self.may_be_lending)

    @property
    def is_lending(self) -> bool:
        return self.lender is not None and self.lender.in_headline

    @property
    def may_be_lending(self) -> bool:
        return self.lender is not None and self.lender.maybe_lending

    @property
    def also_lends(self) -> bool:
        """A wallet, shop, bank or card that also lends: a group of its own, never mixed with loan apps."""
        return self.lender is not None and self.lender.is_listed and self.lender.record.group is Group.ALSO_LENDS


class ScanStep(StrEnum):
    """What is being read now; shown as progress."""

    PHONE = "phone"
    PERMISSIONS = "permissions"
    LENDERS = "lenders"
    NAMES = "names"


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds."""

    phone_s: float
    parse_s: float
    total_s: float


@dataclass(frozen=True, slots=True)
class Counts:
    packages: int
    can_read: int
    asks_but_off: int
    never_asks: int
    unknown: int
    lending_can_read: int
    may_be_lending_can_read: int


@dataclass(frozen=True, slots=True)
class ScanReport:
    """Everything one look at a phone said. `apps` holds every installed app of every readable user, sorted by key."""

    device: PhoneFacts
    users: tuple[AndroidUser, ...]
    current_user: UserId
    lender_list: ListFacts
    apps: tuple[AppReport, ...]
    gaps: tuple[Gap, ...]
    timing: Timing
    taken_at: datetime
    managed: ManagedFacts
    """Who else may decide over this phone."""
    offline: bool = False
    """Made from files: nothing can be changed."""
    country: str | None = None
    """The person's choice (two capital letters), or none: what sources say of it comes first."""
    written_at: datetime | None = None
    """Files: when the phone wrote them, by its own clock (no zone); None: it does not say."""
    clock: PhoneClock = NO_CLOCK
    since: SinceLast = NOTHING_SINCE

    def app(self, key: AppKey) -> AppReport | None:
        """Find one app or None."""
        return next((app for app in self.apps if app.key == key), None)

    @property
    def counts(self) -> Counts:
        of = [app.access for app in self.apps]
        reads = [app for app in self.apps if app.access is ContactAccess.CAN_READ]
        return Counts(
            len(of),
            len(reads),
            of.count(ContactAccess.ASKS_BUT_OFF),
            of.count(ContactAccess.NEVER_ASKS),
            of.count(ContactAccess.UNKNOWN),
            sum(app.is_lending for app in reads),
            sum(app.may_be_lending for app in reads),
        )


def unchecked_everywhere(report: ScanReport) -> tuple[DoorKind, ...]:
    """Name the doors of which nothing could be read for any app: the phone did not answer, which is said once."""
    seen = [app for app in report.apps if app.doors]
    unknown = [set(of_state(app.every_door, DoorState.UNKNOWN)) for app in seen]
    everywhere = set.intersection(*unknown) if unknown else set()
    return tuple(kind for kind in DoorKind if kind in everywhere)
