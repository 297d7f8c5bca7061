"""Who else may decide over a phone: its owner by policy, owners of profiles, active admins, apps that lock phones.

Read before any change: on a rented or instalment phone a change may set off a lock. Nothing here is an accusation.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from core.model.names import PackageName, UserId


class ManagerRole(StrEnum):
    """What an app is to the phone; the order is that of their power."""

    DEVICE_OWNER = "device_owner"
    """Decides over the whole phone."""
    PROFILE_OWNER = "profile_owner"
    """Decides over one user, most often a work profile."""
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

    @property
    def in_charge(self) -> tuple[Manager, ...]:
        """Name those for whose sake a change needs a second yes, the most powerful first."""
        found = [each for each in self.managers if each.role is ManagerRole.DEVICE_OWNER or each.locks_phones]
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
