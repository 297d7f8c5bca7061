"""Names that go into commands: made here or nowhere."""

import re
from typing import Final, NewType

from core.errors import NotAllowedHere

PackageName = NewType("PackageName", str)
UserId = NewType("UserId", int)

READ_CONTACTS: Final = "android.permission.READ_CONTACTS"
WRITE_CONTACTS: Final = "android.permission.WRITE_CONTACTS"
GET_ACCOUNTS: Final = "android.permission.GET_ACCOUNTS"
CONTACTS_GROUP: Final = (GET_ACCOUNTS, WRITE_CONTACTS, READ_CONTACTS)
"""The contacts group in the order of turning off; undo goes backwards.

READ last: there is then no moment in which it is off while a sibling can bring it back without a dialog
(ANDROID_REVIEW 6; PermissionController `isGroupFullyGranted`).
"""
CALL_LOG_GROUP: Final = tuple(
    f"android.permission.{name}" for name in ("PROCESS_OUTGOING_CALLS", "WRITE_CALL_LOG", "READ_CALL_LOG")
)
"""A group since Android 9, in the order of turning off; before, all of it was part of the group of the phone."""
SMS_GROUP: Final = tuple(
    f"android.permission.{name}" for name in ("SEND_SMS", "RECEIVE_WAP_PUSH", "RECEIVE_MMS", "RECEIVE_SMS", "READ_SMS")
)
TURN_OFF_ORDER: Final = (*CALL_LOG_GROUP, *SMS_GROUP, *CONTACTS_GROUP)
"""All that is ever turned off, in order."""
READ_PHONE_STATE: Final = "android.permission.READ_PHONE_STATE"

_PACKAGE = re.compile(r"android|[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)+", re.ASCII)
_OWN_CALL_LOG_GROUP_FROM: Final = 28
_LONGEST_PACKAGE: Final = 255
_HIGHEST_USER: Final = 21474


def is_package_name(untrusted: str) -> bool:
    """Say whether this is a package name Android itself would accept (`android` included)."""
    return len(untrusted) <= _LONGEST_PACKAGE and _PACKAGE.fullmatch(untrusted) is not None


def calls_and_messages(sdk: int) -> tuple[str, ...]:
    """Name the groups of the call log and of text messages.

    Not the call log before Android 9: it is part of the group of the phone there, which brings it back unasked.
    """
    return (*CALL_LOG_GROUP, *SMS_GROUP) if sdk >= _OWN_CALL_LOG_GROUP_FROM else SMS_GROUP


def package_name(untrusted: str) -> PackageName:
    """Make a package name or raise NotAllowedHere."""
    if not is_package_name(untrusted):
        raise NotAllowedHere(f"package name {untrusted[:60]!r}")
    return PackageName(untrusted)


def user_id(untrusted: int) -> UserId:
    """Make a user id (0 to 21474, UserHandle.MAX_SECONDARY_USER_ID) or raise NotAllowedHere."""
    if not 0 <= untrusted <= _HIGHEST_USER:
        raise NotAllowedHere(f"user id {untrusted}")
    return UserId(untrusted)
