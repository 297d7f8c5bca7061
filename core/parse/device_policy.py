"""`dumpsys device_policy` -> who manages the phone: a device owner, and the users that have a profile owner.

`Device Owner: ` and `Profile Owner (User N): ` are titles of their own (AOSP `OwnersData.dump`, read for 6-14).
"""

import re
from dataclasses import dataclass
from typing import Final

from core.model.facts import Gap, HoleReason
from core.model.names import UserId
from core.parse.evidence import GapLog
from core.parse.lines import bounded
from core.parse.service_texts import hole_of

_TITLE: Final = "Device Policy Manager"
_HIGHEST_USER: Final = 21474
_DEVICE_OWNER = re.compile(r" *Device Owner: *")
_PROFILE_OWNER = re.compile(r" *Profile Owner \(User (\d{1,5})\): *", re.ASCII)


@dataclass(frozen=True, slots=True)
class DevicePolicy:
    """`device_owner` None: could not be read, and then `gaps` say why."""

    device_owner: bool | None
    profile_owners: tuple[UserId, ...]
    gaps: tuple[Gap, ...]


def parse_device_policy(untrusted_text: str, command: str) -> DevicePolicy:
    """Read the owners. Their absence counts only where the service's own title was seen and nothing was lost."""
    gaps = GapLog(command)
    whole = bounded(untrusted_text)
    lines = whole.split("\n")
    if whole is not untrusted_text:
        gaps.add(HoleReason.CUT)
    for line in lines:
        hole = hole_of(line)
        if hole is not None:
            gaps.add(hole, line)
    if not gaps and not any(_TITLE in line for line in lines):
        gaps.add(HoleReason.SECTION_MISSING)
    owned = any(map(_DEVICE_OWNER.fullmatch, lines))
    numbers = (int(match[1]) for match in map(_PROFILE_OWNER.fullmatch, lines) if match)
    users = tuple(UserId(number) for number in numbers if number <= _HIGHEST_USER)
    return DevicePolicy(owned or (None if gaps else False), users, gaps.gaps())
