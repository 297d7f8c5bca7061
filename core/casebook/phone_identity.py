"""Which phone is this? The text that is hashed to know it again; it is never shown and never stored."""

from typing import Final

from core.model.phone import PhoneFacts

_NO_SERIALS: Final = frozenset({"unknown", "android", "default", "none", "null", "serial", "serialno", "undefined"})
_COUNTING: Final = "0123456789abcdef0123456789abcdef"
_COUNTING_DECIMAL: Final = "01234567890123456789"
_SHORTEST: Final = 5


def identity_of(facts: PhoneFacts, adb_serial: str) -> str:
    """Name a phone by its hardware serial and model, where that serial is its own.

    Many cheap phones carry one and the same serial (`0123456789ABCDEF`, `unknown`, all one character): it counts as
    missing. They are known by adb's serial, maker, model and the part of the build fingerprint before the first colon
    (brand/product/device), which updates do not change. Two phones alike in all of these cannot be told apart.
    """
    if facts.hardware_serial and not is_shared_serial(facts.hardware_serial):
        return f"hardware\n{facts.hardware_serial}\n{facts.model}"
    return f"adb\n{adb_serial}\n{facts.manufacturer}\n{facts.model}\n{facts.build}"


def is_shared_serial(untrusted: str) -> bool:
    """Say whether a hardware serial is one that makers leave in every phone of a batch."""
    plain = untrusted.strip().casefold()
    if len(plain) < _SHORTEST or len(set(plain)) == 1 or plain in _NO_SERIALS:
        return True
    return plain in _COUNTING or plain in _COUNTING_DECIMAL
