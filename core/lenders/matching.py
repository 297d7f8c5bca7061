"""What an app's names and signing certificates add to its package: the basis of a match, from best to weakest. Pure.

exact package and listed certificate > exact package > same certificate as another listed app (weak: one maker, or one
builder of apps, signs many) > same name as one a source gives without a package, in the chosen country (possible, to be
checked). It may not make a listing of a name or a certificate.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from core.lenders.folding import letters
from core.lenders.listings import LenderListings
from core.lenders.records import NAME_LIMIT
from core.model.lender import Basis, LenderMatch, LenderRecord, NamedLender
from core.model.names import PackageName

_ANYBODYS: Final = frozenset(
    (
        "a40da80a59d170caa950cf15c18c454d47a39b26989d8b640ecd745ba71bf5dc",  # testkey
        "c8a2e9bccf597c2fb6dc66bee293fc13f2fc47ec77bc6b2b0d52c11f51192ab8",  # platform
    )
)
"""Public keys of Android's own source (build/target/product/security), whose private halves are public too."""
_FEWEST_LETTERS: Final = 2
"""Of a name that says anything: two Chinese characters do."""


@dataclass(frozen=True, slots=True)
class AppIdentity:
    """What is known of an installed app. `labels`: (language tag or "und", name); `certificates`: SHA-256, hex."""

    package: PackageName
    labels: tuple[tuple[str, str], ...] = ()
    certificates: tuple[str, ...] = ()


def match_details(
    listings: LenderListings,
    package: PackageName,
    labels: tuple[tuple[str, str], ...] = (),
    certificates: tuple[str, ...] = (),
    country: str | None = None,
) -> LenderMatch | None:
    """Match one app by all that is known of it. `country`: the person's, two capital letters; None: no name counts."""
    return match_identities(listings, [AppIdentity(package, labels, certificates)], country).get(package)


def match_identities(
    listings: LenderListings, apps: Iterable[AppIdentity], country: str | None = None
) -> dict[PackageName, LenderMatch]:
    """Match many apps with one question; those of which the list says nothing at all are left out. Raises DataError."""
    asked = list(apps)
    exact = listings.match_all(app.package for app in asked)
    matches = {app.package: _match(listings, exact.get(app.package), app, country) for app in asked}
    return {package: match for package, match in matches.items() if match is not None}


def _match(
    listings: LenderListings, exact: LenderMatch | None, app: AppIdentity, country: str | None
) -> LenderMatch | None:
    signed = frozenset(digest.lower() for digest in app.certificates)
    if exact is not None:
        return _signed(exact.record, signed)
    maker = listings.signed_with(sorted(signed - _ANYBODYS))
    if maker is not None:
        return LenderMatch(maker, Basis.CERTIFICATE_ONLY)
    return _named(listings, app, country)


def _signed(record: LenderRecord, signed: frozenset[str]) -> LenderMatch:
    """Hold the app's certificates against the listed ones, where both are known: else the package alone counts."""
    listed = frozenset(record.certificates) - _ANYBODYS
    if not listed or not signed:
        return LenderMatch(record, Basis.EXACT_PACKAGE)
    if signed & listed:
        return LenderMatch(record, Basis.PACKAGE_AND_CERTIFICATE)
    return LenderMatch(record, Basis.EXACT_PACKAGE, other_signer=True)


def _named(listings: LenderListings, app: AppIdentity, country: str | None) -> LenderMatch | None:
    if country is None:
        return None
    spelt = {name for _, name in app.labels if len(name) <= NAME_LIMIT}
    asked = {name for name in map(letters, spelt) if len(name) >= _FEWEST_LETTERS}
    found = listings.named(sorted(asked), country)
    return None if found is None else LenderMatch(_as_record(found, app.package), Basis.NAME_AND_COUNTRY)


def _as_record(of: NamedLender, package: PackageName) -> LenderRecord:
    return LenderRecord(package, of.names, of.operator, of.countries, of.kind, of.group, of.confidence, of.statements)
