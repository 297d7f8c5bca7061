"""Records into commands: what is written to the phone to turn an item off, and to put it back. Pure."""

from collections.abc import Iterable, Sequence
from typing import Final

from core.adb import commands
from core.adb.commands import Command
from core.model.access import GrantReading, OpReading, Verdict
from core.model.change import Route
from core.model.record import ItemRecord
from core.services.before import printed

_OP: Final[commands.ContactsOp] = "READ_CONTACTS"


def commands_off(records: Iterable[ItemRecord], sdk: int) -> tuple[Command, ...]:
    """Turn items off, each in the order of the group; app-ops are stored once at the end (ANDROID_REVIEW 3b-3)."""
    lines = [line for record in records for line in item_off(record)]
    return _with_ops_stored(lines, sdk)


def commands_back(items: Sequence[tuple[ItemRecord, Verdict]], sdk: int) -> tuple[Command, ...]:
    """Put items back, last one first, and only what is not as it was before."""
    lines = [line for record, now in reversed(items) for line in item_back(record, now, sdk)]
    return _with_ops_stored(lines, sdk)


def item_off(record: ItemRecord) -> list[Command]:
    """Revoke first, then see to it that it stays: a flag without the revoke would say nothing."""
    user, package = record.key.user, record.through
    lines = [commands.revoke(package, permission, user) for permission in record.turned_off]
    lines += [commands.set_flag(package, each.permission, user, each.flag) for each in record.added_flags]
    return lines + (_op_to(record, "ignore") if record.sets_op else [])


def item_back(record: ItemRecord, now: Verdict, sdk: int) -> list[Command]:
    """Take our flags away first: a permission that is fixed may refuse the grant; then grant in reverse order."""
    user, package = record.key.user, record.through
    grants = {grant.permission: grant for grant in now.grants}
    lines = [
        commands.clear_flag(package, each.permission, user, each.flag)
        for each in record.added_flags
        if _carries(grants.get(each.permission), printed(each.flag))
    ]
    lines += [
        commands.grant(package, permission, user)
        for permission in reversed(record.turned_off)
        if not _granted(grants.get(permission))
    ]
    return lines + (_op_to(record, "allow") if _op_to_give_back(record, now.op, sdk) else [])


def _op_to(record: ItemRecord, mode: commands.OpMode) -> list[Command]:
    """Write the level that Settings itself uses: the uid's, by number, from Android 8 (ANDROID_REVIEW 6.2)."""
    if record.route is Route.OP_PACKAGE:
        return [commands.set_package_op(record.key.package, _OP, record.key.user, mode)]
    return [] if record.uid is None else [commands.set_uid_op(record.uid, _OP, mode)]


def _op_to_give_back(record: ItemRecord, op: OpReading | None, sdk: int) -> bool:
    """Give back an op that says ignore now and did not before; `allow` prunes the entry to what it was (C5).

    Not only ours: on Android 8 to 10 the phone's own "Deny" leaves one behind, and a bare grant would then give an
    empty address book (ANDROID_REVIEW 3b-8).
    """
    if op is None:
        return record.sets_op
    if record.route is Route.OP_PACKAGE:
        return op.package_mode == "ignore" != record.package_op
    settings_left_one = record.route is Route.PM_REVOKE and 26 <= sdk <= 29
    return (record.sets_op or settings_left_one) and op.uid_mode == "ignore" != record.uid_op


def _with_ops_stored(lines: list[Command], sdk: int) -> tuple[Command, ...]:
    once = tuple(dict.fromkeys(lines))  # members of one shared uid ask for the same
    return (*once, commands.store_ops(sdk)) if any(line.line.startswith("appops ") for line in once) else once


def _carries(grant: GrantReading | None, word: str) -> bool:
    """Say whether a flag stands there, or may stand there unread: taking away what was never there does no harm."""
    return grant is None or grant.granted is None or word in grant.flags


def _granted(grant: GrantReading | None) -> bool:
    return grant is not None and grant.granted is True
