"""Look at known apps once more, so that a change starts from and ends with what is on the phone now."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from core.adb.cancel import Cancel
from core.adb.phone import AdbPhone
from core.errors import PhoneError
from core.model.access import AppKey, Verdict
from core.model.change import Subject
from core.model.report import AppReport, ScanReport
from core.services.asking.checking import Question, checks_of, commands_of
from core.services.asking.side_by_side import beside
from core.services.changing.subjects import judge_as, looked_with, permissions_command
from core.services.looking.contact_dumps import dumps_of, ops_of
from core.services.looking.denials import denials, may_lack_apps
from core.services.looking.reading import ContactsReading, known_from, reading_of, write_op_command
from core.verdicts.agreed_ops import READ_TWICE_BELOW
from core.verdicts.checked import held_against
from core.verdicts.gathering import KnownApp

SECOND_LOOK_S: Final = 2.0
_PER_USER: Final = 100_000
Known = Mapping[AppKey, KnownApp]


@dataclass(frozen=True, slots=True)
class Besides:
    """What a look asks besides who may read. `write_op`: the app-op of writing contacts, for changes that set it.

    `subject`: whose permissions it judges by.
    """

    questions: tuple[Question, ...] = ()
    write_op: bool = False
    subject: Subject = Subject.CONTACTS


_NOTHING: Final = Besides()


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


def look_again(
    phone: AdbPhone, known: Known, sdk: int, cancel: Cancel | None = None, besides: Besides = _NOTHING
) -> Look:
    """Read in one round trip, with many questions beside it (and one more where a line was not read), and judge anew.

    Up to Android 10, where nothing is asked outright of some apps, dumps are read twice. Above, flags move for a moment
    after a change, and what is off is asked outright or rests on lines that stand there. Raises what `AdbPhone.run`
    raises.
    """
    write_op = write_op_command(sdk) if besides.write_op else ()
    about = besides.subject
    once_more = looked_with(about, sdk, once_more=True) if sdk < READ_TWICE_BELOW else ()
    dumps = (*looked_with(about, sdk, once_more=False), *write_op)
    batches = beside(dumps, (*commands_of(besides.questions), *once_more), sdk)
    answers = tuple(answer for said in phone.run_at_once(*batches, cancel=cancel) for answer in said)
    write_ops = next((ops_of(answer) for answer in answers if answer.command in write_op), None)
    reading = reading_of(sdk, dumps_of(sdk, answers, None, permissions_command(about, sdk)), write_ops)
    checks = checks_of(besides.questions, answers)
    settled = denials(phone, reading, checks, sdk, cancel)
    told = {key: replace(app, denied=settled[key]) if key in settled else app for key, app in known.items()}
    judged = {key: judge_as(about, sdk, reading, key, app) for key, app in told.items()}
    return Look(reading, {key: held_against(verdict, checks.get(key, ())) for key, verdict in judged.items()})


def look_twice(
    look: Callable[[Besides], Look],
    pause: Callable[[float], None],
    besides: Besides = _NOTHING,
    between: Callable[[Look], None] = lambda first: None,
) -> TwoLooks:
    """Look, wait once, look again: what comes back within 2 s is not off (ANDROID_REVIEW 6.5). Raises no PhoneError.

    The questions of `besides` belong to the second look, which has the last word; to the first one only where a line
    was not read, and apps may be missing. `between` is told of the first one.
    """
    first = _look_or_none(look, replace(besides, questions=()))
    if first is not None and besides.questions and may_lack_apps(first.reading):
        first = _look_or_none(look, besides)
    if first is None:
        return TwoLooks(None, None)
    between(first)
    pause(SECOND_LOOK_S)
    return TwoLooks(first, _look_or_none(look, besides))


def report_now(report: ScanReport, look: Look) -> ScanReport:
    """Put what was seen now in place of what the scan saw."""
    return replace(report, apps=tuple(_app_now(app, look) for app in report.apps))


def _look_or_none(look: Callable[[Besides], Look], besides: Besides) -> Look | None:
    try:
        return look(besides)
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
