"""What kind of user this is: by type where Android names it (11+), else by flags, number and name (ANDROID B2).

Makers run clones and closed folders as managed profiles, so numbers and names they always use come before the bare
profile flag.
"""

import re
from typing import Final

from core.model.names import UserId
from core.model.phone import UserKind

_PRIMARY: Final = 0x1
_GUEST: Final = 0x4
_MANAGED: Final = 0x20
_PROFILE: Final = 0x1000

_TYPES: Final = (
    ("profile.CLONE", UserKind.CLONE),
    ("profile.PRIVATE", UserKind.PRIVATE_SPACE),
    ("full.GUEST", UserKind.GUEST),
    ("full.SYSTEM", UserKind.OWNER),
    ("system.HEADLESS", UserKind.OWNER),
)
_NAMES: Final = (
    (re.compile(r"secure ?folder|安全文件夹", re.IGNORECASE), UserKind.SECURE_FOLDER),
    (re.compile(r"xspace|dual[ _]?app|multi ?app|clone|app ?twin|分身|双开", re.IGNORECASE), UserKind.CLONE),
    (re.compile(r"security ?space|second ?space|第二空间|手机分身", re.IGNORECASE), UserKind.SECOND_SPACE),
    (re.compile(r"private ?space|私密空间", re.IGNORECASE), UserKind.PRIVATE_SPACE),
)
_CLONE_NUMBERS: Final = (95, 998, 999)
"""Samsung Dual Messenger; MIUI/HyperOS XSpace, ColorOS and OxygenOS MultiApp."""
_FOLDER_NUMBERS: Final = range(150, 161)
"""Samsung Secure Folder, and the second one."""


def kind_by_type(user: UserId, untrusted_name: str, type_name: str) -> UserKind:
    """Judge by the type Android 11+ names; a managed or plain one may still be a maker's own."""
    for start, kind in _TYPES:
        if type_name.startswith(start):
            return kind
    managed = type_name.startswith("profile.MANAGED")
    flags = (_PROFILE if type_name.startswith("profile.") else 0) | (_MANAGED if managed else 0)
    return kind_by_flags(user, untrusted_name, flags)


def kind_by_flags(user: UserId, untrusted_name: str, flags: int) -> UserKind:
    """Judge by number, name and `UserInfo.flags`."""
    if user == 0 or flags & _PRIMARY:
        return UserKind.OWNER
    if flags & _GUEST:
        return UserKind.GUEST
    by_name = next((kind for pattern, kind in _NAMES if pattern.search(untrusted_name)), None)
    return by_name or _by_number(user, flags)


def _by_number(user: UserId, flags: int) -> UserKind:
    profile = flags & (_PROFILE | _MANAGED)
    if user in _CLONE_NUMBERS:
        return UserKind.CLONE
    if user in _FOLDER_NUMBERS and profile:
        return UserKind.SECURE_FOLDER
    return UserKind.WORK if flags & _MANAGED else UserKind.OTHER
