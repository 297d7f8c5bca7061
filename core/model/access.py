"""What the facts mean for one app of one user."""

from dataclasses import dataclass
from enum import StrEnum

from core.model.facts import Evidence, HoleReason
from core.model.names import PackageName, UserId
from core.model.phone import PhoneTime


class ContactAccess(StrEnum):
    """The effective answer; UNKNOWN is never shown as off."""

    CAN_READ = "can_read"
    ASKS_BUT_OFF = "asks_but_off"
    NEVER_ASKS = "never_asks"
    UNKNOWN = "unknown"


class GrantSource(StrEnum):
    OWN_RUNTIME = "own-runtime"
    OWN_INSTALL = "own-install"
    SHARED_UID = "shared-uid"


class Fixed(StrEnum):
    SYSTEM = "system"
    POLICY = "policy"


class FindingKind(StrEnum):
    """Why the verdict is what it is; one sentence each in the window."""

    GRANTED = "granted"
    GRANTED_BY_SHARED_UID = "granted_by_shared_uid"
    PART_OF_SYSTEM = "part_of_system"
    NOT_GRANTED = "not_granted"
    NO_STATE_LINE = "no_state_line"
    NOT_REQUESTED = "not_requested"
    OP_BLOCKS = "op_blocks"
    OP_ASKS = "op_asks"
    OP_WHILE_OPEN = "op_while_open"
    OP_UNKNOWN = "op_unknown"
    COMPAT_REVOKED = "compat_revoked"
    COMPAT_NOT_IN_FORCE = "compat_not_in_force"
    LEGACY = "legacy"
    ASKS_AT_FIRST_START = "asks_at_first_start"
    SYSTEM_FIXED = "system_fixed"
    POLICY_FIXED = "policy_fixed"
    SWITCHED_OFF = "switched_off"
    """Disabled, suspended or archived: keeps the permission for when it is switched on again."""
    USER_NOT_REACHABLE = "user_not_reachable"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Finding:
    kind: FindingKind
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class GrantReading:
    """One contacts permission of one app and user. `granted`/`requested` None: could not be read."""

    permission: str
    requested: bool | None
    granted: bool | None
    flags: tuple[str, ...]
    source: GrantSource | None


@dataclass(frozen=True, slots=True)
class OpReading:
    """A contacts app-op; a mode None means no line (the default, allow)."""

    uid_mode: str | None
    package_mode: str | None
    last_access: PhoneTime | None = None
    last_reject: PhoneTime | None = None


@dataclass(frozen=True, slots=True, order=True)
class AppKey:
    """An app is a package of one user, always."""

    package: PackageName
    user: UserId


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer for one app with all it rests on. `why_unknown` is set exactly when access is UNKNOWN.

    `op` is READ_CONTACTS', `write_op` WRITE_CONTACTS'; None: not wholly read, and not asked for.
    """

    access: ContactAccess
    why_unknown: HoleReason | None
    legacy: bool | None
    fixed: Fixed | None
    grants: tuple[GrantReading, ...]
    op: OpReading | None
    findings: tuple[Finding, ...]
    write_op: OpReading | None = None
