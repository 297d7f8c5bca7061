"""Blocks of an app's own file, for its name and certificate; no other file of a phone is ever read. READ, all of it."""

import re
from typing import Final

from core.adb.commands.command import Command, Effect, read
from core.errors import NotAllowedHere
from core.model.names import PackageName, UserId, package_name, user_id

APK_BLOCK: Final = 65_536
_APK_PATH: Final = re.compile(r"/[A-Za-z0-9._~=/+@-]+\.apk", re.ASCII)
_LONGEST_PATH: Final = 500
_MOST_BLOCKS: Final = 32_768
"""Two GiB, above which Android installs nothing."""
_MOST_AT_ONCE: Final = 64


def apk_paths(name: PackageName, user: UserId) -> Command:
    """Ask where the files of an app are: one `package:PATH` line each, splits included."""
    return read(f"pm path --user {user_id(user)} {package_name(name)}")


def apk_size(path: str) -> Command:
    return read(f"stat -c %s {_apk_path(path)}")


def apk_blocks(path: str, first: int, count: int) -> Command:
    """Read whole blocks of 64 KiB of an app's own file; nothing else of the phone has such a name.

    In parentheses, so that dd's own report does not get into the bytes.
    """
    if not 0 <= first <= _MOST_BLOCKS or not 1 <= count <= _MOST_AT_ONCE:
        raise NotAllowedHere(f"blocks {first}, {count}")
    line = f"(dd if={_apk_path(path)} bs={APK_BLOCK} skip={first:d} count={count:d} 2>/dev/null)"
    return Command(line, Effect.READ, limit=count * APK_BLOCK, binary=True)


def _apk_path(untrusted: str) -> str:
    """Pass a path that needs no quotes, of an APK and of nothing else."""
    if len(untrusted) > _LONGEST_PATH or not _APK_PATH.fullmatch(untrusted) or ".." in untrusted:
        raise NotAllowedHere(f"path {untrusted[:60]!r}")
    return untrusted
