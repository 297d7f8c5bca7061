"""`dumpsys user` -> which users run locked, and for which debugging is forbidden. Names of people are kept nowhere.

`UserInfo{ID:NAME:FLAGS} …`, then deeper `State: RUNNING_LOCKED` (8+, `UserState.stateToString`) and lists of
restrictions under titles that end in `restrictions:` (AOSP `UserManagerService.dump`, 23 to 36). Where this service
says nothing, nothing is known: no user is taken for unlocked because of it.
"""

import re
from dataclasses import dataclass
from typing import Final

from core.model.names import UserId
from core.parse.lines import bounded

_USER: Final = re.compile(r" *UserInfo\{(\d{1,5}):.*", re.ASCII)
_LOCKED: Final = re.compile(r" *State: (?:RUNNING_LOCKED|RUNNING_UNLOCKING|BOOTING)\s*")
_STARTED: Final = re.compile(r" *Started users state: [\[{](.*)[\]}]\s*")
_STARTED_LOCKED: Final = re.compile(r"(\d{1,5})=(?:[012]|BOOTING|RUNNING_LOCKED|RUNNING_UNLOCKING)", re.ASCII)
"""Of all users in one line; Android 7 has no other, and there and up to 11 it gives numbers (`UserState.STATE_…`)."""
_HIGHEST_USER: Final = 21474
_NO_DEBUGGING: Final = "no_debugging_features"
_ALL_USERS: Final = re.compile(r" *(?:Device owner id:|Guest restrictions:|Device managed:|Started users state:).*")


@dataclass(frozen=True, slots=True)
class UserStates:
    """Both empty also where nothing could be read."""

    locked: frozenset[UserId]
    no_debugging: tuple[UserId, ...]


def parse_user_states(untrusted_text: str) -> UserStates:
    """Read what is said of each user; one line that says locked is enough."""
    user: UserId | None = None
    locked: set[UserId] = set()
    forbidden: dict[UserId, None] = {}
    for line in bounded(untrusted_text).split("\n"):
        match = _USER.fullmatch(line)
        if match is not None:
            user = UserId(int(match[1])) if int(match[1]) <= _HIGHEST_USER else None
        elif _ALL_USERS.fullmatch(line):
            user = None
            locked |= _locked_of_all(line)
        elif user is not None and _LOCKED.fullmatch(line):
            locked.add(user)
        elif user is not None and line.strip() == _NO_DEBUGGING:
            forbidden[user] = None
    return UserStates(frozenset(locked), tuple(forbidden))


def _locked_of_all(line: str) -> set[UserId]:
    """Read `Started users state: {0=3, 10=1}`, or with words in brackets (12 and later)."""
    match = _STARTED.fullmatch(line)
    found = map(_STARTED_LOCKED.fullmatch, match[1].split(", ")) if match is not None else ()
    return {UserId(number) for one in found if one is not None and (number := int(one[1])) <= _HIGHEST_USER}
