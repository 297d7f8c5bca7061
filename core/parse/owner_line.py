"""Lines of a package block that name the package they are of.

Free text of an app may forge whole blocks, but not keep away what Android prints after it: the true `dataDir=` (a field
to Android 14, then one of each user) and `applicationInfo=` (to Android 12) follow the version name (AOSP
`Settings.dumpPackageLPr`).
"""

import re
from collections.abc import Collection
from typing import Final

from core.model.names import is_package_name

_NAMED = r"(?:pkg=Package\{\w{1,16} |applicationInfo=ApplicationInfo\{\w{1,16} |dataDir=/(?:[^\s/]{1,255}/)*)"
_OWNER = re.compile(rf"^ {{4}}(?: {{2}})?{_NAMED}([\w.]{{1,256}})(?=[ }}]|$)", re.ASCII | re.MULTILINE)
OWNER_MARKS: Final = ("pkg=Package{", "applicationInfo=", "dataDir=")
"""What every such line holds."""
_VERSION_OF_LIBRARY = re.compile(r"_\d{1,19}$", re.ASCII)


def foreign_owner(untrusted_lines: str, own: Collection[str]) -> str | None:
    """Give the last package named as the owner of these lines that is none of `own`; None: nothing contradicts.

    Static libraries carry their version in the header's name; `/data/system`, home of the system itself, is no name.
    """
    found = [name for name in _OWNER.findall(untrusted_lines) if is_package_name(name) and name not in own]
    plain = {_VERSION_OF_LIBRARY.sub("", name) for name in own} if found else set()
    return next((name for name in reversed(found) if name not in plain), None)


def owners(untrusted_lines: str) -> frozenset[str]:
    """Name every package that these lines, which stand where none should, are of."""
    return frozenset(name for name in _OWNER.findall(untrusted_lines) if is_package_name(name))
