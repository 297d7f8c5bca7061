"""One `Package [..]` block of `Packages:` (AOSP `Settings.dumpPackageLPr`, Android 6-17)."""

import re
from typing import Final

from core.errors import UnreadableInput
from core.model.facts import PackageBlock
from core.model.names import PackageName, is_package_name
from core.parse.evidence import clean, evidence
from core.parse.grant_line import requested_permission
from core.parse.holder_block import HolderReader, Reading
from core.parse.number import whole_number

PACKAGE_START: Final = "  Package ["
_HEADER = re.compile(r" {2}Package \[([^\[\]]{1,255})\] \([0-9a-f]{1,16}\):?", re.ASCII)
_SHARED = re.compile(r"SharedUserSetting\{[0-9a-f]{1,16} ([!-z]{1,255})/\d{1,10}\}", re.ASCII)
_TARGET = re.compile(r" targetSdk=(\d{1,5})(?= |$)", re.ASCII)
_LONGEST_NAME: Final = 255
_LONGEST_VERSION: Final = 100


def header_name(untrusted_header: str) -> str | None:
    """Read the name in the brackets; None when the line is damaged."""
    match = _HEADER.fullmatch(untrusted_header)
    return match[1] if match else None


def read_package(untrusted_block: str, reading: Reading) -> "PackageReader":
    """Read a block, its header first. Raises UnreadableInput ("android5") for the lists of Android 5 and older."""
    header, _, rest = untrusted_block.partition("\n")
    reader = PackageReader(header, reading)
    reader.read(rest)
    return reader


class PackageReader(HolderReader):
    """Gather the fields of one package."""

    def __init__(self, header: str, reading: Reading) -> None:
        super().__init__(header, reading)
        self.name = header_name(header)
        self._app_id: int | None = None
        self._shared_user: str | None = None
        self._version_code: int | None = None
        self._version_name: str | None = None
        self._target_sdk: int | None = None
        self._system: bool | None = None
        self._installer: str | None = None
        self._requested: list[str] | None = None

    def block(self) -> PackageBlock | None:
        """Make the block; None, with a gap, when its name is none Android would accept."""
        if self.name is None or not is_package_name(self.name):
            self.reading.gaps.unreadable(self.header)
            return None
        if not self.has_users:
            self.hurt_all(self.header)
        return PackageBlock(
            PackageName(self.name),
            self._app_id,
            self._shared_user,
            self._version_code,
            self._version_name,
            self._target_sdk,
            self._system,
            self._installer,
            None if self._requested is None else tuple(self._requested),
            tuple(self.install_grants),
            self.users(),
            evidence(self.reading.command, self.header),
            self.damaged,
        )

    def field(self, key: str, value: str, line: str) -> None:
        read = _FIELDS.get(key)
        if read is not None:
            read(self, value, line)
        elif self._app_id is None and not (key.isascii() and key[:1].isalpha()):
            self.hurt(line)  # only the id and the name in use stand this early, and neither may be missed

    def item(self, line: str) -> None:
        permission = requested_permission(line)
        if permission is None:
            self.hurt(line)
        elif self._requested is not None:
            self._requested.append(permission)

    def _read_app_id(self, value: str, line: str) -> None:
        self.once("appId", line)
        self._app_id = whole_number(value.split(" ", 1)[0])
        if self._app_id is None:
            self.hurt(line)
        else:
            self.id_read()

    def _read_shared_user(self, value: str, line: str) -> None:
        match = _SHARED.fullmatch(value.strip())
        if match is None:
            self.hurt(line)
        else:
            self._shared_user = match[1]

    def _read_version_code(self, value: str, line: str) -> None:
        self.once("versionCode", line)
        self._version_code = whole_number(value.split(" ", 1)[0])
        target = _TARGET.search(value)
        self._target_sdk = int(target[1]) if target else None

    def _read_version_name(self, value: str, _line: str) -> None:
        name = clean(value, _LONGEST_VERSION)
        self._version_name = None if name in ("", "null") else name

    def _read_flags(self, value: str, _line: str) -> None:
        self._system = bool(self._system) or " SYSTEM " in value

    def _read_installer(self, value: str, _line: str) -> None:
        self._installer = value.strip() if is_package_name(value.strip()) else None

    def _read_compat_name(self, value: str, _line: str) -> None:
        """Take the name every command uses (ANDROID_REVIEW 3a-6)."""
        self.name = value

    def _start_requested(self, _value: str, line: str) -> None:
        self.start_names(line)
        self._requested = self._requested or []

    def _start_install(self, _value: str, line: str) -> None:
        self.start_install(line)

    def _refuse(self, _value: str, _line: str) -> None:
        raise UnreadableInput("android5")


_FIELDS: Final = {
    "userId": PackageReader._read_app_id,
    "appId": PackageReader._read_app_id,
    "sharedUser": PackageReader._read_shared_user,
    "versionCode": PackageReader._read_version_code,
    "versionName": PackageReader._read_version_name,
    "flags": PackageReader._read_flags,
    "pkgFlags": PackageReader._read_flags,
    "installerPackageName": PackageReader._read_installer,
    "compat name": PackageReader._read_compat_name,
    "requested permissions:": PackageReader._start_requested,
    "install permissions:": PackageReader._start_install,
    "grantedPermissions:": PackageReader._refuse,
}
