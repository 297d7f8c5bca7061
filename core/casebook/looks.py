"""The last looks at each phone, so that the next one can say what came back. They may be lost: no look waits for them.

A folder a phone, `looks/KEY/` in the DATA folder, a file a look; KEY is the keyed hash of `ChangeBook`. A look is
written wholly before an older one leaves: killed at any moment nothing is lost. `looks/KEY.json`, one look, is how an
earlier version kept them; it is the oldest.
"""

import re
import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from core.casebook.durable import read_regular, write_durably
from core.casebook.look_codec import decode_look, encode_look
from core.errors import DataError
from core.model.since import LookSummary

_KEY: Final = re.compile(r"[0-9a-f]{16}-[0-9a-f]{64}", re.ASCII)
_NAME: Final = re.compile(r"(\d{6})-(\d{14})-[0-9a-f]{6}", re.ASCII)
"""Number, moment (UTC), and what tells two looks apart that two programs keep at the same time."""
_MOMENT: Final = "%Y%m%d%H%M%S"
_LARGEST: Final = 16 << 20
_MOST_PHONES: Final = 40
_MOST_LOOKS: Final = 20
_LONGEST: Final = timedelta(days=90)
_ASIDE: Final = ".damaged"
_NEW: Final = ".new-*.tmp"


@dataclass(frozen=True, slots=True)
class KeptLooks:
    """`looks`: oldest first. `damaged`: one could not be read and was set aside."""

    looks: tuple[LookSummary, ...] = ()
    damaged: bool = False


class LookBook:
    """Keep looks under `folder` (the DATA folder)."""

    def __init__(self, folder: Path) -> None:
        self._looks = folder / "looks"

    @property
    def holds_any(self) -> bool:
        return bool(self._phones())

    def of(self, phone_key: str) -> KeptLooks:
        """Load all looks at a phone. A damaged one is moved out of the way; it is not deleted."""
        looks, damaged = [], False
        for path in self._files(phone_key):
            try:
                looks.append(_read(path, phone_key))
            except DataError:
                damaged = True
                with suppress(OSError):
                    path.replace(path.with_suffix(_ASIDE))
        return KeptLooks(tuple(looks), damaged)

    def keep(self, look: LookSummary) -> None:
        """Add a look; leave out older ones that need not be kept. Raises DataError where it cannot be stored.

        At most 20 stay, none older than 90 days; of looks in a row that say the same, the first and the last.
        """
        before = self._files(look.phone_key)
        number = 1 + max((int(path.stem[:6]) for path in before if _NAME.fullmatch(path.stem)), default=0)
        moment = look.at.astimezone(UTC)
        name = f"{number:06d}-{moment.strftime(_MOMENT)}-{secrets.token_hex(3)}.json"
        try:
            write_durably(self._folder(look.phone_key) / name, encode_look(look))
        except OSError as error:
            raise DataError(str(error)) from error
        with suppress(OSError, DataError):  # another window may be deleting at this moment
            for path in _to_leave(before, look):
                path.unlink(missing_ok=True)
            self._drop_phones()

    def forget_phone(self, phone_key: str) -> None:
        """Delete all looks at one phone, damaged ones included. Raises DataError if one stays."""
        self._expect_no_link()
        try:
            self._drop(phone_key)
        except OSError as error:
            raise DataError(str(error)) from error

    def forget(self) -> None:
        """Delete all looks, damaged ones included. Raises DataError if one stays, or the folder is a link."""
        self._expect_no_link()
        try:
            for phone_key in self._phones():
                self._drop(phone_key)
            for path in self._looks.glob(_NEW):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise DataError(str(error)) from error

    def _folder(self, phone_key: str) -> Path:
        if _KEY.fullmatch(phone_key) is None:
            raise DataError("phone key")
        return self._looks / phone_key

    def _files(self, phone_key: str) -> tuple[Path, ...]:
        """Name the looks at a phone, oldest first."""
        folder = self._folder(phone_key)
        earlier = folder.with_suffix(".json")
        try:
            named = sorted(path for path in folder.glob("*.json") if _NAME.fullmatch(path.stem))
            return (*((earlier,) if earlier.exists() else ()), *named)
        except OSError as error:
            raise DataError(str(error)) from error

    def _expect_no_link(self) -> None:
        if self._looks.resolve() != self._looks.parent.resolve() / self._looks.name:
            raise DataError(f"{self._looks.name}: a link to another folder")

    def _phones(self) -> tuple[str, ...]:
        """Name every phone of which something is kept."""
        return tuple({path.stem for path in self._looks.glob("*") if _KEY.fullmatch(path.stem) and _is_ours(path)})

    def _drop(self, phone_key: str) -> None:
        folder = self._folder(phone_key)
        for suffix in (".json", _ASIDE):
            folder.with_suffix(suffix).unlink(missing_ok=True)
        if folder.is_symlink():
            folder.unlink()
        elif folder.is_dir():
            ours = (path for path in folder.iterdir() if _NAME.fullmatch(path.stem) or path.match(_NEW))
            for path in ours:
                path.unlink(missing_ok=True)
            with suppress(OSError):  # something that is not ours lies there
                folder.rmdir()

    def _drop_phones(self) -> None:
        """Of the phones seen longest ago keep nothing."""
        newest_first = sorted(self._phones(), key=self._last_kept, reverse=True)
        for phone_key in newest_first[_MOST_PHONES:]:
            self._drop(phone_key)

    def _last_kept(self, phone_key: str) -> float:
        return max((path.lstat().st_mtime for path in self._files(phone_key)), default=0.0)


def _read(path: Path, phone_key: str) -> LookSummary:
    try:
        return decode_look(read_regular(path, _LARGEST), phone_key)
    except (OSError, ValueError) as error:
        raise DataError(path.name) from error


def _is_ours(path: Path) -> bool:
    return path.suffix in ("", ".json", _ASIDE) and (path.is_file() or path.is_symlink() or path.is_dir())


def _to_leave(before: tuple[Path, ...], new: LookSummary) -> tuple[Path, ...]:
    """Name the looks that need not stay beside a new one: too many, too old, or between two that say the same."""
    same = before[-1:] if len(before) > 1 and all(_says_the_same(path, new) for path in before[-2:]) else ()
    rest = before[: len(before) - len(same)]
    old = tuple(path for path in rest if _is_old(path, new.at))
    most = tuple(path for path in rest if path not in old)
    return (*same, *old, *most[: max(0, len(most) + 1 - _MOST_LOOKS)])


def _says_the_same(path: Path, new: LookSummary) -> bool:
    try:
        return replace(_read(path, new.phone_key), at=new.at) == new
    except DataError:
        return False


def _is_old(path: Path, at: datetime) -> bool:
    """Judge by the name; one that an earlier version kept, by when it was written."""
    match = _NAME.fullmatch(path.stem)
    try:
        if match is None:
            written = datetime.fromtimestamp(path.lstat().st_mtime, UTC)
        else:
            written = datetime.strptime(match[2], _MOMENT).replace(tzinfo=UTC)
    except (OSError, ValueError):
        return False
    return at - written > _LONGEST
