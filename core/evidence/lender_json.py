"""What looking up by hand found, as the published document `lenderlens.lenders/1` (resources/schema)."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from core.evidence.json_parts import JsonObject, date, reasons, statements, text
from core.model.lender import Basis, Kind, LenderRecord, ListFacts, NamedLender, Status
from core.model.likeness import Likeness
from core.model.list_age import list_age

LENDERS_SCHEMA: Final = "lenderlens.lenders/1"


@dataclass(frozen=True, slots=True)
class Checked:
    """One row of a table that was checked. `untrusted_package`: as it stood there, perhaps no package at all."""

    untrusted_package: str
    basis: Basis
    statuses: tuple[Status, ...]
    kind: Kind | None
    likeness: Likeness


def search_document(
    facts: ListFacts, term: str, found: Iterable[LenderRecord], named: Iterable[NamedLender] = ()
) -> JsonObject:
    """Give what was found; `names_only`: names a source gives without a package, which list no app."""
    records, names = [_record(one) for one in found], [_facts(one) for one in named]
    return {**_head(facts), "term": text(term), "records": records, "names_only": names}


def show_document(facts: ListFacts, term: str, record: LenderRecord | None, likeness: Likeness) -> JsonObject:
    records = [] if record is None else [_record(record)]
    return {**_head(facts), "term": text(term), "records": records, "likeness": _likeness(likeness)}


def check_document(facts: ListFacts, rows: Iterable[Checked]) -> JsonObject:
    return {**_head(facts), "rows": [_row(row) for row in rows]}


def import_document(before: ListFacts, now: ListFacts, today: dt.date) -> JsonObject:
    return {**_head(now), "age": _age(now, today), "before": _listed(before)}


def stats_document(facts: ListFacts, records: Sequence[LenderRecord], today: dt.date) -> JsonObject:
    """Count records by kind, group, confidence, country and status; a record may count in several countries."""
    return {
        **_head(facts),
        "age": _age(facts, today),
        "counts": {
            "kinds": _counts(record.kind for record in records),
            "groups": _counts(record.group for record in records),
            "confidences": _counts(record.confidence for record in records),
            "countries": _counts(country for record in records for country in record.countries),
            "statuses": _counts(
                status for record in records for status in {statement.status for statement in record.statements}
            ),
        },
    }


def _head(facts: ListFacts) -> JsonObject:
    return {"schema": LENDERS_SCHEMA, "lender_list": _listed(facts)}


def _listed(facts: ListFacts) -> JsonObject:
    return {
        "version": text(facts.version),
        "date": date(facts.date),
        "records": facts.records,
        "sequence": facts.sequence,
        "source": facts.source,
        "set_aside": facts.set_aside,
    }


def _age(facts: ListFacts, today: dt.date) -> JsonObject:
    return {"days": (today - facts.date).days, "age": list_age(facts, today)}


def _counts(words: Iterable[str]) -> JsonObject:
    counted = Counter(str(word) for word in words)
    return {word: counted[word] for word in sorted(counted, key=lambda word: (-counted[word], word))}


def _record(record: LenderRecord) -> JsonObject:
    own: JsonObject = {"package": record.package, **_facts(record)}
    return {**own, "reusable_id": record.reusable_id, "certificates": list(record.certificates)}


def _facts(of: LenderRecord | NamedLender) -> JsonObject:
    names: JsonObject = {tag: text(name) for tag, name in of.names}
    return {
        "names": names,
        "operator": text(of.operator),
        "countries": list(of.countries),
        "kind": of.kind,
        "group": of.group,
        "confidence": of.confidence,
        "statements": statements(of.statements),
    }


def _row(row: Checked) -> JsonObject:
    return {
        "package": text(row.untrusted_package),
        "basis": row.basis,
        "statuses": list(row.statuses),
        "kind": row.kind,
        **_likeness(row.likeness),
    }


def _likeness(of: Likeness) -> JsonObject:
    return {"lending_like": of.lending_like, "score": round(of.score, 4), "reasons": reasons(of.reasons)}
