"""Lines of `dumpsys device_policy` that have lost the line above them: whoever it named may still manage the phone.

An owner's lines stand under its title, an admin's under its component, each once (AOSP `OwnersData.dump`,
`DevicePolicyData.dump`, `ActiveAdmin.dump`). Android 12 and later also say in the state cache which kind of owner the
phone has, -1 where it has none (`DeviceStateCacheImpl.dump`).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from core.model.names import is_package_name

_OWNERS_OWN: Final = (
    re.compile(r" +admin=ComponentInfo\{.*"),
    re.compile(r" +package=[\w.]{1,255} *", re.ASCII),
)
_ADMINS_OWN: Final = (
    re.compile(r" +[\w.]{1,255}/[\w.$]{1,255}: *", re.ASCII),
    re.compile(r" +mPasswordOwner=.*"),
)
_UID: Final = re.compile(r" +uid=.*")
_OWNER_TYPE: Final = re.compile(r" *Device Owner Type: (.*)")
_NO_OWNER: Final = "-1"
_NAME_AT, _OWN_AT = 2, 4
"""How much deeper than the title an admin's name stands, and what is said of it."""


def strays_outside(lines: Sequence[str]) -> Iterator[str]:
    """Find lines that belong to an owner or an admin and stand under no title."""
    for line in lines:
        if any(pattern.fullmatch(line) for pattern in (*_OWNERS_OWN, *_ADMINS_OWN)):
            yield line


def strays_of_owner(lines: Sequence[str]) -> Iterator[str]:
    """Find a second owner under one title, and admins."""
    for pattern in _OWNERS_OWN:
        found = [line for line in lines if pattern.fullmatch(line)]
        yield from found[1:]
    yield from (line for line in lines if any(pattern.fullmatch(line) for pattern in _ADMINS_OWN))


def strays_of_admins(lines: Sequence[str], header: re.Pattern[str], title_depth: int) -> Iterator[str]:
    """Find lines of an admin that is not named, lines that were the name of one, and admins of another title."""
    named, uids, over = False, 0, False
    for line in filter(str.strip, lines):
        depth = len(line) - len(line.lstrip(" ")) - title_depth
        lost = depth > _NAME_AT and not named
        if depth <= _NAME_AT:
            named, uids = True, 0
            name = header.fullmatch(line)
            lost = over or not is_package_name(name[1]) if name else _was_a_name(line)
            over = over or line.lstrip().startswith("mPasswordOwner=")
        elif depth == _OWN_AT and _UID.fullmatch(line):
            uids += 1
        if lost or uids > 1:
            yield line


def names_another_owner(line: str) -> bool:
    """Say whether the state cache knows an owner of the phone."""
    match = _OWNER_TYPE.fullmatch(line)
    return match is not None and match[1].strip() != _NO_OWNER


def _was_a_name(line: str) -> bool:
    """Say whether a line may have been `package/class:`; others are `name=value`, or `Removing … (User N): [ … ]`."""
    before, sign, _ = line.partition("=")
    said = before.strip().isidentifier() if sign else ": " in before
    return "/" in before or before.rstrip().endswith(":") or not said
