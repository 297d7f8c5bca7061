"""Which output a file holds, by its own words, so that files can be dropped in without saying what they are."""

import re
from enum import StrEnum
from typing import Final


class OutputKind(StrEnum):
    WHOLE_DUMP = "whole_dump"
    """A bug report or a whole `dumpsys`: cut the services out with `service_section`."""
    PACKAGE_DUMP = "package_dump"
    OPS_DUMP = "ops_dump"
    PROPERTIES = "properties"
    USERS = "users"
    PACKAGES = "packages"
    UNKNOWN = "unknown"


_SIGNS: Final = tuple(
    (re.compile(pattern, re.MULTILINE), kind)
    for pattern, kind in (
        (r"^DUMP OF SERVICE (?:[A-Z]+ )?\S+:$", OutputKind.WHOLE_DUMP),
        (r"^== dumpstate: ", OutputKind.WHOLE_DUMP),
        (r"^Current AppOps Service state:$", OutputKind.OPS_DUMP),
        (r"^  Uid (?:u\d+[a-z]+)?\d+:\n(?:    state=.*\n| {6}[A-Z_]+: mode=| {4}Package )", OutputKind.OPS_DUMP),
        (r"^  (?:Package|SharedUser) \[[^\]\n]{1,255}\] \([0-9a-f]{1,16}\):?$", OutputKind.PACKAGE_DUMP),
        (r"^(?:Packages|Hidden system packages|Shared users|Activity Resolver Table):$", OutputKind.PACKAGE_DUMP),
        (r"^\[[\w.\-]{1,200}\]: \[", OutputKind.PROPERTIES),
        (r"^\s*UserInfo\{\d+:.*:[0-9a-fA-F]+\}", OutputKind.USERS),
        (r"^\d+: id=\d+, name=.*, type=\S+, flags=", OutputKind.USERS),
        (r"^package:\S", OutputKind.PACKAGES),
    )
)


_FAR_ENOUGH: Final = 2_000_000


def recognise(untrusted_text: str) -> OutputKind:
    """Name the first kind whose sign stands in the first two million characters; UNKNOWN when none does."""
    return next((kind for sign, kind in _SIGNS if sign.search(untrusted_text, 0, _FAR_ENOUGH)), OutputKind.UNKNOWN)
