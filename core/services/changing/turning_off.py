"""Turn contacts off: look, write down, change, look, wait, look again. What is said rests on the looks alone."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from core.adb.cancel import Cancel
from core.adb.commands import Command
from core.adb.phone import AdbPhone, Batches
from core.casebook.changes import ChangeBook
from core.model.access import AppKey, ContactAccess, Verdict
from core.model.change import (
    FIRST_WITH_FLAGS,
    ChangeKind,
    ChangeResult,
    ItemResult,
    Obstacle,
    Outcome,
    PlanItem,
    RevocationPlan,
    Subject,
)
from core.model.names import READ_CONTACTS
from core.model.record import ItemRecord
from core.model.report import ScanReport
from core.model.rights import Rights
from core.services.asking.checking import FIRST_ASKED, questions_after, questions_before
from core.services.asking.same_phone import SamePhone
from core.services.asking.side_by_side import written_side_by_side
from core.services.changing.before import record_item
from core.services.changing.cut_short import broke_off, is_cut_short
from core.services.changing.gone import gone
from core.services.changing.known_again import Besides, Look, TwoLooks, known_apps, look_again, look_twice, report_now
from core.services.changing.outcomes import (
    UNTRIED,
    Standing,
    changed_besides,
    doubt_line,
    outcome_of,
    standing,
    standing_after,
)
from core.services.changing.planning import OP_ROUTES, plan_item
from core.services.changing.rights import ask_rights
from core.services.changing.still_old import write_what_suits
from core.services.changing.subjects import group_of, seen_as
from core.services.changing.telling import OnItem, nobody, result_now, told
from core.services.changing.writes import commands_instead, commands_off, flags_of_reading, item_instead, item_off
from core.services.changing.writing import Said, explain, outcome_of_refusal, unheard
from core.verdicts.op_rules import REVOKED_COMPAT


@dataclass(frozen=True, slots=True)
class _Start:
    """All that is known before the first write. `started`: the items that may be tried."""

    now: ScanReport
    before: Look | None
    items: tuple[PlanItem, ...]
    rights: Rights | None
    started: tuple[PlanItem, ...]

    def verdict(self, item: PlanItem) -> Verdict | None:
        return self.before.verdicts.get(item.key) if self.before else None


@dataclass(frozen=True, slots=True)
class _After:
    """All that is known after the last write. `said`: the phone's answers, which only explain. `withheld`: not sent."""

    looks: TwoLooks
    said: Said
    withheld: Mapping[AppKey, str]
    sdk: int
    gone: frozenset[AppKey]


def carry_out(  # noqa: PLR0913  four things to work with, three ways to be told
    phone: AdbPhone,
    plan: RevocationPlan,
    book: ChangeBook,
    report: ScanReport,
    *,
    pause: Callable[[float], None] = time.sleep,
    on_item: OnItem = nobody,
    cancel: Cancel | None = None,
) -> ChangeResult:
    """Do a plan and say what two later readings prove. `pause`: seconds, called once. `report`: the plan's own.

    Once something was written nothing is raised for the phone's sake: what cannot be read again is UNKNOWN. `cancel`
    then stops further writes, and the looks are taken all the same. Before that raises PhoneError (PhoneGone where
    another phone answers), Cancelled, and RecordNotStored or DataError (damaged key): the way back cannot be kept.
    """
    phone, sdk, report = SamePhone(phone, report.device), report.device.sdk, seen_as(report, plan.subject)
    start = _Start(report, None, plan.items, None, ()) if sdk is None else _look(phone, plan, report, sdk, cancel)
    if sdk is None or not start.started:
        return told(_nothing_written(phone, start, sdk, plan), book, on_item)
    records = {item.key: record_item(start.now, item, sdk, stop_asking=plan.stop_asking) for item in start.started}
    phone_key = book.phone_key(report.device, phone.serial)
    change_id = book.store_before(phone_key, sdk, plan.stop_asking, tuple(records.values()))
    said, held = write_what_suits(phone, records.values(), lambda some: _batches(some, sdk, commands_off), sdk, cancel)
    looks = look_twice(
        lambda besides: look_again(phone, known_apps(start.now), sdk, besides=besides),
        pause,
        _besides_after(start, plan, sdk),
        lambda first: said.update(_flagged_otherwise(phone, _not_flagged(records, first), sdk, cancel)),
    )
    after = _After(looks, said, held, sdk, gone(phone, looks.second, (item.key for item in start.items), sdk))
    result = result_now(
        ChangeKind.REVOKE,
        change_id,
        tuple(_result(item, start, records.get(item.key), after) for item in start.items),
        stop_asking=plan.stop_asking and sdk >= FIRST_WITH_FLAGS,
        looked_again=looks.second is not None,
        also_changed=changed_besides(start.before, looks.second, records),
    )
    return told(replace(result, subject=plan.subject), book, on_item)


def _nothing_written(phone: AdbPhone, start: _Start, sdk: int | None, plan: RevocationPlan) -> ChangeResult:
    left = frozenset() if sdk is None else gone(phone, start.before, (item.key for item in start.items), sdk)
    after = _After(TwoLooks(None, None), {}, {}, sdk or 0, left)
    items = tuple(_result(item, start, None, after) for item in start.items)
    nothing = result_now(ChangeKind.REVOKE, "", items, stop_asking=plan.stop_asking, wrote=False, looked_again=False)
    return replace(nothing, subject=plan.subject)


