"""Take over a lender list from a file. What is in use stays until the new one is proven and wholly on disk."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from core.casebook.durable import write_durably
from core.errors import ListDateAhead, ListNotNewer, ListNotStored
from core.lenders.bundle import Bundle
from core.lenders.updates.current import current_list, imported_path
from core.lenders.updates.keys import Keys, built_in_keys
from core.lenders.updates.signed_list import SignedList, check_lines, open_signed, read_list_file
from core.model.lender import ListFacts
from core.model.list_age import is_ahead


@dataclass(frozen=True, slots=True)
class ImportedList:
    """The list in use before, and the one in use now, as it was read again from the disk."""

    before: ListFacts
    now: ListFacts


def import_list(path: Path, data: Path, today: dt.date, keys: Keys = ()) -> ImportedList:
    """Import a signed list into a data folder; `keys`: else the built-in ones.

    A list that is open keeps what it holds: open the listings again afterwards. Raises a ListRefused, each kind with
    words of its own, and DataError if the bundled list is damaged; the list in use is then what it was.
    """
    content = read_list_file(path)
    signed = open_signed(content, keys or built_in_keys())
    before = current_list(data, keys)
    _refuse_old(signed, before)
    if is_ahead(signed.date, today):
        raise ListDateAhead(f"{signed.date} / {today}")
    check_lines(signed)
    return ImportedList(before.facts, _stored(content, signed, data, keys).facts)


def _refuse_old(signed: SignedList, current: Bundle) -> None:
    """Both must hold: a higher number, and no earlier date; else a list that was set right could be undone."""
    if signed.sequence <= current.sequence or signed.date < current.date:
        new, old = (f"{sequence}, {date}" for sequence, date in (
            (signed.sequence, signed.date), (current.sequence, current.date)
        ))  # fmt: skip
        raise ListNotNewer(f"{new} / {old}")


def _stored(content: bytes, signed: SignedList, data: Path, keys: Keys) -> Bundle:
    try:
        write_durably(imported_path(data), content)
    except OSError as problem:
        raise ListNotStored(problem.strerror or "") from problem
    now = current_list(data, keys)
    if now.sequence != signed.sequence:
        raise ListNotStored("it is not on the disk as it was written")
    return now
