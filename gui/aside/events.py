"""Everything that can happen beside the phones: what the person asks, and what the list keeper answers. Qt-free."""

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import LenderLensError
from core.model.lender import LenderRecord, ListFacts, NamedLender
from core.model.likeness import Reason
from core.model.names import PackageName


@dataclass(frozen=True, slots=True)
class Answer:
    """What the list says of a text on a day, to somebody for whom `country` matters (empty: none).

    `package`: what the text names, if it is a package or a link to one. `cards`: the best of `total`. `reasons`: why
    that package, which is on no list, looks like a lending app.
    """

    term: str
    country: str
    day: dt.date
    facts: ListFacts
    package: PackageName | None = None
    cards: tuple[LenderRecord | NamedLender, ...] = ()
    total: int = 0
    reasons: tuple[Reason, ...] = ()

    @property
    def is_listed(self) -> bool:
        """Say whether the package the text names is on the list."""
        return any(isinstance(card, LenderRecord) and card.package == self.package for card in self.cards)


# --- clicks -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LookUpOpened:
    pass


@dataclass(frozen=True, slots=True)
class HelpOpened:
    pass


@dataclass(frozen=True, slots=True)
class AsideLeft:
    """Back to what was there before."""


@dataclass(frozen=True, slots=True)
class AsideClosed:
    """Back to the phones, from wherever."""


@dataclass(frozen=True, slots=True)
class TermTyped:
    term: str


@dataclass(frozen=True, slots=True)
class CountryChosen:
    """Two capital letters; empty: no country matters more than others."""

    country: str


@dataclass(frozen=True, slots=True)
class ImportClicked:
    """Leads to the file dialog of the window, then to `ListFileChosen`."""


@dataclass(frozen=True, slots=True)
class ListFileChosen:
    path: Path


@dataclass(frozen=True, slots=True)
class PracticeWanted:
    """Open a second window, on a practice phone."""


AsideClick = (
    LookUpOpened
    | HelpOpened
    | AsideLeft
    | AsideClosed
    | TermTyped
    | CountryChosen
    | ImportClicked
    | ListFileChosen
    | PracticeWanted
)


# --- news from the list keeper ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Answered:
    job: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class NotAnswered:
    """The list could not be read."""

    job: int
    error: LenderLensError = field(compare=False)


@dataclass(frozen=True, slots=True)
class ListTaken:
    """A list from a file is in use now; it was read again from the disk."""

    job: int
    now: ListFacts


@dataclass(frozen=True, slots=True)
class ListNotTaken:
    """A list from a file was refused; the one before stays in use."""

    job: int
    error: LenderLensError = field(compare=False)


AsideNews = Answered | NotAnswered | ListTaken | ListNotTaken

AsideEvent = AsideClick | AsideNews
