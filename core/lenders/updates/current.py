"""Which list is in use: the newer of the bundled and the imported one. The imported one is checked at every open.

An imported list that cannot be used never stands in the way of a look at a phone: the bundled one is taken, and says
so (`set_aside`). The file is left as it is; the next import replaces it.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from core.errors import ListRefused
from core.lenders.bundle import Bundle, number_of, read_list
from core.lenders.updates.keys import Keys, built_in_keys
from core.lenders.updates.signed_list import bundle_of, open_signed, read_list_file
from core.paths import data_dir, resource_path

_IMPORTED: Final = ("lenders", "imported.lenders")


@dataclass(frozen=True, slots=True)
class ListShelf:
    """Where lists stand and whose signature counts. `bundled`: a list folder; `data`: the person's own folder."""

    bundled: Path
    data: Path
    keys: Keys

    @property
    def imported(self) -> Path:
        return self.data.joinpath(*_IMPORTED)


def import_mark(shelf: ListShelf) -> tuple[int, int]:
    """Give what changes with each import; whoever keeps a list open looks at it before asking again."""
    try:
        found = shelf.imported.stat()
    except OSError:
        return (0, 0)
    return (found.st_mtime_ns, found.st_size)


def own_shelf(data: Path | None = None) -> ListShelf:
    """Name the places of this computer: the bundled list, the built-in keys, `data` or else the person's folder."""
    return ListShelf(resource_path("lenders"), data or data_dir(), built_in_keys())


def current_list(shelf: ListShelf) -> Bundle:
    """Read the list in use. Raises DataError only where the bundled list itself is damaged."""
    try:
        imported = _imported(shelf)
    except (ListRefused, OSError):
        return replace(read_list(shelf.bundled), set_aside=True)
    return read_list(shelf.bundled) if imported is None else imported


def _imported(shelf: ListShelf) -> Bundle | None:
    """Read the imported list; None: there is none that is newer than the bundled one."""
    if not shelf.imported.exists():
        return None
    signed = open_signed(read_list_file(shelf.imported), shelf.keys)
    return bundle_of(signed) if signed.sequence > number_of(shelf.bundled) else None
