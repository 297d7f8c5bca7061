"""Records into commands: what is written to the phone to turn an item off, and to put it back. Pure."""

from collections.abc import Iterable, Sequence

from core.adb import commands
from core.adb.commands import Command
from core.model.access import GrantReading, OpReading, Verdict
from core.model.change import Route
from core.model.names import READ_CONTACTS
from core.model.record import ItemRecord, OpBefore, OpWord
from core.services.changing.before import permission_of, printed
from core.services.changing.planning import OP_ROUTES
from core.verdicts.op_rules import REVOKED_COMPAT


def commands_off(records: Iterable[ItemRecord], sdk: int) -> tuple[Command, ...]:
    """Turn items off, each in the order of the group; app-ops are stored once at the end (ANDROID_REVIEW 3b-3)."""
    lines = [line for record in records for line in item_off(record)]
    return _with_ops_stored(lines, sdk)


def commands_back(items: Sequence[tuple[ItemRecord, Verdict]], sdk: int) -> tuple[Command, ...]:
    """Put items back, last one first, and only what is not as it was before."""
    lines = [line for record, now in reversed(items) for line in item_back(record, now, sdk)]
    return _with_ops_stored(lines, sdk)


def commands_instead(records: Iterable[ItemRecord], sdk: int) -> tuple[Command, ...]:
    """Set the compat flag by the command that sets the app-op, where its own would not (ANDROID_REVIEW 6.2)."""
    return _with_ops_stored([line for record in records for line in item_instead(record)], sdk)


def item_off(record: ItemRecord) -> list[Command]:
    """Revoke first, then see to it that it stays: a flag without the revoke would say nothing."""
    user, package = record.key.user, record.through
    lines = [commands.revoke(package, permission, user) for permission in record.turned_off]
    lines += [commands.set_flag(package, each.permission, user, each.flag) for each in record.added_flags]
    return lines + ([_op_to(record, op, "ignore") for op in record.sets_ops] if record.route in OP_ROUTES else [])


def item_instead(record: ItemRecord) -> list[Command]:
    """Say the other way of the route of the compat flag; none where there is none."""
    return [_op_to(record, op, "ignore") for op in record.sets_ops] if record.route is Route.COMPAT_FLAG else []


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
    return lines + [_op_to(record, op, "allow") for op in ops_to_give_back(record, now, sdk)]


def flags_of_reading(now: Verdict) -> tuple[str, ...] | None:
    """Name the flags of the permission to read; None where it is not clearly granted."""
    return next((grant.flags for grant in now.grants if grant.permission == READ_CONTACTS and grant.granted), None)


def op_now(now: Verdict, op: OpWord) -> OpReading | None:
    """Pick what a verdict says of one op; None: not wholly read."""
    return now.op if op == "READ_CONTACTS" else now.write_op


def ops_to_give_back(record: ItemRecord, now: Verdict, sdk: int) -> tuple[OpWord, ...]:
    """Name ops that say ignore now and did not before, last set first; `allow` prunes an entry to what it was (C5).

    Not only ours: on Android 8 to 10 the phone's own "Deny" leaves one behind, and a bare grant would then give an
    empty address book (ANDROID_REVIEW 3b-8).
    """
    settings_left_one = record.route is Route.PM_REVOKE and 26 <= sdk <= 29 and record.uid is not None
    ours: tuple[OpWord, ...] = ("READ_CONTACTS",) if settings_left_one else tuple(reversed(record.sets_ops))
    before = {each.op: each for each in record.ops}
    return tuple(op for op in ours if _needs_giving_back(record, before[op], now))


def _needs_giving_back(record: ItemRecord, before: OpBefore, now: Verdict) -> bool:
    """Look at the level that was written, and at the flag that follows the op from Android 11 on."""
    op = op_now(now, before.op)
    if op is None:
        return before.op in record.sets_ops
    if record.route is Route.OP_PACKAGE:
        return op.package_mode == "ignore" != before.package_mode
    return op.uid_mode == "ignore" != before.uid_mode or _flag_was_added(record, before.op, now)


def _flag_was_added(record: ItemRecord, op: OpWord, now: Verdict) -> bool:
    permission = permission_of(op)
    flagged = any(REVOKED_COMPAT in grant.flags for grant in now.grants if grant.permission == permission)
    was = any(REVOKED_COMPAT in before.flags for before in record.permissions if before.permission == permission)
    return record.route is not Route.PM_REVOKE and flagged and not was


def _op_to(record: ItemRecord, op: OpWord, mode: commands.OpMode) -> Command:
    """Write the level that Settings itself uses: the uid's, by number, from Android 8 (ANDROID_REVIEW 6.2)."""
    if record.route is Route.OP_PACKAGE:
        return commands.set_package_op(record.key.package, op, record.key.user, mode)
    if record.uid is None:
        raise LookupError("an item without a uid sets no op")
    return commands.set_uid_op(record.uid, op, mode)


def _with_ops_stored(lines: list[Command], sdk: int) -> tuple[Command, ...]:
    once = tuple(dict.fromkeys(lines))  # members of one shared uid ask for the same
    return (*once, commands.store_ops(sdk)) if any(line.line.startswith("appops ") for line in once) else once


def _carries(grant: GrantReading | None, word: str) -> bool:
    """Say whether a flag stands there, or may stand there unread: taking away what was never there does no harm."""
    return grant is None or grant.granted is None or word in grant.flags


def _granted(grant: GrantReading | None) -> bool:
    return grant is not None and grant.granted is True
