"""Which lender list is in use, as plain text."""

from collections.abc import Iterable
from datetime import date

from core.cli import lender_words, list_words
from core.model.lender import ListFacts, ListSource
from core.model.list_age import ListAge, list_age


def list_lines(facts: ListFacts, day: date) -> Iterable[str]:
    """Tell which list is in use, where it came from and how old it is."""
    parts = [lender_words.list_is(facts.version, facts.date, facts.records), list_words.SOURCES[facts.source]]
    if facts.source is not ListSource.PRACTICE and list_age(facts, day) is not ListAge.AHEAD:
        parts.append(list_words.days_old(max(0, (day - facts.date).days)))
    yield " ".join(parts)
    yield from list_notes(facts, day)


def list_notes(facts: ListFacts, day: date) -> Iterable[str]:
    """Give what has to be said of a list that is old, dated ahead, or stands in for a damaged one."""
    age = list_age(facts, day)
    if age in list_words.AGES:
        yield list_words.AGES[age]
    if facts.set_aside:
        yield list_words.SET_ASIDE
