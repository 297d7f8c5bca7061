"""Why an app that is on no list looks like a lending app: its own words in ours, never an accusation."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from core.model.likeness import Reason, ReasonKind
from gui.wording.fill import fill

translate = QCoreApplication.translate


def reasons(given: Iterable[Reason]) -> str:
    """Word all reasons as one sentence without its end: "its name contains 借款; it asks for contacts and SMS"."""
    return translate("Wording", "; ", "between two counts").join(_reason(one) for one in given)


def why(given: Iterable[Reason]) -> str:
    """Word them as a sentence of its own; none, none."""
    said = reasons(given)
    return fill(translate("Wording", "Why: %1."), said) if said else ""


def _reason(reason: Reason) -> str:
    words = reason.words
    if reason.kind is ReasonKind.ASKS_FOR:
        words = tuple(_asked().get(word, word) for word in words)
    return fill(_sentences()[reason.kind], translate("Wording", ", ", "between words").join(words))


def _sentences() -> dict[ReasonKind, str]:
    return {
        ReasonKind.NAME_CONTAINS: translate("Wording", "its name contains %1"),
        ReasonKind.PACKAGE_CONTAINS: translate("Wording", "its internal name contains %1"),
        ReasonKind.KNOWN_BRAND: translate("Wording", "it has the name of a known lender: %1"),
        ReasonKind.LIKE_LISTED_NAMES: translate("Wording", "its names are spelt like those on the list"),
        ReasonKind.ASKS_FOR: translate("Wording", "it asks for: %1"),
        ReasonKind.NOT_FROM_STORE: translate("Wording", "it was not installed from a store"),
        ReasonKind.MANAGES_PHONE: translate("Wording", "it can ask to manage the phone"),
    }


def _asked() -> dict[str, str]:
    return {
        "contacts": translate("Wording", "contacts", "what an app asks for"),
        "call_log": translate("Wording", "call log", "what an app asks for"),
        "sms": translate("Wording", "SMS", "what an app asks for"),
        "location": translate("Wording", "location", "what an app asks for"),
        "camera": translate("Wording", "camera", "what an app asks for"),
    }
