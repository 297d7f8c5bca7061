"""A logistic regression that keeps few weights: FTRL-proximal with L1 and L2. Used by train_likeness.py only.

Method: McMahan and others, "Ad Click Prediction: a View from the Trenches", 2013, algorithm 1. Pure Python, the same
numbers on every run.
"""

import math
import random
from collections import defaultdict
from collections.abc import Iterable, Set
from dataclasses import dataclass
from typing import Final

EPOCHS: Final = 6
ALPHA: Final = 0.2
L1: Final = 0.3
L2: Final = 0.5
GRAM_VALUE: Final = 0.2
"""How far a piece of spelling counts beside a word: there are many pieces, and they say less each."""
LEAST_FAMILIES: Final = 5
"""A feature seen in fewer families is dropped: it would be learnt by heart."""
_SMALLEST: Final = 0.004
_SURE: Final = 1e-3


@dataclass(frozen=True, slots=True)
class Example:
    """`lends`: 1 or 0; `family`: whose examples are never on both sides of a split; `weight`: how far it counts."""

    names: Set[str]
    lends: int
    family: int
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Learnt:
    bias: float
    weights: dict[str, float]

    def sum_of(self, names: Set[str]) -> float:
        return self.bias + sum(self.weights.get(name, 0.0) for name in names)


class _Ftrl:
    """The sums of algorithm 1, one entry for each feature."""

    def __init__(self, values: list[float]) -> None:
        self.values = values
        self.w, self._z, self._n = ([0.0] * len(values) for _ in range(3))
        self.bias, self._bias_n = 0.0, 1.0

    def see(self, features: list[int], lends: int, weight: float) -> None:
        """Move the weights a little towards one example."""
        values, w, z, n = self.values, self.w, self._z, self._n
        total = self.bias + sum(w[i] * values[i] for i in features)
        error = weight * (1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - lends)
        if abs(error) < _SURE:
            return
        self._bias_n += error * error
        self.bias -= ALPHA * error / math.sqrt(self._bias_n)
        for i in features:
            gradient = error * values[i]
            grown = n[i] + gradient * gradient
            root = math.sqrt(grown)
            z[i] += gradient - (root - math.sqrt(n[i])) / ALPHA * w[i]
            n[i] = grown
            over = abs(z[i]) - L1
            w[i] = 0.0 if over <= 0 else -math.copysign(over, z[i]) / ((1 + root) / ALPHA + L2)


def learn(examples: list[Example], left_out: Iterable[str] = ()) -> Learnt:
    """Learn from the examples, without the features `left_out`; tiny weights are dropped, the rest rounded."""
    kept = sorted(_seen_widely(examples) - set(left_out))
    places = {name: place for place, name in enumerate(kept)}
    learner = _Ftrl([GRAM_VALUE if name[0] in "~'" else 1.0 for name in kept])
    data = [(sorted(places[name] for name in one.names if name in places), one.lends, one.weight) for one in examples]
    order = random.Random(1)  # noqa: S311  the same order on every run
    for _ in range(EPOCHS):
        order.shuffle(data)
        for features, lends, weight in data:
            learner.see(features, lends, weight)
    weights = {name: learner.w[place] * learner.values[place] for name, place in places.items()}
    return Learnt(
        round(learner.bias, 4), {name: round(weight, 3) for name, weight in weights.items() if abs(weight) >= _SMALLEST}
    )


def _seen_widely(examples: list[Example]) -> set[str]:
    families: dict[str, set[int]] = defaultdict(set)
    for one in examples:
        for name in one.names:
            families[name].add(one.family)
    return {name for name, seen in families.items() if len(seen) >= LEAST_FAMILIES}
