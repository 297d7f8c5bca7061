"""Cards that are made when somebody opens their fold: hundreds, which most people never look at. Qt-free."""

from collections.abc import Callable, Sequence
from typing import overload

from gui.viewparts import AppCardView


class WhenOpened(Sequence[AppCardView]):
    """`count` cards, all made by `make` when the first is asked for; how many there are is known before."""

    def __init__(self, count: int, make: Callable[[], tuple[AppCardView, ...]]) -> None:
        self._count = count
        self._make = make
        self._made: tuple[AppCardView, ...] | None = None

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> AppCardView: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[AppCardView, ...]: ...

    def __getitem__(self, index: int | slice) -> AppCardView | tuple[AppCardView, ...]:
        if self._made is None:
            self._made = self._make()
        return self._made[index]

    def __eq__(self, other: object) -> bool:
        """Be the same as any sequence of the same cards, made or not."""
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))
