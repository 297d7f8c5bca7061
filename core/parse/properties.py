"""`getprop` -> PhoneFacts. Lines are `[key]: [value]`; a value may hold line breaks and ends at `]`."""

import re
from typing import Final

from core.model.phone import PhoneFacts
from core.parse.evidence import clean
from core.parse.lines import bounded
from core.parse.number import whole_number
from core.parse.skin import skin_of

_START = re.compile(r"\[([\w.\-:@/]{1,200})\]: \[(.*)", re.DOTALL)
_COUNTRY = re.compile("[A-Za-z]{2}", re.ASCII)
_REGION = re.compile("[A-Z]{2}", re.ASCII)
_SIM_COUNTRIES: Final = ("gsm.sim.operator.iso-country", "gsm.operator.iso-country")
_LANGUAGES: Final = ("persist.sys.locale", "ro.product.locale")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?=[-_]|\Z)", re.ASCII)
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
        language=_language(first(*_LANGUAGES) or ""),
        country_hint=_country(first(*_SIM_COUNTRIES) or "") or _country_of_language(first(*_LANGUAGES) or ""),
    )


def _country(untrusted: str) -> str | None:
    """Take the first of one country for each SIM card: `id`, `,id` or `id,my`."""
    codes = (code.strip() for code in untrusted.split(","))
    return next((code.upper() for code in codes if _COUNTRY.fullmatch(code)), None)


def _language(untrusted: str) -> str | None:
    """Take the language itself: `in` of `in-ID`, `zh` of `zh-Hans-CN`."""
    match = _LANGUAGE.match(untrusted)
    return match[0] if match else None


def _country_of_language(untrusted: str) -> str | None:
    """Take the region of a language tag: `in-ID`, `zh_CN`, `zh-Hans-CN`."""
    return next((code for code in re.split("[-_]", untrusted)[1:] if _REGION.fullmatch(code)), None)


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
