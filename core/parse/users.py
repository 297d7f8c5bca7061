"""`pm list users`, `cmd user list -v` (11+) and `am get-current-user` -> users; their names are never kept.

Lines: `UserInfo{ID:NAME:FLAGSHEX} running`, or `N: id=ID, name=NAME, type=T, flags=A|B (running) (current)`
(`UserManagerServiceShellCommand.runList`). NAME is often a person's: it only helps to tell clones apart and goes into
no gap either.
"""

import re
from dataclasses import dataclass
from typing import Final

from core.errors import NotAllowedHere
from core.model.facts import Gap, HoleReason
from core.model.names import UserId, user_id
from core.model.phone import AndroidUser, UserKind
from core.parse.evidence import GapLog
from core.parse.lines import bounded
from core.parse.number import whole_number
from core.parse.refusal import parse_refusal
from core.parse.user_kind import kind_by_flags, kind_by_type

_PLAIN = re.compile(r"\s*UserInfo\{(\d{1,6}):(.*):([0-9a-fA-F]{1,16})\}(.*)", re.ASCII)
_VERBOSE = re.compile(r"\s*\d{1,6}: id=(\d{1,6}), name=(.*), type=([\w.]{1,100}), flags=(\S*)(.*)", re.ASCII)
_USER_LINE = re.compile(r"\s*(?:UserInfo\{|\d{1,6}: id=)", re.ASCII)
_LONGEST_LINE: Final = 4000
_MOST_USERS: Final = 500
"""Many times what any phone has; each costs a round trip."""


@dataclass(frozen=True, slots=True)
class UserListing:
    """`current` None: this list does not say who is in front."""

    users: tuple[AndroidUser, ...]
    current: UserId | None
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    user: AndroidUser
    current: bool


def parse_users(untrusted_text: str, command: str) -> UserListing:
    """Read either list of users. No user at all is a gap; so is a user line that cannot be read."""
    gaps = GapLog(command)
    found: dict[UserId, _Line] = {}
    for line in bounded(untrusted_text).split("\n"):
        if not _USER_LINE.match(line):
            continue
        read = _read(line[:_LONGEST_LINE])
        if read is None or len(found) >= _MOST_USERS:
            gaps.unreadable("")
        else:
            found.setdefault(read.user.id, read)
    if not found:
        refused = parse_refusal(untrusted_text, command)
        gaps.add(HoleReason.REFUSED if refused else HoleReason.SECTION_MISSING, refused.line if refused else "")
    current = next((line.user.id for line in found.values() if line.current), None)
    return UserListing(tuple(line.user for line in found.values()), current, gaps.gaps())


def parse_current_user(untrusted_text: str, command: str) -> UserId | None:
    """Read `am get-current-user` (7+); None when it did not answer with a user id."""
    for line in untrusted_text[:4096].split("\n"):
        number = whole_number(line.strip())
        if number is not None:
            return _user_id(number)
    return None


def _read(line: str) -> _Line | None:
    plain = _PLAIN.fullmatch(line)
    if plain is not None:
        user = _user_id(int(plain[1]))
        kind = None if user is None else kind_by_flags(user, plain[2], int(plain[3], 16))
        return _line(user, kind, running="running" in plain[4], current=False)
    verbose = _VERBOSE.fullmatch(line)
    if verbose is None:
        return None
    user = _user_id(int(verbose[1]))
    kind = None if user is None else kind_by_type(user, verbose[2], verbose[3])
    return _line(user, kind, running="(running)" in verbose[5], current="(current)" in verbose[5])


def _line(user: UserId | None, kind: UserKind | None, *, running: bool, current: bool) -> _Line | None:
    return None if user is None or kind is None else _Line(AndroidUser(user, kind, running), current)


def _user_id(number: int) -> UserId | None:
    try:
        return user_id(number)
    except NotAllowedHere:
        return None
