"""What a package dump was asked to hold, by the words of its command; a file's name says nothing."""

import re
from enum import Enum, auto
from typing import Final

from core.model.names import is_package_name

_DUMPSYS: Final = re.compile(r"dumpsys (?:-t \d{1,4} )?package (.*)", re.ASCII)


class Scope(Enum):
    PERMISSIONS = auto()
    """`dumpsys package permission NAME…`: who has state for these permissions, and few sections."""
    PACKAGE = auto()
    """`dumpsys package PKG`: one package."""
    ANY = auto()


def scope_of(command: str) -> Scope:
    """Name the scope of one of our own commands; ANY for all else."""
    match = _DUMPSYS.fullmatch(command)
    if match is None:
        return Scope.ANY
    if match[1].startswith("permission "):
        return Scope.PERMISSIONS
    return Scope.PACKAGE if is_package_name(match[1]) else Scope.ANY
