"""For which language and screen a resource is meant (`ResTable_config` in AOSP's ResourceTypes.h)."""

import re
import struct
from dataclasses import dataclass
from typing import Final

from core.model.details import ANY_LANGUAGE

_SIZE: Final = 64
_RENAMED: Final = {"iw": "he", "in": "id", "ji": "yi", "tl": "fil"}
"""Codes that old Java still writes."""
_LANGUAGE = re.compile(r"[a-z]{2,3}", re.ASCII)
_REGION = re.compile(r"[A-Z]{2}|\d{3}", re.ASCII)
_SCRIPT = re.compile(r"[A-Z][a-z]{3}", re.ASCII)
_ANY_DENSITY: Final = 0xFFFE


@dataclass(frozen=True, slots=True)
class Config:
    """`language`: a BCP 47 tag, or "und". `plain`: nothing but language and density is asked for. `density` in dpi."""

    language: str
    density: int
    plain: bool

    @property
    def is_raster(self) -> bool:
        """Say whether this density is one of a picture; a drawing for any density is none."""
        return self.density < _ANY_DENSITY


NO_CONFIG: Final = Config(ANY_LANGUAGE, 0, plain=True)


def read_config(untrusted: bytes, at: int, end: int) -> Config:
    """Read the configuration at `at`; what an older tool left out counts as zero. Raises struct.error."""
    (size,) = struct.unpack_from("<I", untrusted, at)
    raw = untrusted[at : min(at + size, end, at + _SIZE)].ljust(_SIZE, b"\0")
    (density,) = struct.unpack_from("<H", raw, 14)
    rest = raw[4:8] + raw[12:14] + raw[16:24] + raw[28:36] + raw[48:52]
    return Config(_language(raw), density, not any(rest))


def _language(raw: bytes) -> str:
    language = _code(raw[8:10], "a")
    if not _LANGUAGE.fullmatch(language):
        return ANY_LANGUAGE
    script = raw[36:40].rstrip(b"\0").decode("latin-1")
    region = _code(raw[10:12], "0").upper()
    parts = [_RENAMED.get(language, language)]
    parts += [script] if _SCRIPT.fullmatch(script) else []
    parts += [region] if _REGION.fullmatch(region) else []
    return "-".join(parts)


def _code(raw: bytes, base: str) -> str:
    """Unpack two letters, or three packed into fifteen bits (`unpackLanguageOrRegion`)."""
    if not raw[0] & 0x80:
        return raw.rstrip(b"\0").decode("latin-1")
    packed = raw[0] << 8 | raw[1]
    return "".join(chr(ord(base) + (packed >> shift & 31)) for shift in (0, 5, 10))
