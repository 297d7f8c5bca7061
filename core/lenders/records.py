"""One line of a record file -> `LenderRecord`. It trusts nothing in the line and may not repair it."""

import datetime as dt
import json
import re
from enum import StrEnum
from typing import Final, TypeVar

from core.errors import DataError, LenderLensError
from core.model.lender import Confidence, Group, Kind, LenderRecord, NamedLender, Statement, Status
from core.model.names import package_name
from core.model.text import clean_line

RECORD_KEYS: Final = (
    "package", "names", "operator", "countries", "kind", "group", "confidence", "statements", "reusable_id",
)  # fmt: skip
CERTIFICATES: Final = "certificates"
"""A key that may be absent: no public source states a certificate yet."""
NAMED_KEYS: Final = tuple(key for key in RECORD_KEYS if key not in ("package", "reusable_id"))
STATEMENT_KEYS: Final = ("status", "by", "title", "date", "country", "url", "checked_on")
NAME_LIMIT: Final = 200
TITLE_LIMIT: Final = 300
_LINE_LIMIT: Final = 64_000
_LIST_LIMIT: Final = 100
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", re.ASCII)
_COUNTRY: Final = re.compile(r"[A-Z]{2}", re.ASCII)
_DATE: Final = re.compile(r"\d{4}(-\d{2}){0,2}", re.ASCII)
_CERTIFICATE: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)
_URL: Final = re.compile(r"https?://[^\s/?#\\\"<>]+(/[^\s\\\"<>]*)?", re.ASCII)

_Word = TypeVar("_Word", bound=StrEnum)


def read_record(untrusted_line: str, where: str) -> LenderRecord:
    """Read one record line.

    Names and titles lose control and bidi characters and are capped. Raises DataError naming `where` (file and line)
    for anything else: no JSON, keys missing or unknown, words outside the closed vocabularies, bad dates or addresses.
    """
    try:
        fields = _loaded(untrusted_line)
        return _record(_object(fields, RECORD_KEYS, may_have=frozenset([CERTIFICATES])))
    except (ValueError, RecursionError, LenderLensError) as problem:
        raise DataError(f"{where}: {clean_line(str(problem))}") from problem


def read_named(untrusted_line: str, where: str) -> NamedLender:
    """Read one line of the names without a package, likewise."""
    try:
        fields = _object(_loaded(untrusted_line), NAMED_KEYS)
        return NamedLender(
            _names(fields["names"]),
            _clean(_text_or_none(fields, "operator"), NAME_LIMIT),
            tuple(_country(one) for one in _list(fields["countries"], "countries")),
            _word(Kind, fields, "kind"),
            _word(Group, fields, "group"),
            _word(Confidence, fields, "confidence"),
            tuple(_statement(one) for one in _list(fields["statements"], "statements")),
        )
    except (ValueError, RecursionError, LenderLensError) as problem:
        raise DataError(f"{where}: {clean_line(str(problem))}") from problem


def certificate(untrusted: object) -> str:
    """Take a SHA-256 of a certificate, 64 lower-case hex digits. Raises ValueError."""
    if not isinstance(untrusted, str) or not _CERTIFICATE.fullmatch(untrusted):
        raise ValueError("certificate is not 64 hex digits")
    return untrusted


def _record(fields: dict[str, object]) -> LenderRecord:
    return LenderRecord(
        package=package_name(_text(fields, "package")),
        names=_names(fields["names"]),
        operator=_clean(_text_or_none(fields, "operator"), NAME_LIMIT),
        countries=tuple(_country(one) for one in _list(fields["countries"], "countries")),
        kind=_word(Kind, fields, "kind"),
        group=_word(Group, fields, "group"),
        confidence=_word(Confidence, fields, "confidence"),
        statements=tuple(_statement(one) for one in _list(fields["statements"], "statements")),
        reusable_id=_flag(fields, "reusable_id"),
        certificates=tuple(certificate(one) for one in _list(fields.get(CERTIFICATES, []), CERTIFICATES)),
    )


