"""Take over a lender list from a file. What is in use stays until the new one is proven and wholly on disk."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from core.casebook.durable import write_durably
from core.errors import ListDateAhead, ListNotNewer, ListNotStored
from core.lenders.bundle import Bundle
from core.lenders.updates.current import ListShelf, current_list, own_shelf
from core.lenders.updates.signed_list import SignedList, check_lines, open_signed, read_list_file
from core.model.lender import ListFacts
from core.model.list_age import is_ahead


@dataclass(frozen=True, slots=True)
class ImportedList:
    """The list in use before, and the one in use now, as it was read again from the disk."""

    before: ListFacts
    now: ListFacts


def import_list(path: Path, data: Path, today: dt.date) -> ImportedList:
    """Import a signed list into a person's data folder.

    A list that is open keeps what it holds: open the listings again afterwards. Raises a ListRefused, each kind with
    words of its own, and DataError if the bundled list is damaged; the list in use is then what it was.
    """
    return import_onto(own_shelf(data), path, today)


def import_onto(shelf: ListShelf, path: Path, today: dt.date) -> ImportedList:
    """Import a signed list onto any shelf, likewise."""
    content = read_list_file(path)
    signed = open_signed(content, shelf.keys)
    before = current_list(shelf)
    _refuse_old(signed, before)
    if is_ahead(signed.date, today):
        raise ListDateAhead(f"{signed.date} / {today}")
    check_lines(signed)
    return ImportedList(before.facts, _stored(content, signed, shelf).facts)


def _refuse_old(signed: SignedList, current: Bundle) -> None:
    """Both must hold: a higher number, and no earlier date; else a list that was set right could be undone."""
    if signed.sequence <= current.sequence or signed.date < current.date:
        raise ListNotNewer(f"{signed.sequence}, {signed.date} / {current.sequence}, {current.date}")


def _stored(content: bytes, signed: SignedList, shelf: ListShelf) -> Bundle:
    try:
        write_durably(shelf.imported, content)
    except OSError as problem:
        raise ListNotStored(problem.strerror or "") from problem
    now = current_list(shelf)
    if now.sequence != signed.sequence:
        raise ListNotStored("it is not on the disk as it was written")
    return now
