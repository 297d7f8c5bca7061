"""Which lines of a whole `dumpsys package` a reading needs; the rest, nine tenths of it, need not be kept.

What `core.parse.package_dump` says of the kept lines is what it says of all: lines that would be strays stay, too.
"""

from typing import Final

from core.parse.grant_line import GRANT_MARK
from core.parse.owner_line import OWNER_MARKS
from core.parse.package_block import PACKAGE_START
from core.parse.sections import HIDDEN_PACKAGES, PACKAGES, PERMISSIONS, RESTORED_GRANTS, SHARED_USERS, is_title
from core.parse.shared_user_block import SHARED_USER_START

_READ: Final = frozenset(
    ("", PERMISSIONS, PACKAGES, HIDDEN_PACKAGES, SHARED_USERS, RESTORED_GRANTS, "Database versions:")
)
_STARTS: Final = (PACKAGE_START.encode(), SHARED_USER_START.encode())
_MARKS: Final = tuple(mark.encode() for mark in (GRANT_MARK, *OWNER_MARKS))


class PackageSift:
    """One for each dump; ask it of every line in order."""

    def __init__(self) -> None:
        self._reads = True

    def keeps(self, line: bytes) -> bool:
        """Say whether a reading needs this line."""
        if line[:1] > b" ":
            title = line.rstrip(b"\r\n").decode("utf-8", errors="replace")
            if is_title(title):
                self._reads = title in _READ
            return True
        return self._reads or line.startswith(_STARTS) or any(mark in line for mark in _MARKS)
