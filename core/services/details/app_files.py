"""Read the details of several apps out of their files on the phone, step by step together: few trips for all of them.

Each app has its own reader (`core.apk`) that says which bytes it needs next; blocks that came are not asked for again.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from core.adb import commands
from core.adb.commands import Command
from core.adb.phone import Answer
from core.apk import ApkFile, Span, read_app
from core.apk.blocks import BLOCK, Blocks, Run
from core.model.details import AppDetails, DetailsProblem
from core.model.facts import HoleReason
from core.model.names import PackageName
from core.parse.apk_paths import parse_size

Ask = Callable[[Sequence[Command]], Sequence[Answer]]
"""Asks in as few trips as fit, and answers every command, with a hole where nothing came."""
_MOST_A_ROUND: Final = 16 << 20
"""Bytes asked for at once, and with that what answers may hold of our memory; a larger app goes alone."""
_PROBLEMS: Final = {
    HoleReason.TIMEOUT: DetailsProblem.TIMEOUT,
    HoleReason.PHONE_GONE: DetailsProblem.PHONE_GONE,
}


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The files of one app that are wanted, base first."""

    package: PackageName
    paths: tuple[str, ...]


class _Turn:
    """One app that is being read: what its reader asked for last, and what of its files is here."""

    def __init__(self, package: PackageName, files: tuple[ApkFile, ...], sdk: int | None) -> None:
        self.result: AppDetails | None = None
        self._package = package
        self._files = files
        self._blocks = [Blocks(file.size) for file in files]
        self._reading = read_app(package, files, sdk)
        self._spans: tuple[Span, ...] = ()
        self._begun = False

    def missing(self) -> list[tuple[int, Run]]:
        """Name the blocks that are needed next, each with the place of its file."""
        return [
            (place, run)
            for place, blocks in enumerate(self._blocks)
            for run in blocks.missing(span for span in self._spans if span.file == place)
        ]

    def command(self, place: int, run: Run) -> Command:
        return commands.apk_blocks(self._files[place].path, run.first, run.count)

    def take(self, place: int, run: Run, answer: Answer) -> None:
        """Keep what came. A split that cannot be read costs its own names, the base costs them all."""
        if self.result is not None:
            return
        problem = problem_of(answer)
        if problem is None and self._blocks[place].keep(run, answer.raw):
            return
        if place == 0 or problem in _PROBLEMS.values():
            self.fail(problem or DetailsProblem.CUT)
        else:
            self._blocks[place].blank(run)

    def go_on(self) -> None:
        """Hand over bytes for as long as all that is asked for is here."""
        while self.result is None and not self.missing():
            try:
                given = tuple(self._blocks[span.file].bytes_of(span) for span in self._spans)
                self._spans = self._reading.send(given) if self._begun else next(self._reading)
                self._begun = True
            except StopIteration as done:
                self._end(done.value)

    def fail(self, problem: DetailsProblem) -> None:
        self._end(AppDetails(self._package, problem=problem))

    def _end(self, result: AppDetails) -> None:
        self.result = result
        self._blocks = []  # of no use any more, and large


def read_files(ask: Ask, apps: Sequence[AppPaths], sdk: int | None) -> tuple[AppDetails, ...]:
    """Read each app; one result for each, in order. Raises what `ask` raises."""
    turns = [_turn(app, sizes, sdk) for app, sizes in zip(apps, _sizes(ask, apps), strict=True)]
    for turn in turns:
        turn.go_on()
    while waiting := [turn for turn in turns if turn.result is None]:
        _round(ask, waiting)
    return tuple(turn.result for turn in turns if turn.result is not None)


def problem_of(answer: Answer) -> DetailsProblem | None:
    """Name why an answer is of no use; None where it came whole and well."""
    if answer.hole is not None:
        return _PROBLEMS.get(answer.hole, DetailsProblem.CUT)
    return None if answer.code == 0 else DetailsProblem.REFUSED


def _sizes(ask: Ask, apps: Sequence[AppPaths]) -> Iterable[tuple[Answer, ...]]:
    answers = iter(ask([commands.apk_size(path) for app in apps for path in app.paths]))
    return [tuple(next(answers) for _ in app.paths) for app in apps]


def _turn(app: AppPaths, sizes: tuple[Answer, ...], sdk: int | None) -> _Turn:
    """Make the turn of one app; a split without a size is left out, and without a base there is no turn."""
    read = [(path, _size(answer)) for path, answer in zip(app.paths, sizes, strict=True)]
    files = tuple(ApkFile(path, size) for path, size in read if size)
    turn = _Turn(app.package, files, sdk)
    if not read[0][1]:
        turn.fail(problem_of(sizes[0]) or DetailsProblem.NOT_AN_APK)
    return turn


def _size(answer: Answer) -> int | None:
    return parse_size(answer.text) if problem_of(answer) is None else None


def _round(ask: Ask, waiting: Sequence[_Turn]) -> None:
    """Ask for what the first of them need, as much as fits; they go on, the others wait for the next round."""
    wanted: list[tuple[_Turn, int, Run]] = []
    size = 0
    for turn in waiting:
        missing = turn.missing()
        size += sum(run.count * BLOCK for _, run in missing)
        if wanted and size > _MOST_A_ROUND:
            break
        wanted += [(turn, place, run) for place, run in missing]
    answers = ask([turn.command(place, run) for turn, place, run in wanted])
    for (turn, place, run), answer in zip(wanted, answers, strict=True):
        turn.take(place, run, answer)
    for turn in waiting:
        turn.go_on()
