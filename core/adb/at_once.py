"""Several pieces of work on one phone at the same time, each in a thread and on a connection of its own."""

import threading
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from core.adb.cancel import Cancel
from core.errors import PhoneError

MOST: Final = 4
"""As many as the smallest phones of Android 11 and later have processor cores."""
Done = TypeVar("Done")
Work = Callable[[Cancel], Done]
_Lane = Callable[[], None]


def at_once(works: Sequence[Work[Done]], cancel: Cancel | None = None) -> tuple[Done | PhoneError, ...]:
    """Do all of it, and give back each result, or the PhoneError it met, in order; nothing runs on afterwards.

    Whatever else is raised (Cancelled, an interrupt) stops the others at their next glance, and is raised once all
    have ended. The first piece of work is done by the thread that asks.
    """
    stop, done = _Stop(cancel), dict[int, Done | PhoneError]()
    lanes = [_lane(work, stop, done, place) for place, work in enumerate(works)]
    own, threads = lanes[:1], list[threading.Thread]()
    try:
        for lane in lanes[1:]:
            _begin(lane, threads, own)
        for lane in own:
            lane()
        for thread in threads:
            thread.join()
    finally:  # an interrupt reaches this thread alone
        stop.cancel()
        for thread in threads:
            thread.join()
    if stop.causes:
        raise stop.causes[0]
    return tuple(done[place] for place in range(len(works)))


def _begin(lane: _Lane, threads: list[threading.Thread], own: list[_Lane]) -> None:
    """Start a lane; where the computer gives no more threads, it is left to the one that asks."""
    thread = threading.Thread(target=lane)
    try:
        thread.start()
    except RuntimeError:
        own.append(lane)
    else:
        threads.append(thread)


class _Stop(Cancel):
    """The wish of the job, and of a lane that failed, to stop the lanes; to be glanced at, not slept upon."""

    def __init__(self, of_job: Cancel | None) -> None:
        super().__init__()
        self._of_job = of_job or Cancel()
        self.causes: list[BaseException] = []
        """What was raised besides PhoneError, earliest first."""

    @property
    def is_set(self) -> bool:
        return super().is_set or self._of_job.is_set


def _lane(work: Work[Done], stop: _Stop, done: dict[int, Done | PhoneError], place: int) -> _Lane:
    def run() -> None:
        try:
            done[place] = work(stop)
        except PhoneError as error:
            done[place] = error
        except BaseException as error:  # noqa: BLE001 - raised by the thread that asked
            stop.causes.append(error)
            stop.cancel()

    return run
