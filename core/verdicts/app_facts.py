"""All that is known of one app of one user, put together before it is judged."""

from dataclasses import dataclass

from core.model.access import AppKey, GrantSource, OpReading
from core.model.facts import Evidence, Grant, HoleReason, PackageBlock, SharedUserBlock, UserBlock
from core.verdicts.completeness import Completeness

_LEGACY_BELOW = 23
_PER_USER = 100_000


@dataclass(frozen=True, slots=True)
class OpFacts:
    """An app-op of one app. `hole` None: read clearly, so a missing line means "allow" (ANDROID_REVIEW 3a-9)."""

    reading: OpReading | None
    hole: HoleReason | None
    evidence: Evidence | None


@dataclass(frozen=True, slots=True)
class AppFacts:
    """One app of one user. `requested`, `target_sdk`, `uid`, `is_system` None: not read anywhere.

    `reachable`: the shell may address this user. `system_uid_printed`: the dump shows the uid of the system, and so
    every package in it. `elsewhere`: what an app without a block rests on.
    """

    key: AppKey
    sdk: int | None
    uid: int | None
    is_system: bool | None
    target_sdk: int | None
    requested: tuple[str, ...] | None
    block: PackageBlock | None
    shared: SharedUserBlock | None
    op: OpFacts
    completeness: Completeness
    reachable: bool
    system_uid_printed: bool
    elsewhere: Evidence
    write_op: OpFacts | None = None
    """WRITE_CONTACTS' app-op, which decides nothing about reading; None: not asked for."""
    denied: frozenset[str] = frozenset()
    """What Android, asked outright, denies to this app, which its list of packages has."""

    @property
    def legacy(self) -> bool | None:
        """Built for Android 5 or older: permissions are given at install, only the app-op can say no."""
        return None if self.target_sdk is None else self.target_sdk < _LEGACY_BELOW

    @property
    def app_id(self) -> int | None:
        return None if self.uid is None else self.uid % _PER_USER

    @property
    def own_user(self) -> UserBlock | None:
        return _of_user(self.block.users, self) if self.block else None

    @property
    def shared_user(self) -> UserBlock | None:
        return _of_user(self.shared.users, self) if self.shared else None

    @property
    def evidence(self) -> Evidence:
        """The header of the app's own block, or where else it was read."""
        return self.block.evidence if self.block else self.elsewhere


@dataclass(frozen=True, slots=True)
class GrantLine:
    """A permission line that holds for this app and user, and where it stands."""

    grant: Grant
    source: GrantSource


def lines_for(facts: AppFacts, permission: str) -> tuple[GrantLine, ...]:
    """Find every line that speaks about `permission` for this user: own runtime, own install, shared uid (both)."""
    own, shared = facts.own_user, facts.shared_user
    found = [GrantLine(g, GrantSource.OWN_RUNTIME) for g in (own.grants if own else ())]
    if facts.block:
        found += [
            GrantLine(g, GrantSource.OWN_INSTALL) for g in _install(facts.block.install_grants, permission, facts)
        ]
    if shared:
        found += [GrantLine(g, GrantSource.SHARED_UID) for g in shared.grants]
    if facts.shared:
        lines = _install(facts.shared.install_grants, permission, facts)
        found += [GrantLine(g, GrantSource.SHARED_UID) for g in lines]
    return tuple(line for line in found if line.grant.permission == permission)


def _install(lines: tuple[Grant, ...], permission: str, facts: AppFacts) -> tuple[Grant, ...]:
    """Pick this user's install line, else the one that names no user (12+; ANDROID_REVIEW 3a-7)."""
    of_it = [g for g in lines if g.permission == permission]
    own = tuple(g for g in of_it if g.user == facts.key.user)
    return own or tuple(g for g in of_it if g.user is None)


def _of_user(users: tuple[UserBlock, ...], facts: AppFacts) -> UserBlock | None:
    return next((block for block in users if block.user == facts.key.user), None)
