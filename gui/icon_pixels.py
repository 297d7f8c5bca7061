"""An app's own picture as plain pixels: decoded once, behind the window, and carried as data. Qt-free."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from core.model.names import PackageName

SIDE: Final = 72
"""Pixels a side: a tile at 150 %; four hundred of them are 8 MB."""


@dataclass(frozen=True, slots=True)
class Icon:
    """`SIDE` rows of `SIDE` pixels: red, green, blue, alpha, a byte each, colours multiplied with alpha."""

    pixels: bytes


@dataclass(frozen=True, slots=True)
class Icons:
    """The pictures of a phone's apps, as far as there are any."""

    _of: Mapping[PackageName, Icon] = field(default_factory=dict)

    def of(self, package: PackageName) -> Icon | None:
        """Find the picture of an app."""
        return self._of.get(package)

    def and_these(self, more: Iterable[tuple[PackageName, Icon]]) -> "Icons":
        """Add pictures; a newer one takes the place of an older one."""
        return Icons(MappingProxyType({**self._of, **dict(more)}))


NO_ICONS: Final = Icons()
