"""One `SharedUser [..]` block: where the runtime permissions of packages with a shared uid live (ANDROID A3)."""

import re
from typing import Final

from core.model.facts import SharedUserBlock
from core.model.names import PackageName, is_package_name
from core.parse.evidence import evidence
from core.parse.holder_block import HolderReader
from core.parse.number import whole_number
from core.parse.reading import Reading

SHARED_USER_START: Final = "  SharedUser ["
_HEADER = re.compile(r" {2}SharedUser \[([!-Z^-z]{1,255})\] \([0-9a-f]{1,16}\):?", re.ASCII)
_MEMBER = re.compile(r" *PackageSetting\{[0-9a-f]{1,16} ([\w.]{1,255})/\d{1,10}\}", re.ASCII)


def read_shared_user(untrusted_block: str, reading: Reading) -> "SharedUserReader":
    """Read a block, its header first."""
    header, _, rest = untrusted_block.partition("\n")
    reader = SharedUserReader(header, reading)
    reader.read(rest)
    return reader


class SharedUserReader(HolderReader):
    """Gather the fields of one shared user; its members are printed from Android 10."""

    def __init__(self, header: str, reading: Reading) -> None:
        super().__init__(header, reading)
        match = _HEADER.fullmatch(header)
        self.name = match[1] if match else None
        self._app_id: int | None = None
        self._members: list[PackageName] = []

    def block(self) -> SharedUserBlock | None:
        """Make the block; None, with a gap, when its header cannot be read."""
        if self.name is None:
            self.reading.gaps.unreadable(self.header)
            return None
        return SharedUserBlock(
            self.name,
            self._app_id,
            tuple(self._members),
            tuple(self.install_grants),
            self.users(),
            evidence(self.reading.command, self.header),
            self.damaged,
        )

    def field(self, key: str, value: str, line: str) -> None:
        if key in ("userId", "appId"):
            self._read_app_id(value, line)
        elif key == "Packages":
            self.start_names(line)
        elif key == "install permissions:":
            self.start_install(line)
        elif key == "grantedPermissions:":
            self.doubt(line)

    def item(self, line: str) -> None:
        match = _MEMBER.fullmatch(line)
        if match is None or not is_package_name(match[1]):
            self.hurt(line)
        else:
            self._members.append(PackageName(match[1]))

    def _read_app_id(self, value: str, line: str) -> None:
        self.once("appId", line)
        self._app_id = whole_number(value)
        if self._app_id is None:
            self.hurt(line)
