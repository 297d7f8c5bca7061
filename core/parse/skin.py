"""Which maker's Android this is, by the keys of `getprop` in an order that matters (ANDROID E1)."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from core.parse.number import whole_number

_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3}){0,3}", re.ASCII)


def skin_of(properties: Mapping[str, str]) -> str | None:
    """Name the skin and its version, such as "HyperOS 2.0" or "One UI 6.1"; None for plain Android."""
    for key, name in _SKINS:
        value = properties.get(key)
        if value:
            return name(value)
    return _by_display(properties.get("ro.build.display.id", ""))


def _named(name: str) -> Callable[[str], str]:
    return lambda value: " ".join(filter(None, (name, _version(value))))


def _short(name: str) -> Callable[[str], str]:
    """Drop trailing zeros: V13.0.0 is "13", V13.1.0 is "13.1"."""
    return lambda value: " ".join(filter(None, (name, re.sub(r"(?:\.0)+$", "", _version(value)))))


def _version(value: str) -> str:
    match = _NUMBER.search(value)
    return match[0] if match else ""


def _miui(value: str) -> str:
    """V9, V12, V125 (12.5), V130, V140; HyperOS 1 still says V816 here."""
    digits = _version(value)
    if digits == "816":
        return "HyperOS"
    return "MIUI " + (f"{digits[:2]}.{digits[2]}".removesuffix(".0") if len(digits) == 3 else digits)


def _one_ui(value: str) -> str:
    """80000 is 8.0, 60101 is 6.1.1."""
    whole = whole_number(value)
    if whole is None or not 10_000 <= whole < 1_000_000:
        return "One UI"
    major, minor, patch = whole // 10_000, whole // 100 % 100, whole % 100
    return f"One UI {major}.{minor}" + (f".{patch}" if patch else "")


def _as_is(value: str) -> str:
    return value


def _by_display(display: str) -> str | None:
    return _short("Flyme")(display) if "flyme" in display.lower() else None


_SKINS: Final[tuple[tuple[str, Callable[[str], str]], ...]] = (
    ("ro.mi.os.version.name", _named("HyperOS")),
    ("ro.miui.ui.version.name", _miui),
    ("ro.build.version.realmeui", _named("realme UI")),
    ("ro.build.version.oplusrom", _short("ColorOS")),
    ("ro.build.version.opporom", _short("ColorOS")),
    ("ro.oxygen.version", _short("OxygenOS")),
    ("ro.rom.version", _short("HydrogenOS")),
    ("ro.vivo.os.build.display.id", _as_is),
    ("ro.vivo.os.version", _named("Funtouch OS")),
    ("msc.config.magic.version", _short("MagicOS")),
    ("ro.build.version.magic", _short("Magic UI")),
    ("hw_sc.build.platform.version", _short("HarmonyOS")),
    ("ro.build.version.emui", _short("EMUI")),
    ("ro.build.version.oneui", _one_ui),
    ("ro.flyme.version.id", _short("Flyme")),
    ("ro.com.zui.version", _short("ZUI")),
    ("ro.build.MiFavor_version", _short("MiFavor")),
    ("ro.build.nubia.rom.name", _as_is),
    ("ro.tranos.version", _as_is),
)
