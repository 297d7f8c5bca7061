"""What looking up by hand found, as plain text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from core.cli import lender_words
from core.cli.list_text import list_lines
from core.cli.match_text import said_lines, title
from core.evidence.json_parts import JsonObject
from core.evidence.lender_json import Checked
from core.model.lender import Confidence, Group, LenderRecord, ListFacts, NamedLender
from core.model.likeness import Likeness

_MOST: Final = 30


@dataclass(frozen=True, slots=True)
class Asked:
    """What was looked up, when, and for a person in which country."""

    term: str
    day: date
    country: str | None = None


def found_lines(
    facts: ListFacts, found: Sequence[LenderRecord], named: Sequence[NamedLender], asked: Asked
) -> Iterable[str]:
    """Give one line an app, then the names without an app, or the sentence of absence."""
    if not found and not named:
        yield lender_words.absent(facts.date, asked.term, asked.day)
        return
    yield lender_words.found(len(found))
    yield from (f"  {title(record)}" for record in found[:_MOST])
    if len(found) > _MOST:
        yield f"  {lender_words.more(len(found) - _MOST)}"
    if named:
        yield lender_words.NAMES_ONLY
        yield from (f"  {_name(one)}" for one in named[:_MOST])
    yield _list(facts)


def shown_lines(facts: ListFacts, record: LenderRecord | None, likeness: Likeness, asked: Asked) -> Iterable[str]:
    """Give all the list says of an app; for others the sentence of absence and whether it may be a lending app."""
    if record is None:
        yield lender_words.absent(facts.date, asked.term, asked.day)
        if likeness.lending_like:
            yield lender_words.may_be(likeness.reasons)
        return
    yield title(record)
    yield f"  {lender_words.KINDS[record.kind]}"
    if record.operator:
        yield f"  {record.operator}"
    if record.group is Group.LENDING and record.confidence is Confidence.LOW:
        yield f"  {lender_words.UNVERIFIED}"
    if record.reusable_id:
        yield f"  {lender_words.REUSABLE}"
    yield f"  {lender_words.LISTED_AS}"
    yield from (f"    {line}" for line in said_lines(record.statements, asked.country))
    yield _list(facts)
    yield lender_words.HOW_TO_DISPUTE


def checked_line(row: Checked) -> str:
    """Give one row of a checked table."""
    parts = [row.untrusted_package, lender_words.BASES[row.basis]]
    parts += [lender_words.KINDS[row.kind]] if row.kind else []
    parts += [lender_words.STATUSES[status] for status in row.statuses]
    parts += [lender_words.reasons(row.likeness.reasons)] if row.likeness.lending_like else []
    return "  ".join(parts)


def stats_lines(facts: ListFacts, counts: JsonObject, day: date) -> Iterable[str]:
    """Give each count on a line, under its heading."""
    yield from list_lines(facts, day)
    for name, counted in counts.items():
        yield f"{lender_words.COUNTS[name]}:"
        if isinstance(counted, dict):
            yield from (f"  {word}: {count}" for word, count in counted.items())


def _name(of: NamedLender) -> str:
    names = ", ".join(name for _, name in of.names)
    said = "; ".join(said_lines(of.statements, None))
    return f"{names}{f' ({of.operator})' if of.operator else ''} [{', '.join(of.countries)}]: {said}"


def _list(facts: ListFacts) -> str:
    return lender_words.list_is(facts.version, facts.date, facts.records)
