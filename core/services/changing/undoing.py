"""Undo a change from its record: what we took away comes back, what we added goes, nothing else is touched."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.phone import AdbPhone, Batches
from core.casebook.changes import ChangeBook
from core.errors import Cancelled, NoSuchChange
from core.model.access import AppKey, Verdict
from core.model.change import ChangeKind, ChangeResult, ItemResult, Outcome, PlanItem
from core.model.managed import ManagedFacts
from core.model.phone import PhoneFacts
from core.model.record import ChangeRecord, ItemRecord
from core.model.rights import Rights
from core.parse.properties import parse_properties
from core.services.asking.same_phone import SamePhone
from core.services.asking.side_by_side import written_side_by_side
from core.services.asking.wire_holes import raise_if_lost
from core.services.changing.cut_short import broke_off
from core.services.changing.gone import gone
from core.services.changing.known_again import Besides, TwoLooks, look_again, look_twice
from core.services.changing.planning import OP_ROUTES
from core.services.changing.present import Present, find_present
from core.services.changing.restored import changed_permissions, differences, undo_outcome
from core.services.changing.rights import ask_rights
from core.services.changing.subjects import subject_of
from core.services.changing.telling import OnItem, nobody, result_now, told
from core.services.changing.writes import commands_back, item_back
from core.services.changing.writing import Said, came_whole, explain, outcome_of_refusal, write_all
from core.services.looking.who_manages import who_manages


@dataclass(frozen=True, slots=True)
class _Start:
    """All that is known before the first write. `started`: recorded items that are not as they were, and may be."""

    sdk: int
    present: Mapping[AppKey, Present]
    verdicts: Mapping[AppKey, Verdict]
    rights: Rights | None
    started: tuple[ItemRecord, ...]


@dataclass(frozen=True, slots=True)
class _After:
    """All that is known after the last write. `said`: the phone's answers; `gone`: apps that left meanwhile."""

    looks: TwoLooks
    said: Said
    gone: frozenset[AppKey]

    def version_code(self, item: ItemRecord) -> int | None:
        """Name the version the last look shows; None: not printed."""
        block = self.looks.second.reading.readings.packages.get(item.key.package) if self.looks.second else None
        return block.version_code if block else None

    def in_doubt(self, key: AppKey) -> bool:
        """Say whether what the last look shows of an app is unread in part: it may be there no more."""
        return self.looks.second is not None and self.looks.second.reading.in_doubt(key)


Agreed = Callable[[ManagedFacts, tuple[AppKey, ...]], bool]
"""Told who manages the phone and which apps would be put back; says whether the person wants it all the same."""


def undo(  # noqa: PLR0913  three things to work with, four ways to be told or asked
    phone: AdbPhone,
    book: ChangeBook,
    change_id: str | None = None,
    *,
    keys: tuple[AppKey, ...] = (),
    agreed: Agreed = lambda managed, keys: True,
    pause: Callable[[float], None] = time.sleep,
    on_item: OnItem = nobody,
    cancel: Cancel | None = None,
) -> ChangeResult:
    """Undo this change, else the phone's last one; `pause` (seconds) is called once.

    `keys` names a part of it: only those apps are put back, the rest stays as it is and stays kept. `agreed` is asked
    before the first write where somebody manages the phone, or that was not read; without a yes Cancelled is raised.

    Works from the record and the phone alone, so it does not matter how far the change came. Before the first write
    raises PhoneError, Cancelled, NoSuchChange (also for another phone's), DataError; afterwards what cannot be read
    again is UNKNOWN.
    """
    facts = _ask_who(phone, cancel)
    record = _open(book, book.phone_key(facts, phone.serial), change_id, keys)
    phone, sdk = SamePhone(phone, facts), record.sdk if facts.sdk is None else facts.sdk
    start = _look(phone, record, sdk, cancel)
    _ask_managers(phone, start, agreed, cancel)
    known = {key: each.known for key, each in start.present.items()}
    batches = _batches_back(start)
    said = write_all(phone, batches, cancel)
    looks = look_twice(lambda besides: look_again(phone, known, sdk, besides=besides), pause, _besides(record))
    after = _After(looks, said, gone(phone, looks.second, (item.key for item in record.items), sdk))
    items = tuple(_result(item, start, after) for item in record.items)
    result = result_now(
        ChangeKind.UNDO,
        record.change_id,
        items,
        stop_asking=record.stop_asking,
        wrote=bool(batches),
        looked_again=looks.second is not None,
    )
    return told(replace(result, subject=subject_of(record)), book, on_item)


def _ask_managers(phone: AdbPhone, start: _Start, agreed: Agreed, cancel: Cancel | None) -> None:
    """Ask nothing where nothing would be written."""
    keys = tuple(item.key for item in start.started)
    if not keys:
        return
    managed = who_manages(phone, tuple(dict.fromkeys(key.user for key in keys)), start.sdk, cancel)
    if managed.needs_second_yes and not agreed(managed, keys):
        raise Cancelled


