"""What package and shared-user blocks have in common: permission lists and users, told apart by column and header.

Column 4 holds fields, list headers and `User N:`; column 6 list items and a user's own fields; column 8 the runtime
permissions. The reader is built so that a line it cannot read costs knowledge, never makes some up:

- a line inside a permission list that is no permission, or a permission outside a list, damages the user or block;
- a line of another column (free text, a maker's title) puts the block in doubt; a list read in doubt damages it;
- what may stand only once but stands twice means that a header between was lost: damaged.
"""

from collections import Counter
from collections.abc import Mapping
from enum import Enum, auto
from typing import Final, TypeVar, cast

from core.model.facts import Grant, UserBlock
from core.parse.block_lines import DATA_DIR, FIELD, ONCE_IN_USER, ONLY_OF_BLOCK, OVERLAYS, RUNTIME_HEADER, SILENT
from core.parse.grant_line import GRANT_MARK, GrantsOfUser
from core.parse.reading import Reading
from core.parse.user_block import USER_START, OpenUser, has_twice, open_user

_TWO: Final = " " * 2
_FOUR: Final = " " * 4
_USER: Final = USER_START[:8]
_MOST_USERS: Final = 500
Item = TypeVar("Item")


class Inside(Enum):
    """The list the next lines belong to."""

    OTHER = auto()
    INSTALL = auto()
    NAMES = auto()
    RUNTIME = auto()


# Asked of nearly every line, and looking a member up costs ten times as much as this.
_NOTHING_KNOWN: Final[Mapping[str, object]] = {}
_NO_LIST, _INSTALL, _NAMES, _RUNTIME = Inside.OTHER, Inside.INSTALL, Inside.NAMES, Inside.RUNTIME


