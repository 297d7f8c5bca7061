"""Plans, before-states and outcomes of turning contacts off and of undoing it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from core.model.access import AppKey, Verdict
from core.model.names import PackageName

FIRST_WITH_FLAGS: Final = 33
"""Android 13 brought `pm set-permission-flags`: older phones cannot be told to stop asking (ANDROID_REVIEW claim 3)."""


class Subject(StrEnum):
    """What a change turns off."""

    CONTACTS = "contacts"
    CALLS_AND_MESSAGES = "calls_and_messages"


class Route(StrEnum):
    """How contacts are turned off for one app on this Android (ANDROID_REVIEW 6.1, 6.2)."""

    PM_REVOKE = "pm_revoke"
    OP_PACKAGE = "op_package"
    """Android 6 and 7, targetSdk below 23."""
    OP_UID = "op_uid"
    """Android 8 to 12, targetSdk below 23."""
    COMPAT_FLAG = "compat_flag"
    """Android 13 and later, targetSdk below 23."""
    NONE = "none"


class Obstacle(StrEnum):
    """Why an item is not tried at all; known before the phone is touched."""

    FIXED_BY_SYSTEM = "fixed_by_system"
    FIXED_BY_POLICY = "fixed_by_policy"
    ASKS_AT_FIRST_START = "asks_at_first_start"
    NOT_READ = "not_read"
    PART_OF_SYSTEM = "part_of_system"
    USER_NOT_REACHABLE = "user_not_reachable"
    NOTHING_TO_DO = "nothing_to_do"


class SecondQuestion(StrEnum):
    """The only reasons for asking once more."""

    THREATENED = "threatened"
    SHARED_UID = "shared_uid"
    MANAGED_PHONE = "managed_phone"
    SYSTEM_APP = "system_app"
    WORK_PROFILE = "work_profile"


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One app of one user. `permissions`: those granted now, in the order of turning off."""

    key: AppKey
    uid: int | None
    permissions: tuple[str, ...]
    route: Route
    obstacle: Obstacle | None
    also_affects: tuple[PackageName, ...]
    questions: tuple[SecondQuestion, ...]


@dataclass(frozen=True, slots=True)
class RevocationPlan:
    items: tuple[PlanItem, ...]
    stop_asking: bool
    subject: Subject = Subject.CONTACTS

    @property
    def questions(self) -> tuple[SecondQuestion, ...]:
        """Every reason for asking once more, each once, in the order of the enum."""
        asked = {question for item in self.items for question in item.questions}
        return tuple(question for question in SecondQuestion if question in asked)


class Outcome(StrEnum):
    """Decided by reading again, never by exit code. RESTORED and PARTLY belong to an undo only."""

    REVOKED = "REVOKED"
    ALREADY_OFF = "ALREADY_OFF"
    STILL_ON = "STILL_ON"
    FIXED_BY_SYSTEM = "FIXED_BY_SYSTEM"
    FIXED_BY_POLICY = "FIXED_BY_POLICY"
    NOT_CHANGEABLE = "NOT_CHANGEABLE"
    CAME_BACK = "CAME_BACK"
    REFUSED_BY_PHONE = "REFUSED_BY_PHONE"
    WITHHELD = "WITHHELD"
    """We did not send it: the app was updated between two looks, or could not be read right before."""
    NOT_REACHED = "NOT_REACHED"
    """Stopped, or the phone was lost: nothing shows that the change came to the phone, and it is as it was."""
    UNKNOWN = "UNKNOWN"
    RESTORED = "RESTORED"
    PARTLY = "PARTLY"
    APP_GONE = "APP_GONE"


@dataclass(frozen=True, slots=True)
class ItemResult:
    """What two readings say of one item.

    `after` None: could not be read again. `reason`: the phone's own line, cleaned; empty when it said nothing.
    """

    item: PlanItem
    outcome: Outcome
    reason: str
    before: Verdict | None
    after: Verdict | None

    @property
    def is_fixed(self) -> bool:
        """Say whether nobody here could have changed it: it is told apart, and counts as neither done nor failed."""
        return self.outcome in (Outcome.FIXED_BY_SYSTEM, Outcome.FIXED_BY_POLICY)


class ChangeKind(StrEnum):
    REVOKE = "revoke"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class ChangeResult:
    """`looked_again_at`: time on this computer of the reading that proves the outcomes.

    `wrote`: something was sent to the phone that changes it; otherwise nothing was changed. `looked_again`: both looks
    afterwards were taken. `stop_asking`: the phone was told to let the app ask no more (Android 13 and later know how).
    `change_id` is empty when nothing was written to the phone, so that there is nothing to undo. `also_changed`: apps
    outside the plan whose access was another one afterwards (members of a shared uid, or an app that came or went).
    """

    change_id: str
    kind: ChangeKind
    items: tuple[ItemResult, ...]
    stop_asking: bool
    looked_again_at: datetime
    also_changed: tuple[AppKey, ...] = ()
    wrote: bool = True
    looked_again: bool = True
    subject: Subject = Subject.CONTACTS
