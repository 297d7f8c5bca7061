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
    """One package of the list. `names`: language tag (or "und") to name, first one shown when no better is there."""

    package: PackageName
    names: tuple[tuple[str, str], ...]
    operator: str | None
    countries: tuple[str, ...]
    kind: Kind
    group: Group
    confidence: Confidence
    statements: tuple[Statement, ...]
    reusable_id: bool = False


@dataclass(frozen=True, slots=True)
class LenderMatch:
    """`reasons` are set exactly when the basis is LENDING_LIKE; the record then holds no more than the package."""

    record: LenderRecord
    basis: Basis
    reasons: tuple[Reason, ...] = ()

    @property
    def in_headline(self) -> bool:
        """Say whether this match counts as a lending app in the headline and the bulk button."""
        return self.record.group is Group.LENDING and self.record.confidence is not Confidence.LOW

    @property
    def maybe_lending(self) -> bool:
        """Say whether it "may be a lending app" (unverified list): a sentence and a button of its own."""
        return self.record.group is Group.LENDING and self.record.confidence is Confidence.LOW


@dataclass(frozen=True, slots=True)
class ListFacts:
    """Which lender list was used."""

    version: str
    date: dt.date
    records: int
