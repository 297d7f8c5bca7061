"""An app's package and names -> features of the model, by readable names. Used alike for learning and for judging.

id:WORD, name:WORD    a word of the lists      id*LIST, name*LIST   any word of that list, or of the lending ones
id#N, name#N, all#N   so many different words  ~GRAM, 'GRAM         three to five letters of package, name
brand, listed         a lender's name, known by hand or from a register
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from core.lenders.likeness.word_lists import (
    LENDING,
    NEUTRAL,
    OTHER_TRADE,
    TRADE,
    WordLists,
    has_no_spaces,
    tokens_of,
    whole_words_of,
)

_GRAMS: Final = (3, 4, 5)
_LONGEST_TOKEN: Final = 200
_NOT_WORDS: Final = frozenset({"com"})


@dataclass(slots=True)
class Features:
    """What was found. `words`: (place, word) for each word of a list, place being "id" or "name"."""

    names: set[str] = field(default_factory=set)
    words: dict[tuple[str, str], str] = field(default_factory=dict)
    brand: str | None = None
    other_brand: str | None = None

    def of_kinds(self, kinds: Iterable[str], place: str = "") -> set[str]:
        """Give the words that stand in one of these lists, in one place or in both."""
        wanted = set(kinds)
        return {word for (where, word), kind in self.words.items() if kind in wanted and place in ("", where)}


def features_of(package: str, labels: Iterable[str], lists: WordLists) -> Features:
    """Find every feature of a package name and of the names it goes by, if any are known."""
    found = Features()
    segments = package.casefold().split(".")
    tokens = [token for label in labels for token in tokens_of(label)]
    in_package = [word for part in segments if part not in _NOT_WORDS for word in lists.found_in(part)]
    _add_words(found, "id", in_package, lists)
    found.names |= {f"seg:{part}" for part in segments} | {f"~{gram}" for part in segments for gram in _grams(part)}
    found.names |= {f"top:{segments[0]}", f"pre:{'.'.join(segments[:2])}"}
    _add_words(found, "name", lists.found_in_name(tokens), lists)
    for token in tokens:
        found.names |= set(_of_token(token))
    _add_sums(found)
    whole = whole_words_of(segments, tokens)
    by_hand, listed, other = (_first(whole, names) for names in (lists.brands, lists.registered, lists.other_brands))
    found.names |= {name for name, brand in (("brand", by_hand), ("listed", listed)) if brand is not None}
    found.brand = by_hand or listed
    found.other_brand = other
    return found


def _add_words(found: Features, place: str, words: Iterable[str], lists: WordLists) -> None:
    found.words |= {(place, word): kind for word in words if (kind := lists.kinds[word]) != NEUTRAL}
    here = {word: kind for (where, word), kind in found.words.items() if where == place}
    if not here:
        return
    found.names |= {f"{place}:{word}" for word in here} | {f"{place}*{kind}" for kind in here.values()}
    trade = found.of_kinds(TRADE, place)
    if found.of_kinds(LENDING, place):
        found.names.add(f"{place}*lending")
    found.names |= {f"{place}#{least}" for least in (2, 3) if len(trade) >= least}
    if trade and "quick" in here.values():
        found.names.add(f"{place}#quick")
    if trade and not found.of_kinds(OTHER_TRADE, place):
        found.names.add(f"{place}#clean")
    if len(set(here.values()) & set(TRADE)) > 1:
        found.names.add(f"{place}#kinds")


def _first(words: list[str], names: frozenset[str]) -> str | None:
    return next((word for word in words if word in names), None) if not names.isdisjoint(words) else None


def _add_sums(found: Features) -> None:
    if not found.words:
        return
    trade = len(found.of_kinds(TRADE))
    found.names |= {f"all#{least}" for least in (2, 3, 4) if trade >= least}
    kinds = {place: {kind for (where, _), kind in found.words.items() if where == place} for place in ("id", "name")}
    if kinds["id"] & kinds["name"] & set(TRADE):
        found.names.add("both")
    if found.of_kinds(OTHER_TRADE):
        found.names.add("against")


def _of_token(token: str) -> Iterator[str]:
    if has_no_spaces(token):
        yield from (f"c1:{one}" for one in token)
        yield from (f"c2:{token[place : place + 2]}" for place in range(len(token) - 1))
        yield from (f"ce:{token[-1]}", f"ce:{token[-2:]}")
    else:
        yield f"w:{token}"
        yield from (f"'{gram}" for gram in _grams(token))


@lru_cache(maxsize=4096)
def _grams(token: str) -> tuple[str, ...]:
    """Cut a token into pieces; the same few stand in many packages, so they are kept."""
    whole = f"^{token[:_LONGEST_TOKEN]}$"
    return tuple(whole[place : place + length] for length in _GRAMS for place in range(len(whole) - length + 1))
