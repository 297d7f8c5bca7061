"""Watches the cables: opens the adb server, lists what is attached, says what is in the way of a phone.

Is the hand on practice phones. A connection that fails is tried again as soon as what stood in its way is gone.
"""

from functools import singledispatchmethod
from typing import Final

from PySide6.QtCore import QObject, QThread, QTimer, Slot

from core.adb.cancel import Cancel
from core.adb.doctor.computer import Computer
from core.adb.doctor.doctor import Doctor
from core.adb.server import USUAL_PORT
from core.errors import AdbServerFailed, LenderLensError
from core.model.connection import Diagnosis
from core.model.phone import Device
from gui import effects as do
from gui import events as ev
from gui.device_worker.cable import Cable
from gui.device_worker.diagnosing import Attempts, Settled
from gui.device_worker.site import Site
from gui.device_worker.telling import Telling

_POLL_MS: Final = 400
"""Three polls and the looks fit into the 1.5 s within which a mended cause is to be noticed."""


class Watcher(Telling):
    """Rules are in the package's docstring. All slots run in the watcher's thread.

    `computer`: where the doctor looks; None: at this one.
    """

    def __init__(self, site: Site, parent: QObject | None = None, *, computer: Computer | None = None) -> None:
        super().__init__(parent)
        self._site = site
        self._computer = computer
        self._cable: Cable | None = None
        self._port = 0
        self._leave = Cancel()
        self._last: tuple[Device, ...] | None = None
        self._failure: LenderLensError | None = None
        self._doctor = self._called_doctor()
        self._settled, self._attempts = Settled(), Attempts()
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self.poll)

    def server_port(self) -> int:
        """Say where the adb server answers now. Any thread may call it. Raises AdbServerFailed."""
        if not self._port:
            raise AdbServerFailed("not connected")
        return self._port

    def cancel(self, job: int) -> None:
        """Have no jobs: nothing to stop."""

    def make_way(self) -> None:
        """Read nothing behind: nothing makes way."""

    def stop_soon(self) -> None:
        """Ask for nothing more. Any thread may call it."""
        self._leave.cancel()

    @Slot()
    def start(self) -> None:
        """Open the cable and begin to list devices."""
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
        """List devices, or try to connect again. One empty list proves nothing (a cut reply looks the same)."""
        if self._leave.is_set:
            return
        if self._cable is None:
            self._try_again()
            return
        try:
            self._list(self._cable)
        except LenderLensError as error:
            self._failed(error)

    def _list(self, cable: Cable) -> None:
        seen = cable.devices()
        is_told = bool(seen) or self._last == ()
        self._last = seen
        if is_told:
            self.news.emit(ev.DevicesSeen(seen))
            self._tell(self._doctor.of_list(cable.server, seen))

    @Slot(object)
    def carry_out(self, effect: do.Effect) -> None:
        """Do what is asked, after all that was asked before."""
        if not self._leave.is_set:
            self._do(effect)

    @singledispatchmethod
    def _do(self, effect: object) -> None:
        raise TypeError(f"not for the watcher: {type(effect).__name__}")

    @_do.register
    def _connect(self, _effect: do.Connect) -> None:
        self._settled = Settled()  # the page begins anew, and wants to be told once more
        self._close()
        self._open()

    @_do.register
    def _use_practice(self, effect: do.UsePractice) -> None:
        self._close()
        self._site = Site(self._site.data_dir, (effect.name,), self._site.adb_port)
        self._doctor, self._settled = self._called_doctor(), Settled()
        self._open(fresh=effect.fresh)

    @_do.register
    def _order_practice(self, effect: do.OrderPractice) -> None:
        with self.telling(ev.ConnectionFailed):
            if self._cable is None:
                raise AdbServerFailed("not connected")
            self._cable.order(f"{effect.order} {effect.what}".strip(), effect.serial)

    def _open(self, *, fresh: bool = False) -> None:
        self._last = None
        self._attempts.trying()
        try:
            self._cable = Cable.open(self._site, self._leave, fresh=fresh)
        except LenderLensError as error:
            self._failed(error)
            return
        self._failure = None
        self._port = self._cable.port
        self.poll()

    def _failed(self, error: LenderLensError) -> None:
        """Tell what went wrong and why. A cable whose server is gone is let go of, to be opened anew."""
        self._failure = error
        self.news.emit(ev.ConnectionFailed(error))
        if self._leave.is_set or self._site.practice or (self._cable is not None and not self._cable.is_dead):
            return  # a server that is only slow may look like a stranger at its port
        self._close()
        diagnosis = self._doctor.of_failure(error)
        self._attempts.failed(diagnosis)
        self._tell(diagnosis)

    def _try_again(self) -> None:
        if self._failure is None or self._site.practice:
            return
        diagnosis = self._doctor.of_failure(self._failure)
        self._tell(diagnosis)
        if self._attempts.failed(diagnosis) or self._doctor.sees_server:
            self._open()

    def _tell(self, diagnosis: Diagnosis) -> None:
        told = self._settled.take(diagnosis)
        if told is not None:
            self.news.emit(ev.Diagnosed(told))

    def _close(self) -> None:
        cable, self._cable, self._port = self._cable, None, 0
        if cable:
            cable.close()

    def _called_doctor(self) -> Doctor:
        return Doctor(self._site.adb_port or USUAL_PORT, self._computer, usb=not self._site.practice)
