"""When a package was installed and last updated: out of its block of a dump (AOSP `Settings.dumpPackageLPr`).

`lastUpdateTime` stands at column 4; `firstInstallTime` there too up to Android 12, and below each `User N:` from 13 on.
The phone's local time, without a zone. What stands twice, as only forged text makes it, is not known.
"""

from datetime import datetime
from typing import Final

from core.model.facts import InstallTimes
from core.model.names import UserId
from core.parse.number import whole_number

_UPDATED: Final = "\n    lastUpdateTime="
_FIRST: Final = "\n    firstInstallTime="
_FIRST_OF_USER: Final = "\n      firstInstallTime="
_USER: Final = "\n    User "
_LENGTH: Final = len("2026-01-01 10:00:00")
_FIRST_YEAR: Final = 2000
"""Android prints the beginning of its count, in 1970, for what it does not know."""


def install_times(untrusted_block: str) -> InstallTimes:
    """Read the times of one block, its header or the line break before its first field included."""
    return InstallTimes(_only(untrusted_block, _UPDATED), _only(untrusted_block, _FIRST), _of_users(untrusted_block))


def _only(text: str, key: str) -> datetime | None:
    at = text.find(key)
    return None if at < 0 or text.find(key, at + 1) >= 0 else _moment(text, at + len(key))


def _of_users(text: str) -> tuple[tuple[UserId, datetime], ...]:
    found: list[tuple[UserId, datetime | None]] = []
    at = text.find(_FIRST_OF_USER)
    while at >= 0:
        user = _user(text, at)
        if user is not None:
            found.append((user, _moment(text, at + len(_FIRST_OF_USER))))
        at = text.find(_FIRST_OF_USER, at + 1)
    users = [user for user, _ in found]
    return tuple((user, when) for user, when in found if when is not None and users.count(user) == 1)


def _user(text: str, before: int) -> UserId | None:
    """Read the number of the `User N:` line right above."""
    start = text.rfind(_USER, 0, before)
    number = whole_number(text[start + len(_USER) : before].partition(":")[0]) if start >= 0 else None
    return None if number is None else UserId(number)


def _moment(text: str, at: int) -> datetime | None:
    """Read a moment that fills its line."""
    if text[at + _LENGTH : at + _LENGTH + 1] not in ("", "\n"):
        return None
    try:
        when = datetime.fromisoformat(text[at : at + _LENGTH])
    except ValueError:
        return None
    return when if when.tzinfo is None and when.year >= _FIRST_YEAR else None
