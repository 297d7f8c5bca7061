"""Change records as JSON and back. Every field is checked on the way in: a record is a file, and files are hostile."""

import dataclasses
import json
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum
from functools import cache
from types import UnionType
from typing import Final, Literal, TypeVar, cast, get_args, get_origin, get_type_hints

from core.errors import DataError, NotAllowedHere
from core.model.names import TURN_OFF_ORDER, PackageName, UserId, package_name, user_id
from core.model.record import ChangeRecord, ItemRecord
from core.model.since import LookSummary

T = TypeVar("T")
_hints = cache(get_type_hints)  # a book may hold hundreds of records
SCHEMA: Final = "lenderlens.record/2"
_YEARS: Final = range(2000, 2201)
"""Far from the first and last year a computer can reckon with, where turning to another zone would fail."""
_PLAIN: Final[Mapping[object, type]] = {str: str, int: int, bool: bool}
_MAKERS: Final[Mapping[object, tuple[type, Callable[..., object]]]] = {
    PackageName: (str, package_name),
    UserId: (int, user_id),
    datetime: (str, datetime.fromisoformat),
}


def encode(record: ChangeRecord) -> str:
    """Write a record as one JSON document, keys sorted."""
    return encode_as(SCHEMA, record)


def encode_as(schema: str, of: ChangeRecord | LookSummary) -> str:
    """Write a document of ours under the name of its schema; a look, of which there are many, in one line."""
    document = {"schema": schema, **dataclasses.asdict(of)}
    indent, marks = (None, (",", ":")) if isinstance(of, LookSummary) else (1, None)
    written = json.dumps(document, default=_plain, ensure_ascii=True, indent=indent, separators=marks, sort_keys=True)
    return written + "\n"


def decode(untrusted: str) -> ChangeRecord:
    """Read a record; DataError where anything is missing, unknown or of the wrong type."""
    record = decode_as(ChangeRecord, SCHEMA, untrusted)
    _check(record)
    return record


def decode_as(kind: type[T], schema: str, untrusted: str) -> T:
    """Read a document of ours. Raises DataError as `decode`; what types cannot say is for the caller to check."""
    try:
        document = json.loads(untrusted)
        if not isinstance(document, dict) or document.pop("schema", None) != schema:
            raise DataError("schema")
        return cast(T, _read(kind, document))
    except (ValueError, OverflowError, TypeError, RecursionError, NotAllowedHere) as error:
        raise DataError(str(error)[:200]) from error


def is_of_our_years(at: datetime) -> bool:
    return at.tzinfo is not None and is_year_of_ours(at)


def is_year_of_ours(at: datetime) -> bool:
    """Say it of a moment with or without a zone."""
    return at.year in _YEARS


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in a record")


def _read(kind: object, value: object) -> object:
    """Read one value as `kind`: our dataclasses, tuples, enums, optional values, checked names, plain types."""
    if kind in _MAKERS:
        plain, make = _MAKERS[kind]
        return make(_exactly(plain, value))
    if kind in _PLAIN:
        return _exactly(_PLAIN[kind], value)
    if get_origin(kind) is tuple:
        return tuple(_read(get_args(kind)[0], each) for each in _exactly(list, value))
    if isinstance(kind, UnionType):
        return None if value is None else _read(get_args(kind)[0], value)
    if get_origin(kind) is Literal:
        return _one_of(get_args(kind), value)
    return _read_class(kind, value)


def _read_class(kind: object, value: object) -> object:
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if not isinstance(kind, type) or not dataclasses.is_dataclass(kind):
        raise TypeError(f"no way to read {kind}")
    hints = _hints(kind)
    fields = _exactly(dict, value)
    if set(fields) != set(hints):
        raise DataError(f"fields of {kind.__name__}")
    return kind(**{name: _read(hint, fields[name]) for name, hint in hints.items()})


def _exactly(kind: type[T], value: object) -> T:
    if type(value) is not kind:
        raise DataError(f"{kind.__name__} expected")
    return value


def _one_of(allowed: tuple[object, ...], value: object) -> object:
    if value not in allowed:
        raise DataError(f"{str(value)[:40]!r} is not known")
    return value


def _check(record: ChangeRecord) -> None:
    """Check what types cannot say: an edited record must not give anything that was not there before."""
    for item in record.items:
        _check_item(item)
    for at in (record.at, *(each.at for each in record.outcomes)):
        if not is_of_our_years(at):
            raise DataError("time without zone, or of no year of ours")


def _check_item(item: ItemRecord) -> None:
    """Only permissions that are ever turned off, and those only where granted, and in the name of the app's own uid."""
    flagged = {each.permission for each in item.added_flags}
    if not {each.permission for each in item.permissions} <= set(TURN_OFF_ORDER):
        raise DataError("permission that is never turned off")
    if not {*item.turned_off, *flagged} <= {each.permission for each in item.permissions if each.granted}:
        raise DataError("permission that was not granted")
    if item.through != item.key.package and item.shared_uid is None:
        raise DataError("another app's package")
