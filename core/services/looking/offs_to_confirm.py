"""Whom the dump calls off, to be asked about outright although no list names them.

A line that is lost alike in every reading leaves no trace in any of them; Android's own answer does not come out of the
dump. Asked are installed apps that the dump prints: from Android 10 on these are all that ask for contacts. Those it
does not print are three of four apps, and at 20 ms each nobody waits for them: their "not allowed now" rests on the
dumps alone.
"""

from collections.abc import Collection, Iterable
from typing import Final

from core.model.access import AppKey
from core.model.names import READ_CONTACTS, PackageName
from core.services.looking.phone_apps import UserApps
from core.services.looking.reading import ContactsReading, app_facts
from core.verdicts.agreed_ops import READ_TWICE_BELOW
from core.verdicts.app_facts import lines_for
from core.verdicts.gathering import KnownApp

_MOST: Final = 80
_MOST_IN_A_ROW: Final = 24
"""Half a second at 20 ms each, where questions go one after another."""


def offs_to_confirm(
    keys: Iterable[AppKey],
    users: Iterable[UserApps],
    reading: ContactsReading,
    asked: Collection[PackageName],
    sdk: int,
) -> tuple[AppKey, ...]:
    """Name the installed apps that are printed and hold nothing, but for those that are `asked` about anyway."""
    installed = {of.user.id: of for of in users if of.user.readable}
    found = (
        key
        for key in keys
        if key.package in reading.readings.packages
        and key.package not in asked
        and key.user in installed
        and installed[key.user].is_system(key.package) is False
        and not _holds(reading, key)
    )
    return tuple(found)[: _MOST if sdk >= READ_TWICE_BELOW else _MOST_IN_A_ROW]


def _holds(reading: ContactsReading, key: AppKey) -> bool:
    lines = lines_for(app_facts(reading, key, KnownApp()), READ_CONTACTS)
    return any(line.grant.granted for line in lines)
