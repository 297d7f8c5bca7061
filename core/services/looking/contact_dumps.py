"""The two dumps a look at the contacts rests on, read once or oftener: what to ask, and answers into readings."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, TypeVar

from core.adb import commands
from core.adb.commands import Command
from core.adb.phone import Answer
from core.model.facts import HoleReason, OpsDump
from core.model.phone import PhoneTime
from core.parse.ops_dump import parse_ops
from core.parse.package_dump import parse_package_dump
from core.verdicts.agreed_ops import READ_TWICE_BELOW
from core.verdicts.completeness import of_phone
from core.verdicts.gathering import PermissionRead
from core.verdicts.op_index import OpsRead

_LOST: Final = (HoleReason.REFUSED, HoleReason.TIMEOUT, HoleReason.CUT, HoleReason.NOT_SUPPORTED)
_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class Dumps:
    """Every reading of both dumps, oldest first, at least one each. Equal texts are one and the same reading."""

    permissions: tuple[PermissionRead, ...]
    ops: tuple[OpsRead, ...]


def contacts_commands(sdk: int) -> tuple[Command, ...]:
    """Name what every look begins with."""
    return commands.contacts_permissions(sdk), commands.ops(sdk)


def commands_once_more(sdk: int) -> tuple[Command, ...]:
    """Name what is asked again at the end of the same trip; of the app-ops one reading is enough from Android 11."""
    ops = (commands.ops(sdk),) if sdk < READ_TWICE_BELOW else ()
    return (*ops, commands.contacts_permissions(sdk))


def dumps_of(
    sdk: int, answers: Iterable[Answer], clock: PhoneTime | None = None, permissions_by: Command | None = None
) -> Dumps:
    """Pick both dumps out of the answers of one trip; `clock`: the phone's own, for "ago" times of Android 6-8.

    `permissions_by`: the permission dump that was asked for, else that of contacts.
    """
    said, asked = tuple(answers), permissions_by or commands.contacts_permissions(sdk)
    permissions = tuple(one for one in said if one.command == asked)
    ops = tuple(one for one in said if one.command == commands.ops(sdk))
    return Dumps(_each(permissions, permissions_of), _each(ops, lambda answer: ops_of(answer, clock)))


def permissions_of(answer: Answer) -> PermissionRead:
    dump = parse_package_dump(answer.text, answer.command.line)
    return PermissionRead(dump, of_phone(dump, answer.hole), answer.command.line)


def ops_of(answer: Answer, clock: PhoneTime | None = None) -> OpsRead:
    dump = parse_ops(answer.text, answer.command.line, clock)
    return OpsRead(dump, answer.hole or hole_of_ops(dump), answer.command.line)


def hole_of_ops(dump: OpsDump) -> HoleReason | None:
    """Say what the service itself said is missing; None when it began and broke nothing off."""
    lost = next((gap.reason for gap in dump.gaps if gap.reason in _LOST), None)
    return lost or (None if dump.started else HoleReason.SECTION_MISSING)


def _each(answers: tuple[Answer, ...], read: Callable[[Answer], _Read]) -> tuple[_Read, ...]:
    """Read each text once."""
    known: dict[tuple[str, HoleReason | None], _Read] = {}
    for answer in answers:
        if (answer.text, answer.hole) not in known:
            known[answer.text, answer.hole] = read(answer)
    return tuple(known[answer.text, answer.hole] for answer in answers)
