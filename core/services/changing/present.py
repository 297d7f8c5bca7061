"""Which apps of a record are still the same apps: a package that was installed anew is another one.

Two sources must say that an app is gone, its own dump and the list of its user: one bent answer is no proof.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.phone import AdbPhone, Answer
from core.model.access import AppKey
from core.model.names import PackageName, UserId
from core.model.record import ChangeRecord, ItemRecord
from core.parse.package_dump import parse_package_dump
from core.services.looking.named_apps import NamedApp, named_apps
from core.services.looking.phone_apps import UserApps
from core.services.looking.user_lists import list_commands, lists_of
from core.verdicts.gathering import KnownApp

_PER_USER = 100_000
_SILENT_BELOW = 24
"""Android 6 answers nothing at all about a package it does not have."""


@dataclass(frozen=True, slots=True)
class Present:
    """One recorded app as it is now.

    `there` None: not read, or the sources do not agree; nothing may be written then. `another`: the name belongs to an
    app that was installed anew, for Android gives each installation a uid of its own. `uid`, `version_code` None: not
    read.
    """

    there: bool | None
    another: bool
    uid: int | None
    version_code: int | None
    known: KnownApp


@dataclass(frozen=True, slots=True)
class _Sources:
    """The own dumps of all packages of a record, those that are said to be unknown, and the lists of its users."""

    named: Mapping[PackageName, NamedApp]
    unknown: frozenset[PackageName]
    lists: Mapping[UserId, UserApps]

    def uids(self, package: PackageName, user: UserId) -> frozenset[int]:
        """Give every uid that either source names (lists of Android 6 and 7 name none)."""
        app, listed = self.named.get(package), self.lists[user].uid(package)
        own = None if app is None or app.block.app_id is None else user * _PER_USER + app.block.app_id
        return frozenset(uid for uid in (own, listed) if uid is not None)

    def lacks(self, key: AppKey) -> bool:
        """Say whether the list of this user was read to its end and does not hold the app."""
        of = self.lists[key.user]
        return of.whole and key.package not in of.listed


def find_present(phone: AdbPhone, record: ChangeRecord, sdk: int, cancel: Cancel | None) -> dict[AppKey, Present]:
    """Ask for each package by name: on Android 6 to 9 a revoked app is in no other dump (ANDROID_REVIEW 2-5)."""
    packages = tuple(dict.fromkeys(name for item in record.items for name in (item.key.package, item.through)))
    users = tuple(dict.fromkeys(item.key.user for item in record.items))
    own_dumps = (commands.package(name, sdk) for name in packages)
    answers = phone.run(*own_dumps, *list_commands(users, sdk), cancel=cancel)
    own, listed = answers[: len(packages)], answers[len(packages) :]
    sources = _Sources(
        named_apps(packages, own).apps,
        frozenset(name for name, answer in zip(packages, own, strict=True) if _says_unknown(name, answer, sdk)),
        lists_of(users, listed),
    )
    return {item.key: _present(item, sources) for item in record.items}


def _says_unknown(name: PackageName, answer: Answer, sdk: int) -> bool:
    """Believe that there is no such package only of an answer that came whole and holds nothing unread."""
    if answer.hole is not None:
        return False
    if not answer.text.strip():
        return sdk < _SILENT_BELOW
    if answer.text.strip() == f"Unable to find package: {name}":
        return True
    dump = parse_package_dump(answer.text, answer.command.line)
    return bool(dump.sections) and not dump.gaps and all(block.name != name for block in dump.packages)


def _present(item: ItemRecord, sources: _Sources) -> Present:
    key, app = item.key, sources.named.get(item.key.package)
    if app is None:
        there = None if key.package not in sources.unknown or not sources.lacks(key) else False
        return Present(there, another=False, uid=None, version_code=None, known=_recorded(item))
    block, uids = app.block, sources.uids(key.package, key.user)
    uid = next(iter(uids)) if len(uids) == 1 else None
    system = sources.lists[key.user].is_system(key.package)
    known = KnownApp(uid, block.is_system if system is None else system, block.target_sdk, app.requested)
    there = _there(app, key, sources)
    another = there is True and app.whole and uid is not None and item.uid is not None and uid != item.uid
    sure = another or there is False or (uid == item.uid and _may_stand_in(item, sources))
    return Present(there if sure else None, another, uid, block.version_code, known)


def _recorded(item: ItemRecord) -> KnownApp:
    return KnownApp(item.uid, None, item.target_sdk, None)


def _there(app: NamedApp, key: AppKey, sources: _Sources) -> bool | None:
    user = next((each for each in app.block.users if each.user == key.user), None)
    if user is not None and user.installed:
        return True
    says_no = app.whole and (user is None or user.installed is False)
    return False if says_no and sources.lacks(key) else None


def _may_stand_in(item: ItemRecord, sources: _Sources) -> bool:
    """Say whether the package named to the phone is the app, or lives in the app's uid now as it did then."""
    if item.through == item.key.package:
        return True
    return item.uid is not None and sources.uids(item.through, item.key.user) == {item.uid}
