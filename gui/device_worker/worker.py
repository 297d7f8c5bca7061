"""The worker itself: takes effects one after another, tells what came of them, lists devices in between."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import singledispatchmethod

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from core.errors import AdbServerFailed, LenderLensError
from core.model.change import ChangeResult
from core.model.phone import Device
from core.model.report import ScanStep
from gui import effects as do
from gui import events as ev
from gui.device_worker import jobs
from gui.device_worker.ground import Ground
from gui.device_worker.running import Running
from gui.device_worker.site import Site

_POLL_MS = 1000


class DeviceWorker(QObject):
    """Rules are in the package's docstring. All slots run in the device thread."""

    news = Signal(object)

    def __init__(self, site: Site) -> None:
        super().__init__()
        self._site = site
        self._ground: Ground | None = None
        self._running = Running()
        self._last: tuple[Device, ...] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self.poll)

    def cancel(self, job: int) -> None:
        """Ask a job to stop, begun or not. Any thread may call it."""
        self._running.cancel(job)

    def stop_soon(self) -> None:
        """Ask everything to stop, now and from now on. Any thread may call it."""
        self._running.cancel_all()

    @Slot()
    def start(self) -> None:
        """Open the ground and begin to list devices."""
        self._timer.start()
        self._open()

    @Slot()
    def finish(self) -> None:
        """Close everything opened here and end the thread."""
        self._timer.stop()
        self._close()
        QThread.currentThread().quit()

    @Slot()
    def poll(self) -> None:
        """List devices. One empty list proves nothing (a cut reply looks the same): two in a row do."""
        if self._ground is None or self._running.stopped:
            return
        with self._telling(ev.ConnectionFailed):
            seen = self._ground.devices()
            if seen or self._last == ():
                self.news.emit(ev.DevicesSeen(seen))
            self._last = seen

    @Slot(object)
    def carry_out(self, effect: do.Effect) -> None:
        """Do what is asked, after all that was asked before."""
        if not self._running.stopped:
            self._do(effect)

    @singledispatchmethod
    def _do(self, effect: object) -> None:
        raise TypeError(f"not for the worker: {type(effect).__name__}")

    @_do.register
    def _connect(self, _effect: do.Connect) -> None:
        self._close()
        self._open()

    @_do.register
    def _use_practice(self, effect: do.UsePractice) -> None:
        self._close()
        self._site = self._site.with_practice(effect.name)
        self._open(fresh=effect.fresh)

    @_do.register
    def _order_practice(self, effect: do.OrderPractice) -> None:
        with self._telling(ev.ConnectionFailed):
            self._there().order(effect.order)

    @_do.register
    def _scan(self, effect: do.StartScan) -> None:
        def on_step(step: ScanStep) -> None:
            self.news.emit(ev.StepReached(effect.job, step))

        with self._job(effect.job):
            report = jobs.look(self._there(), effect.serial, on_step, self._running.of(effect.job))
            self.news.emit(ev.ScanFinished(effect.job, report))

    @_do.register
    def _revoke(self, effect: do.StartRevoke) -> None:
        with self._job(effect.job):
            result = jobs.turn_off(self._there(), effect, self._running.of(effect.job))
            self._tell(effect, result)

    @_do.register
    def _undo(self, effect: do.StartUndo) -> None:
        with self._job(effect.job):
            result = jobs.put_back(self._there(), effect, self._running.of(effect.job))
            self._tell(effect, result)

    @_do.register
    def _list_changes(self, effect: do.ListChanges) -> None:
        with self._job(effect.job):
            changes, damaged = jobs.kept_changes(self._there(), effect.serial, self._running.of(effect.job))
            self.news.emit(ev.KeptChangesListed(effect.job, changes, damaged))

    @_do.register
    def _forget(self, effect: do.ForgetAll) -> None:
        with self._job(effect.job):
            jobs.forget_everything(self._there())
            self.news.emit(ev.KeptChangesListed(effect.job, ()))

    @_do.register
    def _save(self, effect: do.SaveRecord) -> None:
        with self._job(effect.job):
            self.news.emit(ev.RecordSaved(effect.job, jobs.save(effect, practice=bool(self._site.practice))))

    def _tell(self, effect: do.StartRevoke | do.StartUndo, result: ChangeResult) -> None:
        report = effect.report
        seen = jobs.seen_besides(self._there(), effect.serial, report, result) if report else ()
        self.news.emit(ev.ChangeFinished(effect.job, result, seen))

    def _there(self) -> Ground:
        if self._ground is None:
            raise AdbServerFailed("not connected")
        return self._ground

    def _open(self, *, fresh: bool = False) -> None:
        self._last = None
        with self._telling(ev.ConnectionFailed):
            self._ground = Ground.open(self._site, fresh=fresh)
        self.poll()

    def _close(self) -> None:
        ground, self._ground = self._ground, None
        if ground:
            ground.close()

    @contextmanager
    def _telling(self, news: Callable[[LenderLensError], ev.News]) -> Iterator[None]:
        """Turn the world's faults into news; our own faults go on to the crash dialog."""
        try:
            yield
        except LenderLensError as error:
            self.news.emit(news(error))

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
