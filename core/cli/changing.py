"""`revoke` and `undo`."""

import time

from core.casebook.changes import BookContents, ChangeBook
from core.cli import managed_words, words
from core.cli.arguments import Options
from core.cli.attaching import attached, practice_book
from core.cli.change_text import DONE, MANAGED, kept_lines, last_told, off_lines, plan_lines, undo_lines
from core.cli.console import Console, someone_can_answer
from core.cli.exit_code import ExitCode, first_that_holds
from core.cli.looking import look, seen
from core.cli.managed_text import reasons_of
from core.cli.place import place_of
from core.errors import Cancelled
from core.evidence.change_json import change_document
from core.evidence.json_parts import JsonObject
from core.model.access import AppKey
from core.model.change import ChangeResult, RevocationPlan, Subject
from core.model.headline import bulk_targets
from core.model.managed import ManagedFacts
from core.model.record import ChangeRecord
from core.model.report import ScanReport
from core.services.changing.planning import plan_revocation
from core.services.changing.rights import rights_if_heard
from core.services.changing.turning_off import carry_out
from core.services.changing.undoing import undo

wait = time.sleep
"""Between the two looks after a change; tests do not wait."""


def revoke(options: Options, console: Console) -> ExitCode:
    """Scan, show what would be done, ask, do it, tell what two later readings prove."""
    if not options.yes and not someone_can_answer():
        console.complain(words.NEEDS_YES)
        return ExitCode.USAGE
    with attached(options) as phone:
        console.say(*((words.PRACTICE_MARK,) if phone.practice else ()))
        report = look(phone)
        subject = Subject.CALLS_AND_MESSAGES if options.calls_and_messages else Subject.CONTACTS
        chosen = _chosen(report, options)
        plan = plan_revocation(report, chosen, stop_asking=not options.ask_again, subject=subject)
        if not options.yes and _has_work(plan) and rights_if_heard(phone.phone).refused:
            console.say(words.SWITCH_HINT, words.NOT_NOW)
            return ExitCode.NOT_DONE
        if not _agreed(report, plan, options, console):
            console.say(words.NOT_NOW)
            return ExitCode.NOT_DONE
        result = carry_out(phone.phone, plan, phone.book(options.data), report, pause=wait)
    console.answer(change_document(result))
    console.say(*(off_lines(report, result, _undo_line(result, options)) if result.items else (words.NOTHING_CHOSEN,)))
    return first_that_holds(_all_done(result), _all_there(report, options, console), seen(report))


def undo_change(options: Options, console: Console) -> ExitCode:
    """Undo one change, or list those that are kept."""
    if options.list:
        return _list_changes(options, console)
    with attached(options) as phone:
        console.say(*((words.PRACTICE_MARK,) if phone.practice else ()))
        try:
            result = undo(
                phone.phone,
                phone.book(options.data),
                options.change,
                agreed=lambda managed, _: _agreed_to_undo(managed, options, console),
                pause=wait,
            )
        except Cancelled:
            return ExitCode.NOT_DONE
    console.answer(change_document(result))
    console.say(*undo_lines(result))
    return _all_done(result)


def _chosen(report: ScanReport, options: Options) -> tuple[AppKey, ...]:
    if options.all_lenders:
        return bulk_targets(report)
    return tuple(app.key for app in report.apps if app.package in options.package)


def _has_work(plan: RevocationPlan) -> bool:
    return any(item.obstacle is None for item in plan.items)


def _agreed(report: ScanReport, plan: RevocationPlan, options: Options, console: Console) -> bool:
    """Show the plan; ask unless told not to, or there is nothing to do."""
    if not _has_work(plan):
        return True
    console.say(*plan_lines(report, plan))
    if not (options.yes or console.agrees(words.GOES_ON)):
        return False
    return MANAGED not in plan.questions or _agreed_again(options, console)


def _agreed_again(options: Options, console: Console) -> bool:
    """Ask a second time where somebody manages the phone; a yes given beforehand does not cover that."""
    if options.managed_too:
        return True
    if options.yes:
        console.complain(managed_words.NEEDS_BOTH)
        return False
    return console.agrees(managed_words.GOES_ON)


def _agreed_to_undo(managed: ManagedFacts, options: Options, console: Console) -> bool:
    """Name who manages the phone and ask; where nobody can answer, only --managed-too is a yes."""
    console.say(*reasons_of(managed))
    if options.managed_too:
        return True
    if not someone_can_answer():
        console.complain(managed_words.NEEDS_MANAGED_TOO)
        return False
    agreed = console.agrees(managed_words.PUT_BACK)
    console.say(*(() if agreed else (words.NOT_NOW,)))
    return agreed


def _undo_line(result: ChangeResult, options: Options) -> str:
    """Write the line that undoes a change, for the phone it was made on."""
    return " ".join(filter(None, ("lenderlens-cli undo", result.change_id, place_of(options))))


def _all_done(result: ChangeResult) -> ExitCode:
    return ExitCode.DONE if all(item.outcome in DONE for item in result.items) else ExitCode.NOT_DONE


def _all_there(report: ScanReport, options: Options, console: Console) -> ExitCode:
    there = {app.package for app in report.apps}
    missing = [package for package in options.package if package not in there]
    console.complain(*(words.not_on_phone(package) for package in missing))
    return ExitCode.NOT_DONE if missing else ExitCode.DONE


def _list_changes(options: Options, console: Console) -> ExitCode:
    """List what is kept, with no phone attached; with --practice only what is kept for practice phones."""
    practice = practice_book(options.data).list()
    real = BookContents((), ()) if options.practice else ChangeBook(options.data).list()
    rows = [
        *(_row(record, practice=False) for record in real.changes),
        *(_row(r, practice=True) for r in practice.changes),
    ]
    damaged = (*real.damaged, *practice.damaged)
    console.answer({"schema": "lenderlens.changes/1", "changes": rows, "damaged": list(damaged)})
    console.say(*kept_lines(BookContents((*real.changes, *practice.changes), damaged)))
    return ExitCode.NOT_DONE if damaged else ExitCode.DONE


def _row(record: ChangeRecord, *, practice: bool) -> JsonObject:
    return {
        "change_id": record.change_id,
        "at": record.at.isoformat(timespec="seconds"),
        "packages": sorted({item.key.package for item in record.items}),
        "practice": practice,
        "told": last_told(record),
    }