def _besides_after(start: _Start, plan: RevocationPlan, sdk: int) -> Besides:
    questions = questions_after(start.started, sdk, group_of(plan.subject, sdk))
    return Besides(questions, _sets_ops(start.started), plan.subject)


def _flagged_otherwise(phone: SamePhone, records: tuple[ItemRecord, ...], sdk: int, cancel: Cancel | None) -> Said:
    return write_what_suits(phone, records, lambda some: _batches(some, sdk, commands_instead), sdk, cancel).said


def _batches(
    records: Sequence[ItemRecord], sdk: int, lines_of: Callable[[Sequence[ItemRecord], int], tuple[Command, ...]]
) -> Batches:
    return written_side_by_side(records, sdk, lambda some: lines_of(some, sdk), lambda record: record)


def _sets_ops(items: Iterable[PlanItem]) -> bool:
    return any(item.route in OP_ROUTES for item in items)


def _not_flagged(records: Mapping[AppKey, ItemRecord], first: Look) -> tuple[ItemRecord, ...]:
    """Name legacy apps that are granted and on which the compat flag, seen clearly, does not stand."""
    flags = {key: flags_of_reading(first.verdicts[key]) for key in records}
    return tuple(
        record for key, record in records.items() if (of := flags[key]) is not None and REVOKED_COMPAT not in of
    )


def _look(phone: AdbPhone, plan: RevocationPlan, report: ScanReport, sdk: int, cancel: Cancel | None) -> _Start:
    """Find out what is on the phone now, not at scan time, and whether the way back is open."""
    before = _look_before(phone, plan, report, sdk, cancel)
    now = report_now(report, before)
    items = tuple(_item_now(now, item, before, sdk) for item in plan.items)
    todo = tuple(item for item in items if item.obstacle is None)
    rights = ask_rights(phone, cancel) if todo else None
    started = tuple(item for item in todo if rights is not None and _may_start(item, rights))
    return _Start(now, before, items, rights, started)


def _look_before(phone: AdbPhone, plan: RevocationPlan, report: ScanReport, sdk: int, cancel: Cancel | None) -> Look:
    """Have every "off already" confirmed outright, at the cost of a second look for readers that are none any more.

    Whatever broke off is read once more, too: what it shows is going to be written down as the state to give back.
    """
    sets_ops, known = _sets_ops(plan.items), known_apps(report)
    readers = {app.key for app in report.apps if app.access is ContactAccess.CAN_READ}
    group = (READ_CONTACTS,) if plan.subject is Subject.CONTACTS else group_of(plan.subject, sdk)
    asked = questions_before((item for item in plan.items if item.key not in readers), sdk, group)
    before = look_again(phone, known, sdk, cancel, Besides(asked, sets_ops, plan.subject))
    unasked = (before.verdicts[item.key] for item in plan.items if item.key in readers)
    as_before = sdk < FIRST_ASKED or all(verdict.access is ContactAccess.CAN_READ for verdict in unasked)
    if as_before and not broke_off(before.reading):
        return before
    return look_again(
        phone, known, sdk, cancel, Besides(questions_before(plan.items, sdk, group), sets_ops, plan.subject)
    )


def _item_now(now: ScanReport, item: PlanItem, before: Look, sdk: int) -> PlanItem:
    app = now.app(item.key)
    if app is None or is_cut_short(before.reading, item, sdk):
        return replace(item, obstacle=Obstacle.NOT_READ)
    return replace(plan_item(now, app), questions=item.questions)


def _may_start(item: PlanItem, rights: Rights) -> bool:
    """Start nothing whose undo may be impossible; the app-op right has no harmless probe (ANDROID_REVIEW 3b-1)."""
    return not rights.refused and (rights.may_grant or item.route in OP_ROUTES)


def _result(item: PlanItem, start: _Start, record: ItemRecord | None, after: _After) -> ItemResult:
    if item.key in after.gone:
        return ItemResult(item, Outcome.APP_GONE, "", start.verdict(item), None)
    if record is None:
        return _untried(item, start, after.looks)
    first, second = after.looks.of(item.key)
    why = explain(after.said, (*item_off(record), *item_instead(record)))
    seen = standing_after(item, first, after.sdk), standing_after(item, second, after.sdk)
    lost = unheard(after.said, item_off(record))
    unsent = Outcome.WITHHELD if item.key in after.withheld else Outcome.NOT_REACHED if lost else None
    outcome = outcome_of(*seen, why.outcome or unsent)
    reason = why.line or doubt_line(second) or after.withheld.get(item.key, lost)
    return ItemResult(item, outcome, "" if outcome is Outcome.REVOKED else reason, start.verdict(item), second)


def _untried(item: PlanItem, start: _Start, looks: TwoLooks) -> ItemResult:
    """Speak of an item nothing was written for; a later look, if there was one, has the last word."""
    before = start.verdict(item)
    after = looks.of(item.key)[1] if looks.second else before
    if item.obstacle is Obstacle.NOTHING_TO_DO and standing(after) is not Standing.OFF:
        outcome = Outcome.UNKNOWN if standing(after) is Standing.NOT_SEEN else Outcome.CAME_BACK
        return ItemResult(item, outcome, doubt_line(after), before, after)
    if item.obstacle is not None:
        return ItemResult(item, UNTRIED[item.obstacle], doubt_line(after), before, after)
    line = start.rights.line if start.rights else ""
    return ItemResult(item, outcome_of_refusal(line), line, before, after)
