"""Details put into a report: names, certificates, and a second look at what looks like a lender. Pure.

It never touches a verdict, a grant or a listing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.model.details import AppDetails
from core.model.labels import best_label
from core.model.lender import Basis
from core.model.likeness import DEVICE_ADMIN
from core.model.names import PackageName
from core.model.report import AppReport, ScanReport
from core.services.looking.likely_lenders import with_likely_lenders

_USUAL: Final = ("en",)


def with_details(report: ScanReport, details: Iterable[AppDetails], languages: Sequence[str] = _USUAL) -> ScanReport:
    """Put in what was read: the name best for `languages` (BCP 47 tags, best first), all names, certificates.

    What looks like a lender is judged anew by all its names and what it asks for. May be called again with more details
    or other languages. Raises DataError if the model's files are damaged.
    """
    of = {one.package: one for one in details}
    apps = [_detailed(app, of[app.package], languages) if app.package in of else app for app in report.apps]
    return replace(report, apps=with_likely_lenders(apps, requested_of(of.values())))


def requested_of(details: Iterable[AppDetails]) -> Mapping[PackageName, tuple[str, ...]]:
    """Give what each app asks for, as far as its manifest was read, with DEVICE_ADMIN where it could be given that."""
    asked = ((one.package, (*one.requested, *((DEVICE_ADMIN,) if one.device_admin else ()))) for one in details)
    return {package: permissions for package, permissions in asked if permissions}


def _detailed(app: AppReport, details: AppDetails, languages: Sequence[str]) -> AppReport:
    """Take what there is; a look-alike of before is judged anew where names are known by now."""
    likely = app.lender is not None and app.lender.basis is Basis.LENDING_LIKE
    return replace(
        app,
        label=best_label(details.labels, languages) or app.label,
        labels=details.labels or app.labels,
        certificates=details.certificates or app.certificates,
        name_problem=details.problem,
        lender=None if likely and details.labels else app.lender,
    )
