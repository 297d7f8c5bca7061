"""What the parsers say: facts as printed, per user, with the line they came from. No judgement here.

Layout follows AOSP `com.android.server.pm.Settings.dumpPackageLPr` and `AppOpsService.dump`.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from core.model.names import PackageName, UserId
from core.model.phone import PhoneTime


@dataclass(frozen=True, slots=True)
class Evidence:
    """The command and the cleaned line (at most 500 characters) a fact rests on."""

    command: str
    line: str


class HoleReason(StrEnum):
    """Why something could not be read (the closed list of `reason` and `why_unknown` in the scan schema)."""

    CUT = "cut"
    SECTION_MISSING = "section_missing"
    UNREADABLE_LINE = "unreadable_line"
    REFUSED = "refused"
    TIMEOUT = "timeout"
    NOT_SUPPORTED = "not_supported"
    REQUEST_NOT_READ = "request_not_read"
    NO_APPOP = "no_appop"
    PHONE_GONE = "phone_gone"
    SPACE_CLOSED = "space_closed"
    """Its user was not looked at: locked, stopped, or closed to the cable."""
    UNPROVEN = "unproven"
    """A file without a checksum: nothing proves that no line of it is missing."""


@dataclass(frozen=True, slots=True)
class Gap:
    """What could not be read; shown, never dropped. `line` is empty when the hole has no line of its own."""

    command: str
    reason: HoleReason
    line: str = ""


@dataclass(frozen=True, slots=True)
class Grant:
    """One permission line. `user` None: an install line that names no user (user 0, and all who have no own line)."""

    permission: str
    granted: bool
    flags: tuple[str, ...]
    evidence: Evidence
    user: UserId | None = None


@dataclass(frozen=True, slots=True)
class UserBlock:
    """A `User N:` line with its runtime list. `installed` None: the line has no such word (shared users)."""

    user: UserId
    installed: bool | None
    enabled: int | None
    suspended: bool | None
    grants: tuple[Grant, ...]
    damaged: bool = False
    """A line in this user's lists could not be read: nothing here may be called off."""
    hidden: bool | None = None
    """Hidden by whoever manages the phone: installed, yet in no list of packages. None: the line has no such word."""


@dataclass(frozen=True, slots=True)
class InstallTimes:
    """When a package came and was last updated, by the phone's clock of that moment, without a zone; None: not read.

    `first`: one moment for all users (Android 6 to 12); `first_of`: that of each user (13 and later).
    """

    updated: datetime | None = None
    first: datetime | None = None
    first_of: tuple[tuple[UserId, datetime], ...] = ()

    def first_for(self, user: UserId) -> datetime | None:
        return next((when for of, when in self.first_of if of == user), self.first)


NO_TIMES: Final = InstallTimes()


@dataclass(frozen=True, slots=True)
class PackageBlock:
    """One `Package [..]` block of `Packages:` (never of `Hidden system packages:`).

    `name` is the compat name where one is printed: the name every command and list uses. None means "not printed".
    """

    name: PackageName
    app_id: int | None
    shared_user: str | None
    version_code: int | None
    version_name: str | None
    target_sdk: int | None
    is_system: bool | None
    installer: str | None
    requested: tuple[str, ...] | None
    install_grants: tuple[Grant, ...]
    users: tuple[UserBlock, ...]
    evidence: Evidence
    damaged: bool = False
    times: InstallTimes = field(default=NO_TIMES, compare=False)


@dataclass(frozen=True, slots=True)
class SharedUserBlock:
    """One `SharedUser [..]` block: the runtime permissions of every package with this uid live here."""

    name: str
    app_id: int | None
    members: tuple[PackageName, ...]
    install_grants: tuple[Grant, ...]
    users: tuple[UserBlock, ...]
    evidence: Evidence
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class PackageDump:
    """`dumpsys package …`, filtered or named or whole.

    `declared`: names of the `Permission [..]` entries seen; `sections`: known titles seen, in order. `doubts`: lines
    that contradict the block they stand in. That block and the one before it are damaged, and no header was lost.
    """

    packages: tuple[PackageBlock, ...]
    shared_users: tuple[SharedUserBlock, ...]
    declared: tuple[str, ...]
    sections: tuple[str, ...]
    gaps: tuple[Gap, ...]
    doubts: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class ListedPackage:
    """One line of `pm list packages`. `uids` holds one uid per user where Android merges users.

    `names_installer`: the line has a place for it (`-i`), so that no name there means that there is none.
    """

    name: PackageName
    path: str | None
    uids: tuple[int, ...]
    installer: str | None
    version_code: int | None
    names_installer: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class PackageListing:
    packages: tuple[ListedPackage, ...]
    gaps: tuple[Gap, ...]
    refused: bool = False


@dataclass(frozen=True, slots=True)
class UidOp:
    """A uid-level mode line; `mode` as printed (numbers of 6-8 already named), unknown words kept."""

    uid: int
    op: str
    mode: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class PackageOp:
    """A package-level op entry; accesses of the app itself or made for it, not those it made as a proxy."""

    uid: int
    package: PackageName
    op: str
    mode: str
    last_access: PhoneTime | None
    last_reject: PhoneTime | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class OpsDump:
    """`dumpsys appops`, filtered or whole. `started`: at least one `Uid` line (or the service's own title) was seen."""

    uid_ops: tuple[UidOp, ...]
    package_ops: tuple[PackageOp, ...]
    started: bool
    gaps: tuple[Gap, ...]
    damaged_uids: tuple[int, ...] = ()
