"""What is read of apps behind the results of one look: names, pictures, certificates, and matches by them.

A few apps at a time, so that whatever else is asked of the phone comes between; device thread only.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from core.adb.cancel import Cancel
from core.casebook.details_store import DetailsStore
from core.model.details import AppDetails, DetailsProblem, NamesWanted
from core.model.names import PackageName
from core.model.report import AppReport, ScanReport
from core.services.details.batches import apps_to_read, read_details
from core.services.details.detailed_report import requested_of, with_details
from core.services.details.matching_details import with_matches
from gui.device_worker.desk import Desk
from gui.device_worker.icon_images import decoded
from gui.events import AppsNamed
from gui.icon_pixels import Icon

_BATCH: Final = 8
_ENDS = (DetailsProblem.PHONE_GONE, DetailsProblem.TIMEOUT)
"""A phone that answers for none of a batch is left alone."""


class Naming:
    """What is still to be read after one look, the apps that matter most first."""

    def __init__(self, desk: Desk, serial: str, report: ScanReport) -> None:
        self._desk = desk
        self._serial = serial
        self._store: DetailsStore | None = desk.names
        self._report = report
        self._waiting = [key.package for key in apps_to_read(report, NamesWanted.ALL)]
        self._requested: dict[PackageName, tuple[str, ...]] = {}
        self._size = _BATCH

    @property
    def is_over(self) -> bool:
        """Say whether nothing is left to be read."""
        return not self._waiting

    def read_on(self, country: str, cancel: Cancel) -> AppsNamed:
        """Read the next few apps, and match them for this country (empty: none is chosen).

        Raises Cancelled, and then these come next again, fewer at a time: so a slow phone gets on that is often asked
        for something else. Raises DataError.
        """
        batch = frozenset(islice(self._waiting, self._size))
        self._size = max(1, self._size // 2)
        told = self._read(batch, country, cancel)
        self._size = min(_BATCH, 4 * self._size)
        return told

    def _read(self, batch: frozenset[PackageName], country: str, cancel: Cancel) -> AppsNamed:
        part = replace(self._report, apps=tuple(app for app in self._report.apps if app.package in batch))
        details = read_details(
            self._desk.phone(self._serial), part, wanted=NamesWanted.ALL, store=self._store, cancel=cancel
        )  # fmt: skip
        icons = _icons(details, cancel)
        self._waiting = [] if _is_lost(details) else self._waiting[len(batch) :]
        self._requested |= requested_of(details)
        return self._told(with_details(part, details), country, icons)

    def keep_nothing(self) -> None:
        """Write nothing down any more: the person wants everything forgotten."""
        self._store = None

    def match_again(self, country: str) -> AppsNamed:
        """Match all apps for another country by what is known of them. Raises DataError."""
        return self._told(self._report, country, ())

    def _told(self, part: ScanReport, country: str, icons: tuple[tuple[PackageName, Icon], ...]) -> AppsNamed:
        """Keep what is new, and tell it."""
        matched = with_matches(part, self._desk.listings, country or None, self._requested)
        new = {app.key: app for app in matched.apps}
        before = self._report.apps
        self._report = replace(
            self._report, apps=tuple(new.get(app.key, app) for app in before), country=matched.country
        )
        return AppsNamed(self._report.taken_at, _changed(before, self._report.apps), icons, matched.country)


def _changed(before: Sequence[AppReport], now: Sequence[AppReport]) -> tuple[AppReport, ...]:
    return tuple(app for was, app in zip(before, now, strict=True) if was != app)


def _icons(details: Sequence[AppDetails], cancel: Cancel) -> tuple[tuple[PackageName, Icon], ...]:
    found = []
    for one in details:
        cancel.check()
        icon = decoded(one.icon, one.icon_ground) if one.icon is not None else None
        if icon is not None:
            found.append((one.package, icon))
    return tuple(found)


def _is_lost(details: Sequence[AppDetails]) -> bool:
    gone = any(one.problem is DetailsProblem.PHONE_GONE for one in details)
    return gone or all(one.problem in _ENDS for one in details)
