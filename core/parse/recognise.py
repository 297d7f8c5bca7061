"""Which output a file holds, by its own words, so that files can be dropped in without saying what they are."""

import re
from enum import StrEnum
from typing import Final


class OutputKind(StrEnum):
    WHOLE_DUMP = "whole_dump"
    """A bug report or a whole `dumpsys`: see `core.parse.bug_report`."""
    PACKAGE_DUMP = "package_dump"
    OPS_DUMP = "ops_dump"
    PROPERTIES = "properties"
    USERS = "users"
    PACKAGES = "packages"
    ROLES = "roles"
    POLICY = "policy"
    SETTINGS = "settings"
    """Only those of one user that name apps are ever read: `core.parse.settings_dump`."""
    PACKAGES_JSON = "packages_json"
    """androidqf's list of packages."""
    UNKNOWN = "unknown"


_SIGNS: Final = tuple(
    (re.compile(pattern, re.MULTILINE), kind)
    for pattern, kind in (
        (r"\A\s{0,20}\[\s{0,20}\{\s{0,20}\"name\"\s{0,5}:", OutputKind.PACKAGES_JSON),
        (r"^DUMP OF SERVICE (?:[A-Z]{1,20} )?\S{1,200}:$", OutputKind.WHOLE_DUMP),
        (r"^== dumpstate: ", OutputKind.WHOLE_DUMP),
        (r"^Current AppOps Service state:$", OutputKind.OPS_DUMP),
        (
            r"^  Uid (?:u\d{1,5}[a-z]{1,2})?\d{1,10}:\n(?: {4}(?:state=|Package )| {6}[A-Z_]{1,60}: mode=)",
            OutputKind.OPS_DUMP,
        ),
        (r"^  (?:Package|SharedUser) \[[^\]\n]{1,255}\] \([0-9a-f]{1,16}\):?$", OutputKind.PACKAGE_DUMP),
        (r"^(?:Packages|Hidden system packages|Shared users|Activity Resolver Table):$", OutputKind.PACKAGE_DUMP),
        (r"^\[[\w.\-]{1,200}\]: \[", OutputKind.PROPERTIES),
        (r"^[ \t]{0,8}UserInfo\{\d{1,6}:.{0,500}:[0-9a-fA-F]{1,16}\}", OutputKind.USERS),
        (r"^\d{1,6}: id=\d{1,6}, name=.{0,500}, type=\S{1,100}, flags=", OutputKind.USERS),
        (r"^package:\S", OutputKind.PACKAGES),
        (r"^ROLE (?:MANAGER )?STATE \(dumpsys role\):$", OutputKind.ROLES),
        (r"^Current Device Policy Manager state:$", OutputKind.POLICY),
        (r"^SECURE SETTINGS \(user \d{1,5}\)$", OutputKind.SETTINGS),
        (r"^(?:enabled_(?:accessibility_services|notification_listeners)|default_input_method)=", OutputKind.SETTINGS),
    )
)


_FAR_ENOUGH: Final = 2_000_000


def recognise(untrusted_text: str) -> OutputKind:
    """Name the first kind whose sign stands in the first two million characters; UNKNOWN when none does."""
    return next((kind for sign, kind in _SIGNS if sign.search(untrusted_text, 0, _FAR_ENOUGH)), OutputKind.UNKNOWN)
