"""Matches held against what was read of apps after the scan: names in every language, signing certificates. Pure.

It never touches a verdict. A listed package stays listed, whatever else is read: a doubtful signature is told.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from core.lenders.listings import LenderListings
from core.lenders.matching import AppIdentity, match_identities
from core.model.lender import Basis, LenderMatch
from core.model.names import PackageName
from core.model.report import AppReport, ScanReport
from core.services.looking.likely_lenders import NOTHING_ASKED, likely_match, with_likely_lenders

_BY_PACKAGE: Final = (Basis.EXACT_PACKAGE, Basis.PACKAGE_AND_CERTIFICATE)


def with_matches(
    report: ScanReport,
    listings: LenderListings,
    country: str | None,
    requested: Mapping[PackageName, tuple[str, ...]] = NOTHING_ASKED,
) -> ScanReport:
    """Match every app by all that is known of it now, and keep the person's choice of country with the report.

    May be called again whenever more labels or certificates are there, or another country is chosen. Apps that came
    with the phone are matched by package alone: their maker signs many. Raises DataError.
    """
    identities = {app.package: AppIdentity(app.package, app.labels, app.certificates) for app in report.apps}
    found = match_identities(listings, identities.values(), country)
    apps = (_matched(app, found.get(app.package)) for app in report.apps)
    return replace(report, apps=with_likely_lenders(apps, requested), country=country)


def _matched(app: AppReport, found: LenderMatch | None) -> AppReport:
    """Take what the list says; why an app looks like a lending app is kept, or comes back, where nothing is listed."""
    if found is not None and app.is_system is True and found.basis not in _BY_PACKAGE:
        found = None
    reasons = app.lender.reasons if app.lender is not None else ()
    if found is None:
        return replace(app, lender=likely_match(app.package, reasons) if reasons else None)
    return replace(app, lender=found if found.basis in _BY_PACKAGE else replace(found, reasons=reasons))
