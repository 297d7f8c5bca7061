"""One `Package [..]` block of `Packages:` (AOSP `Settings.dumpPackageLPr`, Android 6-17)."""

import re
from typing import Final

from core.model.facts import NO_TIMES, PackageBlock
from core.model.names import PackageName, is_package_name
from core.parse.evidence import clean, evidence
from core.parse.grant_line import requested_permission
from core.parse.holder_block import HolderReader
from core.parse.install_times import install_times
from core.parse.number import whole_number
from core.parse.owner_line import foreign_owner, owners
from core.parse.reading import Reading

PACKAGE_START: Final = "  Package ["
_HEADER = re.compile(r" {2}Package \[([^\[\]]{1,255})\] \([0-9a-f]{1,16}\):?", re.ASCII)
_SHARED = re.compile(r"SharedUserSetting\{[0-9a-f]{1,16} ([!-z]{1,255})/(\d{1,10})\}", re.ASCII)
_TARGET = re.compile(r" targetSdk=(\d{1,5})(?= |$)", re.ASCII)
_LONGEST_NAME: Final = 255
_LONGEST_VERSION: Final = 100
_IDS: Final = ("    userId=", "    appId=", "    versionCode=")


def header_name(untrusted_header: str) -> str | None:
    """Read the name in the brackets; None when the line is damaged."""
    match = _HEADER.fullmatch(untrusted_header)
    return match[1] if match else None


def read_package(untrusted_block: str, reading: Reading) -> "PackageReader":
    """Read a block, its header first."""
    header, _, rest = untrusted_block.partition("\n")
    reader = PackageReader(header, reading)
    reader.read(rest)
    reader.times = install_times(untrusted_block)
    return reader


class PackageReader(HolderReader):
    """Gather the fields of one package.

    A version name is free text and may hold lines that look like fields. So what says who an app is counts only before
    `versionCode=`, each field counts once, and nothing that is read may stand between the name and `splits=`, which
    Android prints right after it (AOSP `Settings.dumpPackageLPr`). `other`: a package that lines of this block are of.
    """

    def __init__(self, header: str, reading: Reading) -> None:
        super().__init__(header, reading)
        self.name = self.printed_name = header_name(header)
        self.is_named = self.name is not None and is_package_name(self.name)
        """The header holds a name Android would accept."""
        self.other: str | None = None
        self.libraries: set[str] = set()
        """Whose lines these are if the number in the header is not a library's version."""
        self._own_ends: tuple[str, ...] = (f"/{self.name}", f" {self.name}}}")
        self._in_free_text = False
        self._strange = False
        self._app_id: int | None = None
        self._shared_user: str | None = None
        self._version_code: int | None = None
        self._version_name: str | None = None
        self._target_sdk: int | None = None
        self._system: bool | None = None
        self._installer: str | None = None
        self._requested: list[str] | None = None
        self.times = NO_TIMES

    def block(self) -> PackageBlock | None:
        """Make the block; None, with a gap, when its name is none Android would accept."""
        if self.name is None or not self.is_named:
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
            NO_TIMES if self.damaged else self.times,
        )

    def field(self, key: str, value: str, line: str) -> None:
        read = _FIELDS.get(key)
        if read is not None:
            if self._in_free_text and key != "splits":
                self._strange = True
            if key in self._seen:
                self._note_repeated(line)
            else:
                self._seen.add(key)
                read(self, value, line)
        elif self._app_id is None and not (key.isascii() and key[:1].isalpha()):
            self.hurt(line)  # only the id and the name in use stand this early, and neither may be missed

    def item(self, line: str) -> None:
        permission = requested_permission(line)
        if permission is None:
            self.hurt(line)
        elif self._requested is not None:
            self._requested.append(permission)
            self.reading.requested[line] = permission

    def owner(self, line: str) -> None:
        if line.endswith(self._own_ends):
            return
        other = foreign_owner(line, (self.printed_name or "", self.name or ""))
        if other is not None:
            self.other = other
            self.doubt(line)
        else:
            self.libraries |= owners(line)

    def _note_repeated(self, line: str) -> None:
        """Damage what says the same twice: which is true cannot be known. A second id is the next block's, perhaps."""
        (self.hurt_all if line.startswith(_IDS) else self.doubt)(line)
        self._system = self._installer = None

    def _is_early(self, line: str) -> bool:
        """Say whether a line that tells who the app is stands where it must, before any free text."""
        if "versionCode" in self._seen:
            (self.hurt_all if line.startswith(_IDS) else self.doubt)(line)
            return False
        return True

    def _read_app_id(self, value: str, line: str) -> None:
        if not self._is_early(line):
            return
        self._app_id = whole_number(value.partition(" ")[0])
        if self._app_id is None:
            self.hurt(line)
        else:
            self.id_read()

    def _read_shared_user(self, value: str, line: str) -> None:
        if not self._is_early(line):
            return
        match = _SHARED.fullmatch(value.strip())
        if match is None or int(match[2]) != self._app_id:
            self.hurt(line)
        if match is not None:
            self._shared_user = match[1]

    def _read_early_owner(self, _value: str, line: str) -> None:
        if self._is_early(line):
            self.owner(line)

    def _read_late_owner(self, _value: str, line: str) -> None:
        self.owner(line)

    def _read_version_code(self, value: str, _line: str) -> None:
        self._version_code = whole_number(value.partition(" ")[0])
        target = _TARGET.search(value)
        self._target_sdk = int(target[1]) if target else None

    def _read_version_name(self, value: str, _line: str) -> None:
        self._in_free_text = True
        name = clean(value, _LONGEST_VERSION)
        self._version_name = None if name in ("", "null") else name

    def _read_splits(self, _value: str, line: str) -> None:
        if self._strange:
            self.doubt(line)
        self._in_free_text = False

    def _read_flags(self, value: str, _line: str) -> None:
        """Take `flags=` and `pkgFlags=`, which agree."""
        self._system = " SYSTEM " in value and self._system is not False

    def _read_installer(self, value: str, _line: str) -> None:
        name = value.strip()
        self._installer = name if is_package_name(name) else None

    def _read_compat_name(self, value: str, line: str) -> None:
        """Take the name every command uses (ANDROID_REVIEW 3a-6), which Android prints before anything else."""
        if self._app_id is not None or not self.is_named or not is_package_name(value):
            self.doubt(line)
        elif self._is_early(line):
            self.name = value
            self._own_ends += (f"/{value}", f" {value}}}")

    def _start_requested(self, _value: str, line: str) -> None:
        self.start_names(line)
        self._requested = self._requested or []
        self.expect(self.reading.requested, self._requested)

    def _start_install(self, _value: str, line: str) -> None:
        self.start_install(line)

    def _distrust(self, _value: str, line: str) -> None:
        self.doubt(line)


_FIELDS: Final = {
    "userId": PackageReader._read_app_id,
    "appId": PackageReader._read_app_id,
    "sharedUser": PackageReader._read_shared_user,
    "pkg": PackageReader._read_early_owner,
    "versionCode": PackageReader._read_version_code,
    "versionName": PackageReader._read_version_name,
    "splits": PackageReader._read_splits,
    "applicationInfo": PackageReader._read_late_owner,
    "dataDir": PackageReader._read_late_owner,
    "flags": PackageReader._read_flags,
    "pkgFlags": PackageReader._read_flags,
    "installerPackageName": PackageReader._read_installer,
    "compat name": PackageReader._read_compat_name,
    "requested permissions:": PackageReader._start_requested,
    "install permissions:": PackageReader._start_install,
    "grantedPermissions:": PackageReader._distrust,
}
