"""A bug report or a whole `dumpsys`, line by line: only the services and commands we read are kept (ANDROID G).

`DUMP OF SERVICE [CRITICAL|HIGH] NAME:`, the text, `--------- 0.053s was the duration of dumpsys NAME, ending at: …`; of
Android 6 and 7 a ruler alone. A part is cut at the next ruler or duration line, never at the end of the file alone.
Everything else in a bug report is somebody's life: it is passed by and never kept.

An app's own text may stand in a service and hold such lines. It cannot keep away those that Android prints after it: a
service that begins twice, or whose duration is not told once and where it ends, was forged (`forged`).
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from core.parse.grant_line import GRANT_MARK
from core.parse.package_sift import PackageSift
from core.parse.settings_dump import is_wanted

Keeps = Callable[[bytes], bool]

_SERVICE = re.compile(rb"DUMP OF SERVICE (?:[A-Z]{1,20} )?(\S{1,200}):\r?\n?")
_DURATION = re.compile(rb"-{6,9} [\d.]{1,12}s was the duration of ")
_DUMPSYS = re.compile(
    rb"-{9} [\d.]{1,12}s was the duration of dumpsys (\S{1,200}?)(?:, ending at: ([\d :-]{19}))?\r?\n?"
)
_COMMAND = re.compile(rb"-{6} (\S.{0,200}?)(?: \(.{0,400}\))? -{6}\r?\n?")
_RULER: Final = b"-" * 60
_PACKAGE: Final = "package"
_GRANT: Final = GRANT_MARK.encode()
_DASHES: Final = b"------ "
_STATE: Final = b"== dumpstate: "
_FINGERPRINT: Final = b"Build fingerprint: "
_MOST_HEAD: Final = 400
_MOST_PARTS: Final = 12
_COMMANDS: Final = (b"SYSTEM PROPERTIES",)


def _all(_line: bytes) -> bool:
    return True


def _users(line: bytes) -> bool:
    return b"UserInfo{" in line


def _policy(line: bytes) -> bool:
    """Keep who manages and by what rules; names of organisations, and what they say to people, are somebody's own."""
    return not line.lstrip().startswith((b"name=", b"organization", b"mShortSupport", b"mLongSupport"))


_SERVICES: Final[Mapping[bytes, Callable[[], Keeps]]] = {
    b"package": lambda: PackageSift().keeps,
    b"appops": lambda: _all,
    b"user": lambda: _users,
    b"device_policy": lambda: _policy,
    b"role": lambda: _all,
    b"settings": lambda: is_wanted,
}


@dataclass(frozen=True, slots=True)
class ReportPart:
    """One service's or command's text. `ended`: a line after it proves that nothing of it is missing at its end.

    `forged`: lines that only Android prints stand in it, or what is of it stands elsewhere.
    """

    name: str
    raw: bytes
    ended: bool
    forged: bool = False


@dataclass(slots=True)
class _Open:
    name: str
    keeps: Keeps
    raw: bytearray = field(default_factory=bytearray)
    ended: bool = False
    ended_by_ruler: bool = False
    ended_by_another: bool = False


@dataclass(slots=True)
class BugReport:
    """Give it whole lines by `feed`; then ask for `parts`. `size`: bytes kept so far."""

    size: int = 0
    written: datetime | None = None
    """When the phone began to write it, by its own clock."""
    head: bytearray = field(default_factory=bytearray)
    _parts: list[_Open] = field(default_factory=list)
    _open: _Open | None = None
    _lines: int = 0
    _in_head: bool = True
    _tells_durations: bool = False
    _before_ruler: _Open | None = None
    _begun: Counter[str] = field(default_factory=Counter)
    _told: Counter[str] = field(default_factory=Counter)
    _has_stray_grants: bool = False

    def feed(self, line: bytes) -> None:
        """Take the next line, its line feed included."""
        if line.startswith(b"-") and self._ends(line):
            return
        before, self._before_ruler = self._before_ruler, None
        if line.startswith(b"DUMP OF SERVICE ") and (title := _SERVICE.fullmatch(line)):
            if before is not None:
                before.ended_by_ruler = True
            self._begin_service(title[1])
        else:
            self._take(line)

    def _take(self, line: bytes) -> None:
        if self._open is None or self._open.name != _PACKAGE:
            self._has_stray_grants = self._has_stray_grants or _GRANT in line
        if self._open is not None and self._open.keeps(line):
            self._open.raw += line
            self.size += len(line)
        elif self._open is None and self._in_head:
            self._read_head(line)

    def parts(self) -> tuple[ReportPart, ...]:
        """Give what was kept; the part that was open has no proven end."""
        by_ruler = not self._tells_durations
        return tuple(
            ReportPart(
                part.name, bytes(part.raw), part.ended or (by_ruler and part.ended_by_ruler), self._is_forged(part)
            )
            for part in self._parts
        )

    def _is_forged(self, part: _Open) -> bool:
        """Say whether lines of this service may stand elsewhere; Android 6 and 7 tell no durations to judge by."""
        if part.name.encode() not in _SERVICES:
            return False
        if max(self._begun[part.name], self._told[part.name]) > 1:
            return True
        return part.ended_by_another if self._tells_durations else self._has_stray_grants and part.name == _PACKAGE

    def _ends(self, line: bytes) -> bool:
        """Say whether this line of dashes ends what stands before it."""
        if line.startswith(_RULER):
            self._before_ruler = self._open
            self._close()
            return True
        if _DURATION.match(line):
            self._close(ended=True, by=self._note_duration(line))
            return True
        if not line.startswith(_DASHES) or len(line) > 250:
            return False
        self._close()
        command = _COMMAND.fullmatch(line)
        if command and command[1] in _COMMANDS:
            self._begin(command[1].decode(), _all)
        return True

    def _note_duration(self, line: bytes) -> str:
        """Give the service that this line is of, or nothing."""
        told = _DUMPSYS.fullmatch(line)
        if told is None:
            return ""
        self._tells_durations = True
        if told[2] and self.written is None:
            self.written = _time(told[2])
        if told[1] not in _SERVICES:
            return ""
        self._told[told[1].decode()] += 1
        return told[1].decode()

    def _begin_service(self, name: bytes) -> None:
        self._close()
        keeps = _SERVICES.get(name)
        if keeps is not None:
            self._begun[name.decode()] += 1
            self._begin(name.decode(), keeps())

    def _begin(self, name: str, keeps: Keeps) -> None:
        self._in_head = False
        if len(self._parts) < _MOST_PARTS:
            self._open = _Open(name, keeps)
            self._parts.append(self._open)

    def _close(self, *, ended: bool = False, by: str = "") -> None:
        self._in_head = self._in_head and not self._parts
        if self._open is not None:
            self._open.ended = ended
            self._open.ended_by_another = by != self._open.name
            self._open = None

    def _read_head(self, line: bytes) -> None:
        self._lines += 1
        self._in_head = self._lines < _MOST_HEAD
        if line.startswith(_STATE):
            self.written = _time(line[len(_STATE) :].strip()[:19])
        elif line.startswith(_FINGERPRINT):
            self.head += line[:500]


def begins_report(line: bytes) -> bool:
    """Say whether this line stands in bug reports and whole dumps only."""
    return line.startswith(_STATE) or (line.startswith(b"DUMP OF SERVICE ") and _SERVICE.fullmatch(line) is not None)


def _time(raw: bytes) -> datetime | None:
    try:
        return datetime.strptime(raw.decode("ascii"), "%Y-%m-%d %H:%M:%S")  # noqa: DTZ007 - the phone's own wall time
    except ValueError:
        return None
