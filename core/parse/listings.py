"""`pm list packages [-f] [-i] [-U] [--show-versioncode] --user N` -> PackageListing.

Line: `package:[PATH=]NAME[ versionCode:N][ stopped=true][  installer=PKG][ uid:N,N]`. The path itself holds `=`, so
the name stands after the last one; words after the name are known ones or let be (ANDROID B1).
"""

import re
from typing import Final

from core.model.facts import HoleReason, ListedPackage, PackageListing
from core.model.names import PackageName, is_package_name
from core.parse.evidence import GapLog
from core.parse.lines import bounded
from core.parse.number import whole_number
from core.parse.refusal import parse_refusal

_START: Final = "package:"
_WORDS = re.compile(r"(?<! ) ++(?=(?:versionCode:|stopped=|installer=|uid:))")  # each run of blanks is tried once
_NOISE = re.compile(r"\s|WARNING: |Exception occurred while executing|java\.lang\.|Caused by: |$")
_LONGEST_LINE: Final = 2000
_MOST_PACKAGES: Final = 20_000
"""Many times what any phone has."""


def parse_packages(untrusted_text: str, command: str) -> PackageListing:
    """Read a list of packages; a refusal anywhere in it sets `refused`, the lines that came are kept."""
    gaps = GapLog(command)
    *lines, cut_line = bounded(untrusted_text).split("\n")
    if cut_line:
        gaps.add(HoleReason.CUT, cut_line)
    packages: list[ListedPackage] = []
    others: list[str] = []
    for line in lines:
        if not line.startswith(_START):
            others.append(line)
        elif len(packages) >= _MOST_PACKAGES or (package := _package(line[len(_START) :])) is None:
            gaps.unreadable(line)
        else:
            packages.append(package)
    refusal = parse_refusal("\n".join((*others, cut_line)), command)
    if refusal is not None:
        gaps.add(HoleReason.REFUSED, refusal.line)
    else:
        _note_unread(others, gaps)
    return PackageListing(tuple(packages), gaps.gaps(), refusal is not None)


def _package(body: str) -> ListedPackage | None:
    if len(body) > _LONGEST_LINE:
        return None
    named, *words = _WORDS.split(body.rstrip())
    path, _, name = named.rpartition("=")
    if not is_package_name(name):
        named = named.split(" ", 1)[0]
        path, _, name = named.rpartition("=")
    if not is_package_name(name):
        return None
    said = dict(re.split("[:=]", word.split(" ", 1)[0], maxsplit=1) for word in words)
    uids = tuple(uid for part in said.get("uid", "").split(",") if (uid := whole_number(part)) is not None)
    installer = said.get("installer", "")
    return ListedPackage(
        PackageName(name),
        path if path and path.isprintable() else None,
        uids,
        installer if is_package_name(installer) else None,
        whole_number(said.get("versionCode", "")),
        "installer" in said,
    )


def _note_unread(lines: list[str], gaps: GapLog) -> None:
    for line in lines:
        if not _NOISE.match(line):
            gaps.unreadable(line)
