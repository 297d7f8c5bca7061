"""What each given text is, and which Android it came from: a stream of bytes into the outputs we read.

The text is read once, line by line; of a bug report only what `core.parse.bug_report` keeps is ever in memory.
"""

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from core.errors import UnreadableInput
from core.model.facts import Gap, HoleReason
from core.model.text import decode_untrusted
from core.parse.bug_report import BugReport, begins_report
from core.parse.package_json import json_as_list
from core.parse.recognise import OutputKind, recognise
from core.services.files.input_zips import READING_FAULTS

WHOLE_LIMIT: Final = 64 << 20
"""Bytes of a text that is kept as it is, or of what is kept of a bug report."""
_MOST_JSON: Final = 8 << 20
"""Characters: four times a list of 500 apps. Read at once, it takes twenty times that of memory."""
_LONGEST_LINE: Final = 1 << 16
_FAR_ENOUGH: Final = 2_000_000
_MOST_HEAD: Final = 400
_ENOUGH_TO_TELL: Final = 4 << 20
_UTF_16: Final = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_UTF_8_MARK: Final = b"\xef\xbb\xbf"
_DUMPS: Final = (OutputKind.PACKAGE_DUMP, OutputKind.OPS_DUMP)
_PART_KINDS: Final = {
    "package": OutputKind.PACKAGE_DUMP,
    "appops": OutputKind.OPS_DUMP,
    "user": OutputKind.USERS,
    "role": OutputKind.ROLES,
    "settings": OutputKind.SETTINGS,
    "device_policy": OutputKind.POLICY,
    "SYSTEM PROPERTIES": OutputKind.PROPERTIES,
}
_SDK_LINE = re.compile(r"^  Internal:\n {4}sdkVersion=(\d{1,3}) databaseVersion=", re.MULTILINE)
"""`Database versions:` of a whole package dump (Settings.dumpVersionLPr); a card may be of an older Android."""
_FINGERPRINT = re.compile(r"^Build fingerprint: '[^':\n]{1,200}:(\d{1,2})(?:\.(\d))?[^/\n]{0,20}/", re.MULTILINE)
_RELEASES: Final = {
    "6": 23,
    "7": 24,
    "7.1": 25,
    "8": 26,
    "8.1": 27,
    "9": 28,
    "10": 29,
    "11": 30,
    "13": 33,
    "14": 34,
    "15": 35,
    "16": 36,
    "17": 37,
}
"""12 is missing: it may be 31 or 32 (12L)."""


@dataclass(frozen=True, slots=True)
class Source:
    """One output in a file. `ended`: a line of the tool that wrote it proves that nothing is missing at its end.

    `damaged`: its container says that bytes are missing or altered, or its report that it was forged. `proven`: that
    nothing is missing.
    """

    name: str
    kind: OutputKind
    text: str
    ended: bool = False
    damaged: bool = False
    proven: bool = False


@dataclass(frozen=True, slots=True)
class Sources:
    """`written`: when the phone wrote it, by its own clock; None where it does not say."""

    found: tuple[Source, ...]
    gaps: tuple[Gap, ...]
    written: datetime | None = None

    @property
    def size(self) -> int:
        """Count the characters that are kept."""
        return sum(len(source.text) for source in self.found)

    def of(self, kind: OutputKind) -> tuple[Source, ...]:
        return tuple(source for source in self.found if source.kind is kind)

    def sdk_beside_properties(self) -> int | None:
        """Infer the Android version from lines that name it outright; None when none does or they differ."""
        said = {sdk for source in self.found for sdk in _versions(source.text)}
        return said.pop() if len(said) == 1 else None


def read_sources(name: str, stream: io.BufferedIOBase, kind: OutputKind | None = None, *, has_sum: bool) -> Sources:
    """Read a text to its end and say what it is, or take it as the `kind` the person named. What is none is a gap.

    Raises UnreadableInput (`empty`, `too_large`, `not_known`), Cancelled, and what the stream raises where not even its
    beginning can be read.
    """
    reading = _Reading(name)
    damaged = False
    try:
        reading.read(stream, guess=kind is None)
    except READING_FAULTS:
        if not reading.has_anything:
            raise
        damaged = True
    found = reading.sources(kind, damaged=damaged, proven=has_sum and not damaged)
    return Sources(found.found, (Gap(name, HoleReason.CUT), *found.gaps), found.written) if damaged else found


def together(parts: Iterable[Sources]) -> Sources:
    listed = tuple(parts)
    times = [part.written for part in listed if part.written is not None]
    return Sources(
        tuple(source for part in listed for source in part.found),
        tuple(gap for part in listed for gap in part.gaps),
        min(times, default=None),
    )


