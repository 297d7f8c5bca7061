"""Who else may decide over a phone: its owner by policy, owners of profiles, active admins, apps that lock phones.

Read before any change: on a rented or instalment phone a change may set off a lock. Nothing here is an accusation.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from core.model.names import PackageName, UserId
from core.model.phone import AndroidUser, UserKind


class ManagerRole(StrEnum):
    """What an app is to the phone; the order is that of their power."""

    DEVICE_OWNER = "device_owner"
    """Decides over the whole phone."""
    PROFILE_OWNER = "profile_owner"
    """Decides over one user, most often a work profile."""
    RULE_SETTER = "rule_setter"
    """Neither, but rules that it has set are in force (Android 14 and later; a role of the phone lets it)."""
    ADMIN = "admin"
    """An active device admin: may lock the screen or erase, decides over nothing else."""
    INSTALLED = "installed"
    """None of these, but known for locking phones sold on credit, and on the phone."""


@dataclass(frozen=True, slots=True)
class Manager:
    """`package` None: that there is one was read, its name was not. `locks_phones`: our lists know it for that."""

    role: ManagerRole
    user: UserId
    package: PackageName | None
    locks_phones: bool = False


class RuleKind(StrEnum):
    """What a manager has decided, as far as it matters here; the names are those of the published document."""

    NO_DEBUGGING = "no_debugging"
    PERMISSION = "permission"
    """Whether one app has one permission: neither the person nor a cable can change it."""
    KEEPS_RUNNING = "keeps_running"
    """An app that cannot be stopped, nor its data cleared, by hand."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule in force. `user` None: for every user. `package` None, `permission` empty: it is about no one app's."""

    kind: RuleKind
    user: UserId | None
    package: PackageName | None = None
    permission: str = ""


@dataclass(frozen=True, slots=True)
class ManagedFacts:
    """What one look said of management; absence counts only where `read` is true.

    `device_owner` None: could not be read, or was not asked (files). `no_debugging`: users whose manager forbids
    debugging (`no_debugging_features`); the phone then closes them to the cable.
    """

    device_owner: bool | None = None
    managers: tuple[Manager, ...] = ()
    no_debugging: tuple[UserId, ...] = ()
    read: bool = False
    rules: tuple[Rule, ...] = ()

    def forbids_looking_at(self, user: AndroidUser) -> bool:
        """Say whether a manager closed this user to the cable; a Secure Folder is closed so with nobody managing it."""
        return user.id in self.no_debugging and user.kind is not UserKind.SECURE_FOLDER

    @property
    def in_charge(self) -> tuple[Manager, ...]:
        """Name those for whose sake a change needs a second yes, the most powerful first."""
        over_all = (ManagerRole.DEVICE_OWNER, ManagerRole.RULE_SETTER)
        found = [each for each in self.managers if each.role in over_all or each.locks_phones]
        return tuple(sorted(found, key=lambda each: list(ManagerRole).index(each.role)))

    @property
    def may_lock(self) -> bool:
        """Say whether one of them is known for locking phones that are rented or paid off."""
        return any(each.locks_phones for each in self.managers)

    @property
    def needs_second_yes(self) -> bool:
        """Say so too where it could not be read: whoever is not seen may still be there."""
        return bool(self.in_charge) or self.device_owner is not False

    def owner_of(self, user: UserId) -> Manager | None:
        """Name the profile owner of one user."""
        owners = (each for each in self.managers if each.role is ManagerRole.PROFILE_OWNER and each.user == user)
        return next(owners, None)


NOT_READ: Final = ManagedFacts()
