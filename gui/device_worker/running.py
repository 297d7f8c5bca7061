"""Which jobs may run: one wish to stop per job number, given from any thread, before or while the job runs.

What runs behind the results has none: it makes way for whatever is asked for, and goes on afterwards.
"""

import threading

from core.adb.cancel import Cancel


class Running:
    """Hand out one `Cancel` per job; after `cancel_all` every job finds itself stopped."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancels: dict[int, Cancel] = {}
        self._asked = 0
        self._behind = Cancel()
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
            self._behind.cancel()
            for cancel in self._cancels.values():
                cancel.cancel()

    def done(self, job: int) -> None:
        with self._lock:
            self._cancels.pop(job, None)

    def make_way(self) -> None:
        """Stop what runs behind, now: something is about to be asked for. Nothing begins there before that has come."""
        with self._lock:
            self._asked += 1
            self._behind.cancel()

    def way_was_made(self) -> None:
        """Note that what was asked for has come."""
        with self._lock:
            self._asked = max(0, self._asked - 1)

    def behind(self) -> Cancel | None:
        """Give what runs behind its wish to stop; None: it may not begin now."""
        with self._lock:
            if self._asked or self.stopped:
                return None
            self._behind = Cancel()
            return self._behind
