"""`dumpsys package …` of Android 6-17, filtered, named or whole -> PackageDump.

A pass over the lines, section by section and block by block. What `Packages:` and `Shared users:` do not hold is not
looked at, except for one question: does a permission or a package stand where none should? That would mean that a
title, real or forged in an app's own text, swallowed lines of the block before it.
"""

import re
from collections import Counter
from typing import Final

from core.model.facts import HoleReason, PackageDump
from core.parse.evidence import GapLog
from core.parse.grant_line import GRANT_MARK, GrantLines
from core.parse.holder_block import Reading
from core.parse.package_block import PACKAGE_START, PackageReader, header_name, read_package
from core.parse.sections import (
    HIDDEN_PACKAGES,
    PACKAGES,
    PERMISSIONS,
    SHARED_USERS,
    Section,
    cut_into_sections,
)
from core.parse.service_texts import ends_a_dump, hole_of
from core.parse.shared_user_block import SHARED_USER_START, SharedUserReader, read_shared_user

_PERMISSION = re.compile(r"\n {2}Permission \[([!-Z^-~]{1,255})\] \(", re.ASCII)
_STRAYS: Final = (GRANT_MARK, f"\n{PACKAGE_START}", f"\n{SHARED_USER_START}")


def parse_package_dump(untrusted_text: str, command: str) -> PackageDump:
    """Read a package dump; whether it is complete is judged elsewhere, by its sections and gaps.

    A gap means that a line somewhere could not be read: it may have been the header of a package, so with gaps the
    absence of a package proves nothing. Raises UnreadableInput ("android5") for Android 5 and older.
    """
    dump = _DumpReader(Reading(command, GapLog(command), GrantLines(command)))
    whole_lines, _, cut_line = f"\n{untrusted_text}".rpartition("\n")
    for section in cut_into_sections(whole_lines):
        dump.read(section)
    if cut_line:
        dump.end_early(cut_line)
    return dump.facts()


class _DumpReader:
    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._packages: list[PackageReader] = []
        self._shared_users: list[SharedUserReader] = []
        self._last: PackageReader | SharedUserReader | None = None
        self._hidden: list[str] = []
        self._declared: list[str] = []
        self._titles: list[str] = []

    def read(self, section: Section) -> None:
        if section.title:
            self._titles.append(section.title)
        self._note_service_texts(section)
        if section.title == PACKAGES:
            self._read_packages(section)
        elif section.title == SHARED_USERS:
            self._read_shared_users(section)
        elif section.title == HIDDEN_PACKAGES:
            self._read_hidden(section)
        else:
            self._look_for_strays(section.text)
        if section.title == PERMISSIONS:
            self._declared += _PERMISSION.findall(section.text)

    def end_early(self, cut_line: str) -> None:
        """Note that the text ends within a line, which therefore is not read at all."""
        reads_on = (PACKAGES, SHARED_USERS, HIDDEN_PACKAGES, PERMISSIONS)
        if self._titles and self._titles[-1] not in reads_on:
            return
        self._reading.gaps.add(HoleReason.CUT, cut_line)
        if self._last is not None and self._titles[-1] in (PACKAGES, SHARED_USERS):
            self._last.hurt(cut_line)

    def facts(self) -> PackageDump:
        self._expect_live_twins()
        self._note_doubles()
        packages = tuple(block for reader in self._packages if (block := reader.block()))
        shared_users = tuple(shared for reader in self._shared_users if (shared := reader.block()))
        if not self._titles:
            self._reading.gaps.add(HoleReason.SECTION_MISSING)
        return PackageDump(
            packages,
            shared_users,
            tuple(self._declared),
            tuple(self._titles),
            self._reading.gaps.gaps(),
        )

    def _read_packages(self, section: Section) -> None:
        orphans, blocks = section.blocks(PACKAGE_START)
        self._note_orphans(orphans)
        for block in blocks:
            self._last = read_package(block, self._reading)
            self._packages.append(self._last)

    def _read_shared_users(self, section: Section) -> None:
        orphans, blocks = section.blocks(SHARED_USER_START)
        self._note_orphans(orphans)
        for block in blocks:
            self._last = read_shared_user(block, self._reading)
            self._shared_users.append(self._last)

    def _read_hidden(self, section: Section) -> None:
        """Keep them apart: these are the factory copies of updated system apps, never what runs."""
        orphans, blocks = section.blocks(PACKAGE_START)
        self._note_orphans(orphans)
        self._hidden += blocks

    def _note_orphans(self, text: str) -> None:
        """Lines between a title and the first header belong to nobody: a header was lost or a title forged."""
        orphan = next((line for line in text.split("\n") if line and not line.isspace()), None)
        if orphan is not None:
            self._hurt_last(orphan)

    def _look_for_strays(self, text: str) -> None:
        if any(stray in text for stray in _STRAYS):
            lines = text.split("\n")
            self._hurt_last(next(line for line in lines if any(stray.strip("\n") in line for stray in _STRAYS)))

    def _note_service_texts(self, section: Section) -> None:
        for line in section.at_left:
            hole = hole_of(line)
            if hole is not None and (not section.title or ends_a_dump(line)):
                self._reading.gaps.add(hole, line)

    def _hurt_last(self, line: str) -> None:
        self._reading.gaps.unreadable(line)
        if self._last is not None:
            self._last.hurt_all(line)

    def _expect_live_twins(self) -> None:
        """A hidden package has a live one of the same name, or the title above it is not Android's."""
        live = {reader.header for reader in self._packages}
        names = {header_name(header) for header in live}
        for block in self._hidden:
            header = block.partition("\n")[0]
            if header_name(header) not in names and GRANT_MARK in block:
                self._reading.gaps.unreadable(header)

    def _note_doubles(self) -> None:
        """Damage blocks that stand twice: which of them is right cannot be known."""
        for readers in (self._packages, self._shared_users):
            times = Counter(reader.name for reader in readers)
            for reader in readers:
                if times[reader.name] > 1:
                    reader.hurt_all(reader.header)
