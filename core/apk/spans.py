"""Which bytes are needed next: readers are generators that ask for spans and are handed exactly their bytes."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from core.model.details import DetailsProblem

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Span:
    """`size` bytes from `start` of the file with this place in the list of an app's files."""

    file: int
    start: int
    size: int


Reading: TypeAlias = Generator[tuple[Span, ...], tuple[bytes, ...], T]
"""Yields spans, wants their bytes in the same order, returns what they mean."""


class NotReadable(Exception):
    """A part of the file is not as it must be. Never leaves `core.apk`."""

    def __init__(self, problem: DetailsProblem) -> None:
        super().__init__(problem)
        self.problem = problem
