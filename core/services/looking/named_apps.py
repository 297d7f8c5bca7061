"""What `dumpsys package PKG` adds for matches of the lender list: requests, and every runtime permission granted."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.adb.phone import Answer
from core.model.access import AppKey
from core.model.facts import Gap, Grant, PackageBlock, PackageDump, SharedUserBlock, UserBlock
from core.model.names import READ_CONTACTS, PackageName
from core.parse.package_dump import parse_package_dump
from core.services.asking.wire_holes import gap_of
from core.services.looking.runtime_permissions import RUNTIME_PERMISSIONS


@dataclass(frozen=True, slots=True)
class NamedApp:
    """One package's own dump. `whole`: nothing of it was lost."""

    block: PackageBlock
    shared: SharedUserBlock | None
    whole: bool

    @property
    def requested(self) -> tuple[str, ...] | None:
        """What the manifest asks for; None where the list is missing (6.0.0) or damaged."""
        return self.block.requested if self.whole else None

    def granted(self, key: AppKey) -> tuple[str, ...] | None:
        """Name every runtime permission this user granted, the shared uid's included; None: not wholly read."""
        if not self.whole:
            return None
        parts = (self.block, *((self.shared,) if self.shared else ()))
        lines = [grant for part in parts for grant in _lines(part, key)]
        return tuple(sorted({grant.permission for grant in lines if grant.granted}))

    def holds_contacts(self, key: AppKey) -> bool:
        return READ_CONTACTS in (self.granted(key) or ())


@dataclass(frozen=True, slots=True)
class NamedApps:
    apps: dict[PackageName, NamedApp]
    gaps: tuple[Gap, ...]


def named_apps(packages: Iterable[PackageName], answers: Iterable[Answer]) -> NamedApps:
    """Read one answer for each package; what could not be read is left out and becomes a gap."""
    apps: dict[PackageName, NamedApp] = {}
    gaps: list[Gap] = []
    for package, answer in zip(packages, answers, strict=True):
        dump = parse_package_dump(answer.text, answer.command.line)
        gaps += (*gap_of(answer), *dump.gaps, *dump.doubts)
        block = next((one for one in dump.packages if one.name == package), None)
        if block is not None:
            apps[package] = _named(dump, block, lost=answer.hole is not None or bool(dump.gaps))
    return NamedApps(apps, tuple(gaps))


def own_dumps(dump: PackageDump) -> dict[PackageName, NamedApp]:
    """Take every block of a dump that was cut to no permission as its package's own."""
    return {block.name: _named(dump, block, lost=bool(dump.gaps)) for block in dump.packages}


def _named(dump: PackageDump, block: PackageBlock, *, lost: bool) -> NamedApp:
    shared = next((one for one in dump.shared_users if one.name == block.shared_user), None)
    missing = block.shared_user is not None and shared is None
    damaged = block.damaged or any(user.damaged for user in block.users)
    damaged_shared = shared is not None and (shared.damaged or any(user.damaged for user in shared.users))
    return NamedApp(block, shared, whole=not (lost or missing or damaged or damaged_shared))


def _lines(part: PackageBlock | SharedUserBlock, key: AppKey) -> tuple[Grant, ...]:
    users: tuple[UserBlock, ...] = part.users
    runtime = tuple(grant for user in users if user.user == key.user for grant in user.grants)
    install = tuple(
        grant
        for grant in part.install_grants
        if grant.permission in RUNTIME_PERMISSIONS and grant.user in (None, key.user)
    )
    return (*runtime, *install)
