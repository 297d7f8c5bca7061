"""What the blocks of one dump share while it is read: its command, its gaps, and lines that were read before."""

from dataclasses import dataclass, field

from core.parse.evidence import GapLog
from core.parse.grant_line import GrantLines


@dataclass(frozen=True, slots=True)
class Reading:
    """What all blocks of one dump share while it is read."""

    command: str
    gaps: GapLog
    doubts: GapLog
    grants: GrantLines
    requested: dict[str, str] = field(default_factory=dict)
    """Lines of `requested permissions:` read so far, with what they name."""
