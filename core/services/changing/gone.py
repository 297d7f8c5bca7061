"""Apps that left the phone in the meantime: what is not there is not called off."""

from collections.abc import Iterable

from core.adb.phone import AdbPhone
from core.errors import PhoneError
from core.model.access import AppKey
from core.services.changing.known_again import Look
from core.services.looking.user_lists import list_commands, lists_of


def gone(phone: AdbPhone, look: Look | None, keys: Iterable[AppKey], sdk: int) -> frozenset[AppKey]:
    """Name those that a look does not print as installed and the whole list of their user lacks.

    Two sources, since Android 6 to 9 print no app without state; a dump with an unread line is none. Asks nothing
    where all are printed; raises no PhoneError: without a list nobody is called gone.
    """
    if look is None or look.reading.completeness.absence_hole is not None:
        return frozenset()
    missing = [key for key in keys if look.reading.installed(key) is not True]
    users = tuple(sorted({key.user for key in missing}))
    try:
        lists = lists_of(users, phone.run(*list_commands(users, sdk)) if users else ())
    except PhoneError:
        return frozenset()
    return frozenset(key for key in missing if lists[key.user].whole and key.package not in lists[key.user].listed)