class _Reading:
    """One text as it comes: kept whole until it shows itself to be a bug report, then sifted."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._raw = bytearray()
        self._is_dump = False
        self._report: BugReport | None = None

    @property
    def has_anything(self) -> bool:
        return bool(self._raw) or self._report is not None

    def read(self, stream: io.BufferedIOBase, *, guess: bool) -> None:
        """Read to the end; where nobody said what it is, a text without any sign of it is not read further."""
        for line in _lines(stream, self._name):
            if guess and self._report is None and len(self._raw) > _ENOUGH_TO_TELL:
                guess = False
                if recognise(decode_untrusted(bytes(self._raw))) is OutputKind.UNKNOWN:
                    raise UnreadableInput(f"not_known: {self._name}")
            if self._report is not None:
                self._report.feed(line)
                size = self._report.size
            else:
                self._take(line)
                size = len(self._raw)
            if size > WHOLE_LIMIT:
                raise UnreadableInput(f"too_large: {self._name}")

    def sources(self, kind: OutputKind | None, *, damaged: bool, proven: bool) -> Sources:
        if self._report is not None:
            return self._of_report(self._report, damaged=damaged, proven=proven)
        if not self._raw.strip():
            raise UnreadableInput(f"empty: {self._name}")
        text = decode_untrusted(bytes(self._raw.removeprefix(_UTF_8_MARK)))
        self._raw.clear()
        kind = kind or recognise(text)
        if kind is OutputKind.PACKAGES_JSON:
            if len(text) > _MOST_JSON:
                raise UnreadableInput(f"too_large: {self._name}")
            kind, text = OutputKind.PACKAGES, json_as_list(text)
        if kind in (OutputKind.UNKNOWN, OutputKind.WHOLE_DUMP):
            return Sources((), (Gap(self._name, HoleReason.NOT_SUPPORTED),))
        return Sources((Source(self._name, kind, text, damaged=damaged, proven=proven),), ())

    def _take(self, line: bytes) -> None:
        """Keep a line; one that only bug reports have begins one, unless it stands in a dump: there it is free text."""
        if not self._is_dump and begins_report(line):
            self._is_dump = recognise(decode_untrusted(bytes(self._raw[:_FAR_ENOUGH]))) in _DUMPS
            self._begin_report(line)
        else:
            self._raw += line

    def _begin_report(self, line: bytes) -> None:
        if self._is_dump:
            self._raw += line
            return
        self._report = BugReport()
        for before in self._raw.split(b"\n")[:_MOST_HEAD]:
            self._report.feed(bytes(before) + b"\n")
        self._raw.clear()
        self._report.feed(line)

    def _of_report(self, report: BugReport, *, damaged: bool, proven: bool) -> Sources:
        name, parts = self._name, report.parts()
        head = Source(name, OutputKind.WHOLE_DUMP, decode_untrusted(bytes(report.head)))
        found = [
            Source(
                f"{name}: {part.name}",
                _PART_KINDS[part.name],
                decode_untrusted(part.raw),
                part.ended,
                damaged or part.forged,
                proven and not part.forged,
            )
            for part in parts
        ]
        missing = [one for one in ("package", "appops") if all(part.name != one for part in parts)]
        gaps = tuple(Gap(f"{name}: {one}", HoleReason.SECTION_MISSING) for one in missing)
        return Sources((head, *found), gaps, report.written)


def _lines(stream: io.BufferedIOBase, name: str) -> Iterator[bytes]:
    """Give lines; the rest of one longer than any true line is dropped, so that none can begin in its middle."""
    first = stream.readline(_LONGEST_LINE)
    encoding = _UTF_16.get(first[:2])
    if encoding is not None:  # what PowerShell writes for `adb shell … > file`
        raw = first[2:] + stream.read(WHOLE_LIMIT + 1)
        if len(raw) > WHOLE_LIMIT:
            raise UnreadableInput(f"too_large: {name}")
        yield from io.BytesIO(raw.decode(encoding, errors="replace").encode())
        return
    line, is_start = first, True
    while line:
        if is_start:
            yield line
        elif line.endswith(b"\n"):
            yield b"\n"
        is_start = line.endswith(b"\n")
        line = stream.readline(_LONGEST_LINE)


def _versions(text: str) -> set[int]:
    said = {int(match[1]) for match in _SDK_LINE.finditer(text, 0, 200_000)}
    for match in _FINGERPRINT.finditer(text, 0, 200_000):
        release = _RELEASES.get(f"{match[1]}.{match[2]}" if match[2] else match[1]) or _RELEASES.get(match[1])
        said |= {release} if release else set()
    return said
