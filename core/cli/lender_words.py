"""Every sentence of `lenders`. What sources say stays theirs; absence from a list is told as absence, no more."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from core.cli.list_words import ABOUT_IMPORT
from core.model.lender import Basis, Kind, Status
from core.model.likeness import Reason, ReasonKind

ABOUT: Final = "Look lenders up by hand: what the list says, with sources and dates. No phone is needed."
ABOUT_ACTIONS: Final = {
    "search": "Find lenders by a name in any script, a package or a store link.",
    "show": "Show what the list says of one app.",
    "stats": "Count what the list holds.",
    "check": "Check a table of apps (columns package_name and app_name; the name may be empty).",
    "import": ABOUT_IMPORT,
}
TEXTS: Final = {"search": "TEXT", "show": "PACKAGE"}
HELP_TEXTS: Final = {"search": "a name, a part of one, a package or a store link", "show": "a package or a store link"}
HELP_CSV: Final = "the table, UTF-8, with a header line"
HELP_COUNTRY: Final = "the country you are in (two letters, such as ID): what sources say of it comes first"
HELP_CHECK_COUNTRY: Final = "leave out what sources say of other countries (two letters, such as ID)"
NO_COUNTRY: Final = "a country is two letters, such as ID"

ELSEWHERE: Final = "elsewhere, not in your country:"
OTHER_SIGNER: Final = "same internal name, other signer: it may be another app"
NAMES_ONLY: Final = "Names that sources give without an internal name; a name alone proves nothing:"
LISTED_AS: Final = "What sources say:"
REUSABLE: Final = "Any developer may use this internal name. The app on a phone may be another one."
UNVERIFIED: Final = "May be a lending app (unverified list)."
MAYBE: Final = "May be a lending app"
NO_LINK: Final = "That is no package and no store link. `lenders search` finds names."
HOW_TO_DISPUTE: Final = "Is an entry wrong? README says how to dispute it."

STATUSES: Final = {
    Status.NAMED_BY_SECURITY_VENDOR: "named in a report",
    Status.ON_REGULATOR_WARNING_LIST: "on a warning list",
    Status.BANNED_BY_AUTHORITY: "banned by an authority",
    Status.LICENCE_REVOKED: "licence withdrawn",
    Status.PRIVACY_FINDING_BY_AUTHORITY: "named for its use of personal data",
    Status.NAMED_BY_POLICE: "named by the police",
    Status.NAMED_BY_CIVIL_SOCIETY: "named by an organisation",
    Status.ON_TRACKER_LIST: "on a tracker's list",
    Status.ON_REGULATOR_REGISTER: "on a register",
    Status.NO_LONGER_IN_STORE: "no longer in the store",
    Status.RECOGNISED: "known as a lender",
}
KINDS: Final = {
    Kind.CONSUMER_LOAN: "consumer loans",
    Kind.PAYDAY_LOAN: "payday loans",
    Kind.BNPL: "buy now, pay later",
    Kind.P2P: "loans between people",
    Kind.LOAN_MARKETPLACE: "loan marketplace",
    Kind.PAWN: "pawn loans",
    Kind.PHONE_LEASING: "phone on hire or instalments",
    Kind.OTHER_CREDIT: "credit",
    Kind.SUPER_APP: "wallet or shop that also lends",
    Kind.BANK_WITH_LOANS: "bank that also lends",
    Kind.CREDIT_CARD: "credit card",
    Kind.OTHER: "other app",
}
BASES: Final = {
    Basis.EXACT_PACKAGE: "in the list",
    Basis.PACKAGE_AND_CERTIFICATE: "in the list, same signer",
    Basis.CERTIFICATE_ONLY: "not in the list; signed like an app that is, which is a weak sign",
    Basis.NAME_AND_COUNTRY: "not in the list; has a name that is: possible, check",
    Basis.LENDING_LIKE: "may be a lending app; not in the list",
    Basis.NONE: "not in the list",
}
GROUPS_ASKED: Final = {
    "contacts": "contacts",
    "call_log": "call log",
    "sms": "SMS",
    "location": "location",
    "camera": "camera",
}
COUNTS: Final = {
    "kinds": "Kinds",
    "groups": "Groups",
    "confidences": "How sure the sources are",
    "countries": "Countries (an app may count in several)",
    "statuses": "What sources say (an app may count in several)",
}


def basis(of: Basis, listed_as: str) -> str:
    return f"{BASES[of]} ({listed_as})" if listed_as else BASES[of]


def suggest(country: str) -> str:
    return f"The phone's SIM card or language names {country}. If you are there: --country {country}"


def absent(list_date: date, term: str, day: date) -> str:
    """Say register-absence, and nothing that could be read as more."""
    return (
        f"Not found on the LenderLens list dated {list_date:%Y-%m-%d}; we searched '{term}' on {day:%Y-%m-%d}."
        " Lists can be late or use another name. Not being found proves nothing by itself."
    )


def list_is(version: str, list_date: date, records: int) -> str:
    return f"LenderLens list {version}, dated {list_date:%Y-%m-%d}, {records} apps."


def found(count: int) -> str:
    return f"{count} {'app' if count == 1 else 'apps'} found."


def more(count: int) -> str:
    return f"and {count} more (--json gives them all)"


def statement(status: Status, by: str, title: str, facts: Iterable[str]) -> str:
    """Word one statement: what, by whom, in what, then country and date."""
    source = " ".join(part for part in (f"by {by}" if by else "", f"({title})" if title else "") if part)
    return ", ".join(part for part in (f"{STATUSES[status]} {source}".rstrip(), *facts) if part)


def checked_on(day: date) -> str:
    return f"checked on {day:%Y-%m-%d}"


def reasons(given: Iterable[Reason]) -> str:
    """Word why an app may be a lending app: "name contains 借款; asks for contacts and SMS"."""
    return "; ".join(_reason(one) for one in given)


def may_be(given: Iterable[Reason]) -> str:
    return f"{MAYBE}: {reasons(given)}."


def _reason(reason: Reason) -> str:
    words = reason.words
    if reason.kind is ReasonKind.ASKS_FOR:
        words = tuple(GROUPS_ASKED[word] for word in words)
    return f"{REASONS[reason.kind]} {_and(words)}".rstrip()


REASONS: Final = {
    ReasonKind.NAME_CONTAINS: "name contains",
    ReasonKind.PACKAGE_CONTAINS: "internal name contains",
    ReasonKind.KNOWN_BRAND: "has the name of a known lender:",
    ReasonKind.LIKE_LISTED_NAMES: "its names are spelt like those in the list",
    ReasonKind.ASKS_FOR: "asks for",
    ReasonKind.NOT_FROM_STORE: "was not installed from a store",
    ReasonKind.MANAGES_PHONE: "can ask to manage the phone",
}


def _and(words: tuple[str, ...]) -> str:
    return " and ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else "".join(words)
