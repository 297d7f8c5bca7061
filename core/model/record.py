"""What is kept on disk before a phone is changed, so that undo can put it back exactly. No names, no labels."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from core.model.access import AppKey, GrantSource
from core.model.change import ChangeKind, Outcome, Route
from core.model.names import PackageName

FlagWord = Literal["user-set", "user-fixed", "revoked-compat"]
OpWord = Literal["READ_CONTACTS", "WRITE_CONTACTS"]


@dataclass(frozen=True, slots=True)
class PermissionBefore:
    """One contacts permission as the phone had it. `flags`: the words of the dump, in its order."""

    permission: str
    granted: bool
    flags: tuple[str, ...]
    source: GrantSource | None


@dataclass(frozen=True, slots=True)
class AddedFlag:
    """A flag we set out to add; it was not there before."""

    permission: str
    flag: FlagWord


@dataclass(frozen=True, slots=True)
class OpBefore:
    """An app-op as the phone had it; a mode None: no line stood there, which means allow."""

    op: OpWord
    uid_mode: str | None
    package_mode: str | None


@dataclass(frozen=True, slots=True)
class ItemRecord:
    """One app of one user before the change, and what we set out to do to it.

    `ops`: those that were read. `turned_off`: permissions to be revoked, in order. `sets_ops`: app-ops that were to be
    set to ignore, in order; on the route of the compat flag only where the flag would not take. What was really done
    is read from the phone: the process may have died at any step. `through`: the package named to the phone, which is
    another member of the shared uid where the app does not itself ask for the permission.
    """

    key: AppKey
    through: PackageName
    uid: int | None
    shared_uid: str | None
    target_sdk: int | None
    version_code: int | None
    route: Route
    permissions: tuple[PermissionBefore, ...]
    ops: tuple[OpBefore, ...]
    turned_off: tuple[str, ...]
    added_flags: tuple[AddedFlag, ...]
    sets_ops: tuple[OpWord, ...]


@dataclass(frozen=True, slots=True)
class SavedOutcome:
    """What reading again said of one item. `at`: this computer's clock; `reason`: the phone's own cleaned line."""

    kind: ChangeKind
    key: AppKey
    outcome: Outcome
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ChangeRecord:
    """One change of one phone. `phone_key`: keyed hash, useless without the key file beside it; `at`: with its zone."""

    change_id: str
    phone_key: str
    at: datetime
    sdk: int
    stop_asking: bool
    items: tuple[ItemRecord, ...]
    outcomes: tuple[SavedOutcome, ...] = ()
