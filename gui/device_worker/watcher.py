"""Watches the cables: opens the adb server, lists what is attached, is the hand on practice phones."""

from functools import singledispatchmethod

from PySide6.QtCore import QObject, QThread, QTimer, Slot

from core.adb.cancel import Cancel
from core.errors import AdbServerFailed
from core.model.phone import Device
from gui import effects as do
from gui import events as ev
from gui.device_worker.cable import Cable
from gui.device_worker.site import Site
from gui.device_worker.telling import Telling

_POLL_MS = 1000


class Watcher(Telling):
    """Rules are in the package's docstring. All slots run in the watcher's thread."""

    def __init__(self, site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._site = site
        self._cable: Cable | None = None
        self._port = 0
        self._leave = Cancel()
        self._last: tuple[Device, ...] | None = None
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
        """List devices. One empty list proves nothing (a cut reply looks the same): two in a row do."""
        if self._cable is None or self._leave.is_set:
            return
        with self.telling(ev.ConnectionFailed):
            seen = self._cable.devices()
            if seen or self._last == ():
                self.news.emit(ev.DevicesSeen(seen))
            self._last = seen

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
        self._close()
        self._open()

    @_do.register
    def _use_practice(self, effect: do.UsePractice) -> None:
        self._close()
        self._site = Site(self._site.data_dir, (effect.name,), self._site.adb_port)
        self._open(fresh=effect.fresh)

    @_do.register
    def _order_practice(self, effect: do.OrderPractice) -> None:
        with self.telling(ev.ConnectionFailed):
            if self._cable is None:
                raise AdbServerFailed("not connected")
            self._cable.order(effect.order, effect.serial)

    def _open(self, *, fresh: bool = False) -> None:
        self._last = None
        with self.telling(ev.ConnectionFailed):
            self._cable = Cable.open(self._site, self._leave, fresh=fresh)
            self._port = self._cable.port
        self.poll()

    def _close(self) -> None:
        cable, self._cable, self._port = self._cable, None, 0
        if cable:
            cable.close()
