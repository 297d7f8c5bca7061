"""Names of apps that can read and are on no list, asked on Android 11 and later. No verdict waits for them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from core.adb import commands
from core.adb.commands import Command
from core.adb.phone import Answer
from core.model.access import AppKey, ContactAccess, FindingKind
from core.model.facts import Gap
from core.model.names import PackageName
from core.model.report import AppReport
from core.parse.overlay_label import parse_label
from core.services.asking.wire_holes import Asking, gap_of

_FIRST: Final = 30
_MOST_NAMES: Final = 80
_KEY: Final = "app_name"
_MORE_KEYS: Final = ("application_name", "app_label")
_PATIENCE_S: Final = 0.5
"""For one name on average: the phone loads the resources of each app, and no name is worth a long wait."""
_SILENCE_S: Final = 4.0


@dataclass(frozen=True, slots=True)
class Named:
    apps: tuple[AppReport, ...]
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class _Labels:
    labels: dict[PackageName, str]
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class _Question:
    package: PackageName
    command: Command


def ask_names(asking: Asking, apps: tuple[AppReport, ...], sdk: int | None) -> Named:
    """Ask in one trip, and in another for the few whose name goes by another key, and put the names in.

    At the first slow answer the rest stay without. Raises Cancelled only.
    """
    if sdk is None or sdk < _FIRST:
        return Named(apps, ())
    wanted = _wanted(apps)
    first = _ask(asking, [_question(key, sdk, _KEY) for key in wanted.values()])
    own = {app.package for app in apps if app.is_system is False}
    left = [key for package, key in wanted.items() if package in own and package not in first.labels]
    more = [] if first.gaps else [_question(key, sdk, name) for key in left for name in _MORE_KEYS]
    second = _ask(asking, more)
    labels = {**second.labels, **first.labels}
    return Named(tuple(_with_label(app, labels) for app in apps), (*first.gaps, *second.gaps))


def _wanted(apps: Iterable[AppReport]) -> dict[PackageName, AppKey]:
    """Choose one user for each package, installed apps before those of the system."""
    wanted: dict[PackageName, AppKey] = {}
    for app in sorted(filter(_wants_name, apps), key=lambda app: (app.is_system is not False, app.key)):
        wanted.setdefault(app.package, app.key)
    return dict(list(wanted.items())[:_MOST_NAMES])


def _ask(asking: Asking, questions: list[_Question]) -> _Labels:
    answers = asking.try_to(*(question.command for question in questions))
    labels: dict[PackageName, str] = {}
    for question, answer in zip(questions, answers, strict=True):
        label = _label(answer)
        if label is not None:
            labels.setdefault(question.package, label)
    return _Labels(labels, next((gap_of(answer) for answer in answers if answer.hole is not None), ()))


def _question(key: AppKey, sdk: int, name: str) -> _Question:
    command = commands.label(key.package, key.user, sdk, name)
    return _Question(key.package, replace(command, total_s=_PATIENCE_S, idle_s=_SILENCE_S))


def _wants_name(app: AppReport) -> bool:
    reachable = all(found.kind is not FindingKind.USER_NOT_REACHABLE for found in app.verdict.findings)
    return app.access is ContactAccess.CAN_READ and app.label is None and reachable


def _label(answer: Answer) -> str | None:
    return parse_label(answer.text, answer.command.line) if answer.hole is None and answer.code == 0 else None


def _with_label(app: AppReport, labels: dict[PackageName, str]) -> AppReport:
    return replace(app, label=labels.get(app.package)) if app.label is None else app
