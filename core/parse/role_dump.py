"""`dumpsys role` of Android 10 and later -> which app holds which role for which user.

Text of AOSP `DualDumpOutputStream`: one of a kind is `KEY={` … `}` or `KEY=VALUE`, several are `KEY=[`, bare `{` … `}`
or bare values, `]`. So users, roles and holders each come in two shapes (ANDROID_REVIEW 2-12). Titles: `ROLE MANAGER
STATE (dumpsys role):` on 10 and 11, `ROLE STATE (dumpsys role):` later.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from core.model.doors import RoleDump, RoleHolder
from core.model.facts import HoleReason
from core.model.names import PackageName, UserId, is_package_name
from core.parse.evidence import GapLog, evidence
from core.parse.lines import bounded
from core.parse.number import whole_number
from core.parse.service_texts import hole_of

_TITLE = re.compile(r"ROLE (?:MANAGER )?STATE \(dumpsys role\):")
_OPENS = re.compile(r"([a-z_]{1,40})=([\[{])", re.ASCII)
_VALUE = re.compile(r"([a-z_]{1,40})=(.*)", re.ASCII)
_ROLE_NAME = re.compile(r"[A-Za-z][\w.]{1,120}", re.ASCII)
_USERS, _ROLES, _HOLDERS = "user_states", "roles", "holders"
_DEEPEST: Final = 20
_HIGHEST_USER: Final = 21474
_ENDS: Final = {"{": "}", "[": "]"}


def parse_roles(untrusted_text: str, command: str) -> RoleDump:
    """Read the holders. A user whose braces do not close, and a text without its title, prove no absence."""
    reader = _RoleReader(command)
    for line in bounded(untrusted_text).split("\n"):
        reader.read(line)
    return reader.facts()


@dataclass(slots=True)
class _Open:
    """A brace or bracket that has not been closed, and what stands in it so far."""

    key: str
    ends: str
    values: dict[str, str] = field(default_factory=dict)
    items: list[str] = field(default_factory=list)


class _RoleReader:
    def __init__(self, command: str) -> None:
        self._command = command
        self._gaps = GapLog(command)
        self._open: list[_Open] = []
        self._titled = False
        self._over = False
        """The outermost brace has closed, or from here on nobody knows what belongs to whom."""
        self._of_role: list[tuple[str, str]] = []
        self._of_user: list[tuple[str, str, str]] = []
        self._found: list[RoleHolder] = []
        self._users: list[UserId] = []

    def read(self, untrusted_line: str) -> None:
        line = untrusted_line.strip()
        if not line or self._over:
            return
        if not self._titled:
            self._read_before(line)
        elif line in ("}", "]"):
            self._close(line)
        elif line == "{":
            self._start("", line, line)
        elif match := _OPENS.fullmatch(line):
            self._start(match[1], match[2], line)
        else:
            self._read_value(line)

    def facts(self) -> RoleDump:
        if not self._titled and not self._gaps:
            self._gaps.add(HoleReason.SECTION_MISSING)
        if not self._gaps and not self._over:
            self._gaps.add(HoleReason.CUT)
        return RoleDump(tuple(self._found), tuple(self._users), self._gaps.gaps())

    def _read_before(self, line: str) -> None:
        hole = hole_of(line)
        if _TITLE.fullmatch(line):
            self._titled = True
        elif hole is not None:
            self._gaps.add(hole, line)

    def _start(self, key: str, mark: str, line: str) -> None:
        if len(self._open) >= _DEEPEST:
            self._tear(line)
            return
        self._open.append(_Open(key, _ENDS[mark]))

    def _read_value(self, line: str) -> None:
        if not self._open:
            self._gaps.unreadable(line)
            return
        inner = self._open[-1]
        if inner.ends == "]":
            inner.items.append(line)
        elif match := _VALUE.fullmatch(line):
            if match[1] in inner.values:
                self._tear(line)  # what may stand only once stands twice: an end was lost between
            inner.values[match[1]] = match[2]
            if match[1] == _HOLDERS:
                self._of_role.append((match[2], line))
        else:
            self._gaps.unreadable(line)

    def _close(self, line: str) -> None:
        if not self._open or self._open[-1].ends != line:
            self._tear(line)
            return
        closed = self._open.pop()
        self._over = not self._open
        if closed.key == _HOLDERS:
            self._of_role += [(item, item) for item in closed.items]
        elif self._is_one_of(_ROLES, closed):
            self._end_role(closed.values.get("name", ""))
        elif self._is_one_of(_USERS, closed):
            self._end_user(closed.values.get("user_id", ""), line)

    def _is_one_of(self, key: str, closed: _Open) -> bool:
        """Say whether this was one such object: alone as `KEY={`, or bare within `KEY=[`."""
        within = self._open[-1].key if self._open else ""
        return closed.ends == "}" and (closed.key == key or (closed.key == "" and within == key))

    def _end_role(self, name: str) -> None:
        if not _ROLE_NAME.fullmatch(name):
            self._gaps.unreadable(f"name={name}")
        self._of_user += [(name, package, line) for package, line in self._of_role]
        self._of_role.clear()

    def _end_user(self, number: str, line: str) -> None:
        user = whole_number(number)
        if user is None or user > _HIGHEST_USER or user in self._users:
            self._gaps.unreadable(f"user_id={number}")
        else:
            self._users.append(UserId(user))
            for role, package, said in self._of_user:
                self._hold(UserId(user), role, package, said)
        self._of_user.clear()

    def _hold(self, user: UserId, role: str, package: str, line: str) -> None:
        if is_package_name(package):
            shown = evidence(self._command, f"{role}: {line}")
            self._found.append(RoleHolder(user, role, PackageName(package), shown))
        else:
            self._gaps.unreadable(line)

    def _tear(self, line: str) -> None:
        self._gaps.unreadable(line)
        self._over = True
