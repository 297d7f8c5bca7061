"""The list made ready to be asked while somebody types: every name folded once, an answer in milliseconds.

What is found is what `finding.search` finds, and the names without a package besides. One thread at a time.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.lenders.bundle import Bundle
from core.lenders.finding import LONGEST, package_of
from core.lenders.folding import letters
from core.lenders.mojibake import with_repairs
from core.lenders.records import read_named, read_record
from core.model.lender import LenderRecord, NamedLender

_WHERE = "lender list"


@dataclass(frozen=True, slots=True)
class Found:
    """The best cards, and how many there are in all."""

    cards: tuple[LenderRecord | NamedLender, ...]
    total: int


@dataclass(frozen=True, slots=True)
class _Card:
    """One card by its letters alone; `package` empty: the source gives a name only."""

    package: str
    line: str
    names: tuple[str, ...]
    others: tuple[str, ...]
    countries: tuple[str, ...]

    def rank(self, needle: str) -> int | None:
        """Say how well a text fits: 0 a whole name, 1 its beginning, 2 a part of one, 3 of package or operator."""
        if needle in self.names:
            return 0
        if any(needle in name for name in self.names):
            return 1 if any(name.startswith(needle) for name in self.names) else 2
        return 3 if any(needle in other for other in self.others) else None


class CardIndex:
    """Made once in a fraction of a second. Raises DataError for a damaged line."""

    def __init__(self, bundle: Bundle) -> None:
        self.facts = bundle.facts
        self._cards = (*_listed(bundle.lines), *_named(bundle.named))
        self._by_package = {card.package: card for card in self._cards if card.package}

    def search(self, untrusted: str, most: int, country: str | None = None) -> Found:
        """Find what a text names: just that package, or all its letters in a name, a package or an operator.

        Whole names come first, then whatever is of `country`; then names that begin so, others, packages.
        """
        exact = self._by_package.get(package_of(untrusted) or "")
        if exact is not None:
            return Found((_read(exact),), 1)
        needles = {needle for text in with_repairs(untrusted.strip()[:LONGEST]) if (needle := letters(text))}
        best = sorted(self._ranked(needles, country), key=lambda one: one[:-1])
        return Found(tuple(_read(card) for *_, card in best[:most]), len(best))

    def _ranked(self, needles: Iterable[str], country: str | None) -> Iterator[tuple[bool, bool, int, str, _Card]]:
        for card in self._cards:
            ranks = [rank for needle in needles if (rank := card.rank(needle)) is not None]
            if ranks:
                rank = min(ranks)
                yield rank > 0, country not in card.countries, rank, card.package or "~", card


def _listed(lines: Iterable[tuple[str, str]]) -> Iterator[_Card]:
    for package, line in lines:
        record = read_record(line, _WHERE)
        yield _Card(package, line, _names(record), _letters_of(package, record.operator), record.countries)


def _named(lines: Iterable[str]) -> Iterator[_Card]:
    for line in lines:
        named = read_named(line, _WHERE)
        yield _Card("", line, _names(named), _letters_of(named.operator), named.countries)


def _names(card: LenderRecord | NamedLender) -> tuple[str, ...]:
    return _letters_of(*(name for _, name in card.names))


def _letters_of(*texts: str | None) -> tuple[str, ...]:
    return tuple(letters(text) for text in texts if text)


def _read(card: _Card) -> LenderRecord | NamedLender:
    return read_record(card.line, _WHERE) if card.package else read_named(card.line, _WHERE)
