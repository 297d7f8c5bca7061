"""The `User N:` line of a package or shared user, and what is gathered under it.

Makers put words of their own inside that line, and Android 9-10 put free text there when an app is suspended: known
words are looked for, the rest is let be. `installed`, `hidden` and `suspended` stand before any free text, `enabled`
after it.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter
from typing import Final

from core.errors import NotAllowedHere
from core.model.facts import Grant, UserBlock
from core.model.names import UserId, user_id

USER_START = "    User "
_USER = re.compile(r" {4}User (\d{1,5}):(?: ceDataInode=-?\d{1,20}(?= ))?(.*)", re.ASCII | re.DOTALL)
_INSTALLED = re.compile(r" installed=(true|false)(?= |$)")
_HIDDEN = re.compile(r" hidden=(true|false)(?= |$)")
_ENABLED = re.compile(r" enabled=([0-4])(?= |$)")
_LONGEST_KEPT: Final = 500
_WHOSE = attrgetter("permission", "user")
_SUSPENDED = re.compile(r" suspended=(true|false)(?= |$)")


@dataclass(slots=True)
class OpenUser:
    """A user's part of a block while it is being read. `seen`: the lines that may stand here only once."""

    user: UserId
    installed: bool | None
    suspended: bool | None
    enabled: int | None
    hidden: bool | None
    grants: list[Grant] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    damaged: bool = False

    def close(self) -> UserBlock:
        grants = tuple(self.grants)
        return UserBlock(self.user, self.installed, self.enabled, self.suspended, grants, self.damaged, self.hidden)


def open_user(untrusted_line: str) -> OpenUser | None:
    """Read a `User N:` line; None when the number is none."""
    match = _USER.fullmatch(untrusted_line)
    if match is None:
        return None
    try:
        user = user_id(int(match[1]))
    except NotAllowedHere:
        return None
    words = match[2]
    return OpenUser(user, *(_words(words) if len(words) <= _LONGEST_KEPT else _words.__wrapped__(words)))


@lru_cache(maxsize=512)
def _words(words: str) -> tuple[bool | None, bool | None, int | None, bool | None]:
    """Read what a dump repeats for most apps: installed, suspended, enabled, hidden."""
    return _truth(_INSTALLED, words), _truth(_SUSPENDED, words), _enabled(words), _truth(_HIDDEN, words)


def has_twice(grants: list[Grant]) -> bool:
    """Say whether a list names a permission twice for the same user: which line is right cannot be known."""
    return len(grants) > 1 and len(set(map(_WHOSE, grants))) != len(grants)


def _truth(pattern: re.Pattern[str], words: str) -> bool | None:
    match = pattern.search(words)
    return None if match is None else match[1] == "true"


def _enabled(words: str) -> int | None:
    found = _ENABLED.findall(words)
    return int(found[-1]) if found else None
