"""Look at known apps once more, so that a change starts from and ends with what is on the phone now."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.phone import AdbPhone
from core.errors import PhoneError
from core.model.access import AppKey, Verdict
from core.model.names import READ_CONTACTS
from core.model.report import AppReport, ScanReport
from core.services.reading import ContactsReading, judge_app, known_from, read_contacts_state
from core.verdicts.gathering import KnownApp

SECOND_LOOK_S: Final = 2.0
_PER_USER: Final = 100_000
Known = Mapping[AppKey, KnownApp]


@dataclass(frozen=True, slots=True)
class Look:
    """What one reading says of every app that was asked about."""

    reading: ContactsReading
    verdicts: Mapping[AppKey, Verdict]


@dataclass(frozen=True, slots=True)
class TwoLooks:
    """Two readings after a change, 2 s apart; None: the phone did not answer."""

    first: Look | None
    second: Look | None

    def of(self, key: AppKey) -> tuple[Verdict | None, Verdict | None]:
        """Pick what both say of one app."""
        first = self.first.verdicts.get(key) if self.first else None
        return first, self.second.verdicts.get(key) if self.second else None


def known_apps(report: ScanReport) -> Known:
    """Carry over what a report knows of its apps."""
    return {app.key: known_from(report, app) for app in report.apps}


def look_again(phone: AdbPhone, known: Known, sdk: int, cancel: Cancel | None = None) -> Look:
    """Read once and judge every known app anew. Raises what `AdbPhone.run` raises."""
    reading = read_contacts_state(phone, sdk, cancel)
    return Look(reading, {key: judge_app(reading, key, app) for key, app in known.items()})


def look_twice(phone: AdbPhone, known: Known, sdk: int, pause: Callable[[float], None]) -> TwoLooks:
    """Look, wait once, look again: what comes back within 2 s is not off (ANDROID_REVIEW 6.5). Raises no PhoneError."""
    first = _look_or_none(phone, known, sdk)
    if first is None:
        return TwoLooks(None, None)
    pause(SECOND_LOOK_S)
    return TwoLooks(first, _look_or_none(phone, known, sdk))


def report_now(report: ScanReport, look: Look) -> ScanReport:
    """Put what was seen now in place of what the scan saw."""
    return replace(report, apps=tuple(_app_now(app, look) for app in report.apps))


def denied_by_check(phone: AdbPhone, keys: tuple[AppKey, ...]) -> frozenset[AppKey]:
    """Ask Android 7 to 9 outright, where an app without state leaves the dump; return those it answers -1 for.

    -1 alone proves nothing (unknown packages get it too); it only has to agree with the reading (ANDROID_REVIEW 6.1).
    """
    lines = [commands.check_permission(key.package, READ_CONTACTS, key.user) for key in keys]
    try:
        said = phone.run(*lines) if lines else ()
    except PhoneError:
        return frozenset()
    denied = (answer.hole is None and answer.text.strip() == "-1" for answer in said)
    return frozenset(key for key, is_denied in zip(keys, denied, strict=True) if is_denied)


def _look_or_none(phone: AdbPhone, known: Known, sdk: int) -> Look | None:
    try:
        return look_again(phone, known, sdk)
    except PhoneError:
        return None


def _app_now(app: AppReport, look: Look) -> AppReport:
    block = look.reading.readings.packages.get(app.package)
    verdict = look.verdicts[app.key]
    if block is None:
        return replace(app, verdict=verdict)
    return replace(
        app,
        verdict=verdict,
        uid=app.uid if block.app_id is None else app.user * _PER_USER + block.app_id,
        version_code=app.version_code if block.version_code is None else block.version_code,
        target_sdk=app.target_sdk if block.target_sdk is None else block.target_sdk,
    )
