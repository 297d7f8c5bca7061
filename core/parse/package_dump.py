"""`dumpsys package …` of Android 6-17, filtered, named or whole -> PackageDump.

A pass over the lines, section by section and block by block. What `Packages:` and `Shared users:` do not hold is not
looked at, except for one question: does a permission or a package stand where none should? That would mean that a
title, real or forged in an app's own text, swallowed lines of the block before it.

Whoever forges a header ends his own block before it: what stands before a doubtful block is never trusted either. Nor
is a package whose true lines stand where no package's should: whole blocks of others may be forged between.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.errors import UnreadableInput
from core.model.facts import HoleReason, PackageDump
from core.parse.evidence import GapLog
from core.parse.grant_line import GRANT_MARK, GrantLines
from core.parse.hidden_block import HiddenBlock, hidden_block
from core.parse.lines import bounded
from core.parse.owner_line import owners
from core.parse.package_block import PACKAGE_START, PackageReader, read_package
from core.parse.reading import Reading
from core.parse.scope import Scope, scope_of
from core.parse.sections import (
    HIDDEN_PACKAGES,
    PACKAGES,
    PERMISSIONS,
    RESTORED_GRANTS,
    SHARED_USERS,
    Section,
    cut_into_sections,
)
from core.parse.service_texts import ends_a_dump, hole_of
from core.parse.shared_user_block import SHARED_USER_START, SharedUserReader, read_shared_user

_PERMISSION = re.compile(r"\n {2}Permission \[([!-Z^-~]{1,255})\] \(", re.ASCII)
_OF_FILTERED: Final = frozenset((PERMISSIONS, PACKAGES, SHARED_USERS, RESTORED_GRANTS))
"""All that Android prints where permissions were named (ANDROID_REVIEW 2.3)."""
_OLD_LIST: Final = "\n    grantedPermissions:"
_SINCE_ANDROID_6: Final = (GRANT_MARK, "\n    installPermissionsFixed=", "\n      runtime permissions:")
_STRAYS: Final = (GRANT_MARK, f"\n{PACKAGE_START}", f"\n{SHARED_USER_START}")


def parse_package_dump(untrusted_text: str, command: str) -> PackageDump:
    """Read a package dump; whether it is complete is judged elsewhere, by its sections and gaps.

    A gap means that a line somewhere could not be read: it may have been the header of a package, so with gaps the
    absence of a package proves nothing. Raises UnreadableInput ("android5") for Android 5 and older: its lists stand
    there, and nothing of what every later block has.
    """
    dump = _DumpReader(Reading(command, GapLog(command), GapLog(command), GrantLines(command)))
    text = bounded(untrusted_text)
    whole_lines, _, cut_line = f"\n{text}".rpartition("\n")
    for section in cut_into_sections(whole_lines):
        dump.read(section)
    if cut_line:
        dump.end_early(cut_line)
    facts = dump.facts()
    if (facts.gaps or facts.doubts) and _OLD_LIST in text and not any(sign in text for sign in _SINCE_ANDROID_6):
        raise UnreadableInput("android5")
    return facts


_Holder = PackageReader | SharedUserReader


class _DumpReader:
    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._packages: list[PackageReader] = []
        self._shared_users: list[SharedUserReader] = []
        self._last: _Holder | None = None
        self._hidden: list[HiddenBlock] = []
        self._declared: list[str] = []
        self._titles: list[str] = []
        self._before: list[_Holder | None] = []
        self._swallowed: set[str] = set()

    def read(self, section: Section) -> None:
        if section.title:
            self._titles.append(section.title)
            self._before.append(self._last)
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
        self._distrust_forged_titles()
        self._expect_live_twins()
        self._note_doubles()
        self._expect_one_block_of_a_named_dump()
        self._distrust_others()
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
            self._reading.doubts.gaps(),
        )

    def _read_packages(self, section: Section) -> None:
        orphans, blocks = section.blocks(PACKAGE_START)
        self._note_orphans(orphans)
        for block in blocks:
            reader = read_package(block, self._reading)
            if not reader.is_named:
                self._hurt_last(reader.header)
            self._packages.append(reader)
            self._last = reader

    def _read_shared_users(self, section: Section) -> None:
        orphans, blocks = section.blocks(SHARED_USER_START)
        self._note_orphans(orphans)
        for block in blocks:
            self._last = read_shared_user(block, self._reading)
            self._shared_users.append(self._last)
            if swallowed := owners(block):
                self._swallowed |= swallowed
                self._hurt_last(self._last.header)

    def _read_hidden(self, section: Section) -> None:
        """Keep them apart: these are the factory copies of updated system apps, never what runs."""
        orphans, blocks = section.blocks(PACKAGE_START)
        self._note_orphans(orphans)
        for text in blocks:
            block = hidden_block(text)
            self._hidden.append(block)
            if block.is_forged:
                self._swallowed |= {block.name or "", *owners(text)}
                self._hurt_last(block.header)

    def _note_orphans(self, text: str) -> None:
        """Lines between a title and the first header belong to nobody: a header was lost or a title forged."""
        orphans = text.strip()
        if orphans:
            self._swallowed |= owners(text)
            self._hurt_last(orphans.partition("\n")[0])

    def _look_for_strays(self, text: str) -> None:
        found = [at for stray in _STRAYS if (at := text.find(stray)) >= 0]
        if found:
            before, behind = text[: min(found) + 1], text[min(found) + 1 :]
            self._swallowed |= owners(text)
            self._hurt_last(before.rpartition("\n")[2] + behind.partition("\n")[0])

    def _note_service_texts(self, section: Section) -> None:
        for line in section.at_left:
            hole = hole_of(line)
            if hole is not None and (not section.title or ends_a_dump(line)):
                self._reading.gaps.add(hole, line)

    def _hurt_last(self, line: str) -> None:
        self._hurt(line, self._last)

    def _expect_live_twins(self) -> None:
        """A hidden package has a live one of the same name, or the title above it is not Android's."""
        names = {reader.name for reader in self._packages} | {reader.printed_name for reader in self._packages}
        for block in self._hidden:
            if block.name not in names and block.has_grants:
                self._reading.gaps.unreadable(block.header)

    def _note_doubles(self) -> None:
        """Damage blocks that stand twice, for which of them is right cannot be known, and those right before them."""
        readers: Sequence[_Holder]
        for readers in (self._packages, self._shared_users):
            times = Counter(reader.name for reader in readers)
            for before, reader in pairwise([None, *readers]):
                if reader is not None and times[reader.name] > 1:
                    self._hurt(reader.header, before, reader)

    def _distrust_forged_titles(self) -> None:
        """Where permissions were named few sections are printed, each once, and the shared users after all packages."""
        if scope_of(self._reading.command) is not Scope.PERMISSIONS or SHARED_USERS not in self._titles:
            return
        last = len(self._titles) - self._titles[::-1].index(SHARED_USERS)
        allowed = set(_OF_FILTERED)
        for title, before in zip(self._titles[:last], self._before, strict=False):
            if title not in allowed:
                self._hurt(title, before)
            allowed.discard(title)

    def _expect_one_block_of_a_named_dump(self) -> None:
        if scope_of(self._reading.command) is Scope.PACKAGE and len(self._packages) > 1:
            self._hurt(self._packages[1].header, *self._packages)

    def _distrust_others(self) -> None:
        """Damage the packages that lines in blocks of others are of, and what stands before those blocks.

        One that is printed nowhere may have lost its header.
        """
        names = {reader.name for reader in self._packages}
        libraries = {
            name for reader in self._packages for name in reader.libraries - {reader.name, reader.printed_name}
        }
        others = {reader.other for reader in self._packages} | {block.other for block in self._hidden}
        others |= self._swallowed | (libraries & names)
        for before, reader in pairwise([None, *self._packages]):
            if before is not None and reader is not None and reader.other is not None:
                before.doubt(reader.header)
            if reader is not None and reader.name in others:
                reader.doubt(reader.header)
        for name in others - {None, "", *names}:
            self._reading.gaps.unreadable(name or "")

    def _hurt(self, line: str, *readers: _Holder | None) -> None:
        self._reading.gaps.unreadable(line)
        for reader in readers:
            if reader is not None:
                reader.hurt_all(line)
