"""The learnt weights as they stand in resources/likeness/weights.json: readable, one number for each feature."""

import json
import math
from dataclasses import dataclass
from pathlib import Path

from core.errors import DataError


@dataclass(frozen=True, slots=True)
class View:
    """Weights for one state of knowledge. From `line` on a sum counts as lending-like."""

    bias: float
    line: float
    weights: dict[str, float]

    def sum_of(self, names: set[str]) -> float:
        """Add up what the features weigh; a feature that was never learnt weighs nothing."""
        return self.bias + math.fsum(map(self.weights.__getitem__, names & self.weights.keys()))


@dataclass(frozen=True, slots=True)
class Weights:
    """`named`: a name of the app is known; `package_only`: none is."""

    named: View
    package_only: View


def read_weights(path: Path) -> Weights:
    """Read the file. Raises DataError."""
    try:
        loaded = json.loads(path.read_text(encoding="utf-8"))
        return Weights(_view(loaded["named"]), _view(loaded["package_only"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise DataError(f"{path.name}: {problem!r}") from problem


def _view(loaded: dict[str, object]) -> View:
    weights = loaded["weights"]
    if not isinstance(weights, dict) or not all(isinstance(weight, int | float) for weight in weights.values()):
        raise ValueError("weights are not numbers by name")
    return View(float(str(loaded["bias"])), float(str(loaded["line"])), weights)
