"""Users and lists of packages from files: what was saved beside a dump, and what the dump itself prints. Pure."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from core.model.access import AppKey
from core.model.facts import ListedPackage
from core.model.names import PackageName, UserId
from core.model.phone import AndroidUser, UserKind
from core.parse.listings import parse_packages
from core.parse.recognise import OutputKind
from core.parse.users import parse_users
from core.services.files.input_texts import Sources
from core.services.looking.phone_apps import UserApps
from core.verdicts.gathering import Readings

OWNER_ID: Final = UserId(0)
_PER_USER: Final = 100_000


def users_of_files(sources: Sources, dumps: Iterable[Readings]) -> tuple[UserApps, ...]:
    """Name every user a list of users, a list of packages or a dump speaks of, with the packages listed for it.

    `readable`: a dump or a list says which packages it has. Users only a dump knows have no kind but the owner's.
    """
    listed = _listed(sources)
    listed_dumps = tuple(dumps)
    printed = {user.user for dump in listed_dumps for block in dump.packages.values() for user in block.users}
    printed |= {key.user for dump in listed_dumps for key in of_nobody(dump)}
    known = {user.id: user for source in sources.of(OutputKind.USERS) for user in _users(source.text, source.name)}
    numbers = sorted({*known, *listed, *printed})
    return tuple(
        UserApps(
            replace(known.get(number, _nameless(number)), readable=number in printed or number in listed),
            listed.get(number, {}),
            None,
            whole=False,
            gaps=(),
        )
        for number in numbers
    )


def of_nobody(dump: Readings) -> tuple[AppKey, ...]:
    """Name packages whose lines about users are lost: they are shown with the owner, and nothing is known of them."""
    return tuple(AppKey(block.name, OWNER_ID) for block in dump.packages.values() if not block.users)


def _users(text: str, name: str) -> tuple[AndroidUser, ...]:
    return parse_users(text, name).users


def _nameless(number: UserId) -> AndroidUser:
    return AndroidUser(number, UserKind.OWNER if number == OWNER_ID else UserKind.OTHER, running=False)


def _listed(sources: Sources) -> dict[UserId, dict[PackageName, ListedPackage]]:
    """Share lists out to users: by the uids a line prints, else to user 0, whose list is the one people save."""
    found: defaultdict[UserId, dict[PackageName, ListedPackage]] = defaultdict(dict)
    for source in sources.of(OutputKind.PACKAGES):
        for package in parse_packages(source.text, source.name).packages:
            for user in {UserId(uid // _PER_USER) for uid in package.uids} or {OWNER_ID}:
                found[user][package.name] = package
    return dict(found)
