"""A label or an icon, a text or a reference to one -> names by language, pictures by density.

References lead on to others and may lead in circles: each resource is looked up once, and no chain is longer than six.
"""

import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from core.apk.binary_xml import STRING, Value
from core.apk.resource_config import NO_CONFIG, Config
from core.apk.resource_table import ResourceTable
from core.model.details import ANY_LANGUAGE
from core.model.text import clean_line

_DEEPEST: Final = 6
_MOST_LOOKUPS: Final = 100
"""Resources looked at for one app: a name and a picture lead over two or three."""
_MOST_LABELS: Final = 200
_LONGEST_LABEL: Final = 80
_COLOURS: Final = range(0x1C, 0x20)
"""`TYPE_INT_COLOR_ARGB8` to `TYPE_INT_COLOR_RGB4`: all four are kept as eight bits each, alpha first."""
_OPAQUE: Final = 0xFF
_ENOUGH_DPI: Final = 320
"""A launcher's icon is 48 dp wide: 96 pixels at this density."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A path inside the file with this place in the list; `density` in dpi, 0 where none is named."""

    file: int
    path: str
    density: int


@dataclass(slots=True)
class Names:
    """The tables of an app, base first, each with the place of its file."""

    tables: Sequence[tuple[int, ResourceTable]]
    _known: dict[int, dict[str, str]] = field(default_factory=dict)
    _lookups: int = 0

    def labels(self, labels: Iterable[Value]) -> tuple[tuple[str, str], ...]:
        """Give each name by its language, cleaned, those for any language first; of one language as given."""
        found = [(tag, text) for label in labels for tag, text in self._of(label).items()]
        cleaned = ((tag, clean_line(text, _LONGEST_LABEL).strip()) for tag, text in found)
        named = dict.fromkeys((tag, text) for tag, text in cleaned if text)
        return tuple(sorted(named, key=lambda each: (each[0] != ANY_LANGUAGE, each[0])))[:_MOST_LABELS]

    def _of(self, label: Value) -> Mapping[str, str]:
        if label.kind == STRING:
            return {ANY_LANGUAGE: label.text}
        return self._texts(label.data, 0) if label.is_reference else {}

    def picture(self, icon: Value | None) -> Picture | None:
        """Choose a picture of 96 pixels or the next larger, else the largest; None where there are only drawings."""
        if icon is None:
            return None
        found = list(self._pictures(icon.data)) if icon.is_reference else []
        if icon.kind == STRING and not _is_drawing(icon):
            found = [Picture(0, icon.text, 0)]
        return min(found, key=lambda one: (one.density < _ENOUGH_DPI, abs(one.density - _ENOUGH_DPI)), default=None)

    def drawing(self, icon: Value | None) -> Picture | None:
        """Choose a drawing, plain ones first; it has no density."""
        if icon is None or not icon.is_reference:
            return None
        found = self._ends(icon.data, 0, set())
        return next((Picture(place, value.text, 0) for place, _, value in found if _is_drawing(value)), None)

    def colour(self, ground: Value | None) -> int | None:
        """Resolve a colour to red, green and blue, 8 bits each; None where it is none, or lets something through."""
        if ground is None:
            return None
        found = self._ends(ground.data, 0, set()) if ground.is_reference else iter([(0, NO_CONFIG, ground)])
        colour = next((value for _, _, value in found if value.kind in _COLOURS), None)
        return None if colour is None or colour.data >> 24 != _OPAQUE else colour.data & 0xFFFFFF

    def _ends(self, resource: int, depth: int, seen: set[int]) -> Iterator[tuple[int, Config, Value]]:
        """Follow references to what they lead to at last."""
        if resource in seen or depth > _DEEPEST:
            return
        seen.add(resource)
        for place, config, value in self._values(resource):
            if value.is_reference:
                yield from self._ends(value.data, depth + 1, seen)
            else:
                yield place, config, value

    def _texts(self, resource: int, depth: int) -> dict[str, str]:
        if resource in self._known or depth > _DEEPEST:
            return self._known.get(resource, {})
        self._known[resource] = {}  # a circle ends here
        found: dict[str, str] = {}
        further: dict[str, str] = {}
        for _, config, value in self._values(resource):
            tag = config.language
            if value.kind == STRING:
                found.setdefault(tag, value.text)
            elif value.is_reference:
                there = self._texts(value.data, depth + 1)
                text = there.get(tag) or there.get(tag.partition("-")[0]) or there.get(ANY_LANGUAGE)
                if text:
                    found.setdefault(tag, text)
                if tag == ANY_LANGUAGE:
                    further |= there
        self._known[resource] = further | found
        return self._known[resource]

    def _values(self, resource: int) -> Iterator[tuple[int, Config, Value]]:
        self._lookups += 1
        if self._lookups > _MOST_LOOKUPS:
            return
        for place, table in self.tables:
            try:
                yield from ((place, config, value) for config, value in table.values(resource))
            except struct.error:  # a broken table has nothing more to say; the others may
                continue

    def _pictures(self, resource: int) -> Iterator[Picture]:
        for place, config, value in self._ends(resource, 0, set()):
            if value.kind == STRING and config.is_raster and not _is_drawing(value):
                yield Picture(place, value.text, config.density)


def _is_drawing(value: Value) -> bool:
    return value.kind == STRING and value.text.endswith(".xml")
