"""Which list is in use: the newer of the bundled and the imported one. The imported one is checked at every open.

An imported list that cannot be used never stands in the way of a look at a phone: the bundled one is taken, and says
so (`set_aside`). The file is left as it is; the next import replaces it.
"""

from dataclasses import replace
from pathlib import Path
from typing import Final

from core.errors import ListRefused
from core.lenders.bundle import Bundle, read_list
from core.lenders.updates.keys import Keys, built_in_keys
from core.lenders.updates.signed_list import bundle_of, open_signed, read_list_file
from core.paths import data_dir, resource_path

_IMPORTED: Final = ("lenders", "imported-list.txt")


def imported_path(data: Path) -> Path:
    """Name the file that holds the imported list in a data folder."""
    return data.joinpath(*_IMPORTED)


def current_list(data: Path | None = None, keys: Keys = ()) -> Bundle:
    """Read the list in use. `data`: else the person's folder; `keys`: else the built-in ones.

    Raises DataError only where the bundled list itself is damaged.
    """
    bundled = read_list(resource_path("lenders"))
    path = imported_path(data or data_dir())
    try:
        if not path.exists():
            return bundled
        signed = open_signed(read_list_file(path), keys or built_in_keys())
        return bundle_of(signed) if signed.sequence > bundled.sequence else bundled
    except (ListRefused, OSError):
        return replace(bundled, set_aside=True)
