"""Names, icons and certificates after a scan: asked of the apps' own files, in batches, the ones that matter first.

Nobody waits for them: the verdicts are told before, and what does not come in time is left out.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.commands import Command
from core.adb.phone import AdbPhone, Answer
from core.apk import wanted_files
from core.apk.raster import is_icon
from core.casebook.details_store import DetailsStore
from core.errors import NotAllowedHere
from core.model.access import AppKey, ContactAccess, FindingKind
from core.model.details import AppDetails, DetailsProblem, NamesWanted
from core.model.names import PackageName
from core.model.report import AppReport, ScanReport
from core.parse.apk_paths import parse_apk_paths
from core.services.asking.wire_holes import Asking
from core.services.details.app_files import AppPaths, problem_of, read_files

USUAL_PATIENCE_S: Final = 10.0
_BATCH: Final = 8
"""Apps a batch: some of them soon, and few trips for all."""
_SILENCE_S: Final = 5.0
_LEAST_S: Final = 0.05
_FIRST_WITH_RANDOM_PATHS: Final = 26
"""Android 8 and later give each installation a path of its own (`InstallArgs.getNextCodePath`)."""

OnDetails = Callable[[tuple[AppDetails, ...]], None]


def _nobody(_: tuple[AppDetails, ...]) -> None:
    return


def read_details(  # noqa: PLR0913 - all but the first two have a usual value
    phone: AdbPhone,
    report: ScanReport,
    *,
    wanted: NamesWanted = NamesWanted.FEW,
    store: DetailsStore | None = None,
    on_details: OnDetails = _nobody,
    cancel: Cancel | None = None,
    patience_s: float = USUAL_PATIENCE_S,
) -> tuple[AppDetails, ...]:
    """Read details of the apps of a report, lending ones first, for at most `patience_s` seconds.

    `on_details` is handed each batch as it comes, in this thread. One result for each package that was tried; one not
    readable has its `problem`. The rest is not there: time was up, or the phone was lost. Raises Cancelled only.
    """
    asks = _Asks(Asking(phone, cancel), patience_s)
    keys = iter(apps_to_read(report, wanted))
    found: list[AppDetails] = []
    while not asks.over and (batch := tuple(islice(keys, _BATCH))):
        details = _batch(asks, report, batch, store)
        if details:
            on_details(details)
        found += details
        if any(one.problem is DetailsProblem.PHONE_GONE for one in details):
            break
    return tuple(found)


def apps_to_read(report: ScanReport, wanted: NamesWanted) -> tuple[AppKey, ...]:
    """Name one app for each package, in the order of reading.

    Lenders, then what can read the contacts, then what could not be checked, then the rest; of all these what came
    with the phone is last, and only among all of them.
    """
    ranked = sorted((rank, app.key) for app in report.apps if (rank := _rank(app)) <= _LAST[wanted] and _reachable(app))
    first: dict[PackageName, AppKey] = {}
    for _, key in ranked:
        first.setdefault(key.package, key)
    return tuple(first.values())


_LAST: Final = {NamesWanted.NONE: -1, NamesWanted.FEW: 1, NamesWanted.ALL: 4}


def _rank(app: AppReport) -> int:
    if app.lender is not None:
        return 0
    if app.is_system is True:
        return 4
    if app.access is ContactAccess.CAN_READ:
        return 1
    return 2 if app.could_not_be_checked else 3


def _reachable(app: AppReport) -> bool:
    return all(found.kind is not FindingKind.USER_NOT_REACHABLE for found in app.verdict.findings)


class _Asks:
    """Asks with what is left of the time for all."""

    def __init__(self, asking: Asking, patience_s: float) -> None:
        self._asking = asking
        self._ends_at = time.monotonic() + patience_s

    @property
    def over(self) -> bool:
        return self._left_s <= 0

    @property
    def _left_s(self) -> float:
        return self._ends_at - time.monotonic()

    def __call__(self, lines: Sequence[Command]) -> tuple[Answer, ...]:
        left_s = max(self._left_s, _LEAST_S)
        each_s = left_s / max(1, len(lines))  # commands that share a trip share its time
        return self._asking.try_to(
            *(replace(line, total_s=each_s, idle_s=min(left_s, _SILENCE_S)) for line in lines)
        )  # fmt: skip


def _batch(
    asks: _Asks, report: ScanReport, keys: Sequence[AppKey], store: DetailsStore | None
) -> tuple[AppDetails, ...]:
    sdk = report.device.sdk
    answers = asks([commands.apk_paths(key.package, key.user) for key in keys])
    apps = [AppPaths(key.package, _paths(answer)) for key, answer in zip(keys, answers, strict=True)]
    marks = {app.package: mark for app in apps if store and (mark := _mark(app, report))}
    found = {name: _shown(one) for name, one in store.get(marks).items()} if store else {}
    asked = [app for app in apps if app.paths and app.package not in found]
    read = read_files(asks, asked, sdk) if asked else ()
    if store:
        store.put({marks[one.package]: one for one in read if one.package in marks and one.problem is None})
    found |= {one.package: one for one in read}
    return tuple(
        found.get(app.package) or _without_files(app.package, answer)
        for app, answer in zip(apps, answers, strict=True)
    )  # fmt: skip


def _paths(answer: Answer) -> tuple[str, ...]:
    """Pick the files that are wanted, and of them those that may be asked for."""
    named = wanted_files(parse_apk_paths(answer.text)) if problem_of(answer) is None else ()
    allowed = tuple(path for path in named if _may_be_read(path))
    return allowed if allowed[:1] == named[:1] else ()


def _may_be_read(path: str) -> bool:
    try:
        commands.apk_size(path)
    except NotAllowedHere:
        return False
    return True


def _without_files(package: PackageName, answer: Answer) -> AppDetails:
    lost = problem_of(answer) if answer.hole is not None else None
    return AppDetails(package, problem=lost or DetailsProblem.NOT_FOUND)


def _shown(kept: AppDetails) -> AppDetails:
    """Look at a picture that was kept as at one that comes from a phone: the file it lay in may have been edited."""
    return kept if kept.icon is None or is_icon(kept.icon) else replace(kept, icon=None)


def _mark(app: AppPaths, report: ScanReport) -> str | None:
    """Tell this installation of this version from every other; None where paths are used again, as on old phones."""
    version = next((one.version_code for one in report.apps if one.package == app.package), None)
    sdk = report.device.sdk
    if version is None or sdk is None or sdk < _FIRST_WITH_RANDOM_PATHS or not app.paths:
        return None
    return "\n".join((app.package, str(version), str(sdk), *app.paths))
