"""Saved settings -> whom they name: the `settings` service of a bug report, or `settings list secure` of one user.

`SECURE SETTINGS (user N)`, then `_id:1 name:KEY pkg:PKG value:VALUE …` (AOSP `SettingsProvider.dumpForUserLocked`,
7 to 14; in `SettingsService.dump`), or `KEY=VALUE` lines. Only the few settings that name apps are read.

An app's own text may stand in system settings and hold such lines, a header among them. It cannot keep away Android's
own: a header or a setting that stands twice was forged, and nothing is read of that user. Nor where a line that names
one of these settings is of another shape: a class of Android 10 and later may have a space in its name.
"""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from core.model.doors import Holders
from core.model.facts import HoleReason
from core.model.names import UserId
from core.parse.evidence import evidence
from core.parse.lines import bounded
from core.parse.setting import parse_holders

NAMES: Final = (
    "enabled_notification_listeners",
    "enabled_accessibility_services",
    "accessibility_enabled",
    "default_input_method",
    "sms_default_application",
    "dialer_default_application",
)
_HEADER = re.compile(r"(CONFIG|GLOBAL|SECURE|SYSTEM) SETTINGS \(user (\d{1,5})\)\s*", re.ASCII)
_LINE = re.compile(
    rf"_id:\S{{1,20}} name:({'|'.join(NAMES)})(?: pkg:\S{{1,300}})? value:(\S*)"
    r"(?: default:\S* defaultSystemSet:(?:true|false|[01]))?(?: tag:[\w.{}]*)?",
    re.ASCII,
)
_NAMES_ONE = re.compile(rf"name:(?:{'|'.join(NAMES)})\b", re.ASCII)
_LISTED = re.compile(rf"({'|'.join(NAMES)})=(.*)", re.ASCII)
_NULL: Final = "{null}"
_OWNER: Final = UserId(0)


@dataclass(frozen=True, slots=True)
class SavedSettings:
    """`values`: by user and name; a name that was never set is not there. `users`: whose settings were printed."""

    values: dict[tuple[UserId, str], str]
    users: tuple[UserId, ...]
    torn: tuple[UserId, ...]
    command: str

    def holders(self, user: UserId, name: str) -> Holders | None:
        """Say whom a setting names; None: nothing of this user was saved."""
        if user in self.torn:
            return Holders((), HoleReason.UNREADABLE_LINE, evidence(self.command, name))
        if user not in self.users:
            return None
        return parse_holders(self.values.get((user, name), ""), self.command)


def parse_settings(untrusted_text: str, command: str) -> SavedSettings:
    """Read both shapes; what stands under no user's secure settings is nobody's."""
    text = bounded(untrusted_text)
    reader = _Reader(listed=_HEADER.search(text) is None)
    for line in text.split("\n"):
        reader.read(line)
    torn = {user for user, count in reader.headers.items() if count > 1} | reader.torn
    return SavedSettings(reader.values, tuple(sorted(reader.headers)), tuple(sorted(torn)), command)


class _Reader:
    def __init__(self, *, listed: bool) -> None:
        self._is_list = listed
        self.values: dict[tuple[UserId, str], str] = {}
        self.headers: Counter[UserId] = Counter()
        self.torn: set[UserId] = set()
        self._user: UserId | None = None

    def read(self, untrusted_line: str) -> None:
        line = untrusted_line.rstrip("\r")
        if header := _HEADER.fullmatch(line):
            self._user = UserId(int(header[2])) if header[1] == "SECURE" else None
            if self._user is not None:
                self.headers[self._user] += 1
        elif self._is_list and (listed := _LISTED.fullmatch(line)):
            self.headers.setdefault(_OWNER, 1)
            self._put(_OWNER, listed[1], listed[2].strip())
        elif self._user is not None and (match := _LINE.fullmatch(line)):
            self._put(self._user, match[1], "" if match[2] == _NULL else match[2])
        elif self._user is not None and _NAMES_ONE.search(line):
            self.torn.add(self._user)

    def _put(self, user: UserId, name: str, value: str) -> None:
        if (user, name) in self.values:
            self.torn.add(user)
        self.values[user, name] = value


def is_wanted(line: bytes) -> bool:
    """Say whether a line of a bug report's settings is needed here; the rest is personal, and never kept."""
    return b" SETTINGS (user " in line[:40] or _RAW_NAMES_ONE.search(line) is not None


_RAW_NAMES_ONE: Final = re.compile(_NAMES_ONE.pattern.encode())
