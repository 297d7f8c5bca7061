"""A wish to stop, passed from any thread to whoever waits for the phone."""

import threading

from core.errors import Cancelled


class Cancel:
    """Set once, never unset; make a new one for each job."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask for the stop; waiting for the phone ends within 50 ms. Any thread may call it."""
        self._event.set()

    @property
    def is_set(self) -> bool:
        return self._event.is_set()

    def check(self) -> None:
        """Raise Cancelled when the stop was asked for."""
        if self.is_set:
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Sleep, or raise Cancelled as soon as the stop is asked for."""
        if self._event.wait(seconds):
            raise Cancelled
