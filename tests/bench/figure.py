"""What a figure is."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Final

TIMES: Final = 7
"""How often each thing is timed; the median counts."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value, its unit, and in words how it came about."""

    value: float
    unit: str
    how: str


Family = Callable[[], dict[str, Figure]]
"""Figures that are measured together, by name."""


def spread(seconds: list[float]) -> str:
    """Say a median with its least and most, in milliseconds."""
    return f"{median(seconds) * 1000:.1f} ms ({min(seconds) * 1000:.1f} to {max(seconds) * 1000:.1f})"
