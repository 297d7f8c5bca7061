"""Apps that a dump with an unread line does not print: the line may have been their header.

Android's outright "denied" settles them, but it says the same of packages it does not have: the list must have them.
"""

from collections.abc import Mapping

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.phone import AdbPhone
from core.model.access import AppKey
from core.parse.listings import parse_packages
from core.services.asking.checking import Checks
from core.services.looking.reading import ContactsReading
from core.verdicts.checked import denied


def may_lack_apps(reading: ContactsReading) -> bool:
    """Say whether a dump came to its end, yet an app it does not print may hold something in it."""
    return reading.completeness.hole is None and reading.completeness.absence_hole is not None


def denials(
    phone: AdbPhone, reading: ContactsReading, checks: Checks, sdk: int, cancel: Cancel | None
) -> Mapping[AppKey, frozenset[str]]:
    """Name what is denied to each app the dump may lack and its user's list has; no trip where nothing is in doubt.

    Raises what `AdbPhone.run` raises.
    """
    found = {key: denied(said) for key, said in checks.items() if key.package not in reading.readings.packages}
    users = tuple(sorted({key.user for key, permissions in found.items() if permissions}))
    if not users or not may_lack_apps(reading):
        return {}
    answers = phone.run(*(commands.packages(user, sdk) for user in users), cancel=cancel)
    lists = (parse_packages(answer.text, answer.command.line) for answer in answers)
    there = {
        AppKey(package.name, user) for user, listing in zip(users, lists, strict=True) for package in listing.packages
    }
    return {key: permissions for key, permissions in found.items() if key in there}
