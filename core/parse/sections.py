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
_NUMBERED = re.compile(r"(?:App linkages for user|(?:Persistent )?Preferred Activities User) \d{1,5}:")


@dataclass(frozen=True, slots=True)
class Section:
    """One title ("" for what stands before the first), the lines under it, and those of them at column 0."""

    title: str
    lines: list[str]
    at_left: list[str]


def cut_into_sections(lines: list[str]) -> Iterator[Section]:
    """Part the lines at known titles, in order; the first section has no title."""
    at_left = [i for i, line in enumerate(lines) if line[:1] > " "]
    titles = [i for i in at_left if lines[i] in _TITLES or _NUMBERED.fullmatch(lines[i])]
    bounds = [-1, *titles, len(lines)]
    for start, end in pairwise(bounds):
        others = at_left[bisect(at_left, start) : bisect_left(at_left, end)]
        title = lines[start] if start >= 0 else ""
        yield Section(title, lines[start + 1 : end], [lines[i] for i in others])


def cut_into_blocks(lines: list[str], header: str) -> tuple[list[str], list[list[str]]]:
    """Part a section's lines before each line that begins with `header`: what comes first, and the blocks."""
    starts = [i for i, line in enumerate(lines) if line.startswith(header)]
    bounds = [*starts, len(lines)]
    return lines[: bounds[0]], [lines[a:b] for a, b in pairwise(bounds)]