def _ask_who(phone: AdbPhone, cancel: Cancel | None) -> PhoneFacts:
    answer = phone.run(commands.properties(), cancel=cancel)[0]
    raise_if_lost(answer)
    return parse_properties(answer.text, answer.command.line)


def _batches_back(start: _Start) -> Batches:
    back = [(item, start.verdicts[item.key]) for item in start.started]
    return written_side_by_side(back, start.sdk, lambda some: commands_back(some, start.sdk), lambda one: one[0])


def _open(book: ChangeBook, phone_key: str, change_id: str | None, keys: tuple[AppKey, ...]) -> ChangeRecord:
    """Find the record, or the part of it that is named, and make sure that it is this phone's."""
    record = book.latest_for(phone_key) if change_id is None else book.load(change_id)
    if record.phone_key != phone_key:
        raise NoSuchChange(record.change_id)
    return replace(record, items=tuple(item for item in record.items if item.key in keys)) if keys else record


def _look(phone: AdbPhone, record: ChangeRecord, sdk: int, cancel: Cancel | None) -> _Start:
    present = find_present(phone, record, sdk, cancel)
    known = {key: each.known for key, each in present.items()}
    look = look_again(phone, known, sdk, cancel, _besides(record))
    if broke_off(look.reading):
        look = look_again(phone, known, sdk, cancel, _besides(record))
    verdicts = look.verdicts
    todo = tuple(
        item for item in record.items if _is_same_app(present[item.key]) and item_back(item, verdicts[item.key], sdk)
    )
    rights = ask_rights(phone, cancel) if todo else None
    started = tuple(item for item in todo if rights is not None and _may_start(item, rights))
    return _Start(sdk, present, verdicts, rights, started)


def _besides(record: ChangeRecord) -> Besides:
    sets_write_op = any("WRITE_CONTACTS" in item.sets_ops for item in record.items)
    return Besides(write_op=sets_write_op, subject=subject_of(record))


def _is_same_app(now: Present) -> bool:
    return now.there is True and not now.another


def _may_start(item: ItemRecord, rights: Rights) -> bool:
    return not rights.refused and (rights.may_grant or item.route in OP_ROUTES)


def _result(item: ItemRecord, start: _Start, after: _After) -> ItemResult:
    now, before = start.present[item.key], start.verdicts[item.key]
    first, second = after.looks.of(item.key)
    plan = PlanItem(item.key, item.uid, changed_permissions(item), item.route, None, (), ())
    if now.there is False or now.another or item.key in after.gone:
        reason = f"uid {item.uid} -> {now.uid}" if now.there else ""
        return ItemResult(plan, Outcome.APP_GONE, reason, None, None)
    if now.there is None:
        return ItemResult(plan, Outcome.UNKNOWN, "", before, second)
    lines = item_back(item, before, start.sdk)
    why = explain(after.said, lines)
    heard = came_whole(after.said, lines)
    silent = heard and not _is_updated(item, now, after)
    refused = why.outcome is not None or item not in start.started or silent
    unheard = Outcome.PARTLY if heard else Outcome.NOT_REACHED
    unmoved = Outcome.REFUSED_BY_PHONE if refused else unheard
    outcome = undo_outcome(item, before, (first, second), start.sdk, unmoved=unmoved)
    if outcome is Outcome.RESTORED and after.in_doubt(item.key):
        outcome = Outcome.UNKNOWN
    reason = _reason(item, start, second, outcome, why.line)
    outcome = outcome_of_refusal(reason) if outcome is Outcome.REFUSED_BY_PHONE else outcome
    return ItemResult(plan, outcome, reason, before, second)


def _is_updated(item: ItemRecord, now: Present, after: _After) -> bool:
    """Say whether the app is, or became, another version: what that one does not take back, the phone did not refuse.

    Otherwise a whole answer that says nothing is a refusal: from Android 10 that is how a grant which is not allowed
    is answered (ANDROID_REVIEW 2-9).
    """
    return {now.version_code, after.version_code(item)} - {None, item.version_code} != set()


def _reason(item: ItemRecord, start: _Start, second: Verdict | None, outcome: Outcome, said: str) -> str:
    """Give the phone's own line, else what differs, in Android's words; and that the app is another version."""
    if outcome is Outcome.RESTORED or second is None:
        return ""
    refused = start.rights.line if start.rights and item not in start.started else ""
    version = start.present[item.key].version_code
    updated = f"versionCode {item.version_code} -> {version}" if version != item.version_code else ""
    words = said or refused or "; ".join(differences(item, second))
    return "; ".join(part for part in (words, updated) if part)
