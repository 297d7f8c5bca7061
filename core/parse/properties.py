"""`getprop` -> PhoneFacts. Lines are `[key]: [value]`; a value may hold line breaks and ends at `]`."""

import re
from typing import Final

from core.model.phone import PhoneFacts
from core.parse.evidence import clean
from core.parse.lines import bounded
from core.parse.number import whole_number
from core.parse.skin import skin_of

_START = re.compile(r"\[([\w.\-:@/]{1,200})\]: \[(.*)", re.DOTALL)
_LONGEST: Final = 100
_MOST_LINES: Final = 20
"""Of one value; the rest of a value that never ends is let go."""


def parse_properties(untrusted_text: str, command: str) -> PhoneFacts:
    """Read maker, model, version, skin, serial number and build; what is not there is None."""
    values = _values(untrusted_text)

    def first(*keys: str) -> str | None:
        return next((values[key] for key in keys if values.get(key)), None)

    return PhoneFacts(
        manufacturer=first("ro.product.manufacturer", "ro.product.vendor.manufacturer"),
        brand=first("ro.product.brand", "ro.product.vendor.brand"),
        model=first("ro.product.model", "ro.product.vendor.model"),
        android=first("ro.build.version.release", "ro.build.version.release_or_codename"),
        sdk=whole_number(values.get("ro.build.version.sdk", "")),
        skin=skin_of(values),
        security_patch=first("ro.build.version.security_patch"),
        hardware_serial=first("ro.serialno", "ro.boot.serialno"),
        build=(first("ro.build.fingerprint", "ro.vendor.build.fingerprint") or "").partition(":")[0] or None,
    )


def _values(untrusted_text: str) -> dict[str, str]:
    values: dict[str, str] = {}
    key, parts = "", [""]
    for line in bounded(untrusted_text).split("\n"):
        match = _START.fullmatch(line)
        if match is not None:
            key, parts = match[1], [match[2]]
        elif key and len(parts) < _MOST_LINES:
            parts.append(line)
        if key and line.endswith("]"):
            values.setdefault(key, clean(" ".join(parts)[:-1], _LONGEST))
            key = ""
    return values
