"""Sections of `dumpsys package`: titles at column 0 (`PackageManagerService.dump`, `Settings.dump*LPr`).

Only known titles part the text. Other lines at column 0 belong to what stands above them: overlay headers of Android
12-15 (ANDROID_REVIEW 2.1), free text with line breaks, warnings of the linker.
"""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

PERMISSIONS: Final = "Permissions:"
PACKAGES: Final = "Packages:"
HIDDEN_PACKAGES: Final = "Hidden system packages:"
SHARED_USERS: Final = "Shared users:"
RESTORED_GRANTS: Final = "Restored (pending) permission grants:"

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
_MOST_AT_LEFT: Final = 10_000
MOST_BLOCKS: Final = 20_000
"""Of a section: many times what any phone has; a forged file must not fill the memory."""
_NUMBERED = re.compile(r"(?:App linkages for user|(?:Persistent )?Preferred Activities User) \d{1,5}:")

_AT_LEFT = re.compile(r"\n([^\x00-\x20].*)")


@dataclass(frozen=True, slots=True)
class Section:
    """One title ("" for what stands before the first) and what is under it.

    `text`: its lines, a line feed before each. `at_left`: the last 10,000 of those at column 0.
    """

    title: str
    text: str
    at_left: tuple[str, ...]

    def blocks(self, header: str) -> tuple[str, list[str]]:
        """Part the text before each line that begins with `header`: what comes first, and the blocks.

        There are at most `MOST_BLOCKS`; the last then holds the headers of all others, which damages it.
        """
        first, *blocks = self.text.split(f"\n{header}", MOST_BLOCKS)
        return first, [header + block for block in blocks]


def is_title(line: str) -> bool:
    """Say whether a line at column 0 is the title of a section."""
    return line in _TITLES or _NUMBERED.fullmatch(line) is not None


def cut_into_sections(text: str) -> Iterator[Section]:
    """Part whole lines, a line feed before each, at known titles, in order; the first section has no title.

    A pass over the text as it stands, for a dump has a hundred thousand lines and fifty that begin at column 0.
    """
    title, start = "", 0
    at_left: deque[str] = deque(maxlen=_MOST_AT_LEFT)
    for match in _AT_LEFT.finditer(text):
        line = match[1]
        if is_title(line):
            yield Section(title, text[start : match.start()], tuple(at_left))
            title, start = line, match.end()
            at_left.clear()
        else:
            at_left.append(line)
    yield Section(title, text[start:], tuple(at_left))
