"""The judgement: a sum of weights, and the words it rests on."""

import math
from dataclasses import dataclass
from typing import Final, Self

from core.lenders.likeness.features import Features, features_of
from core.lenders.likeness.out_of_scope import read_out_of_scope
from core.lenders.likeness.signs import signs_of, weight_of
from core.lenders.likeness.weights import View, Weights, read_weights
from core.lenders.likeness.word_lists import LENDING, OUT_OF_SCOPE, TRADE, WordLists
from core.model.likeness import AppSigns, Likeness, Reason, ReasonKind
from core.model.names import PackageName
from core.paths import resource_path

_FOLDER: Final = "likeness"
_MOST_WORDS: Final = 3
_NOT_AT_ALL: Final = Likeness(lending_like=False, score=0.0)


@dataclass(frozen=True, slots=True)
class LikenessModel:
    """Ask `judge` for apps that are on no list; what it says is a "may be"."""

    lists: WordLists
    weights: Weights
    out_of_scope: frozenset[PackageName]

    @classmethod
    def open(cls) -> Self:
        """Read word lists, weights and the apps out of scope. Raises DataError."""
        return cls(
            WordLists.read(resource_path(_FOLDER, "words.json"), resource_path(_FOLDER, "registers.json")),
            read_weights(resource_path(_FOLDER, "weights.json")),
            read_out_of_scope(resource_path(_FOLDER, "out_of_scope.jsonl")),
        )

    def judge(self, app: AppSigns) -> Likeness:
        """Judge one app by its names and signs. Signs count only where a word or a brand speaks of lending."""
        if app.package in self.out_of_scope:
            return _NOT_AT_ALL
        found = features_of(app.package, app.labels, self.lists)
        if not found.brand and _is_of_another_trade(found, named=bool(app.labels)):
            return _NOT_AT_ALL
        view = self.weights.named if app.labels else self.weights.package_only
        signs = signs_of(app) if found.brand or found.of_kinds(TRADE) else ()
        above = view.sum_of(found.names) + weight_of(signs) - view.line
        score = 1 / (1 + math.exp(-max(-30.0, min(30.0, above))))
        if above < 0:
            return Likeness(lending_like=False, score=score)
        reasons = (*_reasons(found, view), *signs)
        return Likeness(lending_like=True, score=score, reasons=reasons)


def _is_of_another_trade(found: Features, *, named: bool) -> bool:
    """Go by the name where there is one: a lender may borrow the id of a calculator, or another brand's words."""
    borrowed = found.of_kinds(LENDING)
    return bool(found.other_brand and not borrowed) or bool(found.of_kinds([OUT_OF_SCOPE], "name" if named else "id"))


def _reasons(found: Features, view: View) -> tuple[Reason, ...]:
    brand = (Reason(ReasonKind.KNOWN_BRAND, (found.brand,)),) if found.brand else ()
    name = _contains(ReasonKind.NAME_CONTAINS, "name", found, view)
    package = _contains(ReasonKind.PACKAGE_CONTAINS, "id", found, view)
    return brand + name + package or (Reason(ReasonKind.LIKE_LISTED_NAMES),)


def _contains(kind: ReasonKind, place: str, found: Features, view: View) -> tuple[Reason, ...]:
    """Name the words of one place that weigh most; a word that speaks against is no reason."""
    weighed = {word: view.weights.get(f"{place}:{word}", 0.0) for word in found.of_kinds(TRADE, place)}
    best = sorted((word for word in weighed if weighed[word] >= 0), key=lambda word: (-weighed[word], word))
    return (Reason(kind, tuple(best[:_MOST_WORDS])),) if best else ()
