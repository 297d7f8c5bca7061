"""Which apps a phone has: the union of what the lists of each user and the permission dump name. Pure."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from core.adb.phone import Answer
from core.model.access import AppKey
from core.model.facts import Gap, HoleReason, ListedPackage, PackageListing
from core.model.names import PackageName, UserId
from core.model.phone import AndroidUser, Closed, UserKind
from core.parse.listings import parse_packages
from core.services.asking.wire_holes import gap_of
from core.verdicts.gathering import Readings

_PER_USER: Final = 100_000


@dataclass(frozen=True, slots=True)
class UserApps:
    """The lists of one user. `whole`: the list was read to its end; `system` None: the list of system apps was not."""

    user: AndroidUser
    listed: Mapping[PackageName, ListedPackage]
    system: frozenset[PackageName] | None
    whole: bool
    gaps: tuple[Gap, ...]

    def uid(self, package: PackageName) -> int | None:
        """Name the uid the list gives for this user (Android 8 and later print it)."""
        listed = self.listed.get(package)
        uids = listed.uids if listed else ()
        return next((uid for uid in uids if uid // _PER_USER == self.user.id), None)

    def is_system(self, package: PackageName) -> bool | None:
        """Say whether an app came with the phone; None where the lists, which leave out what is hidden, do not say."""
        if self.system is None or (package not in self.system and package not in self.listed):
            return None
        return package in self.system


def user_apps(user: AndroidUser, listing: Answer, system: Answer) -> UserApps:
    """Read both lists of one user. A list without a single package was not read: even a new user has some."""
    apps = parse_packages(listing.text, listing.command.line)
    system_apps = parse_packages(system.text, system.command.line)
    gaps = (*gap_of(listing), *(apps.gaps or _empty(listing, apps)))
    system_read = system.hole is None and not system_apps.gaps and bool(system_apps.packages)
    return UserApps(
        _opened(user, apps),
        {package.name: package for package in apps.packages},
        frozenset(package.name for package in system_apps.packages) if system_read else None,
        not gaps,
        gaps if apps.refused else (*gaps, *gap_of(system), *system_apps.gaps),
    )


def _opened(user: AndroidUser, listing: PackageListing) -> AndroidUser:
    """Say whether this user was looked at. One that does not run may hold more than its lists and dumps show."""
    if listing.refused:
        why: Closed | None = Closed.REFUSED
    elif not listing.packages:
        why = Closed.NOT_READ
    else:
        why = None if user.running or user.kind is UserKind.OWNER else Closed.STOPPED
    return replace(user, readable=why is None, closed=why)


def unless_locked(of: UserApps, locked: Container[UserId]) -> UserApps:
    """Take a user that runs locked for one that was not looked at; the owner's own state is kept for all to read."""
    if of.user.id not in locked or not of.user.readable or of.user.kind is UserKind.OWNER:
        return of
    return replace(of, user=replace(of.user, readable=False, closed=Closed.LOCKED))


def _empty(answer: Answer, listing: PackageListing) -> tuple[Gap, ...]:
    nothing = answer.hole is None and not listing.packages
    return (Gap(answer.command.line, HoleReason.SECTION_MISSING),) if nothing else ()


def installed_apps(users: Iterable[UserApps], readings: Readings) -> tuple[AppKey, ...]:
    """Name every app of every user that a list or the dump says is there, sorted."""
    keys = {AppKey(name, of.user.id) for of in users for name in of.listed}
    known = {of.user.id for of in users}
    keys |= {key for key in _printed(readings, installed=True) if key.user in known}
    return tuple(sorted(keys))


def disagreement(users: Iterable[UserApps], readings: Readings) -> bool:
    """Say whether something was installed, removed or replaced between the lists and the dump (ANDROID_REVIEW 5)."""
    gone = _printed(readings, installed=False)
    return any(_disagrees(of, readings, gone) for of in users if of.whole)


def users_of_dump(readings: Readings, known: Iterable[AndroidUser]) -> tuple[AndroidUser, ...]:
    """Name the users the dump prints and the list of users, cut or refused, did not."""
    named = {user.id for user in known}
    printed = {key.user for key in _printed(readings, installed=True)} - named
    return tuple(AndroidUser(number, UserKind.OTHER, running=False, readable=False) for number in sorted(printed))


def unlisted(of: UserApps, readings: Readings) -> frozenset[AppKey]:
    """Name what the dump shows as installed and not hidden for this user, and the list lacks or has by another uid."""
    printed = {key for key in _printed(readings, installed=True, hidden=False) if key.user == of.user.id}
    return frozenset(key for key in printed if key.package not in of.listed or _other_uid(of, readings, key))


def _disagrees(of: UserApps, readings: Readings, gone: frozenset[AppKey]) -> bool:
    listed = {AppKey(name, of.user.id) for name in of.listed}
    return bool(listed & gone or unlisted(of, readings))


def _other_uid(of: UserApps, readings: Readings, key: AppKey) -> bool:
    listed, printed = of.uid(key.package), readings.packages[key.package].app_id
    return listed is not None and printed is not None and listed % _PER_USER != printed


def _printed(readings: Readings, *, installed: bool, hidden: bool | None = None) -> frozenset[AppKey]:
    """Name the apps of each user that are printed so; `hidden` False: only those that are not hidden."""
    return frozenset(
        AppKey(block.name, user.user)
        for block in readings.packages.values()
        for user in block.users
        if user.installed is installed and not (hidden is False and user.hidden)
    )


def owner() -> AndroidUser:
    """Stand in for a list of users that was not read: user 0 is on every phone."""
    return AndroidUser(UserId(0), UserKind.OWNER, running=True)
