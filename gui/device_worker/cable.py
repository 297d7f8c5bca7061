"""What lies between this computer and the phones: the adb server, and practice phones. Used in one thread."""

from contextlib import ExitStack, suppress
from typing import Self

from core.adb.cancel import Cancel
from core.adb.server import AdbServer
from core.adb.server_process import is_free
from core.errors import AdbServerFailed
from core.model.phone import Device
from core.practice.process import PracticeProcess, state_file
from core.practice.storage import reset
from gui.device_worker.site import Site


class Cable:
    """Opened by `open`, ended by `close`; both in the same thread."""

    def __init__(self, server: AdbServer, practice: tuple[PracticeProcess, ...], ends: ExitStack) -> None:
        self.server = server
        self._practice = practice
        self._ends = ends

    @classmethod
    def open(cls, site: Site, cancel: Cancel, *, fresh: bool = False) -> Self:
        """Start or join what is needed. Raises AdbMissing, AdbServerFailed, DataError; Cancelled, with all ended."""
        with ExitStack() as ends:
            server = ends.enter_context(_server(site))
            practice = []
            for name in site.practice:
                cancel.check()
                phone = ends.enter_context(_practice(site, name, fresh=fresh))
                cancel.check()
                server.connect(phone.port)
                ends.callback(_detach, server, phone.port)
                practice.append(phone)
            opened = ends.pop_all()
        return cls(server, tuple(practice), opened)

    @property
    def port(self) -> int:
        """The adb server's."""
        return self.server.port

    @property
    def is_dead(self) -> bool:
        """Say whether nobody listens any more where the server was; one that is only slow is not dead."""
        return is_free(self.server.port)

    def close(self) -> None:
        """End what we started, and nothing else."""
        self._ends.close()

    def devices(self) -> tuple[Device, ...]:
        """List what is attached; in practice only practice phones are there. Raises AdbServerFailed."""
        return self.server.devices()

    def order(self, order: str, serial: str) -> None:
        """Do something on a practice phone itself, on all of them when none is named. Raises DataError."""
        for phone in self._practice:
            if serial in ("", phone.serial):
                phone.send(order)
                if order == "plug":
                    self.server.connect(phone.port)
                elif order == "unplug":
                    _detach(self.server, phone.port)  # adb keeps a lost address in its list; a lost cable it does not


def _server(site: Site) -> AdbServer:
    if site.adb_port:
        return AdbServer.join(site.adb_port)
    return AdbServer.open_private(site.data_dir) if site.practice else AdbServer.open_real(site.data_dir)


def _practice(site: Site, name: str, *, fresh: bool) -> PracticeProcess:
    if fresh:
        reset(state_file(site.data_dir, name))
    return PracticeProcess.start(name, site.data_dir)


def _detach(server: AdbServer, port: int) -> None:
    with suppress(AdbServerFailed):  # the phone was detached, or the server has ended before us
        server.disconnect(port)
