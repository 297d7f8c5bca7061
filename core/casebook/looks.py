"""The last look at each phone, so that the next one can say what came back. It may be lost: no look waits for it.

One file a phone, `looks/KEY.json` in the DATA folder; KEY is the keyed hash of `ChangeBook`. The next look takes its
place, and of the phones seen longest ago nothing is kept.
"""

import re
from contextlib import suppress
from pathlib import Path
from typing import Final

from core.casebook.codec import decode_as, encode_as, is_of_our_years
from core.casebook.durable import read_regular, write_durably
from core.errors import DataError
from core.model.since import LookSummary

SCHEMA: Final = "lenderlens.look/1"
_KEY: Final = re.compile(r"[0-9a-f]{16}-[0-9a-f]{64}", re.ASCII)
_LARGEST: Final = 16 << 20
_MOST_PHONES: Final = 40
_ASIDE: Final = ".damaged"


class LookBook:
    """Keep looks under `folder` (the DATA folder)."""

    def __init__(self, folder: Path) -> None:
        self._looks = folder / "looks"

    @property
    def holds_any(self) -> bool:
        return bool(self._files())

    def last(self, phone_key: str) -> LookSummary | None:
        """Load the last look at a phone. Raises DataError where it is damaged."""
        path = self._path(phone_key)
        try:
            look = decode_as(LookSummary, SCHEMA, read_regular(path, _LARGEST).decode("utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise DataError(path.name) from error
        if look.phone_key != phone_key or not is_of_our_years(look.at):
            raise DataError(path.name)
        return look

    def keep(self, look: LookSummary) -> None:
        """Put a look in the place of the last one. Raises DataError where it cannot be stored."""
        try:
            write_durably(self._path(look.phone_key), encode_as(SCHEMA, look).encode("utf-8"))
        except OSError as error:
            raise DataError(str(error)) from error
        self._drop_oldest()

    def set_aside(self, phone_key: str) -> None:
        """Move a damaged look out of the way; it is not deleted."""
        path = self._path(phone_key)
        with suppress(OSError):
            path.replace(path.with_suffix(_ASIDE))

    def forget(self) -> None:
        """Delete all looks, damaged ones included. Raises DataError if one stays, or the folder is a link."""
        if self._looks.resolve() != self._looks.parent.resolve() / self._looks.name:
            raise DataError(f"{self._looks.name}: a link to another folder")
        try:
            for path in (*self._files(), *self._looks.glob(".new-*.tmp")):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise DataError(str(error)) from error

    def _path(self, phone_key: str) -> Path:
        if _KEY.fullmatch(phone_key) is None:
            raise DataError("phone key")
        return self._looks / f"{phone_key}.json"

    def _files(self) -> tuple[Path, ...]:
        ours = (path for path in self._looks.glob("*") if path.suffix in (".json", _ASIDE))
        return tuple(path for path in ours if _KEY.fullmatch(path.stem) and (path.is_file() or path.is_symlink()))

    def _drop_oldest(self) -> None:
        with suppress(OSError):
            newest_first = sorted(self._files(), key=lambda path: path.lstat().st_mtime, reverse=True)
            for path in newest_first[_MOST_PHONES:]:
                path.unlink(missing_ok=True)
