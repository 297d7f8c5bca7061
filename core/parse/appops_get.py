"""`appops get [--user N] PKG OP` -> one op's modes and times (ANDROID C7). The op must have been asked for by name.

`Uid mode: READ_CONTACTS: ignore` (10+), `READ_CONTACTS: allow; time=+2h3m ago; rejectTime=… ago`, `No operations.`,
`Default mode: allow` (9+). On 6 and 7 the uid's mode is never shown (ANDROID_REVIEW 2.14).
"""

import re
from dataclasses import dataclass
from typing import Final

from core.model.access import OpReading
from core.model.facts import Gap, HoleReason
from core.model.phone import PhoneTime
from core.parse.evidence import GapLog
from core.parse.lines import bounded
from core.parse.op_line import CONTACT_OPS
from core.parse.op_times import ago
from core.parse.refusal import parse_refusal

_LINE = re.compile(r"(Uid mode: )?([A-Z_]{1,60}): ([\w=.\-]{1,40})(; .*)?", re.ASCII)
_DEFAULT = re.compile(r"Default mode: [\w=]{1,40}", re.ASCII)
_NOTHING: Final = "No operations."


@dataclass(frozen=True, slots=True)
class OpAnswer:
    """`reading` None: the phone did not answer the question; `gaps` say why."""

    reading: OpReading | None
    gaps: tuple[Gap, ...]


def parse_appops_get(untrusted_text: str, command: str, now: PhoneTime | None = None) -> OpAnswer:
    """Read the answer for one contacts op. `now`: the phone's clock, for its "ago" times."""
    gaps = GapLog(command)
    refused = parse_refusal(untrusted_text, command)
    if refused is not None:
        gaps.add(HoleReason.REFUSED, refused.line)
        return OpAnswer(None, gaps.gaps())
    lines = [line.strip() for line in bounded(untrusted_text).split("\n") if line.strip()]
    found = [match for line in lines if (match := _LINE.fullmatch(line)) and match[2] in CONTACT_OPS]
    read = {match[0] for match in found} | {_NOTHING}
    for line in lines:
        if line not in read and not _DEFAULT.fullmatch(line):
            gaps.unreadable(line)
    if gaps or not (found or _NOTHING in lines):
        gaps.add(HoleReason.UNREADABLE_LINE if lines else HoleReason.SECTION_MISSING)
        return OpAnswer(None, gaps.gaps())
    return OpAnswer(_reading(found, now), ())


def _reading(found: list[re.Match[str]], now: PhoneTime | None) -> OpReading:
    uid_mode = next((match[3] for match in found if match[1]), None)
    own = next((match for match in found if not match[1]), None)
    if own is None:
        return OpReading(uid_mode, None)
    return OpReading(uid_mode, own[3], ago("time", own[0], now), ago("rejectTime", own[0], now))
