"""The worker of one phone: takes effects one after another, tells what came of them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import singledispatchmethod
from typing import Final

from PySide6.QtCore import QThread, QTimer, Slot

from core.errors import Cancelled, LenderLensError
from core.model.change import ChangeResult
from core.model.report import ScanStep
from gui import effects as do
from gui import events as ev
from gui.device_worker import jobs
from gui.device_worker.card_finding import knows_no_switch
from gui.device_worker.desk import Desk
from gui.device_worker.naming import Naming
from gui.device_worker.running import Running
from gui.device_worker.site import Site
from gui.device_worker.telling import Telling
from gui.hand_events import OpenedOnPhone, RightsTold

_DRAWN_MS: Final = 300
"""What an answer leads to is drawn within this time; two threads of Python would share one turn."""


class DeviceWorker(Telling):
    """Rules are in the package's docstring. All slots run in the device thread.

    `country`: asked at every look for the person's choice; empty for none. Behind the results names are read on, a few
    apps between two turns of the thread's event loop: whatever is asked for comes first.
    """

    def __init__(self, site: Site, server_port: Callable[[], int], country: Callable[[], str]) -> None:
        super().__init__()
        self._country = country
        self._site = site
        self._running = Running()
        self._desk = Desk(site, server_port, self._running.leave)
        self._naming: Naming | None = None
        self._is_turn_due = False

    def cancel(self, job: int) -> None:
        """Ask a job to stop, begun or not. Any thread may call it."""
        self._running.cancel(job)

    def make_way(self) -> None:
        """Stop reading names: an effect is about to be sent. Any thread may call it, once for each effect."""
        self._running.make_way()

    def stop_soon(self) -> None:
        """Ask everything to stop, now and from now on; looks after a change, too. Any thread may call it."""
        self._running.cancel_all()

    @Slot()
    def start(self) -> None:
        """Open nothing yet: the lender list comes with the first look."""

    @Slot()
    def finish(self) -> None:
        """Close everything opened here and end the thread."""
        self._desk.close()
        QThread.currentThread().quit()

    @Slot(object)
    def carry_out(self, effect: do.Effect) -> None:
        """Do what is asked, after all that was asked before; then go on reading names."""
        self._running.way_was_made()
        if self._running.stopped:
            return
        try:
            self._do(effect)
        finally:
            self._go_on_behind(_DRAWN_MS)

    @singledispatchmethod
    def _do(self, effect: object) -> None:
        raise TypeError(f"not for the worker: {type(effect).__name__}")

    @_do.register
    def _scan(self, effect: do.StartScan) -> None:
        def on_step(step: ScanStep) -> None:
            self.news.emit(ev.StepReached(effect.job, step))

        with self._job(effect.job):
            report = jobs.look(self._desk, effect, on_step, self._running.of(effect.job), self._country())
            self._naming = Naming(self._desk, effect.serial, report)
            rights = jobs.rights_after_look(self._desk, effect.serial, self._running.of(effect.job))
            self.news.emit(ev.ScanFinished(effect.job, report, rights, knows_no_switch(report.device)))

    @_do.register
    def _revoke(self, effect: do.StartRevoke) -> None:
        with self._job(effect.job):
            result = jobs.turn_off(self._desk, effect, self._running.of(effect.job))
            self._tell(effect, result)

    @_do.register
    def _undo(self, effect: do.StartUndo) -> None:
        with self._job(effect.job):
            result = jobs.put_back(self._desk, effect, self._running.of(effect.job))
            if isinstance(result, ev.UndoHeld):
                self.news.emit(result)
            else:
                self._tell(effect, result)

    @_do.register
    def _list_changes(self, effect: do.ListChanges) -> None:
        with self._job(effect.job):
            changes, damaged = jobs.kept_changes(self._desk, effect.serial, self._running.of(effect.job))
            self.news.emit(ev.KeptChangesListed(effect.job, changes, damaged))

    @_do.register
    def _forget(self, effect: do.ForgetAll) -> None:
        with self._job(effect.job):
            if self._naming is not None:
                self._naming.keep_nothing()
            jobs.forget_everything(self._desk)
            self.news.emit(ev.KeptChangesListed(effect.job, ()))

    @_do.register
    def _forget_looks(self, effect: do.ForgetLooks) -> None:
        with self._job(effect.job):
            jobs.forget_looks(self._desk, effect, self._running.of(effect.job))
            self.news.emit(ev.LooksForgotten(effect.job))

    @_do.register
    def _keep_nothing(self, _effect: do.KeepNothing) -> None:
        if self._naming is not None:
            self._naming.keep_nothing()
        with suppress(LenderLensError):
            jobs.forget_looks_and_names(self._desk)

    @_do.register
    def _save(self, effect: do.SaveRecord) -> None:
        with self._job(effect.job):
            self.news.emit(ev.RecordSaved(effect.job, jobs.save(effect, practice=bool(self._site.practice))))

    @_do.register
    def _match_again(self, _effect: do.MatchAgain) -> None:
        if self._naming is not None:
            with self._unless_impossible():
                self._say(self._naming.match_again(self._country()))

    def _go_on_behind(self, after_ms: int = 0) -> None:
        """Come back for more names once all that is waiting was done."""
        if self._naming is not None and not self._naming.is_over and not self._is_turn_due:
            self._is_turn_due = True
            QTimer.singleShot(after_ms, self._name_on)

    @Slot()
    def _name_on(self) -> None:
        """Read the names of the next few apps, unless something else is wanted; what makes way is read again."""
        self._is_turn_due = False
        cancel = self._running.behind()
        if cancel is None or self._naming is None:
            return
        with self._unless_impossible(), suppress(Cancelled):
            self._say(self._naming.read_on(self._country(), cancel))
        self._go_on_behind()

    def _say(self, told: ev.AppsNamed) -> None:
        self.news.emit(told)

    @contextmanager
    def _unless_impossible(self) -> Iterator[None]:
        """Names are an addition: where they cannot be had (a damaged list), the results stay as they are."""
        try:
            yield
        except LenderLensError:
            self._naming = None

    @_do.register
    def _read_switches(self, effect: do.ReadSwitches) -> None:
        with self._job(effect.job):
            self.news.emit(ev.SwitchesRead(effect.job, jobs.switches(self._desk, effect, self._running.of(effect.job))))

    @_do.register
    def _ask_rights(self, effect: do.AskRights) -> None:
        with self._job(effect.job):
            rights = jobs.rights(self._desk, effect.serial, self._running.of(effect.job))
            self.news.emit(RightsTold(effect.job, rights))

    @_do.register
    def _open_on_phone(self, effect: do.OpenOnPhone) -> None:
        with self._job(effect.job):
            opened = jobs.open_page(self._desk, effect, self._running.of(effect.job))
            self.news.emit(OpenedOnPhone(effect.job, opened))

    @_do.register
    def _read_again(self, effect: do.ReadAgain) -> None:
        with self._job(effect.job):
            self.news.emit(jobs.see_what_came_of_it(self._desk, effect, self._running.of(effect.job)))

    @_do.register
    def _read_door(self, effect: do.ReadDoor) -> None:
        with self._job(effect.job):
            self.news.emit(jobs.see_door(self._desk, effect, self._running.of(effect.job)))

    def _tell(self, effect: do.StartRevoke | do.StartUndo, result: ChangeResult) -> None:
        report = effect.report
        seen = jobs.seen_besides(self._desk, effect.serial, report, result) if report else ()
        self.news.emit(ev.ChangeFinished(effect.job, result, seen))

    @contextmanager
    def _job(self, job: int) -> Iterator[None]:
        """End a job with news in every case, a programming fault included, so that no page waits for ever."""
        told = False
        try:
            yield
            told = True
        except LenderLensError as error:
            told = True
            self.news.emit(ev.JobFailed(job, error))
        finally:
            self._running.done(job)
            if not told:
                self.news.emit(ev.JobFailed(job, LenderLensError("program fault")))
