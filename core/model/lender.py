"""Lender records and matches. A status holds for its country and date only."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from core.model.likeness import Reason
from core.model.names import PackageName


class Kind(StrEnum):
    CONSUMER_LOAN = "consumer_loan"
    PAYDAY_LOAN = "payday_loan"
    BNPL = "bnpl"
    P2P = "p2p"
    LOAN_MARKETPLACE = "loan_marketplace"
    PAWN = "pawn"
    PHONE_LEASING = "phone_leasing"
    OTHER_CREDIT = "other_credit"
    SUPER_APP = "super_app"
    BANK_WITH_LOANS = "bank_with_loans"
    CREDIT_CARD = "credit_card"
    OTHER = "other"


class Group(StrEnum):
    LENDING = "lending"
    ALSO_LENDS = "also_lends"
    OTHER = "other"


class Confidence(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Status(StrEnum):
    NAMED_BY_SECURITY_VENDOR = "named_by_security_vendor"
    ON_REGULATOR_WARNING_LIST = "on_regulator_warning_list"
    BANNED_BY_AUTHORITY = "banned_by_authority"
    LICENCE_REVOKED = "licence_revoked"
    PRIVACY_FINDING_BY_AUTHORITY = "privacy_finding_by_authority"
    NAMED_BY_POLICE = "named_by_police"
    NAMED_BY_CIVIL_SOCIETY = "named_by_civil_society"
    ON_TRACKER_LIST = "on_tracker_list"
    ON_REGULATOR_REGISTER = "on_regulator_register"
    NO_LONGER_IN_STORE = "no_longer_in_store"
    RECOGNISED = "recognised"


class Basis(StrEnum):
    EXACT_PACKAGE = "exact_package"
    PACKAGE_AND_CERTIFICATE = "package_and_certificate"
    CERTIFICATE_ONLY = "certificate_only"
    NAME_AND_COUNTRY = "name_and_country"
    LENDING_LIKE = "lending_like"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Statement:
    """What one source says, about whom, when, where. `date` as the source gives it: YYYY, YYYY-MM or YYYY-MM-DD."""

    status: Status
    by: str | None
    title: str | None
    date: str | None
    country: str | None
    url: str | None
    checked_on: dt.date | None


@dataclass(frozen=True, slots=True)
class LenderRecord:
    """One package of the list. `names`: language tag (or "und") to name, first one shown when no better is there.

    `certificates`: SHA-256 of those its listed app was signed with, lower-case hex; empty: no source names one.
    """

    package: PackageName
    names: tuple[tuple[str, str], ...]
    operator: str | None
    countries: tuple[str, ...]
    kind: Kind
    group: Group
    confidence: Confidence
    statements: tuple[Statement, ...]
    reusable_id: bool = False
    certificates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedLender:
    """A lender a source names without its package: a name is no identity, so this never lists an app."""

    names: tuple[tuple[str, str], ...]
    operator: str | None
    countries: tuple[str, ...]
    kind: Kind
    group: Group
    confidence: Confidence
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class LenderMatch:
    """How an app was matched, and with what.

    `record`: of CERTIFICATE_ONLY the listed app's, whose package is another one; of NAME_AND_COUNTRY and LENDING_LIKE
    the app's own package. `reasons`: why the app looks like a lending app, where it is on no list. `other_signer`: the
    package is listed with a certificate, and the app has another one.
    """

    record: LenderRecord
    basis: Basis
    reasons: tuple[Reason, ...] = ()
    other_signer: bool = False

    @property
    def is_listed(self) -> bool:
        """Say whether the list names this very app, as far as its package and signature tell."""
        return self.basis in (Basis.EXACT_PACKAGE, Basis.PACKAGE_AND_CERTIFICATE) and not self.other_signer

    @property
    def in_headline(self) -> bool:
        """Say whether this match counts as a lending app in the headline and the bulk button."""
        sure = self.record.confidence is not Confidence.LOW
        return self.is_listed and sure and self.record.group is Group.LENDING

    @property
    def maybe_lending(self) -> bool:
        """Say whether it "may be a lending app" (unverified): a sentence and a button of its own.

        A name that stands in a list is not enough for that; what the app itself looks like may be.
        """
        if self.basis is Basis.NAME_AND_COUNTRY:
            return bool(self.reasons)
        return self.record.group is Group.LENDING and not self.in_headline


@dataclass(frozen=True, slots=True)
class SaidOf:
    """What sources say of a lender, for a person in one country: `first` counts there, `elsewhere` does not."""

    first: tuple[Statement, ...]
    elsewhere: tuple[Statement, ...] = ()


def said_for(statements: tuple[Statement, ...], country: str | None) -> SaidOf:
    """Put what is said of the chosen country first, then what names no country; nothing is left out."""
    if country is None:
        return SaidOf(statements)
    here = tuple(one for one in statements if one.country == country)
    nowhere = tuple(one for one in statements if one.country is None)
    return SaidOf(here + nowhere, tuple(one for one in statements if one.country not in (None, country)))


class ListSource(StrEnum):
    BUNDLED = "bundled"
    IMPORTED = "imported"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class ListFacts:
    """Which lender list was used.

    `sequence`: its number, higher with each list made. `set_aside`: an imported list is there that could not be used
    (damaged, or signed with an unknown key), so this is the one that came with the program.
    """

    version: str
    date: dt.date
    records: int
    sequence: int = 0
    source: ListSource = ListSource.BUNDLED
    set_aside: bool = False
