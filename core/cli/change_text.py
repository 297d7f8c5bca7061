"""Plans, outcomes and kept changes as plain text."""

from collections.abc import Iterable
from datetime import UTC

from core.casebook.changes import BookContents
from core.cli import calls_words, words
from core.cli.app_names import app_name
from core.cli.managed_text import reasons
from core.model.access import AppKey
from core.model.change import ChangeResult, ItemResult, Outcome, RevocationPlan, SecondQuestion, Subject
from core.model.record import ChangeRecord
from core.model.report import ScanReport
from core.services.changing.subjects import subject_of

MANAGED = SecondQuestion.MANAGED_PHONE
DONE = (Outcome.REVOKED, Outcome.ALREADY_OFF, Outcome.RESTORED)


def plan_lines(report: ScanReport, plan: RevocationPlan) -> Iterable[str]:
    """Say before anything is written what it does, what it does not do, and to which apps."""
    yield ""
    yield words.CHOSEN if _is_about_contacts(plan) else calls_words.CHOSEN
    for item in plan.items:
        if item.obstacle is None:
            yield f"  {_name(report, item.key)}"
            if item.also_affects:
                yield f"      {words.ALSO_TURNED_OFF}"
            yield from (f"        {member}" for member in item.also_affects)
    yield words.OFF_IS if _is_about_contacts(plan) else calls_words.OFF_IS
    yield words.OFF_IS_NOT
    yield from (words.QUESTIONS[question] for question in plan.questions if question is not MANAGED)
    if MANAGED in plan.questions:
        yield from reasons(report)


def off_lines(report: ScanReport, result: ChangeResult, undo_line: str) -> Iterable[str]:
    """Say what is proven of each app, what stays as it was, and how to go back: by `undo_line`."""
    yield ""
    for item in result.items:
        yield from _outcome_lines(_name(report, item.item.key), item, result.subject)
    if result.also_changed:
        yield words.ALSO_CHANGED
    yield from (f"  {package}" for package in dict.fromkeys(key.package for key in result.also_changed))
    yield ""
    what = () if _is_about_contacts(result) else (calls_words.ARE,)
    fixed = sum(item.is_fixed for item in result.items)
    yield words.off_for(_done(result), len(result.items) - fixed, result, *what)
    if fixed:
        yield words.not_counted(fixed)
    yield words.COPIES_STAY
    if any(item.outcome is Outcome.REFUSED_BY_PHONE for item in result.items):
        yield words.SWITCH_HINT
    if result.change_id:
        yield f"{words.UNDO_WITH} {undo_line}"


def undo_lines(result: ChangeResult) -> Iterable[str]:
    """Say of each app whether it is as it was."""
    for item in result.items:
        key = item.item.key
        yield from _outcome_lines(
            key.package if key.user == 0 else f"{key.package}, user {key.user}", item, result.subject
        )
    yield ""
    yield words.back_for(_done(result), len(result.items), result)
    if any(item.outcome is Outcome.REFUSED_BY_PHONE for item in result.items):
        yield words.SWITCH_HINT


def kept_lines(contents: BookContents) -> Iterable[str]:
    """List kept changes, oldest first, and files that are damaged."""
    if not contents.changes and not contents.damaged:
        yield words.NO_CHANGES
    for record in contents.changes:
        yield words.kept_change(record.change_id, record.at.astimezone(UTC), len(record.items), _kept(record))
    yield from (words.damaged_record(name) for name in contents.damaged)


def _kept(record: ChangeRecord) -> str:
    about = "" if subject_of(record) is Subject.CONTACTS else calls_words.KEPT
    return " ".join(filter(None, (about, last_told(record))))


def last_told(record: ChangeRecord) -> str:
    """Sum up the outcomes of the last thing done with a change; empty when it was cut short before one."""
    if not record.outcomes:
        return ""
    last = [each for each in record.outcomes if each.at == record.outcomes[-1].at]
    kinds = ", ".join(dict.fromkeys(each.outcome.value for each in last))
    return f"{last[0].kind}: {kinds}"


def _is_about_contacts(of: RevocationPlan | ChangeResult) -> bool:
    return of.subject is Subject.CONTACTS


def _outcome_lines(name: str, item: ItemResult, subject: Subject) -> Iterable[str]:
    own = {} if subject is Subject.CONTACTS else calls_words.OUTCOMES
    yield f"  {name}: {own.get(item.outcome, words.OUTCOMES[item.outcome])}"
    if item.reason:
        yield f"      {item.reason}"


def _name(report: ScanReport, key: AppKey) -> str:
    app = report.app(key)
    return app_name(report, app) if app else key.package


def _done(result: ChangeResult) -> int:
    return sum(item.outcome in DONE for item in result.items)
