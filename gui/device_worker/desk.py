"""What one phone's worker works with: the way to the phone, the change book, the lender list. One thread only.

Practice phones have a change book of their own: nothing of them may ever mix with what is kept for real phones.
"""

from collections.abc import Callable
from pathlib import Path

from core.adb.cancel import Cancel
from core.casebook.changes import ChangeBook
from core.casebook.details_store import DetailsStore
from core.casebook.looks import LookBook
from core.lenders.listings import LenderListings
from core.lenders.updates.current import import_mark, own_shelf
from gui.device_worker.leaving import PhoneUntilWeLeave
from gui.device_worker.site import Site


class Desk:
    """`server_port`: where the adb server answers now. `leave`: set when the program ends."""

    def __init__(self, site: Site, server_port: Callable[[], int], leave: Cancel) -> None:
        self._practice = bool(site.practice)
        self._server_port = server_port
        self._listings: LenderListings | None = None
        self._shelf, self._mark = own_shelf(site.data_dir), (0, 0)
        self.leave = leave
        self.book = ChangeBook(book_folder(site))
        self.looks = LookBook(book_folder(site))
        self.names = DetailsStore(book_folder(site))

    def phone(self, serial: str) -> PhoneUntilWeLeave:
        """Reach a phone. Raises AdbServerFailed while there is no server."""
        return PhoneUntilWeLeave(self._server_port(), serial, self.leave)

    @property
    def listings(self) -> LenderListings:
        """Open the lender list on first use, since it takes longer than a window may, and after an import again.

        Raises DataError.
        """
        mark = import_mark(self._shelf)
        if self._listings is None or mark != self._mark:
            self.close()
            self._mark = mark
            self._listings = LenderListings.open(self._practice, self._shelf.data)
        return self._listings

    def close(self) -> None:
        """Close the lender list."""
        if self._listings:
            self._listings.close()
            self._listings = None


def book_folder(site: Site) -> Path:
    return site.data_dir / "practice" if site.practice else site.data_dir
