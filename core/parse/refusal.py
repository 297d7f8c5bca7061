"""What the phone says when it refuses: one of a few reasons, and its own line.

Wrapper texts differ by version (`Operation not allowed: java.lang.SecurityException: …` on 6-7, `Security exception:`
on 8-10, `Exception occurred while executing 'revoke':` from 11); the message inside is what counts (ANDROID C2).
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from core.parse.evidence import clean


class RefusalKind(StrEnum):
    NO_RIGHT = "no_right"
    """The shell may not do this at all: a switch in the developer settings is off."""
    USER_CLOSED = "user_closed"
    """This user may not be touched over the cable."""
    UNKNOWN_PERMISSION = "unknown_permission"
    UNKNOWN_PACKAGE = "unknown_package"
    NOT_REQUESTED = "not_requested"
    NOT_CHANGEABLE = "not_changeable"
    SYSTEM_FIXED = "system_fixed"
    POLICY_FIXED = "policy_fixed"
    MANAGED_BY_ROLE = "managed_by_role"
    NOT_SUPPORTED = "not_supported"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Refusal:
    """`line`: the phone's own words, cleaned."""

    kind: RefusalKind
    line: str


_KINDS: Final = tuple(
    (re.compile(pattern), kind)
    for pattern, kind in (
        (r"Neither user \d+ nor current process has ", RefusalKind.NO_RIGHT),
        (r"uid \d+ does not have android\.permission\.", RefusalKind.NO_RIGHT),
        (r"requires android\.permission\.\w+", RefusalKind.NO_RIGHT),
        (r"Shell does not have permission to access user ", RefusalKind.USER_CLOSED),
        (r"Unknown permission", RefusalKind.UNKNOWN_PERMISSION),
        (r"Unknown package|package not found|No UID for ", RefusalKind.UNKNOWN_PACKAGE),
        (r"has not requested permission|isn't requested by package", RefusalKind.NOT_REQUESTED),
        (r"not a changeable permission type", RefusalKind.NOT_CHANGEABLE),
        (r"system fixed permission", RefusalKind.SYSTEM_FIXED),
        (r"policy fixed permission", RefusalKind.POLICY_FIXED),
        (r"managed by role", RefusalKind.MANAGED_BY_ROLE),
        (r"Unknown (?:command|option)", RefusalKind.NOT_SUPPORTED),
    )
)
_THROWN = re.compile(r"java\.lang\.(?:SecurityException|IllegalArgumentException|IllegalStateException): ")
_ANNOUNCED = re.compile(r"(?:Security exception|Error|Failure|Permission Denial)\b")
_MOST_LINES: Final = 500


def parse_refusal(untrusted_text: str, command: str) -> Refusal | None:
    """Find why the phone refused; None when it said nothing of the kind, which proves no success.

    The first line with a reason we know wins, then the first thrown exception, then any other error line.
    """
    lines = [clean(line) for line in untrusted_text.split("\n", _MOST_LINES)[:_MOST_LINES]]
    for line in lines:
        for pattern, kind in _KINDS:
            if pattern.search(line):
                return Refusal(kind, line)
    other = next(filter(_THROWN.search, lines), None) or next(filter(_ANNOUNCED.match, lines), None)
    return Refusal(RefusalKind.OTHER, other) if other else None
