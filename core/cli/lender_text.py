"""What looking up by hand found, as plain text."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from core.cli import lender_words
from core.evidence.json_parts import JsonObject
from core.evidence.lender_json import Checked
from core.model.lender import Confidence, Group, LenderRecord, ListFacts, Statement
from core.model.likeness import Likeness

_MOST: Final = 30


def found_lines(facts: ListFacts, term: str, found: Sequence[LenderRecord], day: date) -> Iterable[str]:
    """Give one line an app, or the sentence of absence."""
    if not found:
        yield lender_words.absent(facts.date, term, day)
        return
    yield lender_words.found(len(found))
    yield from (f"  {_title(record)}" for record in found[:_MOST])
    if len(found) > _MOST:
        yield f"  {lender_words.more(len(found) - _MOST)}"
    yield _list(facts)


def shown_lines(
    facts: ListFacts, term: str, record: LenderRecord | None, likeness: Likeness, day: date
) -> Iterable[str]:
    """Give all the list says of an app; for others the sentence of absence and whether it may be a lending app."""
    if record is None:
        yield lender_words.absent(facts.date, term, day)
        if likeness.lending_like:
            yield lender_words.may_be(likeness.reasons)
        return
    yield _title(record)
    yield f"  {lender_words.KINDS[record.kind]}"
    if record.operator:
        yield f"  {record.operator}"
    if record.group is Group.LENDING and record.confidence is Confidence.LOW:
        yield f"  {lender_words.UNVERIFIED}"
    if record.reusable_id:
        yield f"  {lender_words.REUSABLE}"
    yield f"  {lender_words.LISTED_AS}"
    for one in record.statements:
        yield from _statement(one)
    yield _list(facts)
    yield lender_words.HOW_TO_DISPUTE


def checked_line(row: Checked) -> str:
    """Give one row of a checked table."""
    parts = [row.untrusted_package, lender_words.BASES[row.basis]]
    parts += [lender_words.KINDS[row.kind]] if row.kind else []
    parts += [lender_words.STATUSES[status] for status in row.statuses]
    parts += [lender_words.reasons(row.likeness.reasons)] if row.likeness.lending_like else []
    return "  ".join(parts)


def stats_lines(facts: ListFacts, counts: JsonObject) -> Iterable[str]:
    """Give each count on a line, under its heading."""
    yield _list(facts)
    for name, counted in counts.items():
        yield f"{lender_words.COUNTS[name]}:"
        if isinstance(counted, dict):
            yield from (f"  {word}: {count}" for word, count in counted.items())


def _title(record: LenderRecord) -> str:
    names = ", ".join(name for _, name in record.names)
    where = f" [{', '.join(record.countries)}]" if record.countries else ""
    return f"{names} ({record.package}){where}" if names else f"{record.package}{where}"


def _statement(of: Statement) -> Iterable[str]:
    facts = (of.country or "", of.date or "", lender_words.checked_on(of.checked_on) if of.checked_on else "")
    yield f"    {lender_words.statement(of.status, of.by or '', of.title or '', facts)}"
    if of.url:
        yield f"      {of.url}"


def _list(facts: ListFacts) -> str:
    return lender_words.list_is(facts.version, facts.date, facts.records)