class HolderReader:
    """Read one block line by line; a package or a shared user adds its own fields."""

    def __init__(self, header: str, reading: Reading) -> None:
        self.header = header
        self.reading = reading
        self.install_grants: list[Grant] = []
        self._users: list[OpenUser] = []
        self._user: OpenUser | None = None
        self._only_fields = False
        """The id was read, no list and no user has begun: a field we do not know has nothing to say."""
        self._unread = 0
        self._seen: set[str] = set()
        self._doubtful = False
        self._damaged = False
        self._inside = _NO_LIST
        self._lines = reading.grants.of_user(None)
        self._known: Mapping[str, object] = _NOTHING_KNOWN
        self._into: list[object] = []
        self._grants = self.install_grants

    def read(self, untrusted_rest: str) -> None:
        """Read all lines after the header; every permission among them must end up in a list."""
        for line in untrusted_rest.split("\n"):
            if self._only_fields:
                if (start := line[:8]) in SILENT:
                    continue
                if start[:4] == _FOUR and start[4:5] != " " and start != _USER:
                    key, _, value = line[4:].partition("=")
                    self.field(key, value, line)
                    continue
            if (known := self._known.get(line)) is not None:
                self._into.append(known)
            else:
                self._by_column(line)
        self._expect_all(untrusted_rest)
        if has_twice(self.install_grants):
            self.hurt_all(self.header)

    def hurt(self, untrusted_line: str) -> None:
        """Note a line that could not be read: nothing of this user, or of this block, may be called off."""
        self.reading.gaps.unreadable(untrusted_line)
        if self._user is None:
            self._damaged = True
        else:
            self._user.damaged = True

    def hurt_all(self, untrusted_line: str) -> None:
        """Note that a header was lost: the lines that follow may be another's."""
        self.hurt(untrusted_line)
        self._damaged = True

    def doubt(self, untrusted_line: str) -> None:
        """Note a line that contradicts the block: an app forged one of them. Nothing here may be called off."""
        self.reading.doubts.unreadable(untrusted_line)
        self._damaged = True

    @property
    def damaged(self) -> bool:
        return self._damaged

    @property
    def has_users(self) -> bool:
        """Say whether a `User N:` line stood in the block; every package has one for each user of the phone."""
        return bool(self._users)

    def users(self) -> tuple[UserBlock, ...]:
        """Close the users; one that stands twice is damaged both times."""
        times = Counter(user.user for user in self._users) if len(self._users) > 1 else {}
        for user in self._users:
            if times.get(user.user, 1) > 1 or has_twice(user.grants):
                user.damaged = True
                self.reading.gaps.unreadable(self.header)
        return tuple(user.close() for user in self._users)

    def start_names(self, header: str) -> None:
        """Enter a list of names."""
        self._start(_NAMES, header)
        self._known = _NOTHING_KNOWN

    def start_install(self, header: str) -> None:
        """Enter the install permissions."""
        self._start(_INSTALL, header)
        self._expect_grants(self.reading.grants.of_user(None), self.install_grants)

    def id_read(self) -> None:
        """Note that the id was read, after which only known fields matter until a list or a user begins."""
        self._only_fields = self._inside is _NO_LIST and self._user is None

    def once(self, key: str, untrusted_line: str) -> None:
        """Note something that stands once in a block; a second time it is another block's, whose header was lost."""
        if key in self._seen:
            self.hurt_all(untrusted_line)
        self._seen.add(key)

    def field(self, key: str, value: str, line: str) -> None:
        """Read a field or list header of the block itself."""
        raise NotImplementedError

    def item(self, line: str) -> None:
        """Read an item of a list of names."""
        raise NotImplementedError

    def owner(self, line: str) -> None:
        """Read a line that may say whose block this is, wherever it stands."""

    def _by_column(self, line: str) -> None:
        if line[:4] != _FOUR:
            self._elsewhere(line)
        elif line[4:8] == _FOUR:
            self._column_eight(line)
        elif line[4:6] == _TWO:
            self._column_six(line)
        else:
            self._column_four(line)

    def _column_eight(self, line: str) -> None:
        if self._inside is _RUNTIME:
            self._take(line)
        elif self._inside is not _NO_LIST:
            self.hurt(line)

    def _column_six(self, line: str) -> None:
        if self._inside is _INSTALL:
            self._take(line)
        elif self._inside is _NAMES:
            self.item(line)
        elif self._user is not None:
            self._user_field(self._user, line)
        else:
            self.owner(line)

    def _column_four(self, line: str) -> None:
        if self._inside is not _NO_LIST:
            self._end_list(line)
        if line.startswith(USER_START):
            self._start_user(line)
            return
        key, _, value = line[4:].partition("=")
        if self._user is None:
            self.field(key, value, line)
        elif key in ONLY_OF_BLOCK or " installed=" in line:
            self.hurt_all(line)
            self.owner(line)
        elif not FIELD.match(line):
            self._doubtful = True

    def _elsewhere(self, line: str) -> None:
        if not line or line.isspace() or line.endswith(OVERLAYS):
            self._leave_list()
        elif self._inside is not _NO_LIST:
            self._leave_list()
            self.hurt(line)
        else:
            self._doubtful = True

    def _start_user(self, line: str) -> None:
        self._only_fields = False
        self._user = open_user(line) if len(self._users) < _MOST_USERS else None
        if self._user is None:
            self._damaged = True
            self.reading.gaps.unreadable(line)
            return
        self._users.append(self._user)
        if self._doubtful:
            self.hurt_all(line)

    def _user_field(self, user: OpenUser, line: str) -> None:
        if self._inside is not _NO_LIST:
            self._end_list(line)
        runtime = line.startswith(RUNTIME_HEADER)
        key = RUNTIME_HEADER if runtime else line.partition("=")[0]
        if key not in ONCE_IN_USER:
            return
        if key in user.seen:
            self.hurt_all(line)
        user.seen.add(key)
        if key == DATA_DIR:
            self.owner(line)
        elif runtime:
            self._start(_RUNTIME, line)
            self._expect_grants(self.reading.grants.of_user(user.user), user.grants)

    def _start(self, kind: Inside, header: str) -> None:
        self._inside = kind
        self._only_fields = False
        if self._doubtful:
            self.hurt_all(header)
        if kind is not _RUNTIME:
            self.once(header, header)

    def expect(self, known: Mapping[str, Item], into: list[Item]) -> None:
        """Have lines of the list that stands here and were read before put where their items belong."""
        self._known, self._into = known, cast("list[object]", into)

    def _expect_grants(self, lines: GrantsOfUser, into: list[Grant]) -> None:
        self._lines, self._grants = lines, into
        self.expect(lines.known, into)

    def _leave_list(self) -> None:
        self._inside, self._known = _NO_LIST, _NOTHING_KNOWN

    def _end_list(self, line: str) -> None:
        """Leave a list at a line of a lesser column, which must look like a field or header."""
        self._leave_list()
        if not FIELD.match(line):
            self.hurt(line)

    def _take(self, line: str) -> None:
        grant, whole = self._lines.read(line)
        if grant is not None:
            self._grants.append(grant)
        if not whole:
            self._unread += line.count(GRANT_MARK) - (grant is not None)
            self.hurt(line)

    def _expect_all(self, rest: str) -> None:
        """Count the permissions of the block: one outside every list means that a header could not be read."""
        read = len(self.install_grants) + sum(len(user.grants) for user in self._users) + self._unread
        if rest.count(GRANT_MARK) != read:
            self.hurt_all(next((line for line in rest.split("\n") if GRANT_MARK in line), ""))
            for user in self._users:
                user.damaged = True
