"""Sections of `dumpsys package`: titles at column 0 (`PackageManagerService.dump`, `Settings.dump*LPr`).

Only known titles part the text. Other lines at column 0 belong to what stands above them: overlay headers of Android
12-15 (ANDROID_REVIEW 2.1), free text with line breaks, warnings of the linker.
"""

import re
from bisect import bisect, bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

PERMISSIONS: Final = "Permissions:"
PACKAGES: Final = "Packages:"
HIDDEN_PACKAGES: Final = "Hidden system packages:"
SHARED_USERS: Final = "Shared users:"

_TITLES: Final = frozenset(
    (
        "APEX session state:",
        "APEX states:",
        "APK Signature Verification:",
        "Active APEX packages:",
        "Active install sessions:",
        "Activity Resolver Table:",
        "App verification status:",
        "AppOp Permissions:",
        "Changes:",
        "Compiler stats:",
        "ContentProvider Authorities:",
        "Database versions:",
        "Default permissions:",
        "Dexopt state:",
        "Domain Verifier:",
        "Domain verification status:",
        "Factory APEX packages:",
        "Features:",
        "Finalized install sessions:",
        "Frozen packages:",
        "HeimdAllFS state:",
        "Hidden system packages:",
        "Historical install sessions:",
        "Inactive APEX packages:",
        "Intent Filter Verifier:",
        "Key Set Manager:",
        "Known Packages:",
        "Legacy install sessions:",
        "Libraries:",
        "Loaded volumes:",
        "Package Changes:",
        "Package warning messages:",
        "Packages:",
        "Pending install sessions:",
        "Per UID read timeouts:",
        "Permissions:",
        "Preferred Activities:",
        "Profile utilization state:",
        "Protected broadcast actions:",
        "Provider Resolver Table:",
        "Queries:",
        "Receiver Resolver Table:",
        "Registered ContentProviders:",
        "Renamed packages:",
        "Restored (pending) permission grants:",
        "SPEG state:",
        "Service Resolver Table:",
        "Service permissions:",
        "Settings parse messages:",
        "Shared users:",
        "Snapshot statistics:",
        "Verifiers:",
    )
)
MOST_BLOCKS: Final = 20_000
"""Of a section: many times what any phone has; a forged file must not fill the memory."""
_FOUR: Final = " " * 4
_NUMBERED = re.compile(r"(?:App linkages for user|(?:Persistent )?Preferred Activities User) \d{1,5}:")


@dataclass(frozen=True, slots=True)
class Section:
    """One title ("" for what stands before the first) and the lines under it.

    `shallow`: the numbers of those that begin before column 4, where titles and headers stand; blank ones left out.
    """

    title: str
    lines: list[str]
    shallow: list[int]

    def at_left(self) -> Iterator[str]:
        """Give the lines at column 0."""
        return (self.lines[i] for i in self.shallow if self.lines[i][:1] > " ")

    def blocks(self, header: str) -> tuple[list[str], list[list[str]]]:
        """Part the lines before each that begins with `header`: what comes first, and the blocks.

        There are at most `MOST_BLOCKS`; the last then holds the headers of all others, which damages it.
        """
        starts = [i for i in self.shallow if self.lines[i].startswith(header)][:MOST_BLOCKS]
        bounds = [*starts, len(self.lines)]
        return self.lines[: bounds[0]], [self.lines[a:b] for a, b in pairwise(bounds)]


def cut_into_sections(lines: list[str]) -> Iterator[Section]:
    """Part the lines at known titles, in order; the first section has no title."""
    shallow = [i for i, line in enumerate(lines) if line and line[:4] != _FOUR]
    titles = [i for i in shallow if lines[i] in _TITLES or _NUMBERED.fullmatch(lines[i])]
    for start, end in pairwise([-1, *titles, len(lines)]):
        inside = shallow[bisect(shallow, start) : bisect_left(shallow, end)]
        title = lines[start] if start >= 0 else ""
        yield Section(title, lines[start + 1 : end], [i - start - 1 for i in inside])
