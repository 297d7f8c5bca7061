"""An adaptive icon (Android 8+), a drawing that names two layers -> the layer that is a picture, and the ground below.

Both layers are 108 dp wide, of which a launcher shows the middle 72 (`AdaptiveIconDrawable`). Drawings in a layer are
not drawn: where neither is a picture there is no icon.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from core.apk.binary_xml import Element, Value, elements
from core.apk.spans import NotReadable

MOST_OF_DRAWING: Final = 64 << 10
"""Bytes; a usual one has half a thousand."""
_ROOT: Final = "adaptive-icon"
_DRAWABLE: Final = 0x01010199
_SRC: Final = 0x01010119
_MOST_ELEMENTS: Final = 100


@dataclass(frozen=True, slots=True)
class Layers:
    """What each layer refers to; None where it names nothing."""

    foreground: Value | None
    background: Value | None


def layers_of(untrusted: bytes) -> Layers | None:
    """Read a compiled drawing; None where it is no adaptive icon."""
    try:
        found = tuple(_first(elements(untrusted)))
    except (NotReadable, struct.error, IndexError):
        return None
    if not found or (found[0].tag, *found[0].parents) != (_ROOT,):
        return None
    return Layers(_layer(found, "foreground"), _layer(found, "background"))


def _first(every: Iterator[Element]) -> Iterator[Element]:
    for number, one in enumerate(every):
        if number == _MOST_ELEMENTS:
            return
        yield one


def _layer(found: tuple[Element, ...], name: str) -> Value | None:
    """Find what the layer names itself, or what stands in it: `<inset>` and `<bitmap>` are common."""
    path = (_ROOT, name)
    inside = (one for one in found if (*one.parents, one.tag)[:2] == path)
    named = (one.by_id.get(attribute) for one in inside for attribute in (_DRAWABLE, _SRC))
    return next((value for value in named if value is not None), None)
