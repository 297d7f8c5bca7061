"""All the worker stands on: adb server, practice phone, change book, lender list. Opened and used in one thread.

A practice phone has its own change book: nothing of it may ever mix with what is kept for a real phone.
"""

from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Self

from core.adb.phone import AdbPhone
from core.adb.server import AdbServer
from core.casebook.changes import ChangeBook
from core.errors import AdbServerFailed
from core.lenders.listings import LenderListings
from core.model.phone import Device
from core.practice.process import PracticeProcess, state_file
from core.practice.storage import reset
from gui.device_worker.site import Site


class Ground:
    """Opened by `open`, ended by `close`; both in the device thread."""

    def __init__(self, site: Site, server: AdbServer, practice: PracticeProcess | None, ends: ExitStack) -> None:
        self._site = site
        self._server = server
        self._practice = practice
        self._ends = ends
        self._listings: LenderListings | None = None
        self._book = ChangeBook(book_folder(site))

    @classmethod
    def open(cls, site: Site, *, fresh: bool = False) -> Self:
        """Start or join what is needed. Raises AdbMissing, AdbServerFailed, DataError."""
        with ExitStack() as ends:
            server = ends.enter_context(_server(site))
            practice = ends.enter_context(_practice(site, fresh=fresh)) if site.practice else None
            if practice:
                server.connect(practice.port)
                ends.callback(_detach, server, practice.port)
            opened = ends.pop_all()
        return cls(site, server, practice, opened)

    def close(self) -> None:
        """End what we started, and nothing else."""
        if self._listings:
            self._listings.close()
        self._ends.close()

    def devices(self) -> tuple[Device, ...]:
        """List what is attached; in practice only the practice phone is there. Raises AdbServerFailed."""
        return self._server.devices()

    def phone(self, serial: str) -> AdbPhone:
        return self._server.phone(serial)

    @property
    def book(self) -> ChangeBook:
        return self._book

    @property
    def listings(self) -> LenderListings:
        """Open the lender list on first use: it takes longer than a window may. Raises DataError."""
        if self._listings is None:
            self._listings = LenderListings.open(practice=bool(self._site.practice))
        return self._listings

    def order(self, order: str) -> None:
        """Do something on the practice phone itself. Raises DataError."""
        if self._practice:
            self._practice.send(order)
            if order == "plug":
                self._server.connect(self._practice.port)


def _server(site: Site) -> AdbServer:
    if site.adb_port:
        return AdbServer.join(site.adb_port)
    return AdbServer.open_private(site.data_dir) if site.practice else AdbServer.open_real(site.data_dir)


def _practice(site: Site, *, fresh: bool) -> PracticeProcess:
    if fresh:
        reset(state_file(site.data_dir, site.practice))
    return PracticeProcess.start(site.practice, site.data_dir)


def _detach(server: AdbServer, port: int) -> None:
    with suppress(AdbServerFailed):  # the phone was detached, or the server has ended before us
        server.disconnect(port)


def book_folder(site: Site) -> Path:
    return site.data_dir / "practice" if site.practice else site.data_dir
