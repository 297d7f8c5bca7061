"""Which jobs may run: one wish to stop per job number, given from any thread, before or while the job runs."""

import threading

from core.adb.cancel import Cancel


class Running:
    """Hand out one `Cancel` per job; after `cancel_all` every job finds itself stopped."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancels: dict[int, Cancel] = {}
        self.leave = Cancel()
        """Set once for all, when the program ends or lets go of the phone."""

    @property
    def stopped(self) -> bool:
        return self.leave.is_set

    def of(self, job: int) -> Cancel:
        """Give the wish to stop of this job."""
        with self._lock:
            cancel = self._cancels.setdefault(job, Cancel())
            if self.stopped:
                cancel.cancel()
            return cancel

    def cancel(self, job: int) -> None:
        self.of(job).cancel()

    def cancel_all(self) -> None:
        with self._lock:
            self.leave.cancel()
            for cancel in self._cancels.values():
                cancel.cancel()

    def done(self, job: int) -> None:
        with self._lock:
            self._cancels.pop(job, None)
