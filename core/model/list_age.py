"""How old a lender list is, by this computer's clock. A fact for a sentence; it decides nothing."""

import datetime as dt
from enum import StrEnum
from typing import Final

from core.model.lender import ListFacts, ListSource

OLD_AFTER: Final = dt.timedelta(days=180)
CLOCK_SLACK: Final = dt.timedelta(days=1)
"""A list made today in the east is dated tomorrow in the west."""


class ListAge(StrEnum):
    RECENT = "recent"
    OLD = "old"
    AHEAD = "ahead"
    """Dated after today: the clock of this computer is set back, and the age is not known."""


def list_age(facts: ListFacts, today: dt.date) -> ListAge:
    """Judge a list's age. The invented list of the practice phones has none."""
    if facts.source is ListSource.PRACTICE:
        return ListAge.RECENT
    if is_ahead(facts.date, today):
        return ListAge.AHEAD
    return ListAge.OLD if today - facts.date > OLD_AFTER else ListAge.RECENT


def is_ahead(date: dt.date, today: dt.date) -> bool:
    """Say whether a date lies after today by more than time zones explain."""
    return date - today > CLOCK_SLACK
