"""Apps that are on no list and look like lending apps: a "may be" with its reasons, put in after every verdict. Pure.

It never looks at apps that came with the phone, and never touches what Android says of an app.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache

from core.lenders.likeness import LikenessModel
from core.lenders.out_of_scope import is_out_of_scope
from core.model.lender import Basis, Confidence, Group, Kind, LenderMatch, LenderRecord
from core.model.likeness import DEVICE_ADMIN, AppSigns, Reason
from core.model.names import PackageName
from core.model.report import AppReport

NOTHING_ASKED: Mapping[PackageName, tuple[str, ...]] = {}


def with_likely_lenders(
    apps: Iterable[AppReport], requested: Mapping[PackageName, tuple[str, ...]] = NOTHING_ASKED
) -> tuple[AppReport, ...]:
    """Give each app without a list match that looks like a lending app a match of low confidence.

    Those that only bear a listed name, or a listed maker's signature, keep that match and are told why they look so.

    `requested`: permissions an app asks for, where its dump or manifest was read, with DEVICE_ADMIN if it may become
    administrator. Raises DataError if the model's files are damaged.
    """
    return tuple(_judged(app, requested) if _is_open(app) else app for app in apps)


def _is_open(app: AppReport) -> bool:
    match = app.lender
    unlisted = match is None or match.basis in (Basis.NAME_AND_COUNTRY, Basis.CERTIFICATE_ONLY)
    judged = match is not None and bool(match.reasons)
    return unlisted and not judged and app.is_system is not True and not is_out_of_scope(app.package)


def _judged(app: AppReport, requested: Mapping[PackageName, tuple[str, ...]]) -> AppReport:
    labels = tuple(name for _, name in app.labels) or ((app.label,) if app.label else ())
    asked = requested.get(app.package, ())
    likeness = _model().judge(AppSigns(app.package, labels, app.installer, asked, DEVICE_ADMIN in asked))
    if not likeness.lending_like:
        return app
    if app.lender is not None:
        return replace(app, lender=replace(app.lender, reasons=likeness.reasons))
    return replace(app, lender=likely_match(app.package, likeness.reasons))


def likely_match(package: PackageName, reasons: tuple[Reason, ...]) -> LenderMatch:
    """Make the match of an app that is on no list and looks like a lending app."""
    record = LenderRecord(package, (), None, (), Kind.OTHER, Group.LENDING, Confidence.LOW, ())
    return LenderMatch(record, Basis.LENDING_LIKE, reasons)


@cache
def _model() -> LikenessModel:
    return LikenessModel.open()
