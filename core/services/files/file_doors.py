"""Other doors to the address book as saved files tell of them: bug reports, whole dumps, androidqf's folders.

What a file says to be on is believed. Off is said only where nothing of the text can be missing; what the file does not
carry is UNKNOWN, with that as its evidence, and never off.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from core.model.doors import PERMISSIONS_OF, Door, DoorKind, DoorState, DoorWay, Holders, RoleDump
from core.model.facts import Evidence, Gap, HoleReason
from core.model.names import PackageName, UserId
from core.model.phone import AndroidUser, UserKind
from core.model.report import AppReport
from core.parse.ops_dump import parse_ops
from core.parse.recognise import OutputKind
from core.parse.role_dump import parse_roles
from core.parse.setting import parse_switch
from core.parse.settings_dump import NAMES, SavedSettings, parse_settings
from core.services.files.input_texts import Source, Sources
from core.services.looking.doors import DoorsRead, with_doors
from core.services.looking.named_apps import NamedApp
from core.verdicts.doors import OP_OF, ROLE_OF, SETTING_OF, Doorways
from core.verdicts.gathering import Readings
from core.verdicts.op_index import OpIndex, OpsRead, op_index

_SWITCH: Final = "accessibility_enabled"
_ROLES_FROM: Final = 29
_ROLES_BEFORE: Final = ("sms_default_application", "dialer_default_application")
"""From Android 10 on these settings are empty, or old."""
_NEEDS: Final = {DoorKind.INSTALL_APPS: 26, DoorKind.ALL_FILES: 30, DoorKind.COMPANION: 31}
"""The Android version (API level) that brought each; no phone before can have it."""
NOT_IN_FILE: Final = Evidence("not in this file", "")


@dataclass(frozen=True, slots=True)
class FileDoors:
    """What all files together carry, beside the package dumps. `kinds`: of which doors they speak, by user."""

    settings: Mapping[tuple[UserId, str], Holders]
    services_run: Mapping[UserId, bool | None]
    roles: RoleDump | None
    ops: Mapping[str, OpIndex]
    sdk: int | None
    work: frozenset[UserId]

    def carries(self, kind: DoorKind, user: UserId) -> bool:
        """Say whether the files speak of this door at all."""
        if kind in OP_OF:
            return OP_OF[kind] in self.ops
        by_role = kind is DoorKind.COMPANION or (kind in ROLE_OF and self.sdk is not None and self.sdk >= _ROLES_FROM)
        if by_role:
            return self.roles is not None and user in self.roles.users
        return kind in SETTING_OF and (user, SETTING_OF[kind]) in self.settings


def doors_of_files(sources: Sources, sdk: int | None, users: Iterable[AndroidUser]) -> FileDoors:
    """Read the settings, roles and app-ops of special access that the files hold."""
    listed = tuple(users)
    saved = [(source, parse_settings(source.text, source.name)) for source in _sound(sources, OutputKind.SETTINGS)]
    roles = [_roles(source) for source in _sound(sources, OutputKind.ROLES)]
    names = [name for name in NAMES if name not in _ROLES_BEFORE or (sdk is not None and sdk < _ROLES_FROM)]
    ops = {op: read for op in OP_OF.values() if (read := _op(op, sources)) is not None}
    return FileDoors(
        settings={
            (user.id, name): found for user in listed for name in names if (found := _setting(saved, user.id, name))
        },
        services_run={user.id: _services_run(saved, user.id) for user in listed},
        roles=roles[0] if len(roles) == 1 else None,
        ops=ops,
        sdk=sdk,
        work=frozenset(user.id for user in listed if user.kind is UserKind.WORK),
    )


def with_file_doors(
    apps: Iterable[AppReport], files: FileDoors, permissions: Readings, own: Mapping[PackageName, NamedApp]
) -> tuple[AppReport, ...]:
    """Put in what the files say of each app, and name what they do not carry. `own`: blocks with every permission."""
    ways = Doorways(permissions, files.settings, files.services_run, files.roles, files.ops, "role")
    told = with_doors(apps, DoorsRead(ways, files.work), own)
    return tuple(_with_holes(app, files, whole_block=app.package in own) for app in told)


def _with_holes(app: AppReport, files: FileDoors, *, whole_block: bool) -> AppReport:
    """Add a door for each kind of which the files do not speak; one they speak of and do not show proves nothing."""
    if app.doors is None:
        return app
    there = {door.kind for door in app.doors}
    missing = [
        kind
        for kind in DoorKind
        if kind not in there and kind is not DoorKind.ACCOUNTS and _can_be(kind, files.sdk)
        if not (whole_block if kind in PERMISSIONS_OF else files.carries(kind, app.user))
    ]
    holes = tuple(Door(kind, DoorState.UNKNOWN, DoorWay.BY_HAND, NOT_IN_FILE) for kind in missing)
    order = tuple(DoorKind)
    return replace(app, doors=tuple(sorted((*app.doors, *holes), key=lambda door: order.index(door.kind))))


def _can_be(kind: DoorKind, sdk: int | None) -> bool:
    return sdk is None or sdk >= _NEEDS.get(kind, 0)


def _sound(sources: Sources, kind: OutputKind) -> tuple[Source, ...]:
    """Leave out what is damaged, or forged by an app's own text: it may name anybody."""
    return tuple(source for source in sources.of(kind) if not source.damaged)


def _setting(saved: Iterable[tuple[Source, SavedSettings]], user: UserId, name: str) -> Holders | None:
    """Take the one text that speaks of it; several may be of two moments, and then only what is on is believed."""
    found = [(source, said) for source, read in saved if (said := read.holders(user, name)) is not None]
    if not found:
        return None
    whole = len(found) == 1 and _is_whole(found[0][0])
    named = tuple(dict.fromkeys(package for _, said in found for package in said.packages))
    holes = [said.hole for _, said in found if said.hole is not None]
    hole = next(iter(holes), None) or (None if whole else HoleReason.UNPROVEN)
    return Holders(named, hole, found[0][1].evidence)


def _services_run(saved: Iterable[tuple[Source, SavedSettings]], user: UserId) -> bool | None:
    said = {_switch(source, read, user) for source, read in saved if user in read.users}
    return said.pop() if len(said) == 1 else None


def _switch(source: Source, read: SavedSettings, user: UserId) -> bool | None:
    """Believe that services do not run only of a whole text: a list of one user may be another's, who was in front."""
    runs = None if user in read.torn else parse_switch(read.values.get((user, _SWITCH), ""))
    return runs if runs or _is_whole(source) else None


def _roles(source: Source) -> RoleDump:
    read = parse_roles(source.text, source.name)
    return read if _is_whole(source) else replace(read, gaps=(*read.gaps, Gap(source.name, HoleReason.UNPROVEN)))


def _op(op: str, sources: Sources) -> OpIndex | None:
    """Index one op of the only app-op dump; None: there is none, or there are several."""
    found = _sound(sources, OutputKind.OPS_DUMP)
    if len(found) != 1:
        return None
    dump = parse_ops(found[0].text, found[0].name, wanted=(op,))
    gap = dump.gaps[0].reason if dump.gaps else None
    return op_index(op, OpsRead(dump, gap or (None if _is_whole(found[0]) else HoleReason.UNPROVEN), found[0].name))


def _is_whole(source: Source) -> bool:
    """Say whether a text that does not name an app may deny it."""
    return source.proven and source.ended
