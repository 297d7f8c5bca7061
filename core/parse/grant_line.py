"""One permission line: `NAME: granted=true[, flags=[ A|B]][, userId=N]`.

Flags are parted by spaces on Android 6-9, by bars from 10; unknown ones print as numbers and are kept. `userId=` is
what install lists of 12+ say of users that differ from user 0 (`Settings.dumpInstallPermissionsLPr`).
"""

import re
from typing import Final, NamedTuple

from core.model.facts import Grant
from core.model.names import CONTACTS_GROUP, UserId
from core.parse.evidence import evidence

GRANT_MARK: Final = ": granted="
_NAME: Final = r"(?:android\.[\w.]{1,240}|(?!android\.)[!-9;-~]{1,255})"
_FLAGS: Final = r"(?:, flags=\[ ?([A-Z0-9_ |]{0,2000})\])?"
_LINE = re.compile(
    rf" {{6}}(?: {{2}})?({_NAME}): granted=(true|false)(?:{_FLAGS}(?:, userId=(\d{{1,5}}))?$)?", re.ASCII
)
_REQUESTED = re.compile(r" {6}([!-~](?:[ -~]{0,253}[!-~])?)", re.ASCII)


class GrantLine(NamedTuple):
    """`grant` None: nothing could be read. `whole` False: some of the line could not."""

    grant: Grant | None
    whole: bool


_UNREADABLE: Final = GrantLine(grant=None, whole=False)


class GrantLines:
    """Read permission lines, each different one once: a dump repeats a few hundred of them a thousand times."""

    def __init__(self, command: str) -> None:
        self._command = command
        self._of_user: dict[UserId | None, GrantsOfUser] = {}

    def of_user(self, user: UserId | None) -> "GrantsOfUser":
        """Give the reader of one user's lists; user None: of install lists."""
        if user not in self._of_user:
            self._of_user[user] = GrantsOfUser(self._command, user)
        return self._of_user[user]


class GrantsOfUser:
    """Read the lines of one user's lists. `known`: lines read whole so far, with their indent."""

    def __init__(self, command: str, user: UserId | None) -> None:
        self._command = command
        self._user = user
        self.known: dict[str, Grant] = {}

    def read(self, untrusted_line: str) -> GrantLine:
        match = _LINE.match(untrusted_line)
        if match is None or is_cut_name(match[1]):
            return _UNREADABLE
        user = UserId(int(match[4])) if match[4] and self._user is None else self._user
        flags = tuple((match[3] or "").replace("|", " ").split())
        grant = Grant(match[1], match[2] == "true", flags, evidence(self._command, untrusted_line), user)
        whole = match.end() == len(untrusted_line)
        if whole:
            self.known[untrusted_line] = grant
        return GrantLine(grant, whole)


def requested_permission(untrusted_line: str) -> str | None:
    """Read a line of `requested permissions:`; None when it is no whole name.

    Manifests may ask for any text, and many hold slips such as a name with blanks: these are kept as they are.
    """
    match = _REQUESTED.fullmatch(untrusted_line)
    name = match[1].removesuffix(": restricted=true") if match else ""
    return None if not name or GRANT_MARK in name or is_cut_name(name) else name


def is_cut_name(permission: str) -> bool:
    """Say whether this is one end of a contacts permission: cut short, it must not look like an absent one."""
    return permission not in CONTACTS_GROUP and any(
        name.startswith(permission) or name.endswith(permission) for name in CONTACTS_GROUP
    )
