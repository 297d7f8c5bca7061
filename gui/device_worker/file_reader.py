"""Reads a file instead of a phone; one for each file that is open, with a thread of its own.

Files are of real phones: they are held against the real list, in practice too. Nothing is written but a record the
person asks for.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import singledispatchmethod
from typing import Final

from PySide6.QtCore import QThread, Slot

from core.errors import LenderLensError
from core.model.report import ScanReport
from core.services.details.matching_details import with_matches
from core.services.files.analysing import InputFiles, analyse
from gui import effects as do
from gui import events as ev
from gui.device_worker import jobs
from gui.device_worker.desk import Desk
from gui.device_worker.running import Running
from gui.device_worker.site import Site
from gui.device_worker.telling import Telling
from gui.file_events import FileJudged, FileReadOn

_STEPS: Final = 50
"""How often progress is told."""


class FileReader(Telling):
    """Rules are in the package's docstring. `country`: asked for the person's choice; empty for none."""

    def __init__(self, site: Site, country: Callable[[], str]) -> None:
        super().__init__()
        self._country = country
        self._running = Running()
        self._desk = Desk(replace(site, practice=()), lambda: 0, self._running.leave)
        self._report: ScanReport | None = None

    def cancel(self, job: int) -> None:
        """Ask a job to stop. Any thread may call it."""
        self._running.cancel(job)

    def make_way(self) -> None:
        """Read nothing behind: nothing makes way."""

    def stop_soon(self) -> None:
        """Ask everything to stop. Any thread may call it."""
        self._running.cancel_all()

    @Slot()
    def start(self) -> None:
        """Open nothing yet: the lender list comes with the first file."""

    @Slot()
    def finish(self) -> None:
        """Close everything opened here and end the thread."""
        self._desk.close()
        QThread.currentThread().quit()

    @Slot(object)
    def carry_out(self, effect: do.Effect) -> None:
        """Do what is asked, after all that was asked before."""
        if not self._running.stopped:
            self._do(effect)

    @singledispatchmethod
    def _do(self, effect: object) -> None:
        """Of a phone nothing is asked here."""

    @_do.register
    def _read(self, effect: do.ReadFile) -> None:
        self._end(effect.job, lambda: FileJudged(effect.job, self._judge(effect)))

    @_do.register
    def _save(self, effect: do.SaveRecord) -> None:
        self._end(effect.job, lambda: ev.RecordSaved(effect.job, jobs.save(effect, practice=False)))

    @_do.register
    def _match_again(self, _effect: do.MatchAgain) -> None:
        """Hold the same apps against the list for another country."""
        if self._report is None:
            return
        try:
            report = with_matches(self._report, self._desk.listings, self._country() or None)
        except LenderLensError:
            return  # the results stay as they are
        self._report = report
        self.news.emit(ev.AppsNamed(report.taken_at, report.apps, (), report.country))

    def _judge(self, effect: do.ReadFile) -> ScanReport:
        cancel, told = self._running.of(effect.job), -1

        def on_bytes(done: int, total: int) -> None:
            nonlocal told
            cancel.check()
            step = done * _STEPS // max(total, 1)
            if step > told:
                told = step
                self.news.emit(FileReadOn(effect.job, done, total))

        now = datetime.now().astimezone()
        report = analyse(InputFiles((effect.path,)), self._desk.listings, now=now, on_bytes=on_bytes)
        cancel.check()
        self._report = with_matches(report, self._desk.listings, self._country() or None)
        return self._report

    def _end(self, job: int, work: Callable[[], FileJudged | ev.RecordSaved]) -> None:
        """End a job with news in every case, a programming fault included, so that no page waits for ever."""
        news: ev.News = ev.JobFailed(job, LenderLensError("program fault"))
        try:
            news = work()
        except LenderLensError as error:
            news = ev.JobFailed(job, error)
        finally:
            self._running.done(job)
            self.news.emit(news)