def _statement(untrusted: object) -> Statement:
    fields = _object(untrusted, STATEMENT_KEYS)
    country = _text_or_none(fields, "country")
    checked_on = _date(fields, "checked_on")
    return Statement(
        status=_word(Status, fields, "status"),
        by=_clean(_text_or_none(fields, "by"), NAME_LIMIT),
        title=_clean(_text_or_none(fields, "title"), TITLE_LIMIT),
        date=_date(fields, "date"),
        country=None if country is None else _country(country),
        url=_url(_text_or_none(fields, "url")),
        checked_on=None if checked_on is None else dt.date.fromisoformat(checked_on),
    )


def _loaded(untrusted_line: str) -> object:
    if len(untrusted_line) > _LINE_LIMIT:
        raise ValueError(f"a line of {len(untrusted_line)} characters")
    loaded: object = json.loads(untrusted_line)
    return loaded


def _object(untrusted: object, keys: tuple[str, ...], may_have: frozenset[str] = frozenset()) -> dict[str, object]:
    if not isinstance(untrusted, dict):
        raise ValueError("not an object")
    if untrusted.keys() - may_have != set(keys):
        raise ValueError(f"keys differ: {sorted((untrusted.keys() - may_have) ^ set(keys))}")
    return untrusted


def _list(untrusted: object, key: str) -> list[object]:
    if not isinstance(untrusted, list) or len(untrusted) > _LIST_LIMIT:
        raise ValueError(f"{key} is not a list of at most {_LIST_LIMIT}")
    return untrusted


def _names(untrusted: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(untrusted, dict) or len(untrusted) > _LIST_LIMIT:
        raise ValueError("names is not an object of language tag and name")
    found = []
    for tag, name in untrusted.items():
        cleaned = _clean(name, NAME_LIMIT) if isinstance(name, str) else None
        if not (_TAG.fullmatch(tag) and cleaned and cleaned.strip()):
            raise ValueError(f"name {tag!r}")
        found.append((tag, cleaned))
    return tuple(found)


def _text(fields: dict[str, object], key: str) -> str:
    value = fields[key]
    if not isinstance(value, str) or not value:
        raise ValueError(f"{key} is not a text")
    return value


def _text_or_none(fields: dict[str, object], key: str) -> str | None:
    return None if fields[key] is None else _text(fields, key)


def _flag(fields: dict[str, object], key: str) -> bool:
    value = fields[key]
    if not isinstance(value, bool):
        raise ValueError(f"{key} is neither true nor false")
    return value


def _word(vocabulary: type[_Word], fields: dict[str, object], key: str) -> _Word:
    return vocabulary(_text(fields, key))


def _clean(untrusted: str | None, limit: int) -> str | None:
    if untrusted is None or (untrusted.isascii() and untrusted.isprintable() and len(untrusted) <= limit):
        return untrusted  # nothing to clean; letter by letter is slow
    return clean_line(untrusted, limit).strip() or None


def _country(untrusted: object) -> str:
    if not isinstance(untrusted, str) or not _COUNTRY.fullmatch(untrusted):
        raise ValueError(f"country {untrusted!r} is not two capital letters")
    return untrusted


def _date(fields: dict[str, object], key: str) -> str | None:
    date = _text_or_none(fields, key)
    if date is None:
        return None
    if not _DATE.fullmatch(date) or (key == "checked_on" and len(date) != len("YYYY-MM-DD")):
        raise ValueError(f"{key} {date!r} is not a date")
    dt.date.fromisoformat(date + "-01-01"[len(date) - 4 :] if len(date) < 10 else date)
    return date


def _url(untrusted: str | None) -> str | None:
    if untrusted is not None and not (_URL.fullmatch(untrusted) and len(untrusted) <= 600):
        raise ValueError("url is not an http or https address")
    return untrusted
