"""The words of the trade in many languages, and the words that only look like them (resources/likeness/words.json).

A text is cut from left to right into the longest words of any list, so that "calendar" never holds "lend" and "guang"
never "uang". Words of three letters or fewer count only as a whole token.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Final, Self

from core.errors import DataError
from core.lenders.folding import fold, letters

LENDING: Final = ("loan", "owe", "han_lend", "other_lend")
"""Words for lending and for paying later, in Latin letters; for both in Chinese and in others."""
TRADE: Final = (*LENDING, "cash", "currency", "pocket", "credit", "later", "other_money")
"""Lists whose words speak of lending or money; the weight of each is learnt."""
OUT_OF_SCOPE: Final = "out_of_scope"
"""Loan calculators, libraries, complaint desks, credit scores: an app that says so in its name is none of ours."""
OTHER_TRADE: Final = ("not", "han_not", OUT_OF_SCOPE)
"""Words that speak against: scores, rewards, games, keeping books."""
NEUTRAL: Final = "neutral"
BRAND: Final = "brand"
"""Names of well-known lenders, by hand; they only help to recognise, and list nobody."""
OTHER_BRAND: Final = "other_brand"
"""Names with money in them whose trade is another: cash-back, wallets, budgets, banks, credit scores."""
_WHOLE_ONLY: Final = 3
_MOST_MET: Final = 4096
_LONGEST_MET: Final = 64
_MARKS: Final = "\u064b-\u0652\u0900-\u0dff\u0e30-\u0e4e\u0eb0-\u0ecd\u1000-\u109f\u1780-\u17d3"
"""Vowel signs of scripts whose words they are part of; Python counts them as no letters."""
_TOKEN: Final = re.compile(rf"(?:[^\W\d_]|[{_MARKS}])+")
_NO_SPACES: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17d3\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_BRAND_TAIL: Final = ("app", "mobile", "android", "india", "mx", "ph", "online", "pro", "plus", "lite", "loan")


@dataclass(frozen=True, slots=True)
class WordLists:
    """`kinds`: word to the list it stands in."""

    kinds: dict[str, str]
    brands: frozenset[str]
    registered: frozenset[str]
    """Names of lenders as public lists give them, taken as a whole (resources/likeness/registers.json)."""
    other_brands: frozenset[str]
    longest: dict[str, int]
    """By first letter."""
    _met: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def read(cls, path: Path, registers: Path) -> Self:
        """Read the words, and the names from registers. Raises DataError."""
        registered = _registered(registers)
        try:
            lists: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
            brands, others = (frozenset(fold(word) for word in lists.pop(kind)) for kind in (BRAND, OTHER_BRAND))
            kinds = {fold(word).replace(" ", ""): kind for kind, words in lists.items() for word in words}
            longest: dict[str, int] = {}
            for word in kinds:
                longest[word[0]] = max(longest.get(word[0], 0), len(word))
            return cls(kinds, brands, registered, others, longest)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
            raise DataError(f"{path.name}: {problem!r}") from problem

    def found_in(self, token: str) -> tuple[str, ...]:
        """Give the words of a folded token, the neutral ones too; the same few tokens stand in many packages."""
        words = self._met.get(token)
        if words is None:
            words = (token,) if token in self.kinds else tuple(self._cut(token))
            if len(self._met) < _MOST_MET and len(token) <= _LONGEST_MET:
                self._met[token] = words
        return words

    def _cut(self, token: str) -> Iterator[str]:
        shortest = 1 if has_no_spaces(token) or not token.isascii() else _WHOLE_ONLY + 1
        place = 0
        while place < len(token):
            word = self._longest_at(token, place, shortest)
            if word:
                yield word
            place += len(word) or 1

    def found_in_name(self, tokens: list[str]) -> Iterator[str]:
        """Give the words of a name, those written apart ("pay later") too."""
        yield from (pair for a, b in pairwise(tokens) if (pair := a + b) in self.kinds)
        for token in tokens:
            yield from self.found_in(token)

    def _longest_at(self, token: str, place: int, shortest: int) -> str:
        for length in range(min(self.longest.get(token[place], 0), len(token) - place), shortest - 1, -1):
            if (word := token[place : place + length]) in self.kinds:
                return word
        return ""


def _registered(path: Path) -> frozenset[str]:
    try:
        lists = json.loads(path.read_text(encoding="utf-8"))["lists"]
        return frozenset(letters(name) for one in lists for name in one["names"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise DataError(f"{path.name}: {problem!r}") from problem


def tokens_of(name: str) -> list[str]:
    """Cut a name into folded words; Chinese, Japanese, Korean and Thai stay in one piece."""
    return _TOKEN.findall(fold(name))


def whole_words_of(segments: list[str], tokens: list[str]) -> list[str]:
    """Give what may be a brand: one to four whole words of the name, a whole part of the package."""
    found = [*tokens, *segments]
    found += ["".join(tokens[at : at + length]) for length in (2, 3, 4) for at in range(len(tokens) - length + 1)]
    for segment in segments:
        if segment.endswith(_BRAND_TAIL):
            found += [segment[: -len(tail)] for tail in _BRAND_TAIL if segment.endswith(tail)]
    return found


def has_no_spaces(token: str) -> bool:
    """Say whether the token is of a script that writes words without spaces between them."""
    return _NO_SPACES.search(token) is not None
