"""Pieces the published JSON documents share. Every text is cleaned once more here, at the last step."""

import datetime as dt
from collections.abc import Sequence
from typing import TypeAlias

from core.model.access import GrantReading, OpReading
from core.model.facts import Evidence
from core.model.lender import Basis, LenderMatch, Statement, said_for
from core.model.likeness import Reason
from core.model.phone import PhoneTime
from core.model.text import clean_line

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | dict[str, Json] | None"
JsonObject: TypeAlias = dict[str, Json]
_UNLISTED = (Basis.NAME_AND_COUNTRY, Basis.LENDING_LIKE)


def text(untrusted: str | None) -> str | None:
    return None if untrusted is None else clean_line(untrusted)


def texts(untrusted: Sequence[str]) -> list[str]:
    return [clean_line(one) for one in untrusted]


def phone_time(time: PhoneTime | None) -> JsonObject | None:
    """Write `{local, utc_offset}`: ISO 8601 without a zone, and `+HH:MM` or null."""
    if time is None:
        return None
    offset = utc_offset(time.utc_offset_minutes)
    return {"local": time.local.replace(tzinfo=None).isoformat(timespec="seconds"), "utc_offset": offset}


def utc_offset(minutes: int | None) -> str | None:
    if minutes is None:
        return None
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02d}:{rest:02d}"


def date(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


def grant(reading: GrantReading) -> JsonObject:
    return {
        "permission": clean_line(reading.permission),
        "requested": reading.requested,
        "granted": reading.granted,
        "flags": texts(reading.flags),
        "source": reading.source,
    }


def app_op(reading: OpReading | None) -> JsonObject | None:
    """Write the app-op; null when it was not read, an object of nulls when there is no line (the default)."""
    if reading is None:
        return None
    return {
        "uid_mode": text(reading.uid_mode),
        "package_mode": text(reading.package_mode),
        "last_access": phone_time(reading.last_access),
        "last_reject": phone_time(reading.last_reject),
    }


def evidence(of: Evidence) -> JsonObject:
    return {"command": clean_line(of.command), "line": clean_line(of.line)}


def lender(match: LenderMatch | None, country: str | None = None) -> JsonObject | None:
    """Write a match. `package`: the listed one, null where no package is listed; the chosen country's facts first."""
    if match is None:
        return None
    record, said = match.record, said_for(match.record.statements, country)
    return {
        "basis": match.basis,
        "package": None if match.basis in _UNLISTED else record.package,
        "other_signer": match.other_signer,
        "reusable_id": record.reusable_id,
        "group": record.group,
        "name": text(record.names[0][1]) if record.names else None,
        "kind": record.kind,
        "confidence": record.confidence,
        "statements": statements(said.first + said.elsewhere),
        "reasons": reasons(match.reasons),
    }


def reasons(of: Sequence[Reason]) -> list[JsonObject]:
    return [{"kind": one.kind, "words": texts(one.words)} for one in of]


def statements(of: Sequence[Statement]) -> list[JsonObject]:
    return [_statement(one) for one in of]


def _statement(of: Statement) -> JsonObject:
    return {
        "status": of.status,
        "by": text(of.by),
        "title": text(of.title),
        "date": text(of.date),
        "country": text(of.country),
        "url": text(of.url),
        "checked_on": date(of.checked_on),
    }
