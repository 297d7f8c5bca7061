"""Other doors to the address book: what to ask in the second trip of a look, and what it says of each app."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final, get_args

from core.adb import commands
from core.adb.commands import Command
from core.adb.phone import Answer
from core.model.access import AppKey, ContactAccess, FindingKind, GrantReading
from core.model.doors import PERMISSIONS_OF, Door, DoorKind, DoorState, DoorWay, Holders
from core.model.facts import HoleReason, PackageDump
from core.model.names import PackageName, UserId, calls_and_messages
from core.model.phone import AndroidUser, UserKind
from core.model.report import AppReport
from core.parse.ops_dump import parse_ops
from core.parse.role_dump import parse_roles
from core.parse.setting import parse_holders, parse_switch
from core.services.looking.contact_dumps import hole_of_ops, permissions_of
from core.services.looking.named_apps import NamedApp
from core.verdicts.app_facts import AppFacts
from core.verdicts.completeness import Completeness
from core.verdicts.doors import OP_OF, ROLE_OF, SETTING_OF, Doorways, doors_of
from core.verdicts.gathering import KnownApp, PermissionRead, gather, readings
from core.verdicts.judge import grant_reading
from core.verdicts.op_index import OpIndex, OpsRead, op_index

_ROLES_FROM: Final = 29
_OP_BY_NAME_FROM: Final = 28
_OPS: Final[Mapping[commands.DoorOp, int]] = {
    "SYSTEM_ALERT_WINDOW": 23,
    "REQUEST_INSTALL_PACKAGES": 26,
    "MANAGE_EXTERNAL_STORAGE": 30,
}
"""With the Android version that brought each (AppOpsManager)."""
_LISTS: Final = ("enabled_notification_listeners", "enabled_accessibility_services", "default_input_method")
_SWITCH: Final = "accessibility_enabled"
_NOT_ASKED: Final = PermissionRead(
    PackageDump((), (), (), (), ()), Completeness(HoleReason.SECTION_MISSING, HoleReason.SECTION_MISSING), ""
)
_ROLES_BEFORE: Final = ("sms_default_application", "dialer_default_application")


@dataclass(frozen=True, slots=True)
class DoorsRead:
    """What one look says of the doors of all apps; `work`: users that are work profiles."""

    ways: Doorways
    work: frozenset[UserId]


def door_commands(sdk: int, users: Iterable[AndroidUser]) -> tuple[Command, ...]:
    """Name what is asked, after all that verdicts rest on: what is lost here costs no verdict."""
    names = (*_LISTS, _SWITCH, *(_ROLES_BEFORE if sdk < _ROLES_FROM else ()))
    return (
        commands.door_permissions(sdk),
        *((commands.roles(),) if sdk >= _ROLES_FROM else ()),
        *(commands.door_op(op) for op in _ops(sdk) if sdk >= _OP_BY_NAME_FROM),
        *(commands.setting(name, user.id) for user in users for name in names),
    )


def commands_of_door(kind: DoorKind, key: AppKey, sdk: int) -> tuple[Command, ...]:
    """Name what is asked about one door of one app alone, after a hand was at it."""
    if kind in PERMISSIONS_OF:
        return commands.door_permissions(sdk), commands.package(key.package, sdk)
    if kind in OP_OF:
        return tuple(_op_command(op, sdk) for op in _ops(sdk) if op == OP_OF[kind])
    if kind is DoorKind.COMPANION or (kind in ROLE_OF and sdk >= _ROLES_FROM):
        return (commands.roles(),) if sdk >= _ROLES_FROM else ()
    names = (SETTING_OF[kind], *((_SWITCH,) if kind is DoorKind.ACCESSIBILITY else ()))
    return tuple(commands.setting(name, key.user) for name in names)


def doors_read(sdk: int | None, command_sdk: int, users: Iterable[AndroidUser], answers: Iterable[Answer]) -> DoorsRead:
    """Read the answers of a trip that `door_commands`, or those of one door, were part of."""
    said = {answer.command: answer for answer in answers}
    of_users = tuple(users)
    asked = said.get(commands.door_permissions(command_sdk))
    roles = parse_roles(_whole(said[commands.roles()]), commands.roles().line) if commands.roles() in said else None
    ways = Doorways(
        permissions=readings(sdk, permissions_of(asked) if asked else _NOT_ASKED, OpsRead(None, HoleReason.NO_APPOP)),
        settings={
            (user.id, name): _holders(said[command])
            for user in of_users
            for name in (*_LISTS, *_ROLES_BEFORE)
            if (command := commands.setting(name, user.id)) in said
        },
        services_run={
            user.id: parse_switch(_whole(said[command]))
            for user in of_users
            if (command := commands.setting(_SWITCH, user.id)) in said
        },
        roles=roles,
        ops={
            op: _op(op, said[command]) for op in _ops(command_sdk) if (command := _op_command(op, command_sdk)) in said
        },
        roles_command=commands.roles().line if roles else "",
    )
    return DoorsRead(ways, frozenset(user.id for user in of_users if user.kind is UserKind.WORK))


def with_doors(
    apps: Iterable[AppReport], read: DoorsRead, named: Mapping[PackageName, NamedApp]
) -> tuple[AppReport, ...]:
    """Put in the doors of apps the person installed, and of whatever else lends or can read the contacts."""
    return tuple(_with_doors(app, read, named.get(app.package)) if _asked(app) else app for app in apps)


def _asked(app: AppReport) -> bool:
    return app.is_system is not True or app.lender is not None or app.access is ContactAccess.CAN_READ


def _with_doors(app: AppReport, read: DoorsRead, named: NamedApp | None) -> AppReport:
    reachable = all(found.kind is not FindingKind.USER_NOT_REACHABLE for found in app.verdict.findings)
    known = KnownApp(uid=app.uid, is_system=app.is_system, target_sdk=app.target_sdk, reachable=reachable)
    facts = gather(read.ways.permissions, app.key, known)
    held = named.granted(app.key) if named else None
    doors = doors_of(facts, held, read.ways, work=app.user in read.work)
    return replace(app, doors=doors, door_grants=_grants(facts, doors))


def _grants(facts: AppFacts, doors: Iterable[Door]) -> tuple[GrantReading, ...]:
    """Read what the cable could turn off, where something of it is on."""
    on = any(door.how is DoorWay.USB and door.state is DoorState.OPEN for door in doors)
    names = calls_and_messages(facts.sdk) if on and facts.sdk is not None else ()
    return tuple(grant_reading(facts, name) for name in names)


def _ops(sdk: int) -> tuple[commands.DoorOp, ...]:
    return tuple(op for op in get_args(commands.DoorOp) if sdk >= _OPS[op])


def _op_command(op: commands.DoorOp, sdk: int) -> Command:
    return commands.door_op(op) if sdk >= _OP_BY_NAME_FROM else commands.ops(sdk)


def _op(op: commands.DoorOp, answer: Answer) -> OpIndex:
    dump = parse_ops(answer.text, answer.command.line, wanted=(op,))
    return op_index(op, OpsRead(dump, answer.hole or hole_of_ops(dump), answer.command.line))


def _holders(answer: Answer) -> Holders:
    read = parse_holders(answer.text, answer.command.line)
    return replace(read, hole=answer.hole or read.hole)


def _whole(answer: Answer) -> str:
    """Give the text of an answer that came to its end: half of one names half of what is."""
    return answer.text if answer.hole is None else ""
