"""A scan as the published document `lenderlens.scan/1` (resources/schema/scan.schema.json)."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Final

from core import __version__
from core.evidence.json_parts import JsonObject, app_op, date, evidence, grant, lender, text, texts, utc_offset
from core.evidence.managed_json import managed_object, user_object
from core.evidence.since_json import since_part
from core.model.access import ContactAccess
from core.model.facts import Gap
from core.model.phone import PhoneFacts
from core.model.report import AppReport, ScanReport, Timing
from core.model.text import clean_line

SCAN_SCHEMA: Final = "lenderlens.scan/1"


def scan_document(report: ScanReport, *, all_apps: bool = False) -> JsonObject:
    """Make the JSON-able document. Without `all_apps`: lender matches, readers, and unknowns that come from a hole."""
    return {
        "schema": SCAN_SCHEMA,
        "program": {"name": "LenderLens", "version": __version__},
        "device": _device(report.device),
        "users": [user_object(user) for user in report.users],
        "clock": {"ahead_s": report.clock.ahead_s, "utc_offset": utc_offset(report.clock.utc_offset_minutes)},
        "managed": managed_object(report.managed),
        "country": report.country,
        "lender_list": {
            "version": text(report.lender_list.version),
            "date": date(report.lender_list.date),
            "records": report.lender_list.records,
        },
        "counts": dict(asdict(report.counts)),
        "apps": [_app(app, report.country) for app in report.apps if all_apps or in_short_list(app)],
        "gaps": _gaps(report.gaps),
        "timing": _timing(report.timing),
        **since_part(report.since),
        "from_file": _from_file(report),
    }


def _from_file(report: ScanReport) -> JsonObject | None:
    """Say that nothing was read from a phone, and when the phone wrote the file, by its own clock."""
    if not report.offline:
        return None
    return {"written_at": report.written_at.isoformat() if report.written_at else None}


def in_short_list(app: AppReport) -> bool:
    """Say whether an app belongs in the document even when not all were asked for."""
    unchecked = app.could_not_be_checked and not app.is_with_its_space
    return app.lender is not None or app.access is ContactAccess.CAN_READ or unchecked


def _device(phone: PhoneFacts) -> JsonObject:
    return {
        "manufacturer": text(phone.manufacturer),
        "brand": text(phone.brand),
        "model": text(phone.model),
        "android": text(phone.android),
        "sdk": phone.sdk,
        "skin": text(phone.skin),
        "security_patch": text(phone.security_patch),
        "country_hint": phone.country_hint,
    }


def _app(app: AppReport, country: str | None) -> JsonObject:
    verdict = app.verdict
    return {
        "package": app.package,
        "user": app.user,
        "label": text(app.label),
        "version_name": text(app.version_name),
        "version_code": app.version_code,
        "target_sdk": app.target_sdk,
        "is_system": app.is_system,
        "installer": text(app.installer),
        "shared_uid": text(app.shared_uid),
        "access": verdict.access,
        "why_unknown": verdict.why_unknown,
        "legacy": verdict.legacy,
        "fixed": verdict.fixed,
        "grants": [grant(reading) for reading in verdict.grants],
        "appop": app_op(verdict.op),
        "granted_permissions": None if app.granted_permissions is None else texts(app.granted_permissions),
        "lender": lender(app.lender, country),
        "findings": [{"kind": found.kind, "evidence": evidence(found.evidence)} for found in verdict.findings],
        **_from_its_file(app),
        **_doors(app),
    }


def _doors(app: AppReport) -> JsonObject:
    """Write the other doors; nothing where nobody looked."""
    doors: list[JsonObject] = [
        {"kind": door.kind, "state": door.state, "how": door.how, "evidence": evidence(door.evidence)}
        for door in app.every_door
    ]
    return {} if app.doors is None else {"doors": doors}


def _from_its_file(app: AppReport) -> JsonObject:
    """Write what an app's own file told; nothing where it was not read."""
    told: JsonObject = {}
    if app.labels:
        told["labels"] = [{"language": text(tag), "name": text(name)} for tag, name in app.labels]
    if app.certificates:
        told["certificates"] = texts(app.certificates)
    if app.name_problem is not None:
        told["name_problem"] = app.name_problem
    return told


def _gaps(gaps: Iterable[Gap]) -> list[JsonObject]:
    """Name each hole once, however many lines fell into it."""
    holes = dict.fromkeys((clean_line(gap.command), gap.reason) for gap in gaps)
    return [{"command": command, "reason": reason} for command, reason in holes]


def _timing(timing: Timing) -> JsonObject:
    return {name: round(seconds, 3) for name, seconds in asdict(timing).items()}
