"""Apps that are on no list and look like lending apps: a "may be" with its reasons, put in after every verdict. Pure.

It never looks at apps that came with the phone, and never touches what Android says of an app.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache

from core.lenders.likeness import LikenessModel
from core.model.lender import Basis, Confidence, Group, Kind, LenderMatch, LenderRecord
from core.model.likeness import AppSigns
from core.model.names import PackageName
from core.model.report import AppReport

NOTHING_ASKED: Mapping[PackageName, tuple[str, ...]] = {}


def with_likely_lenders(
    apps: Iterable[AppReport], requested: Mapping[PackageName, tuple[str, ...]] = NOTHING_ASKED
) -> tuple[AppReport, ...]:
    """Give each app without a list match that looks like a lending app a match of low confidence.

    `requested`: permissions an app asks for, where its own dump was read. Raises DataError if the model's files are
    damaged.
    """
    return tuple(_judged(app, requested) if app.lender is None and app.is_system is not True else app for app in apps)


def _judged(app: AppReport, requested: Mapping[PackageName, tuple[str, ...]]) -> AppReport:
    labels = (app.label,) if app.label else ()
    likeness = _model().judge(AppSigns(app.package, labels, app.installer, requested.get(app.package, ())))
    if not likeness.lending_like:
        return app
    record = LenderRecord(app.package, (), None, (), Kind.OTHER, Group.LENDING, Confidence.LOW, ())
    return replace(app, lender=LenderMatch(record, Basis.LENDING_LIKE, likeness.reasons))


@cache
def _model() -> LikenessModel:
    return LikenessModel.open()
